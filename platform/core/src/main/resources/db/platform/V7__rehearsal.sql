-- City twin is the rehearsal environment of city original.
create table platform.rehearsal (
    twin       text primary key references platform.city (code),
    original   text not null unique references platform.city (code),
    made_at    timestamptz not null default now(),
    copied_at  timestamptz,
    check (twin <> original)
);

grant select on platform.rehearsal to madoguchi_app;
