-- how many open tasks of the case ask for a colleague of whoever it is allocated to: meanwhile the whole team may open it
alter table case_relations add column team_asked integer default 0 not null;
