-- On whose list an open task stands: the person who has it, or else the queue it waits in. Nothing that is over stands on any.
-- Nobody writes it, so it cannot be wrong; one index for each order serves both the lists of people and those of queues.
alter table work_items add column waits_for varchar(80) generated always as (
    case when status = 'OPEN' then coalesce(cast(assignee_id as char(36)), queue) end);
drop index work_items_mine;
drop index work_items_of_queue;
