-- How a city edits its settings together and what it looks like. Runs with search_path set to the city's schema.

alter table setting add column changed_by_name text;
alter table setting_history add column changed_by_name text;

-- Settings that are edited together have one version: the second of two people who edit at once is told.
create table setting_group (
    code    text primary key,
    version int not null
);

-- The day of the visit for which a mail was planned: a reminder of a booking that has moved since is not sent.
alter table mail add column visit_day date;

-- The look that staff work on, and every look that was published; what holds is in setting.
create table staff_branding_draft (
    one        boolean primary key default true check (one),
    version    bigint not null,
    content    jsonb not null,
    changed_by text not null,
    changed_at timestamptz not null
);

create table staff_branding_version (
    id           bigint generated always as identity primary key,
    content      jsonb not null,
    published_by text not null,
    published_at timestamptz not null
);
