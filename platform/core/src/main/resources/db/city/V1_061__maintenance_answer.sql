-- What the city answered to planned stops. Both sites read the answer that holds now; who gave it, when and in which
-- words is kept for the staff.
create table maintenance_answer (
    maintenance_id uuid primary key,
    answer         text not null check (answer in ('APPROVED', 'REFUSED')),
    answered_at    timestamptz not null
);

create table staff_maintenance_answer (
    id             bigint generated always as identity primary key,
    maintenance_id uuid not null,
    answer         text not null check (answer in ('APPROVED', 'REFUSED')),
    account        text not null,
    name           text not null,
    words          text not null,
    answered_at    timestamptz not null
);

create index staff_maintenance_answer_stop on staff_maintenance_answer (maintenance_id);
