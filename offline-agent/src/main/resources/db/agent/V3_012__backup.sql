-- Where backups are written; one row.
CREATE TABLE agent_backup_place (
    id     integer PRIMARY KEY CHECK (id = 1),
    folder text    NOT NULL
);

-- What was tried. VERIFIED: the file was read back into a scratch database and every table was the same.
CREATE TABLE agent_backup (
    id        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at        timestamptz NOT NULL,
    state     text        NOT NULL CHECK (state IN ('VERIFIED', 'FAILED', 'REMOVED')),
    file      text        NOT NULL,
    size      bigint      NOT NULL DEFAULT 0,
    rows      bigint      NOT NULL DEFAULT 0,
    problem   text        NOT NULL DEFAULT '',
    actor     text        NOT NULL
);
CREATE INDEX agent_backup_at ON agent_backup (at);

-- A ledger that came out of a backup: tells whether the keys that belong to it still wait to be put in their place.
CREATE TABLE agent_restore (
    id      uuid        PRIMARY KEY,
    at      timestamptz NOT NULL,
    made_at timestamptz NOT NULL
);

-- The table of db-scheduler: each terminal's own, never part of a backup.
CREATE TABLE agent_task (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
