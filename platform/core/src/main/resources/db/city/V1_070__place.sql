-- The catalogue of procedures, which place takes which of them by which way.

alter table procedure
    add column minutes smallint not null default 0 check (minutes between 0 and 240),
    add column known_person boolean not null default true,
    add column script text not null default '',
    add column open boolean not null default true,
    add column booked_days text not null default 'ALL' check (booked_days in ('ALL', 'EXTRA')),
    add column channels text[] not null default '{WEB,CALL_CENTRE,STAFF}'
        check (channels <@ '{WEB,CALL_CENTRE,STAFF}'::text[]);

-- papers: what to bring to this place beside what the procedure needs. map_picture: 案内図, with its words beside it.
alter table facility
    add column papers text not null default '',
    add column map_picture uuid references media_file (id);

create index facility_map on facility (map_picture) where map_picture is not null;

create table facility_procedure (
    facility_id bigint not null references facility (id) on delete cascade,
    procedure   text not null references procedure (code) on delete cascade,
    channel     text not null check (channel in ('WEB', 'CALL_CENTRE', 'STAFF')),
    primary key (facility_id, procedure, channel)
);

insert into facility_procedure (facility_id, procedure, channel)
select f.id, p.code, c.channel from facility f, procedure p, unnest(p.channels) as c (channel);

-- Named hours of a day. facility_id is null for a pattern that every place may use.
create table hours_pattern (
    id            bigint generated always as identity primary key,
    facility_id   bigint references facility (id) on delete cascade,
    name          text not null check (name <> ''),
    display_order int not null default 0,
    unique nulls not distinct (facility_id, name)
);

-- latest: last reception by procedure, where it differs from last_reception, as {"code": "16:40"}.
create table hours_session (
    id             bigint generated always as identity primary key,
    pattern_id     bigint not null references hours_pattern (id) on delete cascade,
    slot_group     text not null,
    opens          time not null,
    closes         time not null,
    slot_minutes   smallint not null check (slot_minutes in (10, 15, 20, 30, 60)),
    capacity       smallint not null check (capacity between 1 and 999),
    last_reception time,
    latest         jsonb not null default '{}',
    check (opens < closes),
    check (last_reception is null or (last_reception >= opens and last_reception <= closes)),
    unique (pattern_id, slot_group, opens)
);

-- The ordinary week of a place; a weekday without a row is closed.
create table hours_week (
    facility_id bigint not null references facility (id) on delete cascade,
    weekday     smallint not null check (weekday between 1 and 7),
    pattern_id  bigint not null references hours_pattern (id) on delete cascade,
    primary key (facility_id, weekday)
);

-- What differs from the week: on a day, in a range of days, or by a rule such as the day after the third Saturday.
-- facility_id is null for what concerns every place.
create table calendar_rule (
    id          bigint generated always as identity primary key,
    facility_id bigint references facility (id) on delete cascade,
    kind        text not null check (kind in ('CLOSED', 'PATTERN', 'EXTRA')),
    from_day    date,
    to_day      date,
    weekday     smallint check (weekday between 1 and 7),
    nths        smallint[] not null default '{}',
    days_after  smallint not null default 0 check (days_after between -6 and 6),
    pattern_id  bigint references hours_pattern (id) on delete cascade,
    reason      text not null check (reason <> ''),
    check (from_day is null or to_day is null or from_day <= to_day),
    check (weekday is not null or (from_day is not null and to_day is not null)),
    check ((kind = 'CLOSED') = (pattern_id is null))
);

create index calendar_rule_end on calendar_rule (to_day);
