-- Who opened a case in an emergency that is not theirs, why, until when, and which manager looked at that.
create table emergency_access (
    id uuid not null,
    case_id uuid not null,
    user_id uuid not null,
    role varchar(40) not null,
    why varchar(20) not null,
    words longtext not null,
    opened_at datetime(6) not null,
    ends_at datetime(6) not null,
    ended_at datetime(6),
    looked_at datetime(6),
    looked_by uuid,
    primary key (id),
    foreign key (case_id) references witness_cases (id),
    foreign key (user_id) references users (id)
);
create index emergency_access_of_user on emergency_access (user_id, case_id, ends_at);
create index emergency_access_of_case on emergency_access (case_id, looked_at);
