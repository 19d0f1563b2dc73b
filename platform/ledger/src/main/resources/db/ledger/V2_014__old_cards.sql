-- Old cards that a person brought back when the new one was handed over, and what was done with each.
create table ledger_old_card (
    id       bigint generated always as identity primary key,
    card_id  uuid not null references ledger_card (id) on delete cascade,
    kind     text not null check (kind in ('MY_NUMBER_CARD', 'BASIC_RESIDENT_CARD', 'NOTICE_CARD')),
    outcome  text not null check (outcome in ('DISPOSED', 'PUNCHED', 'KEPT', 'LOST', 'NOT_BROUGHT')),
    note     text not null default '',
    taken_by text not null,
    taken_at timestamptz not null
);

create index ledger_old_card_card on ledger_old_card (card_id, id);
