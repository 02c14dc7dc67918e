-- Whether an organisation has a part in a case, and who of it may open the case, is asked for every row of every list and count: it is read from
-- the index alone.
create index case_relations_of_case_in on case_relations (case_id, organisation_id, role, user_id, team_asked);
