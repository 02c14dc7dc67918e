-- Every advocate a young person has had, whoever has the case now: added when a case is allocated, never taken away.
create table case_advocates (
    case_id uuid not null,
    user_id uuid not null,
    primary key (case_id, user_id)
);
insert into case_advocates (case_id, user_id)
select case_id, user_id from case_relations where role = 'ADVOCATE' and user_id is not null;

create index hearings_to_come on hearings (status, sits_on, id);
create index support_calendars_by_check_in on support_calendars (check_in_due_on, case_id);
