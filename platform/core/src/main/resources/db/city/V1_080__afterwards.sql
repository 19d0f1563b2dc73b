-- What happens to a booking after it was made, and until when.

-- A deadline that a place has otherwise than its city.
create table facility_window (
    facility_id bigint not null references facility (id) on delete cascade,
    action      text not null check (action in ('BOOK', 'CHANGE', 'CANCEL')),
    audience    text not null check (audience in ('RESIDENT', 'CALL_CENTRE', 'STAFF')),
    days        int not null check (days between 0 and 400),
    ends        time not null,
    primary key (facility_id, action, audience)
);

-- Places of a cancelled or moved booking that still count in slot.booked, until they return to the public.
create table freed_place (
    id         uuid primary key,
    slot_id    bigint not null references slot (id),
    places     smallint not null check (places > 0),
    returns_at timestamptz not null
);

create index freed_place_return on freed_place (returns_at);
create index freed_place_slot on freed_place (slot_id);

-- A hold for a change of this booking. Its people are those who join the group with it.
alter table hold add column for_booking uuid references booking (id) on delete cascade;
create index hold_for_booking on hold (for_booking) where for_booking is not null;

-- The slots after the first, where one is not enough.
alter table hold add column more_slots bigint[] not null default '{}';
alter table hold add column more_places int[] not null default '{}';

-- Procedures that may be booked as often as one likes bind nobody: this is copied from procedure.one_active.
alter table booking_person add column binding boolean not null default true;
drop index one_active_booking_per_person;
drop index one_active_booking_per_citizen;
create unique index one_active_booking_per_person on booking_person (invitee_id, procedure) where active and binding;
create unique index one_active_booking_per_citizen on booking_person (citizen_key, procedure)
    where active and binding and citizen_key is not null;
