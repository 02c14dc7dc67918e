-- what people have typed into a form before it is submitted
create table form_drafts (
    id uuid not null,
    version bigint not null,
    work_item_id uuid not null,
    user_id uuid not null,
    typed longtext not null,
    saved_at datetime(6) not null,
    primary key (id)
);

create unique index form_drafts_work_item_user on form_drafts (work_item_id, user_id);
