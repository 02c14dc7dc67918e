-- Open and finished work, one row a task, written in the engine's transaction. Lists read nothing else.
create table work_items (
    id uuid not null,
    version bigint not null,
    case_id uuid not null,
    case_reference varchar(12) not null,
    engine_task_id varchar(64) not null,
    process varchar(60) not null,
    task varchar(80) not null,
    name varchar(200) not null,
    role varchar(40) not null,
    organisation_id uuid not null,
    queue varchar(80) not null,
    assignee_id uuid,
    form varchar(80) not null,
    limit_rule varchar(40),
    due_on date not null,
    status varchar(20) not null,
    opened_at datetime(6) not null,
    closed_at datetime(6),
    closed_by uuid,
    -- drawn with each rendered form: the same submit twice gets the first answer again
    submission_key varchar(64),
    drafted boolean,
    primary key (id)
);
create unique index work_items_by_engine_task on work_items (engine_task_id);
-- each list is a range of one of these, already in its order
create index work_items_mine on work_items (assignee_id, status, due_on, id);
create index work_items_of_queue on work_items (queue, status, assignee_id, due_on, id);
create index work_items_of_case on work_items (case_id, status, due_on, id);
create index work_items_of_organisation on work_items (organisation_id, status, due_on, id);
