-- Planned stops. Written by the owner's login from the vendor's console alone; every node reads them.
-- What a city answers lies in the city's own schema (maintenance_answer).
create table platform.maintenance (
    id              uuid primary key,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    planned_ends_at timestamptz not null,
    ended_at        timestamptz,
    cancelled_at    timestamptz,
    stops           text not null check (stops in ('RESIDENTS', 'STAFF', 'BOTH')),
    text_residents  text not null,
    text_staff      text not null,
    emergency       text,
    planned_by      text not null,
    planned_at      timestamptz not null,
    check (starts_at < planned_ends_at and planned_ends_at <= ends_at),
    check (ended_at is null or (ended_at > starts_at and ended_at <= ends_at)),
    check (cancelled_at is null or ended_at is null)
);

create index maintenance_open on platform.maintenance (ends_at) where ended_at is null and cancelled_at is null;

-- Lead time and approval are copied from the city's settings: later edits do not rewrite history.
create table platform.maintenance_city (
    maintenance_id uuid not null references platform.maintenance (id) on delete cascade,
    city           text not null references platform.city (code) on delete cascade,
    lead_days      int not null,
    inside_lead    boolean not null,
    approval       text not null check (approval in ('NOT_NEEDED', 'NEEDED', 'WRITTEN')),
    primary key (maintenance_id, city)
);

create index maintenance_of_city on platform.maintenance_city (city);

grant select on platform.maintenance, platform.maintenance_city to madoguchi_app;
