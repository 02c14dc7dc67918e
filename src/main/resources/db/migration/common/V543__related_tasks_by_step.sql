create index work_items_by_step_related on work_items (status, process, task, due_on, id, case_id, organisation_id, limit_rule, related);
