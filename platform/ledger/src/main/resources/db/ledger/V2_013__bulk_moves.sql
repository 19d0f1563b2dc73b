-- Cards that were chosen for one move, as they stood then, and what became of each. typed is the number as it was
-- scanned; a row without a card or with a refusal did not move.
create table ledger_bulk (
    id       uuid primary key,
    state    text not null check (state in ('DRAFT', 'DONE')),
    to_state text,
    made_by  text not null,
    made_at  timestamptz not null,
    done_by  text not null default '',
    done_at  timestamptz,
    check ((state = 'DONE') = (done_at is not null and to_state is not null))
);

create table ledger_bulk_row (
    bulk_id  uuid not null references ledger_bulk (id) on delete cascade,
    position int not null,
    typed    text not null,
    card_id  uuid references ledger_card (id) on delete cascade,
    version  int,
    refusal  text not null default '',
    moved    boolean not null default false,
    primary key (bulk_id, position),
    check (not moved or (card_id is not null and refusal = ''))
);

create index ledger_bulk_row_card on ledger_bulk_row (card_id);
