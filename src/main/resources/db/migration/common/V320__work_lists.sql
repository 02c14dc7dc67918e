-- What lists of work are ordered and narrowed by, beside the due date. The day of the next hearing is that of the earliest that is still open:
-- it is written with the row and whenever a hearing is fixed, moved, held or taken off the list.
alter table work_items add column hearing_on date default '9999-12-31' not null;
-- 0 is urgent, 1 high, 2 normal; why, in somebody's own words, is encrypted
alter table work_items add column priority int default 2 not null;
alter table work_items add column priority_reason longtext;
alter table work_items add column follow_up_on date;
update work_items
   set hearing_on = coalesce(
           (select min(h.sits_on) from hearings h where h.case_id = work_items.case_id and h.status = 'OPEN'), '9999-12-31')
 where status = 'OPEN';
