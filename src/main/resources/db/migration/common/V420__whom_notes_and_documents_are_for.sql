-- The section of the case that a note or a document belongs to; without one it is its writer's own side's.
alter table case_notes add column section varchar(20);
alter table documents add column section varchar(20);
