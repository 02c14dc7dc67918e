-- The last day that a court gave instead of the counted one, which is kept; and whether what a limit asks for was done after 5 pm on its day.
alter table running_limits add column extended_to date;
alter table running_limits add column after_five boolean default false not null;

-- Why an open task has no last day, where that may change.
alter table work_items add column no_day varchar(20);
