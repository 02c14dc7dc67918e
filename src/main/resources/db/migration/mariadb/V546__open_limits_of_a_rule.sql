-- Each finished task asks for the open limits of its rule: the index says which they are, without reading the others of the case.
create index running_limits_open on running_limits (case_id, status, due_on, rule);
drop index running_limits_by_case on running_limits;
