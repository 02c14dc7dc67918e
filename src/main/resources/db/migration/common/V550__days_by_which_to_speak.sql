-- The day by which somebody is to have spoken with the young person: an attempt that reached nobody moves the day of the next check-in, and not this one.
-- What was answered at old check-ins is encrypted: each counts as contact. Support that was passed on, or whose case is closed, owes nobody a day.
alter table support_calendars add column speak_by date;
update support_calendars set check_in_due_on = null
 where case_id in (select case_id from work_items where status = 'DONE' and process = 'witness-support' and task = 'passOnSupport')
   and case_id not in (select case_id from work_items where status = 'OPEN' and process = 'witness-support' and task in ('agreeSupportPlan', 'checkIn'));
update support_calendars set speak_by = check_in_due_on
 where case_id in (select id from witness_cases where stage <> 'CLOSED');
create index support_calendars_by_speaking on support_calendars (speak_by, case_id);
