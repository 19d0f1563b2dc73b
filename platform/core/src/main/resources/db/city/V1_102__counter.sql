-- The counter's day: numbers for whoever waits, people without a booking, calls that came in, and staff's remarks.

-- How often a booking was moved or its group changed.
alter table booking add column changes smallint not null default 0;
create index booking_created on booking (created_at);

-- The last 整理番号 that a place gave on a day.
create table staff_ticket_number (
    facility_id bigint not null references facility (id) on delete cascade,
    day         date not null,
    last        int not null,
    primary key (facility_id, day)
);

-- Somebody who waits: with a booking, or as a walk-in. queued_at is the place in line; whoever is put back stands last.
create table staff_ticket (
    id          uuid primary key,
    facility_id bigint not null references facility (id) on delete cascade,
    day         date not null,
    number      int not null check (number > 0),
    booking_id  uuid unique references booking (id) on delete cascade,
    invitee_id  uuid references invitee (id) on delete set null,
    procedure   text not null references procedure (code) on delete cascade,
    people      smallint not null check (people between 1 and 20),
    state       text not null default 'WAITING' check (state in ('WAITING', 'CALLED', 'SERVING', 'FINISHED', 'GONE')),
    desk        smallint check (desk between 1 and 99),
    calls       smallint not null default 0,
    arrived_at  timestamptz not null,
    queued_at   timestamptz not null,
    called_at   timestamptz,
    served_at   timestamptz,
    ended_at    timestamptz,
    request     uuid not null unique,
    unique (facility_id, day, number),
    check (desk is not null or state not in ('CALLED', 'SERVING'))
);

create index staff_ticket_line on staff_ticket (facility_id, day, state, queued_at);
create index staff_ticket_day on staff_ticket (day) where booking_id is null;
create index staff_ticket_invitee on staff_ticket (invitee_id) where invitee_id is not null;

-- A window has one number at a time.
create unique index staff_ticket_one_at_a_desk on staff_ticket (facility_id, day, desk)
    where state in ('CALLED', 'SERVING');

-- What staff wrote about a person, every version of it. An empty text says that it was removed.
create table staff_person_remark (
    invitee_id uuid not null references invitee (id) on delete cascade,
    version    int not null check (version > 0),
    text       text not null,
    current    boolean not null default true,
    account    text not null,
    name       text not null,
    at         timestamptz not null,
    primary key (invitee_id, version)
);

create unique index staff_person_remark_current on staff_person_remark (invitee_id) where current;

-- What callers wanted, in the city's own words.
create table staff_call_kind (
    code          text primary key check (code ~ '^[a-z0-9-]{1,30}$'),
    name          text not null unique check (name <> ''),
    display_order int not null default 0,
    open          boolean not null default true
);

insert into staff_call_kind (code, name, display_order) values
    ('new', '新規予約', 1), ('change', '変更', 2), ('cancel', '取消', 3), ('inquiry', '問い合わせ', 4), ('other', 'その他', 5);

-- A call that came in. The note holds no personal data.
create table staff_call_note (
    id      uuid primary key,
    at      timestamptz not null,
    account text not null,
    name    text not null,
    kind    text not null references staff_call_kind (code) on delete cascade,
    note    text not null default ''
);

create index staff_call_note_at on staff_call_note (at);
