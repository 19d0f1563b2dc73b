-- Counters of changes, so that an application may keep what it read until something changes (ADR 0015). A sequence costs
-- no lock and no row, and is read together with a resident's session.
-- Asked once here: a sequence that nobody has asked looks like one that was asked once.
create sequence change_decided;
create sequence change_slots;
do $$ begin perform nextval('change_decided'), nextval('change_slots'); end $$;

create function count_change() returns trigger language plpgsql as $$
begin
    perform nextval((quote_ident(tg_table_schema) || '.' || tg_argv[0])::regclass);
    return null;
end
$$;

create trigger counted after insert or update or delete or truncate on slot
    for each statement execute function count_change('change_slots');
