-- A city on its way to another cluster, or what is known of one that went there.
create table platform.city_move (
    id           bigint generated always as identity primary key,
    city         text not null references platform.city (code) on delete cascade,
    source       text not null references platform.cluster (name),
    target       text not null references platform.cluster (name),
    state        text not null default 'RUNNING'
        -- MOVED: the old copy is kept. REMOVED: it is gone, or was written over on the way back. FAILED: as if never begun.
        check (state in ('RUNNING', 'MOVED', 'REMOVED', 'FAILED')),
    step         text not null default 'WAITING',
    state_before text,
    stopped_at   timestamptz,
    operator     text not null,
    pause_millis bigint,
    rows_moved   bigint,
    problem      text,
    created_at   timestamptz not null default now(),
    changed_at   timestamptz not null default now(),
    check (source <> target)
);

create unique index city_move_one_at_a_time on platform.city_move (city) where state = 'RUNNING';
create unique index city_move_one_old_copy on platform.city_move (city, source) where state in ('RUNNING', 'MOVED');

create table platform.city_move_step (
    move       bigint not null references platform.city_move (id) on delete cascade,
    step       text not null,
    detail     text not null default '',
    started_at timestamptz not null default now(),
    ended_at   timestamptz,
    primary key (move, step)
);

grant select on platform.city_move, platform.city_move_step to madoguchi_app;
