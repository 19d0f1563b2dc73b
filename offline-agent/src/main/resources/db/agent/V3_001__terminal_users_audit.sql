-- What this terminal is, as told at the first start.
CREATE TABLE agent_terminal (
    id           integer     PRIMARY KEY CHECK (id = 1),
    terminal     text        NOT NULL,
    city         text        NOT NULL,
    site         text        NOT NULL,
    set_up_at    timestamptz NOT NULL
);

-- Who may unlock it. The keys lie in the vault's files; the second factor's secret is sealed under them.
CREATE TABLE agent_user (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login_name    text        NOT NULL UNIQUE,
    password_hash text        NOT NULL,
    totp_sealed   bytea       NOT NULL,
    failures      integer     NOT NULL DEFAULT 0 CHECK (failures >= 0),
    locked_until  timestamptz,
    totp_step     bigint      NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL
);

-- Each row's hash covers the row before it, so that a row that is changed or taken out shows.
CREATE TABLE agent_audit (
    id            bigint      PRIMARY KEY,
    at            timestamptz NOT NULL,
    actor_kind    text        NOT NULL,
    actor_id      text        NOT NULL,
    action        text        NOT NULL,
    subject_type  text        NOT NULL,
    subject_id    text        NOT NULL,
    detail        text        NOT NULL,
    hash          bytea       NOT NULL
);

-- The end of the chain: one row, locked while a row is added.
CREATE TABLE agent_audit_end (
    id   integer PRIMARY KEY CHECK (id = 1),
    last bigint  NOT NULL,
    hash bytea   NOT NULL
);
INSERT INTO agent_audit_end (id, last, hash) VALUES (1, 0, '\x');
