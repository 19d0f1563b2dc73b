-- The life of a city on the platform: how it is opened and erased step by step, and what operators did.

create table platform.operator_log (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    actor_kind text not null,
    actor      text not null,
    action     text not null,
    city       text, -- no reference: the entries stay when a city that was given up is gone
    detail     jsonb not null default '{}'
);

create index operator_log_newest on platform.operator_log (at desc, id desc);
create index operator_log_city on platform.operator_log (city, at desc) where city is not null;

-- A city that is being removed answers nothing, and cannot be taken back.
alter table platform.city drop constraint if exists city_state_check;
alter table platform.city add constraint city_state_check
    check (state in ('PROVISIONING', 'ACTIVE', 'SUSPENDED', 'MOVING', 'CLOSING', 'ERASING', 'ERASED'));

create table platform.city_step (
    city       text not null references platform.city (code) on delete cascade,
    course     text not null check (course in ('OPEN', 'ERASE')),
    step       text not null,
    position   int not null,
    state      text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'SKIPPED')),
    started_at timestamptz,
    ended_at   timestamptz,
    attempts   int not null default 0,
    error      text,
    removed    jsonb not null default '{}', -- what a step of erasing removed: counts only
    primary key (city, course, step)
);

create table platform.city_life (
    city            text primary key references platform.city (code) on delete cascade,
    opened_at       timestamptz, -- null: never was reachable, so that giving it up frees its code
    reason          text not null default '', -- why it is suspended or closed
    erase_on        date,
    erase_asked_by  text,
    erase_asked_at  timestamptz,
    erased_at       timestamptz,
    -- The first administrator. The names are forgotten as soon as the account is made.
    admin_name      text,
    admin_family    text,
    admin_given     text,
    admin_email     text,
    password_issued_at timestamptz
);

grant select, insert on platform.operator_log to madoguchi_app;
grant select on platform.city_step to madoguchi_app;
grant select (city, opened_at, reason, erase_on, erase_asked_by, erase_asked_at, erased_at, admin_name,
              password_issued_at) on platform.city_life to madoguchi_app;
