-- What is kept beside a card's state. A flag without a row is as the rules make it at first.
-- moved_in_on is the day of the 転入届, from which 継続利用 counts 90 days.
create table ledger_card_flag (
    card_id     uuid not null references ledger_card (id) on delete cascade,
    flag        text not null check (flag in ('PRE_SETTING', 'USER_CERTIFICATE', 'SIGNING_CERTIFICATE', 'HANDWRITING',
                                              'FACE_CARD', 'MOVE_IN_USE')),
    state       text not null check (state in ('OPEN', 'DONE', 'NOT_APPLICABLE')),
    moved_in_on date,
    changed_by  text not null,
    changed_at  timestamptz not null,
    version     int not null default 1,
    primary key (card_id, flag)
);

create table ledger_card_flag_history (
    id          bigint generated always as identity primary key,
    card_id     uuid not null references ledger_card (id) on delete cascade,
    flag        text not null,
    from_state  text not null,
    to_state    text not null,
    moved_in_on date,
    reason      text not null,
    actor       text not null,
    at          timestamptz not null
);

create index ledger_card_flag_history_card on ledger_card_flag_history (card_id, id);
