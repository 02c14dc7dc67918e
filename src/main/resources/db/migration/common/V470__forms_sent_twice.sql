-- What was sent with one page and one content is kept once, however often the form is sent: a hash of who sent it, the case, the key the
-- page was drawn with and what was typed. Rows from before, and what no page sent, have none.
alter table case_records add column submit_key varchar(64);
create unique index case_records_by_submit on case_records (submit_key);
alter table case_notes add column submit_key varchar(64);
create unique index case_notes_by_submit on case_notes (submit_key);
alter table documents add column submit_key varchar(64);
create unique index documents_by_submit on documents (submit_key);
alter table declared_connections add column submit_key varchar(64);
create unique index declared_connections_by_submit on declared_connections (submit_key);
alter table limit_changes add column submit_key varchar(64);
create unique index limit_changes_by_submit on limit_changes (submit_key);
