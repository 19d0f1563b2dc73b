-- What each terminal knows of the city, and the keys that it is about to use.
alter table terminal
    add column next_identity    text,
    add column next_fingerprint text unique,
    add column acknowledged     bigint not null default 0, -- the city's last file that is known to have arrived there
    add column acknowledged_at  timestamptz;

-- A file of the city is kept, sealed, until it has arrived at every terminal; receipt_in is the file that told of it.
alter table exchange_file
    add column scope        text not null default 'CHANGES' check (scope in ('CHANGES', 'WHOLE')),
    add column receipt_in   bigint,
    add column refused_rows text not null default ''; -- lines of a ledger row's id and the reason

-- Two files may well say the same, as two that only tell of receipts do; the number counts.
drop index exchange_file_once;

-- What terminals say of the city's files.
create table exchange_arrival (
    terminal_id text not null references terminal (id),
    sequence    bigint not null,
    arrived_at  timestamptz not null,
    added       int not null,
    changed     int not null,
    unchanged   int not null,
    refused     int not null,
    primary key (terminal_id, sequence)
);

-- The city's changes of keys; the keys themselves lie in keystore.
create table exchange_key_change (
    fingerprint  text primary key,
    state        text not null check (state in ('ANNOUNCED', 'DONE')),
    begun_by     text not null,
    begun_at     timestamptz not null,
    announced_in bigint, -- the first of the city's files that carried them
    done_at      timestamptz,
    check ((state = 'DONE') = (done_at is not null))
);
create unique index exchange_key_change_open on exchange_key_change ((true)) where state = 'ANNOUNCED';
