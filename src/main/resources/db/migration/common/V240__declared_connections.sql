-- Who of the service knows somebody of a case. Only ever added to: what was true when a decision was made stays provable.
create table declared_connections (
    id uuid not null,
    case_id uuid not null,
    user_id uuid not null,
    with_whom varchar(20) not null,
    note longtext,
    declared_by uuid not null,
    declared_at datetime(6) not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id),
    foreign key (user_id) references users (id)
);
create index declared_connections_of_case on declared_connections (case_id, user_id);
