-- The open cases in which each organisation has a part, a row for each: what a manager counts every morning begins with these, and neither with everybody's open
-- cases nor with closed ones. Whether the organisation gives the case its advocate, and whom.
create table open_cases (
    case_id uuid not null,
    organisation_id uuid not null,
    stage varchar(40) not null,
    stage_since date not null,
    gives_advocate boolean not null,
    advocate_id uuid,
    primary key (case_id, organisation_id)
);
insert into open_cases (case_id, organisation_id, stage, stage_since, gives_advocate, advocate_id)
select c.id, r.organisation_id, c.stage, c.stage_since,
       max(case when r.role = 'ADVOCATE' then 1 else 0 end) = 1, max(case when r.role = 'ADVOCATE' then r.user_id end)
  from witness_cases c join case_relations r on r.case_id = c.id
 where c.stage <> 'CLOSED' group by c.id, r.organisation_id, c.stage, c.stage_since;
create index open_cases_of_organisation on open_cases (organisation_id, stage, stage_since, case_id, gives_advocate, advocate_id);
-- Whether a task is late by its rule, and whose it is, is read with its day from the index alone.
create index work_items_in_case on work_items (case_id, status, due_on, id, limit_rule, process, task);
create index work_items_of_organisation on work_items (organisation_id, status, due_on, id, case_id, limit_rule, related, assignee_id);
