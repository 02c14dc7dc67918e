-- A young person with whom no plan is agreed yet is owed a first contact: two days, as where the risk is not known, from when support began.
-- Calendar days stand in for working days: a contact too early does no harm.
insert into support_calendars (id, version, case_id)
select w.case_id, 0, w.case_id from work_items w
 where w.status = 'OPEN' and w.process = 'witness-support' and w.task = 'agreeSupportPlan'
   and w.case_id not in (select c.case_id from support_calendars c)
 group by w.case_id;
update support_calendars set speak_by = (
    select cast(min(w.opened_at) as date) + interval '2' day from work_items w
     where w.case_id = support_calendars.case_id and w.status = 'OPEN' and w.process = 'witness-support' and w.task = 'agreeSupportPlan')
 where speak_by is null and case_id in (
    select w.case_id from work_items w where w.status = 'OPEN' and w.process = 'witness-support' and w.task = 'agreeSupportPlan');
