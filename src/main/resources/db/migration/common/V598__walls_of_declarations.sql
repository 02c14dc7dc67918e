-- A declaration while another wall stood put up none of its own, and would have ended with that wall. The declaration's id is the wall's: there
-- is one of each, and no database has to make one.
insert into case_walls (id, case_id, user_id, reason, put_up_by, put_up_at)
select d.id, d.case_id, d.user_id, 'DECLARED', d.declared_by, d.declared_at
  from declared_connections d
 where d.with_whom <> 'other'
   and exists (select 1 from case_walls w where w.case_id = d.case_id and w.user_id = d.user_id and w.taken_down_at is null)
   and not exists (select 1 from case_walls w where w.case_id = d.case_id and w.user_id = d.user_id and w.reason = 'DECLARED')
   and not exists (select 1 from declared_connections e
                    where e.case_id = d.case_id and e.user_id = d.user_id and e.with_whom <> 'other'
                      and (e.declared_at < d.declared_at or e.declared_at = d.declared_at and e.id < d.id));
