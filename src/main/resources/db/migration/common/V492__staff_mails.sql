-- E-mails to people of the service that cannot wait for the morning. They say nothing about anybody; the address is read when they leave.
create table staff_mails (
    id uuid not null,
    user_id uuid not null,
    about varchar(20) not null,
    about_id uuid not null,
    queued_at datetime(6) not null,
    next_try_at datetime(6),
    tries int not null,
    outcome varchar(20),
    primary key (id),
    foreign key (user_id) references users (id)
);
create unique index staff_mails_once on staff_mails (about_id, user_id);
create index staff_mails_due on staff_mails (next_try_at);
