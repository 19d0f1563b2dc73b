-- What happens to a booking after it was made.

-- Places of a cancelled or moved booking that still count in slot.booked, until they return to the public.
create table freed_place (
    id         uuid primary key,
    slot_id    bigint not null references slot (id),
    places     smallint not null check (places > 0),
    returns_at timestamptz not null
);

create index freed_place_return on freed_place (returns_at);
create index freed_place_slot on freed_place (slot_id);
