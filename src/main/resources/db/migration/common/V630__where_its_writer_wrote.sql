-- The section of what anybody may record is that of whoever wrote it, as they were on the day. A form that has a section of its own has none here.
alter table case_records add column section varchar(20);
