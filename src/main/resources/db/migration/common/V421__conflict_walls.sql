-- For whom a case does not exist, whatever their role. Only ever added to: a wall that came down keeps who asked for it and who agreed.
create table case_walls (
    id uuid not null,
    case_id uuid not null,
    user_id uuid not null,
    reason varchar(20) not null,
    put_up_by uuid not null,
    put_up_at datetime(6) not null,
    removal_asked_by uuid,
    removal_asked_at datetime(6),
    taken_down_by uuid,
    taken_down_at datetime(6),
    primary key (id),
    foreign key (case_id) references witness_cases (id),
    foreign key (user_id) references users (id)
);
create index case_walls_of_case on case_walls (case_id, user_id, taken_down_at);
