-- City twin is the rehearsal environment of city original. Only the owner writes here: a city that is taken for a twin
-- sends no mail to its residents. A row is written before the twin itself is, so that its opening knows what it is.
create table platform.rehearsal (
    twin     text primary key,
    original text not null unique references platform.city (code),
    made_at  timestamptz not null default now(),
    check (twin <> original)
);

grant select on platform.rehearsal to madoguchi_app;
