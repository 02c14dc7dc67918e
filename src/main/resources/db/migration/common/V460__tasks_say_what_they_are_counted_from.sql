-- The day from which a task's last day is counted: the work list says it beside the rule.
alter table work_items add column counted_from date;
