-- How many cases a draft would take an answer from is counted for each reader, without those that a wall hides from them.
alter table draft_differences add column loses boolean default false not null;
-- Of what was compared before it is not known: a draft has to be compared again before it is released.
update decision_versions set compared_with = null, compared_for = null, compared_at = null where effective_from is null;
