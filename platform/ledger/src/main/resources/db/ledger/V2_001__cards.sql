-- The card ledger. In the cloud it runs in a city's schema, in the agent on the terminal's own database.

create extension if not exists pg_trgm with schema public;

-- One confirmed file. The same bytes are taken once.
create table ledger_import (
    id           uuid primary key,
    profile      text not null,
    file_name    text not null,
    file_size    bigint not null,
    sha256       bytea not null,
    state        text not null check (state in ('CONFIRMED', 'UNDONE')),
    added        int not null,
    changed      int not null,
    unchanged    int not null,
    refused      int not null,
    confirmed_by text not null,
    confirmed_at timestamptz not null
);

create unique index ledger_import_once on ledger_import (sha256) where state = 'CONFIRMED';

-- Texts are stored exactly as they came; the *_key columns serve the search alone.
-- revision counts the changes that the booking side must hear of; version guards every edit.
-- birth_date is yyyy-MM-dd with 00 for an unknown month or day, birth_day the same as a date where it is known.
create table ledger_card (
    id                 uuid primary key,
    kind               text not null check (kind in ('ISSUE', 'RENEWAL')),
    state              text not null,
    name               text not null,
    name_key           text not null,
    kana               text not null default '',
    kana_key           text not null default '',
    address            text not null,
    address_key        text not null,
    birth_date         text not null check (birth_date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    birth_day          date,
    sex                text not null default '' check (sex in ('', 'M', 'F')),
    serial_number      text not null default '',
    application_id     text not null default '',
    notice_id          text not null default '',
    storage_place      text not null default '',
    storage_position   text not null default '',
    gaiji              boolean not null default false,
    import_key         text not null constraint ledger_card_import_key unique,
    reservation_number text not null unique check (reservation_number ~ '^[0-9A-Z]{11}$'),
    password_sealed    bytea not null,
    qr_token_sealed    bytea not null,
    qr_token_hash      bytea not null unique,
    source_import      uuid not null references ledger_import (id),
    source_line        bigint not null,
    version            int not null default 0,
    revision           int not null default 0,
    exported_revision  int,
    created_at         timestamptz not null,
    updated_at         timestamptz not null
);

create index ledger_card_name_part on ledger_card using gin (name_key public.gin_trgm_ops);
create index ledger_card_kana_part on ledger_card using gin (kana_key public.gin_trgm_ops);
create index ledger_card_address_part on ledger_card using gin (address_key public.gin_trgm_ops);
create index ledger_card_birth on ledger_card (birth_date);
create index ledger_card_serial on ledger_card (serial_number) where serial_number <> '';
create index ledger_card_import_order on ledger_card (source_import, source_line);
create index ledger_card_to_export on ledger_card (id) where exported_revision is distinct from revision;

-- Every move and every correction of a card; rows are added and never edited.
create table ledger_card_history (
    id         bigint generated always as identity primary key,
    card_id    uuid not null references ledger_card (id) on delete cascade,
    from_state text,
    to_state   text not null,
    reason     text not null,
    source     text not null check (source in ('SCREEN', 'IMPORT', 'AGENT', 'EXCHANGE')),
    actor      text not null,
    at         timestamptz not null
);

create index ledger_card_history_card on ledger_card_history (card_id, id);

-- One print run of 交付案内.
create table ledger_notice (
    id       uuid primary key,
    pages    int not null,
    left_out int not null,
    glyphs   text not null check (glyphs in ('LEAVE_OUT', 'USUAL_FORM', 'BOX')),
    made_by  text not null,
    made_at  timestamptz not null
);

create table ledger_notice_card (
    notice_id uuid not null references ledger_notice (id) on delete cascade,
    card_id   uuid not null references ledger_card (id) on delete cascade,
    position  int not null,
    printed   boolean not null,
    primary key (notice_id, card_id),
    unique (notice_id, position)
);

create index ledger_notice_card_card on ledger_notice_card (card_id);

-- The lines of printed forms that a city words itself: greeting, office, telephone.
create table ledger_print_text (
    key        text primary key,
    value      text not null,
    changed_by text not null,
    changed_at timestamptz not null
);

-- Bookings as the booking side told them last. A person may be unknown here: a file may be older than a clean-up.
create table ledger_booking (
    id            uuid primary key,
    number        text not null,
    facility_code text not null,
    facility_name text not null,
    day           date not null,
    start         time not null,
    minutes       int not null check (minutes between 1 and 1440),
    group_size    int not null check (group_size >= 1),
    updated_at    timestamptz not null,
    received_at   timestamptz not null
);

create index ledger_booking_day on ledger_booking (day, facility_code, start);

create table ledger_booking_person (
    booking_id         uuid not null references ledger_booking (id) on delete cascade,
    card_id            uuid not null,
    reservation_number text not null,
    procedure          text not null,
    state              text not null check (state in ('BOOKED', 'VISITED', 'NO_SHOW', 'CANCELLED')),
    updated_at         timestamptz not null,
    primary key (booking_id, card_id)
);

create index ledger_booking_person_card on ledger_booking_person (card_id);

-- What travels to the booking side. A card counts as exported only when the file that carries it was written.
create table ledger_outbox (
    id         uuid primary key,
    state      text not null check (state in ('OPEN', 'WRITTEN')),
    cards      int not null,
    file       text,
    opened_by  text not null,
    opened_at  timestamptz not null,
    written_at timestamptz,
    check ((state = 'WRITTEN') = (written_at is not null and file is not null))
);

create table ledger_outbox_card (
    outbox_id uuid not null references ledger_outbox (id) on delete cascade,
    card_id   uuid not null references ledger_card (id) on delete cascade,
    revision  int not null,
    primary key (outbox_id, card_id)
);
