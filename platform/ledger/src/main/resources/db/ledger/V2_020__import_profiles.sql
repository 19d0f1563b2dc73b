-- The layouts of a city's files. The definition is the JSON of an exported profile; it never holds a row of a file.
create table ledger_import_profile (
    id         uuid primary key,
    name       text not null,
    target     text not null check (target in ('CARDS', 'CARD_DATA', 'RENEWALS', 'REGISTER_CHANGES', 'DONE')),
    definition text not null,
    state      text not null check (state in ('ACTIVE', 'RETIRED')),
    version    int not null default 0,
    changed_by text not null,
    changed_at timestamptz not null
);

create unique index ledger_import_profile_name on ledger_import_profile (name) where state = 'ACTIVE';

alter table ledger_import
    add column target      text not null default 'CARDS',
    add column profile_id  uuid references ledger_import_profile (id),
    add column ended       int not null default 0,
    add column undone_by   text,
    add column undone_at   timestamptz,
    add column removed     int not null default 0,
    add column restored    int not null default 0,
    add column reopened    int not null default 0,
    add constraint ledger_import_undone check ((state = 'UNDONE') = (undone_by is not null and undone_at is not null));

-- Renewal: dates as the file carries them. 住民票コード is sealed, and found by a keyed hash; in the cloud both are empty.
alter table ledger_card
    add column residence_code_sealed bytea,
    add column residence_code_hash   bytea,
    add column card_expiry           date,
    add column certificate_expiry    date,
    add column signature_expiry      date,
    add constraint ledger_card_residence_code
        check ((residence_code_sealed is null) = (residence_code_hash is null));

create index ledger_card_residence_code on ledger_card (residence_code_hash) where residence_code_hash is not null;

-- What an import changed or ended: the columns it wrote, before and after, so that it can be undone.
create table ledger_import_before (
    import_id     uuid not null references ledger_import (id) on delete cascade,
    card_id       uuid not null references ledger_card (id) on delete cascade,
    state_before  text not null,
    state_after   text not null,
    version_after int not null,
    before        jsonb,
    after         jsonb,
    primary key (import_id, card_id)
);

create index ledger_import_before_card on ledger_import_before (card_id);

-- Cards that an undo left as they are, and why.
create table ledger_import_kept (
    import_id uuid not null references ledger_import (id) on delete cascade,
    card_id   uuid not null references ledger_card (id) on delete cascade,
    reason    text not null check (reason in ('MOVED', 'PRINTED', 'BOOKED', 'EXPORTED', 'CHANGED', 'IMPORTED', 'USED')),
    primary key (import_id, card_id)
);
