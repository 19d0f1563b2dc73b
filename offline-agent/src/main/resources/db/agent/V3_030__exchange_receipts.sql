-- Keys that the city announced in a file of its own; they count with the first file that they signed.
ALTER TABLE agent_city_identity ADD COLUMN announced_in bigint;

-- What became of a file: for files to the city, as its receipt says; for files from the city, as it was imported.
-- receipt_in is the terminal's file that told the city that a file arrived.
ALTER TABLE agent_exchange_file
    ADD COLUMN scope      text NOT NULL DEFAULT 'CHANGES' CHECK (scope IN ('CHANGES', 'WHOLE')),
    ADD COLUMN arrived_at timestamptz,
    ADD COLUMN added      integer,
    ADD COLUMN changed    integer,
    ADD COLUMN ended      integer,
    ADD COLUMN unchanged  integer,
    ADD COLUMN refused    integer,
    ADD COLUMN receipt_in bigint;

-- This terminal's later keys; the first lie in the vault. The file's password is sealed by the vault.
CREATE TABLE agent_own_keys (
    fingerprint     text        PRIMARY KEY,
    state           text        NOT NULL CHECK (state IN ('NEXT', 'IN_USE', 'PAST')),
    file            bytea,
    password_sealed bytea,
    announced_in    bigint,
    made_by         text        NOT NULL,
    made_at         timestamptz NOT NULL,
    changed_at      timestamptz,
    CHECK ((state = 'PAST') = (file IS NULL AND password_sealed IS NULL))
);
CREATE UNIQUE INDEX agent_own_keys_next ON agent_own_keys ((true)) WHERE state = 'NEXT';
CREATE UNIQUE INDEX agent_own_keys_in_use ON agent_own_keys ((true)) WHERE state = 'IN_USE';

-- The personal fields that the city takes, as it said last.
CREATE TABLE agent_city_fields (
    id      integer     PRIMARY KEY CHECK (id = 1),
    fields  text        NOT NULL,
    told_by text        NOT NULL,
    told_at timestamptz NOT NULL
);

-- People that the city did not take: a list to work through.
CREATE TABLE agent_refused_row (
    sequence bigint      NOT NULL,
    card_id  uuid        NOT NULL,
    reason   text        NOT NULL,
    told_at  timestamptz NOT NULL,
    done_by  text,
    done_at  timestamptz,
    PRIMARY KEY (sequence, card_id),
    CHECK ((done_by IS NULL) = (done_at IS NULL))
);
