-- Cards that ended without a hand-over, for the list of bookings that are left; settled when staff saw to it.
create table ledger_card_ending (
    card_id    uuid primary key references ledger_card (id) on delete cascade,
    ended_at   timestamptz not null,
    settled_at timestamptz,
    settled_by text not null default '',
    note       text not null default '',
    check ((settled_at is null) = (settled_by = ''))
);

create index ledger_card_ending_open on ledger_card_ending (ended_at) where settled_at is null;
