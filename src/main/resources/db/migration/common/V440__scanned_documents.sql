-- What is known about viruses in a document; those that are held wait for the scanner, oldest first.
alter table documents add column scan varchar(20) default 'NOT_SCANNED' not null;
create index documents_by_scan on documents (scan, added_at, id);
