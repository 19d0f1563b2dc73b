-- The catalogue of procedures, which place takes which of them by which way.

alter table procedure
    add column minutes smallint not null default 0 check (minutes between 0 and 240),
    add column known_person boolean not null default true,
    add column script text not null default '',
    add column open boolean not null default true,
    add column booked_days text not null default 'ALL' check (booked_days in ('ALL', 'EXTRA')),
    add column channels text[] not null default '{WEB,CALL_CENTRE,STAFF}'
        check (channels <@ '{WEB,CALL_CENTRE,STAFF}'::text[]);

create table facility_procedure (
    facility_id bigint not null references facility (id) on delete cascade,
    procedure   text not null references procedure (code) on delete cascade,
    channel     text not null check (channel in ('WEB', 'CALL_CENTRE', 'STAFF')),
    primary key (facility_id, procedure, channel)
);

insert into facility_procedure (facility_id, procedure, channel)
select f.id, p.code, c.channel from facility f, procedure p, unnest(p.channels) as c (channel);
