-- In which cases each organisation has a part, a row for each: what a manager lists and counts every morning begins with these, and not with everybody's
-- cases. Where the case is, and whether the organisation gives it its advocate, and whom.
create table case_parts (
    case_id uuid not null,
    organisation_id uuid not null,
    opened_on date not null,
    stage varchar(40) not null,
    stage_since date not null,
    gives_advocate boolean not null,
    advocate_id uuid,
    primary key (case_id, organisation_id)
);
insert into case_parts (case_id, organisation_id, opened_on, stage, stage_since, gives_advocate, advocate_id)
select c.id, r.organisation_id, c.opened_on, c.stage, c.stage_since,
       max(case when r.role = 'ADVOCATE' then 1 else 0 end) = 1, max(case when r.role = 'ADVOCATE' then r.user_id end)
  from witness_cases c join case_relations r on r.case_id = c.id
 group by c.id, r.organisation_id, c.opened_on, c.stage, c.stage_since;
create index case_parts_by_stage on case_parts (organisation_id, stage, opened_on, case_id, stage_since, gives_advocate, advocate_id);
create index case_parts_by_opening on case_parts (organisation_id, opened_on, case_id);
-- What somebody of a team may open although a colleague has it.
create index case_relations_team_asked on case_relations (organisation_id, role, team_asked, case_id);
-- Whether a task is late by its rule, and whose it is, is read with its day from the index alone.
create index work_items_in_case on work_items (case_id, status, due_on, id, limit_rule, process, task);
create index work_items_of_organisation on work_items (organisation_id, status, due_on, id, case_id, limit_rule, related, assignee_id);
