-- A name lies encrypted; it is found by a keyed digest of each of its words. Which key: while it is exchanged there are two.
alter table witness_cases add column name_key1 varchar(40);
alter table witness_cases add column name_key2 varchar(40);
alter table witness_cases add column name_key3 varchar(40);
alter table witness_cases add column name_key4 varchar(40);
alter table witness_cases add column name_keys_of varchar(10);
create index witness_cases_by_name1 on witness_cases (name_key1);
create index witness_cases_by_name2 on witness_cases (name_key2);
create index witness_cases_by_name3 on witness_cases (name_key3);
create index witness_cases_by_name4 on witness_cases (name_key4);
create index witness_cases_by_name_key on witness_cases (name_keys_of, id);
