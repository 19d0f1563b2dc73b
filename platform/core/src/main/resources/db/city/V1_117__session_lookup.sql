-- The look-up that every request of a resident starts with, with what it tells of the city's changes (ADR 0015). A
-- connection serves many cities, and both driver and database drop the plan of a statement when the search path is
-- another one; the plan of a city's own function stays with the connection.
create function resident_session_of(wanted bytea, at timestamptz)
returns table (
    token_hash         bytea,
    invitee_id         uuid,
    expires_at         timestamptz,
    name               text,
    slot_group         text,
    email              text,
    procedure          text,
    reservation_number text,
    notice_id          text,
    serial_number      text,
    city_number        text,
    changes_decided    bigint,
    changes_slots      bigint,
    oldest_open        bigint,
    next_transaction   bigint
)
language plpgsql stable rows 1 as $$
#variable_conflict use_column
begin
    return query
    select s.token_hash, s.invitee_id, s.expires_at, i.name, p.slot_group, l.email, i.procedure, i.reservation_number,
        i.notice_id, i.serial_number, i.city_number,
        (select last_value from change_decided), (select last_value from change_slots),
        pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
        pg_snapshot_xmax(pg_current_snapshot())::text::bigint + age(pg_snapshot_xmax(pg_current_snapshot())::xid)
    from resident_session s
    join invitee i on i.id = s.invitee_id and i.state = 'ACTIVE'
    join procedure p on p.code = i.procedure
    left join email_link l on l.id = s.email_link_id
    where s.token_hash = wanted and s.expires_at > at;
end
$$;
