-- Tasks that practice gives a day without a limit that runs: the day they had when their case paused.
create table paused_tasks (
    work_item_id uuid not null,
    case_id uuid not null,
    due_on date not null,
    paused_on date not null,
    primary key (work_item_id),
    foreign key (work_item_id) references work_items (id)
);

create index paused_tasks_of_case on paused_tasks (case_id);
