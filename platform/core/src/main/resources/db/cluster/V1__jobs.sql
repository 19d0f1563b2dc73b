-- The table of db-scheduler, on every cluster: a city's tasks lie where the city does. Row level security lets a city's role see and add its own tasks only:
-- task_instance begins with the city's code and a colon.
create table jobs.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_due on jobs.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on jobs.scheduled_tasks (last_heartbeat) where picked;

alter table jobs.scheduled_tasks enable row level security;

create policy worker on jobs.scheduled_tasks to madoguchi_app using (true) with check (true);
-- Right of way for every city's role, since a right for each of them would not fit the table's one row in the catalogue;
-- a city may add tasks as long as it may add to its audit trail, which ends for the seconds in which it moves.
create policy city on jobs.scheduled_tasks to public
    using (current_user in ('mdg_' || split_part(task_instance, ':', 1) || '_staff',
                            'mdg_' || split_part(task_instance, ':', 1) || '_resident'))
    with check (current_user in ('mdg_' || split_part(task_instance, ':', 1) || '_staff',
                                 'mdg_' || split_part(task_instance, ':', 1) || '_resident')
                and has_table_privilege(current_user,
                        to_regclass('city_' || split_part(task_instance, ':', 1) || '.audit'), 'INSERT'));

grant usage on schema jobs to public;
grant select, insert, update, delete on jobs.scheduled_tasks to public;
