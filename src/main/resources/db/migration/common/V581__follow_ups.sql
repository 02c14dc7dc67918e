-- When to look at a task again is what one organisation notes for itself: those who do it, and those whose case waits for it.
create table follow_ups (
    item_id uuid not null,
    organisation_id uuid not null,
    falls_on date not null,
    primary key (item_id, organisation_id),
    foreign key (item_id) references work_items (id),
    foreign key (organisation_id) references organisations (id)
);
insert into follow_ups (item_id, organisation_id, falls_on)
select id, organisation_id, follow_up_on from work_items where follow_up_on is not null;
alter table work_items drop column follow_up_on;
