-- What a city's booking side keeps. Runs with search_path set to the city's schema.

create table setting (
    key        text primary key,
    value      text not null,
    changed_by text not null,
    changed_at timestamptz not null
);

create table setting_history (
    id         bigint generated always as identity primary key,
    key        text not null,
    old_value  text,
    new_value  text not null,
    changed_by text not null,
    changed_at timestamptz not null
);

-- PKCS#12 stores, protected by the platform's master key: never readable from the database alone.
create table keystore (
    name       text primary key,
    content    bytea not null,
    created_at timestamptz not null
);

create table facility (
    id            bigint generated always as identity primary key,
    code          text not null unique check (code ~ '^[a-z0-9-]{1,30}$'),
    name          text not null check (name <> ''),
    address       text not null default '',
    phone         text not null default '',
    directions    text not null default '',
    display_order int not null default 0,
    open          boolean not null default true,
    version       int not null default 0,
    changed_at    timestamptz not null default now()
);

create table procedure (
    code          text primary key check (code ~ '^[a-z0-9-]{1,30}$'),
    name          text not null,
    slot_group    text not null default 'card',
    one_active    boolean not null default true,
    papers        text not null default '',
    display_order int not null default 0
);

-- Half-empty pages keep the counter's update on its page (HOT): the index columns never change.
create table slot (
    id           bigint generated always as identity primary key,
    facility_id  bigint not null references facility (id),
    slot_group   text not null,
    day          date not null,
    start        time not null,
    minutes      smallint not null,
    capacity     smallint not null check (capacity >= 0),
    booked       smallint not null default 0,
    overbooked   smallint not null default 0 check (overbooked >= 0),
    published_at timestamptz not null,
    unique (facility_id, slot_group, day, start),
    constraint slot_never_oversold check (booked >= 0 and booked <= capacity + overbooked)
) with (fillfactor = 60);

create index slot_day on slot (day);

create table invitee (
    id                 uuid primary key,
    procedure          text not null references procedure (code),
    reservation_number text not null unique check (reservation_number ~ '^[0-9A-Z]{11}$'),
    password_hmac      bytea,
    qr_token_hash      bytea unique,
    mmdd_hmac          bytea,
    notice_id          text,
    name               text,
    address            text,
    birth_date         text,
    sex                text,
    serial_number      text,
    application_id     text,
    storage_place      text,
    citizen_key        bytea,
    state              text not null default 'ACTIVE' check (state in ('ACTIVE', 'ENDED')),
    source             text not null,
    changed_at         timestamptz not null
);

create index invitee_notice on invitee (notice_id) where notice_id is not null;
create index invitee_serial on invitee (serial_number) where serial_number is not null;

create table signin_failure (
    subject      text primary key,
    failures     int not null,
    locked_until timestamptz,
    changed_at   timestamptz not null
);

create table resident_session (
    token_hash bytea primary key,
    invitee_id uuid not null references invitee (id) on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create index resident_session_expiry on resident_session (expires_at);

-- A place kept while the form is filled in. It counts in slot.booked until it is released or becomes a booking;
-- what was typed stays after the place is gone (released = true).
create table hold (
    id           uuid primary key,
    session_hash bytea not null unique,
    invitee_id   uuid not null references invitee (id) on delete cascade,
    slot_id      bigint not null references slot (id),
    places       smallint not null check (places >= 0),
    released     boolean not null default false,
    typed        jsonb not null default '{}',
    created_at   timestamptz not null,
    expires_at   timestamptz not null
);

create index hold_expiry on hold (expires_at) where not released;
create index hold_invitee on hold (invitee_id) where not released;
create index hold_slot on hold (slot_id) where not released;

create table hold_person (
    hold_id    uuid not null references hold (id) on delete cascade,
    invitee_id uuid not null references invitee (id) on delete cascade,
    position   smallint not null,
    primary key (hold_id, invitee_id)
);

-- Facility, time and length are copied: later edits do not rewrite history.
create table booking (
    id              uuid primary key,
    number          text not null unique,
    facility_id     bigint not null references facility (id),
    procedure       text not null references procedure (code),
    day             date not null,
    start           time not null,
    minutes         smallint not null,
    state           text not null default 'BOOKED' check (state in ('BOOKED', 'CANCELLED', 'VISITED', 'NO_SHOW')),
    people          smallint not null check (people between 1 and 5),
    channel         text not null check (channel in ('WEB', 'CALL_CENTRE', 'STAFF')),
    email           text,
    phone           text,
    idempotency_key uuid not null unique,
    created_at      timestamptz not null,
    changed_at      timestamptz not null
);

create index booking_day on booking (day, start);
create index booking_changed on booking (changed_at);

create table booking_slot (
    booking_id uuid not null references booking (id) on delete cascade,
    slot_id    bigint not null references slot (id),
    places     smallint not null check (places > 0),
    primary key (booking_id, slot_id)
);

create index booking_slot_slot on booking_slot (slot_id);

create table booking_person (
    booking_id  uuid not null references booking (id) on delete cascade,
    invitee_id  uuid not null references invitee (id),
    procedure   text not null,
    citizen_key bytea,
    position    smallint not null,
    active      boolean not null default true,
    primary key (booking_id, invitee_id)
);

create unique index one_active_booking_per_person on booking_person (invitee_id, procedure) where active;
create unique index one_active_booking_per_citizen on booking_person (citizen_key, procedure)
    where active and citizen_key is not null;

create table mail (
    id         uuid primary key,
    booking_id uuid references booking (id) on delete cascade,
    kind       text not null check (kind in ('COMPLETED', 'REMINDER', 'CANCELLED', 'CHANGED')),
    recipient  text not null,
    state      text not null default 'PLANNED' check (state in ('PLANNED', 'SENDING', 'SENT', 'FAILED', 'SKIPPED')),
    due_at     timestamptz not null,
    sent_at    timestamptz,
    attempts   int not null default 0,
    message_id text,
    last_error text,
    created_at timestamptz not null
);

create index mail_booking on mail (booking_id);
create index mail_unsent on mail (due_at) where state in ('PLANNED', 'SENDING');

create table audit (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor_kind   text not null,
    actor        text not null,
    action       text not null,
    subject_type text not null,
    subject_id   text not null,
    detail       jsonb not null default '{}'
);

create index audit_subject on audit (subject_type, subject_id);
create index audit_at on audit (at);

create table terminal (
    id              text primary key check (id ~ '^[A-Za-z0-9-]{1,20}$'),
    name            text not null,
    public_identity text not null,
    fingerprint     text not null unique,
    state           text not null check (state in ('WAITING', 'ENROLLED', 'REVOKED')),
    next_sequence   bigint not null default 1,
    changed_by      text not null,
    changed_at      timestamptz not null
);

create table exchange_file (
    id           uuid primary key,
    direction    text not null check (direction in ('TO_CITY', 'TO_TERMINALS')),
    terminal_id  text references terminal (id),
    sequence     bigint not null,
    kind         text not null,
    sha256       text not null,
    rows         int not null,
    state        text not null check (state in ('RECEIVED', 'IMPORTED', 'WRITTEN', 'DISCARDED')),
    file_name    text not null,
    content      bytea,
    counts       jsonb not null default '{}',
    created_by   text not null,
    created_at   timestamptz not null,
    confirmed_at timestamptz
);

create unique index exchange_file_once on exchange_file (sha256) where state = 'IMPORTED';
create unique index exchange_file_in_sequence on exchange_file (terminal_id, sequence)
    where direction = 'TO_CITY' and state = 'IMPORTED';
create unique index exchange_file_out_sequence on exchange_file (sequence) where direction = 'TO_TERMINALS';
