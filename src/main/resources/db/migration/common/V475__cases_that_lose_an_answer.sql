-- Of how many open cases the rules would say less by a draft than they say now.
alter table decision_versions add column cases_losing int default 0 not null;
