-- What the worker knows about the own domains that it has added to platform.city_host; the operators' list reads it.
create table platform.city_domain (
    host                text primary key references platform.city_host (host) on delete cascade,
    city                text not null references platform.city (code) on delete cascade,
    proved_at           timestamptz not null,
    proof_lost          boolean not null default false,
    certificate         text not null default '',
    certificate_until   timestamptz,
    checked_at          timestamptz not null
);

grant select on platform.city_domain to madoguchi_app;
