-- The planner of slots. What it did is the staff's alone; a place's own horizon is read by residents' pages too.

-- What the planner wants where people who are there already keep the capacity above it: as their places come
-- back, the capacity follows down to it and nobody new gets in. Null where capacity is what is wanted.
alter table slot add column capacity_wanted smallint
    check (capacity_wanted >= 0 and capacity_wanted <= capacity);

create table facility_horizon (
    facility_id bigint primary key references facility (id) on delete cascade,
    first_date  date,
    first_after smallint check (first_after between 0 and 400),
    mode        text check (mode in ('ROLLING_DAYS', 'FIXED_DATE', 'WEEKLY_RELEASE')),
    ahead       smallint check (ahead between 1 and 400),
    until       date,
    version     int not null,
    changed_by  text not null,
    changed_at  timestamptz not null,
    check (first_date is null or first_after is null),
    check ((mode is null or mode = 'FIXED_DATE') = (ahead is null)),
    check ((mode is not distinct from 'FIXED_DATE') = (until is not null))
);

create table staff_planning (
    id          uuid primary key,
    kind        text not null check (kind in ('SET', 'CLOSE', 'REOPEN', 'ADD', 'COPY', 'PUBLISH', 'UNDO')),
    facility_id bigint not null references facility (id) on delete cascade,
    slot_group  text not null,
    first_day   date not null,
    last_day    date not null,
    slots       int not null,
    undoes      uuid unique references staff_planning (id),
    made_by     text not null,
    made_at     timestamptz not null
);

create index staff_planning_latest on staff_planning (facility_id, made_at desc);

-- What a slot's wanted capacity was and became; null where there was no slot.
create table staff_planning_change (
    planning_id uuid not null references staff_planning (id) on delete cascade,
    day         date not null,
    start       time not null,
    minutes     smallint not null,
    before      smallint,
    after       smallint,
    primary key (planning_id, day, start)
);

-- A publication of many places in the background.
create table staff_publication (
    id           uuid primary key,
    first_day    date not null,
    last_day     date not null,
    state        text not null check (state in ('WAITING', 'DONE', 'FAILED')),
    made_by_kind text not null,
    made_by      text not null,
    made_by_name text not null,
    made_at      timestamptz not null
);

create index staff_publication_latest on staff_publication (made_at desc);

create table staff_publication_place (
    publication_id uuid not null references staff_publication (id) on delete cascade,
    facility_id    bigint not null references facility (id) on delete cascade,
    added          int,
    there          int,
    primary key (publication_id, facility_id)
);
