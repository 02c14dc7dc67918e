-- Who looked at which case in a stretch of time, read out of the index alone.
create index audit_entries_read on audit_entries (kind, recorded_at, actor_id, case_id, organisation_id, roles);
