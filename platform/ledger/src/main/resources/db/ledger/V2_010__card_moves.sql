-- Issue and renewal: what is recorded with a move, the counts beside the state, and the city's own rules.

-- no_shows counts 未来庁; renotified_on is the day of the last 再通知; held keeps a card from being disposed of.
-- handed_*, face_match and id_papers are of the hand-over: papers are kinds, never numbers.
-- replaces is the card that this one was made anew for. A card that was entered by hand has no import.
alter table ledger_card
    add column no_shows      int not null default 0 check (no_shows >= 0),
    add column applied_on    date,
    add column renotified_on date,
    add column held          boolean not null default false,
    add column hold_reason   text not null default '',
    add column end_reason    text not null default '',
    add column handed_at     timestamptz,
    add column handed_by     text not null default '',
    add column face_match    text not null default '' check (face_match in ('', 'MATCHED', 'BY_EYE', 'NOT_USED')),
    add column id_papers     text not null default '',
    add column replaces      uuid constraint ledger_card_replaces references ledger_card (id),
    alter column source_import drop not null,
    alter column source_line drop not null,
    add constraint ledger_card_source check ((source_import is null) = (source_line is null));

create unique index ledger_card_replaced_once on ledger_card (replaces) where replaces is not null;
create index ledger_card_state on ledger_card (state, kind);
create index ledger_card_application on ledger_card (application_id) where application_id <> '';
create index ledger_card_notice_id on ledger_card (notice_id) where notice_id <> '';

-- undoes is the line that was taken back: each at most once.
alter table ledger_card_history
    add column end_reason text not null default '',
    add column handed_at  timestamptz,
    add column handed_by  text not null default '',
    add column face_match text not null default '',
    add column id_papers  text not null default '',
    add column undoes     bigint references ledger_card_history (id);

create unique index ledger_card_history_undone_once on ledger_card_history (undoes) where undoes is not null;

-- What a city calls a state and whether it uses it; a state without a row has the product's name and is used.
create table ledger_state_rule (
    kind       text not null check (kind in ('ISSUE', 'RENEWAL')),
    state      text not null,
    label      text not null default '',
    used       boolean not null default true,
    primary key (kind, state)
);

-- What must be filled in at a move; a state without a row has the product's rule. fields are names, a blank between.
create table ledger_move_rule (
    kind     text not null check (kind in ('ISSUE', 'RENEWAL')),
    to_state text not null,
    fields   text not null,
    primary key (kind, to_state)
);

-- Lists and numbers that a city sets: papers, the rule of disposal.
create table ledger_card_setting (
    key   text primary key,
    value text not null
);
