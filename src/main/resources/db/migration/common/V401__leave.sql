-- When people are away, as they or their managers say; why, nobody asks. Days of one person that touch or overlap are one row.
create table staff_leave (
    id uuid not null,
    user_id uuid not null,
    first_day date not null,
    last_day date not null,
    entered_by uuid not null,
    entered_at datetime(6) not null,
    primary key (id),
    foreign key (user_id) references users (id)
);
create index staff_leave_of_user on staff_leave (user_id, last_day);
