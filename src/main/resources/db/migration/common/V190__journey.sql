-- The times in which a young person thinks about withdrawing; the one that is not settled is open.
create table withdrawal_reviews (
    id uuid not null,
    version bigint not null,
    case_id uuid not null,
    opened_on date not null,
    settled_on date,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index withdrawal_reviews_by_case on withdrawal_reviews (case_id, settled_on);
