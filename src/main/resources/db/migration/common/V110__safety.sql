-- The risk of intimidation, a row for each time it was graded; the reason is the words of a rule, not of a person.
create table intimidation_risks (
    id uuid not null,
    version bigint not null,
    case_id uuid not null,
    grade varchar(20) not null,
    reason varchar(300) not null,
    graded_at datetime(6) not null,
    graded_on date not null,
    review_on date not null,
    over_on date,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index intimidation_risks_by_case on intimidation_risks (case_id, graded_at);
