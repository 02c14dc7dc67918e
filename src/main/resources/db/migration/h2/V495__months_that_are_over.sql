-- What was recorded in a month is counted when the month is over: who asks on two days of a month gets the same answer, and cannot take one
-- from the other. Found by when it was recorded; and whose cases they are is looked through once a month.
create index outcome_facts_waiting on outcome_facts (counted, recorded_at, id);
create index measure_changes_waiting on measure_changes (counted, changed_at, id);
drop index outcome_facts_uncounted;
drop index measure_changes_uncounted;
alter table counting add column partners_in date;
-- counted again, without this month
delete from case_tallies;
delete from tally_bins;
update outcome_facts set counted = 0;
update measure_changes set counted = 0;
