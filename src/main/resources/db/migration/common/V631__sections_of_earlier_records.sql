-- Of what was written before the section was kept, the roles that its writer has now are the best that is known. Where they have none that writes in
-- cases it stays for nobody but them. The roles stand in the order in which the first one counts.
update case_records set section = case
    when exists (select 1 from user_roles r where r.user_id = case_records.recorded_by and r.role = 'ADVOCATE') then 'SUPPORT'
    when exists (select 1 from user_roles r where r.user_id = case_records.recorded_by and r.role = 'FAMILY_SUPPORT_WORKER') then 'FAMILY'
    when exists (select 1 from user_roles r where r.user_id = case_records.recorded_by and r.role in ('POLICE_OIC', 'CPS_CASEWORKER', 'CPS_REVIEWER')) then 'EVIDENCE'
    when exists (select 1 from user_roles r where r.user_id = case_records.recorded_by and r.role = 'WITNESS_CARE_OFFICER') then 'ARRANGEMENTS'
    when exists (select 1 from user_roles r where r.user_id = case_records.recorded_by and r.role = 'MANAGER') then 'MANAGEMENT'
    end
 where section is null and form in (
    'apply-for-recall', 'change-circumstances', 'enter-guilty-plea', 'enter-not-guilty-plea', 'lodge-appeal',
    'move-hearing', 'move-trial', 'need-handover', 'raise-concern', 'raise-withdrawal', 'record-in-person-ban',
    'record-reporting-direction', 'record-time-limit', 'refer-young-person', 'report-intimidation');
update case_notes set section = case
    when exists (select 1 from user_roles r where r.user_id = case_notes.written_by and r.role = 'ADVOCATE') then 'SUPPORT'
    when exists (select 1 from user_roles r where r.user_id = case_notes.written_by and r.role = 'FAMILY_SUPPORT_WORKER') then 'FAMILY'
    when exists (select 1 from user_roles r where r.user_id = case_notes.written_by and r.role in ('POLICE_OIC', 'CPS_CASEWORKER', 'CPS_REVIEWER')) then 'EVIDENCE'
    when exists (select 1 from user_roles r where r.user_id = case_notes.written_by and r.role = 'WITNESS_CARE_OFFICER') then 'ARRANGEMENTS'
    when exists (select 1 from user_roles r where r.user_id = case_notes.written_by and r.role = 'MANAGER') then 'MANAGEMENT'
    end
 where section is null;
update documents set section = case
    when exists (select 1 from user_roles r where r.user_id = documents.added_by and r.role = 'ADVOCATE') then 'SUPPORT'
    when exists (select 1 from user_roles r where r.user_id = documents.added_by and r.role = 'FAMILY_SUPPORT_WORKER') then 'FAMILY'
    when exists (select 1 from user_roles r where r.user_id = documents.added_by and r.role in ('POLICE_OIC', 'CPS_CASEWORKER', 'CPS_REVIEWER')) then 'EVIDENCE'
    when exists (select 1 from user_roles r where r.user_id = documents.added_by and r.role = 'WITNESS_CARE_OFFICER') then 'ARRANGEMENTS'
    when exists (select 1 from user_roles r where r.user_id = documents.added_by and r.role = 'MANAGER') then 'MANAGEMENT'
    end
 where section is null;
