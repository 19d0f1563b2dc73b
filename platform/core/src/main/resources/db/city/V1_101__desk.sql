-- Staff and the call centre book for people.

-- Who made it, for what staff have booked, and why a booking goes beyond its slot's capacity.
alter table booking
    add column made_by text,
    add column over_reason text check (over_reason <> '');

alter table hold add column over_reason text check (over_reason <> '');

-- By what people are found who call: a day of birth is shared by a few dozen people of a city.
create index invitee_birth_date on invitee (birth_date) where birth_date is not null;
create index invitee_application on invitee (application_id) where application_id is not null;
