-- Visits of the vendor's operators to this city: asked for, allowed or refused, opened once by a link, ended.
-- What they saw and changed is in the audit trail, with the visit's id.
create table staff_operator_visit (
    id               uuid primary key,
    operator         text not null,
    operator_name    text not null,
    reason           text not null check (char_length(reason) >= 10),
    minutes          smallint not null check (minutes in (15, 30, 60)),
    as_group         text,
    export           boolean not null default false,
    state            text not null check (state in ('REQUESTED', 'ALLOWED', 'REFUSED', 'OPEN', 'ENDED')),
    requested_at     timestamptz not null,
    answered_at      timestamptz,
    answered_by      text,
    note             text not null default '',
    token_hash       bytea unique,
    token_expires_at timestamptz,
    opened_at        timestamptz,
    ends_at          timestamptz,
    ended_at         timestamptz,
    ended_by         text,
    check ((token_hash is null) = (token_expires_at is null)),
    check (state not in ('OPEN', 'ENDED') or (opened_at is not null and ends_at > opened_at)),
    check ((state = 'ENDED') = (ended_at is not null))
);

create index staff_operator_visit_requested on staff_operator_visit (requested_at);
create index audit_visit on audit ((detail ->> 'visit')) where detail ? 'visit';
