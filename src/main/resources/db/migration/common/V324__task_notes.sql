-- What people of an organisation said to each other about a task: with a hand-over, as a comment, or why it is pressing. Only ever added to; the
-- words are encrypted, and people of other organisations who may see the task do not read them.
create table task_notes (
    id uuid not null,
    case_id uuid not null,
    item_id uuid not null,
    kind varchar(20) not null,
    words longtext not null,
    organisation_id uuid not null,
    written_by uuid not null,
    written_at datetime(6) not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id),
    foreign key (item_id) references work_items (id)
);
create index task_notes_of_item on task_notes (item_id, written_at);
