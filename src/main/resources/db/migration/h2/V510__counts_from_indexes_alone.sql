-- Counts of a list ask of up to 1,001 tasks a group whose case it is and by which rule it is due: the index itself says so, and the task is not read.
create index work_items_by_due_on_list on work_items (waits_for, due_on, id, case_id, limit_rule);
create index work_items_organisation_due on work_items (organisation_id, status, due_on, id, case_id, limit_rule);
drop index work_items_by_due;
drop index work_items_of_organisation;
-- What waits on others for an organisation with a part in many cases: the open work in its order, so that no closed case is looked at.
create index work_items_open_by_due on work_items (status, due_on, id, organisation_id, case_id);
-- What has passed without anybody being late is found by its rules: it would have to be looked for among all that is late.
create index work_items_organisation_rule on work_items (organisation_id, status, limit_rule, due_on, id, case_id);
