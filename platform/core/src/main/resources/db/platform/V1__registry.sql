-- The registry of cities lives on the first cluster and is always written with its schema's name,
-- because a bound connection's search_path never contains it.
create table platform.cluster (
    name       text primary key check (name ~ '^[a-z][a-z0-9-]{0,30}$'),
    jdbc_url   text not null,
    created_at timestamptz not null default now()
);

-- Its address is the one that the application is configured with; the migration writes it here.
insert into platform.cluster (name, jdbc_url) values ('main', '');

create table platform.city (
    code           text primary key check (code ~ '^[a-z][a-z0-9]{1,30}$'),
    name           text not null,
    preset         text not null,
    cluster        text not null default 'main' references platform.cluster (name),
    state          text not null default 'PROVISIONING'
        check (state in ('PROVISIONING', 'ACTIVE', 'MOVING', 'SUSPENDED', 'CLOSING', 'ERASED')),
    schema_version text,
    -- Every migration that the schema has; and those of them that a node must know to serve the city.
    migrations     text[] not null default '{}',
    must_know      text[] not null default '{}',
    created_at     timestamptz not null default now(),
    changed_at     timestamptz not null default now()
);

create table platform.city_host (
    host  text primary key check (host = lower(host)),
    city  text not null references platform.city (code),
    main  boolean not null default false
);

create unique index city_main_host on platform.city_host (city) where main;

grant usage on schema platform to madoguchi_app;
grant select on all tables in schema platform to madoguchi_app;
