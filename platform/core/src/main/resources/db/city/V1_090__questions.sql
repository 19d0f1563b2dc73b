-- What a city asks before a booking, by procedure, and what was answered.

create table question (
    id         bigint generated always as identity primary key,
    procedure  text not null references procedure (code) on delete cascade,
    kind       text not null check (kind in ('YES_NO', 'CHOICE', 'TEXT')),
    use        text not null check (use in ('OFF', 'OPTIONAL', 'REQUIRED')),
    text       text not null check (text <> ''),
    hint       text not null default '',
    longest    int not null check (longest between 1 and 200),
    position   int not null,
    version    int not null default 0
);

create index question_order on question (procedure, position);

create table question_choice (
    question_id bigint not null references question (id) on delete cascade,
    code        text not null check (code ~ '^[a-z0-9-]{1,20}$'),
    position    int not null,
    label       text not null check (label <> ''),
    effect      text not null check (effect in ('NONE', 'HINT', 'STOP')),
    sentence    text not null default '',
    primary key (question_id, code),
    check (effect = 'NONE' or sentence <> '')
);

-- Words are copied: a question that is reworded or removed later rewrites no booking.
create table booking_answer (
    booking_id uuid not null references booking (id) on delete cascade,
    position   smallint not null,
    code       text not null,
    question   text not null,
    answer     text not null,
    note       text not null default '',
    primary key (booking_id, position)
);
