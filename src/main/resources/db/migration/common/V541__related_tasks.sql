-- Whether the organisation of an open task was responsible in a role of its case when the task opened, and none has lost a role there since: then
-- nobody has to ask so again for each task that is counted. It may only be true where that is so; where it is false, it is asked.
alter table work_items add column related boolean default false not null;
update work_items set related = true
 where status = 'OPEN' and exists (
     select 1 from case_relations r where r.case_id = work_items.case_id and r.organisation_id = work_items.organisation_id);
create index work_items_organisation_counted on work_items (organisation_id, status, due_on, id, case_id, limit_rule, related);
create index work_items_organisation_passed on work_items (organisation_id, status, limit_rule, due_on, id, case_id, related);
-- Who is behind a wall, and from what: read once a query.
create index case_walls_of_person on case_walls (user_id, taken_down_at, case_id);
