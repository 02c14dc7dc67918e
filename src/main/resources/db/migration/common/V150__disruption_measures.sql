-- One row for each term of a disruption measure; against whom it is stands encrypted in the case's records.
create table disruption_measures (
    id uuid not null,
    version bigint not null,
    case_id uuid not null,
    kind varchar(40) not null,
    status varchar(20) not null,
    sought_on date not null,
    issued_on date,
    expires_on date,
    review_on date,
    ended_on date,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index disruption_measures_by_case on disruption_measures (case_id, status, id);
