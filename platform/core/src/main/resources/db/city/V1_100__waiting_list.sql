-- Who waits for a place, and the places that are offered to them.

create table waiting_entry (
    id           uuid primary key,
    invitee_id   uuid not null references invitee (id) on delete cascade,
    procedure    text not null,
    slot_group   text not null,
    -- Empty for any place.
    facility_ids bigint[] not null default '{}',
    day_from     date not null,
    day_to       date not null,
    -- Starts from (included) until (not included); null for the whole day.
    time_from    time,
    time_to      time,
    people       smallint not null check (people between 1 and 5),
    -- Emptied as soon as the entry is over.
    email        text,
    language     text not null default 'ja',
    state        text not null default 'WAITING'
        check (state in ('WAITING', 'OFFERED', 'TAKEN', 'ENDED', 'WITHDRAWN')),
    reason       text,
    note         text,
    -- Offers without an answer.
    unanswered   smallint not null default 0,
    -- The place in the line: whoever lets an offer pass goes to its end.
    since        timestamptz not null,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    check (day_from <= day_to),
    check (email is not null or state not in ('WAITING', 'OFFERED'))
);

create unique index waiting_once on waiting_entry (invitee_id, procedure) where state in ('WAITING', 'OFFERED');
create index waiting_line on waiting_entry (since, id) where state = 'WAITING';
create index waiting_days on waiting_entry (day_from, id);
create index waiting_over on waiting_entry (changed_at) where state not in ('WAITING', 'OFFERED');

-- The places of an open offer count in slot.booked.
create table waiting_offer (
    id          uuid primary key,
    entry_id    uuid not null references waiting_entry (id) on delete cascade,
    slot_id     bigint not null references slot (id),
    places      smallint not null check (places > 0),
    more_slots  bigint[] not null default '{}',
    more_places int[] not null default '{}',
    -- SHA-256 of the link's token.
    token_hash  bytea not null unique,
    state       text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED')),
    offered_at  timestamptz not null,
    expires_at  timestamptz not null
);

create unique index waiting_offer_one on waiting_offer (entry_id) where state = 'OPEN';
create index waiting_offer_expiry on waiting_offer (expires_at) where state = 'OPEN';
create index waiting_offer_entry on waiting_offer (entry_id);
create index waiting_offer_slot on waiting_offer (slot_id);

-- For so many people places are kept, though they do not stand beside the hold yet.
alter table hold add column reserved smallint not null default 0 check (reserved between 0 and 5);

alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in (
    'COMPLETED', 'REMINDER', 'CANCELLED', 'CHANGED', 'NO_SHOW', 'LINK', 'WAITING_OFFER', 'WAITING_ENDED', 'BROADCAST'));
