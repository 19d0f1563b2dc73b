-- A citizen with two notices keeps one place and waits once, as one person does. Without a key a notice stands for itself;
-- the key holds the procedure, since a procedure that may be booked as often as one likes binds nobody.
alter table hold add column keeper bytea;
create unique index one_open_hold_per_citizen on hold (keeper) where not released;

alter table waiting_entry add column citizen_key bytea;
update waiting_entry e set citizen_key = first.citizen_key
from (
    select distinct on (i.citizen_key, w.procedure) w.id, i.citizen_key
    from waiting_entry w
    join invitee i on i.id = w.invitee_id
    join procedure p on p.code = w.procedure and p.one_active
    where w.state in ('WAITING', 'OFFERED') and i.citizen_key is not null
    order by i.citizen_key, w.procedure, w.since, w.id
) first
where e.id = first.id;
create unique index waiting_once_per_citizen on waiting_entry (citizen_key, procedure)
    where state in ('WAITING', 'OFFERED') and citizen_key is not null;
