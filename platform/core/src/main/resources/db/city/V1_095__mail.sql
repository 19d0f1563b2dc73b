-- Mails: every kind, what their texts need beside a booking, and what became of them.

alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in (
    'COMPLETED', 'REMINDER', 'CANCELLED', 'CHANGED', 'NO_SHOW', 'LINK', 'WAITING_OFFER', 'BROADCAST'));
-- Emptied once the mail is out: a link in it is a secret.
alter table mail add column facts jsonb not null default '{}';
