-- in_time was 1 for a task that had no last day, or one that nobody must keep, and was late, too, under the latter: it is 2 now, in neither half of a
-- share. What is finished is counted anew, in the background.
delete from step_bins;
update work_items set counted = 0 where counted = 1;
