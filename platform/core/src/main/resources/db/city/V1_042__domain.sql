-- Hosts of the city's own that its staff have asked for. The worker proves them and then adds them to the registry.
create table staff_domain_request (
    id                  uuid primary key,
    host                text not null check (host = lower(host)),
    token               text not null,
    state               text not null default 'WAITING' check (state in ('WAITING', 'PROVED', 'FAILED', 'REMOVED')),
    reason              text not null default '',
    requested_at        timestamptz not null,
    attempts            int not null default 0,
    checked_at          timestamptz,
    next_check_at       timestamptz,
    proved_at           timestamptz,
    proof_lost          boolean not null default false,
    certificate         text not null default '',
    certificate_issuer  text not null default '',
    certificate_until   timestamptz
);

create unique index staff_domain_request_host on staff_domain_request (host) where state in ('WAITING', 'PROVED');
