-- Signing in by the city's scheme, with locks that grow, proofs of work that count once, and addresses before bookings.

alter table invitee add column city_number text unique check (city_number ~ '^[0-9A-Z]{1,20}$');

-- How often in a row the subject was locked: each lock lasts twice as long as the one before.
alter table signin_failure add column locks int not null default 0;

create index signin_failure_changed on signin_failure (changed_at);

create table spent_proof (
    id         bytea primary key,
    expires_at timestamptz not null
);

create index spent_proof_expiry on spent_proof (expires_at);

-- An address that somebody asked a link for; the link's token is kept as its SHA-256 alone.
create table email_link (
    id         uuid primary key,
    token_hash bytea not null unique,
    email      text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create index email_link_expiry on email_link (expires_at);

-- The link by which a session's resident came.
alter table resident_session add column email_link_id uuid references email_link (id) on delete set null;
