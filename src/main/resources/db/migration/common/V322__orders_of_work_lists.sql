-- Each order of a list is a range of one of these, already sorted. They are ranges of what is open: nothing closed stands in them.
create index work_items_by_due on work_items (waits_for, due_on, id);
create index work_items_by_hearing on work_items (waits_for, hearing_on, due_on, id);
create index work_items_by_priority on work_items (waits_for, priority, due_on, id);
create index work_items_by_case on work_items (waits_for, case_reference, due_on, id);
create index work_items_by_opening on work_items (waits_for, opened_at, id);
-- a manager's: work_items_of_organisation and the same orders
create index work_items_organisation_hearing on work_items (organisation_id, status, hearing_on, due_on, id);
create index work_items_organisation_priority on work_items (organisation_id, status, priority, due_on, id);
create index work_items_organisation_case on work_items (organisation_id, status, case_reference, due_on, id);
create index work_items_organisation_opening on work_items (organisation_id, status, opened_at, id);
-- what somebody has done, newest last
create index work_items_done on work_items (closed_by, status, closed_at, id);
