-- In which run of its process something was written: a case can have several of one process at once, such as two requests for material, and
-- none reads what belongs to another. Empty for what belongs to the case as a whole.
alter table work_items add column run_id varchar(64) default '' not null;
alter table case_records add column run_id varchar(64) default '' not null;
alter table kept_decisions add column run_id varchar(64) default '' not null;
alter table intimidation_risks add column run_id varchar(64) default '' not null;
alter table disruption_measures add column run_id varchar(64) default '' not null;
