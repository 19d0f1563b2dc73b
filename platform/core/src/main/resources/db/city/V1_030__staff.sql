-- Groups of the city's staff, what they may do, who is in them and where they may come from.
-- Keycloak keeps accounts; at a sign-in it tells the membership, which is kept here so that a change holds at once.

create table staff_group (
    code              text primary key check (code ~ '^[a-z][a-z0-9-]{1,29}$'),
    name              text not null unique check (name <> ''),
    built_in          boolean not null default false,
    own_facility_only boolean not null default false,
    second_factor     boolean not null default false,
    origin            text not null default 'ANYWHERE'
        check (origin in ('ANYWHERE', 'ADDRESS', 'DEVICE', 'EITHER', 'BOTH')),
    display_order     int not null default 100
);

create table staff_group_right (
    group_code text not null references staff_group (code) on delete cascade,
    right_code text not null,
    primary key (group_code, right_code)
);

-- Rights that the city's groups have been offered: one that is not here is new in the product.
create table staff_right (
    code text primary key
);

-- A removed account keeps its row: a request that is still under way must find it closed.
create table staff_member (
    account      text primary key,
    subject      text not null unique,
    state        text not null default 'ACTIVE' check (state in ('ACTIVE', 'DISABLED', 'REMOVED')),
    last_sign_in timestamptz,
    changed_at   timestamptz not null
);

-- No cascade from the group: it is removed only when nobody is in it.
create table staff_member_group (
    account    text not null references staff_member (account) on delete cascade,
    group_code text not null references staff_group (code),
    primary key (account, group_code)
);

create table staff_member_facility (
    account     text not null references staff_member (account) on delete cascade,
    facility_id bigint not null references facility (id) on delete cascade,
    primary key (account, facility_id)
);

create table staff_network (
    id         bigint generated always as identity primary key,
    group_code text not null references staff_group (code) on delete cascade,
    network    text not null,
    note       text not null default '',
    unique (group_code, network)
);

create table staff_device (
    id              uuid primary key,
    name            text not null check (name <> ''),
    state           text not null check (state in ('WAITING', 'ENROLLED', 'REVOKED')),
    code_hash       bytea unique,
    code_expires_at timestamptz,
    key_hash        bytea unique,
    certificate     text unique,
    last_seen_at    timestamptz,
    changed_by      text not null,
    changed_at      timestamptz not null
);
