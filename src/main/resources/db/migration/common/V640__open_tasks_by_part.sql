-- The open tasks of the cases in which an organisation has a part, a row for each organisation: a manager's dashboards count them every morning, and
-- looking for the tasks of each case takes three times as long. A copy, kept by whoever counts (PartTasks), so that nobody who finishes a task waits for it.
create table part_tasks (
    case_id uuid not null,
    organisation_id uuid not null,
    item_id uuid not null,
    stage varchar(40) not null,
    process varchar(60) not null,
    task varchar(80) not null,
    due_on date not null,
    limit_rule varchar(40),
    primary key (case_id, organisation_id, item_id)
);
insert into part_tasks (case_id, organisation_id, item_id, stage, process, task, due_on, limit_rule)
select p.case_id, p.organisation_id, w.id, p.stage, w.process, w.task, w.due_on, w.limit_rule
  from case_parts p join work_items w on w.case_id = p.case_id and w.status = 'OPEN';
create index part_tasks_by_stage on part_tasks (organisation_id, stage, due_on, limit_rule, task, case_id);
create index part_tasks_by_step on part_tasks (organisation_id, process, task, case_id, due_on, limit_rule, stage);

-- With which day a task is in it; null where it is not. A day long past has it looked at again.
alter table work_items add column kept_due_on date;
update work_items set kept_due_on = due_on where status = 'OPEN';
alter table work_items add column unkept smallint generated always as (
    case when status = 'OPEN' and kept_due_on = due_on or status <> 'OPEN' and kept_due_on is null then 0 else 1 end);
create index work_items_unkept on work_items (unkept, id);

-- Ages by stage and what is overdue by person come in the order in which they are counted.
create index case_parts_by_age on case_parts (organisation_id, stage, stage_since, case_id);
create index work_items_by_person on work_items (organisation_id, status, assignee_id, due_on, limit_rule, related, case_id);
