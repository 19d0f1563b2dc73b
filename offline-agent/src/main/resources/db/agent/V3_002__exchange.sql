-- The city's public keys. They count once somebody has confirmed that both screens show the same code.
CREATE TABLE agent_city_identity (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fingerprint  text        NOT NULL,
    pem          text        NOT NULL,
    received_at  timestamptz NOT NULL,
    confirmed_at timestamptz,
    replaced_at  timestamptz
);
CREATE UNIQUE INDEX agent_city_identity_in_use ON agent_city_identity ((true))
    WHERE confirmed_at IS NOT NULL AND replaced_at IS NULL;

-- Sealed files that were written or imported. The key makes each number count once.
CREATE TABLE agent_exchange_file (
    direction      text        NOT NULL CHECK (direction IN ('TO_CITY', 'TO_TERMINALS')),
    sequence       bigint      NOT NULL CHECK (sequence > 0),
    file_name      text        NOT NULL,
    content_sha256 text        NOT NULL,
    people         integer     NOT NULL,
    fields         text        NOT NULL,
    actor          text        NOT NULL,
    at             timestamptz NOT NULL,
    PRIMARY KEY (direction, sequence)
);
