-- Mails: every kind, what their texts need beside a booking, and what became of them.

alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in (
    'COMPLETED', 'REMINDER', 'CANCELLED', 'CHANGED', 'NO_SHOW', 'LINK', 'WAITING_OFFER', 'BROADCAST'));
alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check check (
    state in ('PLANNED', 'SENDING', 'SENT', 'UNSURE', 'FAILED', 'SKIPPED'));
-- Emptied once the mail is out: a link in it is a secret.
alter table mail add column facts jsonb not null default '{}';
-- Written before the mail service is called and sent along, so that its events can be matched after a crash.
alter table mail add column attempt_id uuid;
alter table mail add column claimed_at timestamptz;
alter table mail add column outcome text check (
    outcome in ('DELIVERED', 'DELAYED', 'BOUNCED', 'COMPLAINED', 'REJECTED'));
alter table mail add column outcome_at timestamptz;

create index mail_created on mail (created_at desc, id);
create unique index mail_one_no_show on mail (booking_id) where kind = 'NO_SHOW';

-- What the mail service told of a mail; its message's id keeps a second delivery out.
create table mail_event (
    id         text primary key,
    mail_id    uuid not null references mail (id) on delete cascade,
    attempt_id uuid not null,
    kind       text not null,
    at         timestamptz not null,
    detail     text not null default ''
);

create index mail_event_mail on mail_event (mail_id);

-- Addresses that are not written to (any more), as HMAC under the city's key.
create table mail_suppression (
    address_key bytea primary key,
    reason      text not null check (reason in ('BOUNCED', 'COMPLAINED', 'UNSUBSCRIBED')),
    since       timestamptz not null
);

-- Whom a mail did not reach before the visit: to be called by staff.
create table staff_call_list (
    id         uuid primary key,
    booking_id uuid not null references booking (id) on delete cascade,
    mail_id    uuid references mail (id) on delete set null,
    reason     text not null check (reason in ('BOUNCED', 'COMPLAINED', 'REFUSED', 'SUPPRESSED', 'GAVE_UP', 'UNSURE')),
    created_at timestamptz not null,
    done_at    timestamptz,
    done_name  text,
    note       text not null default ''
);

create unique index staff_call_list_once on staff_call_list (booking_id) where done_at is null;

-- What the watchdog found.
create table staff_mail_watch (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    bookings   int not null,
    present    int not null,
    mended     int not null,
    requeued   int not null,
    overdue    int not null,
    unsure     int not null,
    oldest_due timestamptz
);

-- A mail that staff write to many; its copies are rows of mail.
create table staff_broadcast (
    id           uuid primary key,
    subject      text not null,
    body         text not null,
    filter       jsonb not null default '{}',
    state        text not null check (state in ('DRAFT', 'SENDING', 'STOPPED')),
    recipients   int not null default 0,
    created_name text not null,
    created_at   timestamptz not null,
    started_name text,
    started_at   timestamptz,
    stopped_name text,
    stopped_at   timestamptz
);

alter table mail add column broadcast_id uuid references staff_broadcast (id);
create index mail_broadcast on mail (broadcast_id, state) where broadcast_id is not null;
