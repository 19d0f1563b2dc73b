-- Old bookings and people of the system before. Nothing of it is for the residents' role: every name begins with staff_.

alter table booking drop constraint booking_channel_check;
alter table booking add constraint booking_channel_check
    check (channel in ('WEB', 'CALL_CENTRE', 'STAFF', 'IMPORTED'));

create table staff_migration_run (
    id              uuid primary key,
    state           text not null check (state in
        ('STAGED', 'CHECKING', 'CHECKED', 'WRITING', 'DONE', 'UNDOING', 'UNDONE', 'DISCARDED')),
    profile         text not null,
    bookings_file   text not null,
    bookings_sha256 text not null,
    people_profile  text,
    people_file     text,
    people_sha256   text,
    warnings        text not null default '',
    choices         jsonb not null,
    counts          jsonb not null default '{}',
    notice          text not null default '',
    staged_by       text not null,
    staged_at       timestamptz not null,
    checked_at      timestamptz,
    done_by         text,
    done_at         timestamptz,
    undone_by       text,
    undone_at       timestamptz
);

-- What stores or undoes goes alone.
create unique index staff_migration_run_alone on staff_migration_run ((true)) where state in ('WRITING', 'UNDOING');

create index staff_migration_run_newest on staff_migration_run (staged_at desc);

-- A row of a file. cells holds what names the person and is cleared when the run ends; the rest names nobody.
create table staff_migration_row (
    run_id      uuid not null references staff_migration_run (id) on delete cascade,
    kind        text not null check (kind in ('PERSON', 'BOOKING')),
    line        int not null,
    cells       jsonb,
    old_number  text not null default '',
    facility    text not null default '',
    procedure   text not null default '',
    day         date,
    start       time,
    people      smallint,
    unreadable  boolean not null default false,
    outcome     text check (outcome in ('TAKEN', 'CHANGED', 'UNCHANGED', 'LEFT_OUT', 'REFUSED')),
    overbooked  boolean not null default false,
    reason      text not null default '',
    target      text not null default '',
    booking_id  uuid,
    invitee_id  uuid,
    primary key (run_id, kind, line)
);

create index staff_migration_row_outcome on staff_migration_row (run_id, outcome, kind, line);

-- Which of our places and procedures an old name means, kept with the profile for every further run.
create table staff_migration_name (
    profile    text not null,
    kind       text not null check (kind in ('FACILITY', 'PROCEDURE')),
    old_name   text not null,
    target     text not null,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (profile, kind, old_name)
);

-- People that a run has made. A key is an HMAC of what the files know them by, so that no number is kept for it.
create table staff_migration_person (
    invitee_id  uuid primary key references invitee (id) on delete cascade,
    run_id      uuid not null references staff_migration_run (id),
    fingerprint bytea not null,
    changed_at  timestamptz not null
);

create table staff_migration_person_key (
    key        bytea not null,
    invitee_id uuid not null references staff_migration_person (invitee_id) on delete cascade,
    primary key (key, invitee_id)
);

create index staff_migration_person_key_person on staff_migration_person_key (invitee_id);

-- Whoever is removed is looked for here: without it, undoing would read every booking for every person.
create index booking_person_invitee on booking_person (invitee_id);

create table staff_migration_booking (
    booking_id  uuid primary key references booking (id) on delete cascade,
    source      text not null,
    old_number  text not null,
    run_id      uuid not null references staff_migration_run (id),
    changed_run uuid references staff_migration_run (id),
    fingerprint bytea not null,
    changed_at  timestamptz not null,
    unique (source, old_number)
);

create index staff_migration_booking_run on staff_migration_booking (run_id);
create index staff_migration_booking_number on staff_migration_booking (old_number);

create table staff_migration_slot (
    slot_id bigint primary key references slot (id) on delete cascade,
    run_id  uuid not null references staff_migration_run (id)
);

-- Sums of a day at a place: in the file, taken, and what the slots hold.
create table staff_migration_day (
    run_id         uuid not null references staff_migration_run (id) on delete cascade,
    facility       text not null,
    day            date not null,
    file_bookings  int not null,
    file_people    int not null,
    taken_bookings int not null,
    taken_people   int not null,
    capacity       int not null,
    booked         int not null,
    primary key (run_id, facility, day)
);

-- Written beside the run's own transaction, so that it is seen while that runs.
create table staff_migration_progress (
    run_id     uuid primary key,
    done       int not null,
    total      int not null,
    changed_at timestamptz not null
);
