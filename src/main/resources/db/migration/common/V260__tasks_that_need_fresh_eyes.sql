-- a task may turn out to need somebody else than whoever has the case while it is open: the task keeps it, not the model
alter table work_items add column fresh_eyes boolean not null default false;
update work_items set fresh_eyes = true
 where status = 'OPEN'
   and task in ('authoriseRequest', 'resolveLocally', 'reviewIndependently', 'reviewPoliceDecision');
