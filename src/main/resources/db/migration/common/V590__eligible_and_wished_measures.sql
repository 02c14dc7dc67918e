-- Who wished for a measure is a fact of its own now: a wish for one that a court has directed already leaves the measure where it stands.
insert into outcome_facts (id, case_id, kind, word, happened_on, recorded_at)
select id, case_id, 'MEASURE_WISHED', measure, cast(recorded_at as date), recorded_at from wishes where wish = 'wants';

-- That a measure is open by eligibility is counted as a step of it. These cases are counted anew, in the background. Until then all that was
-- counted of them stays as it is, and nobody of them is eligible.
update measure_changes set counted = 0 where status = 'CONSIDERED';
