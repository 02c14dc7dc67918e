-- The next days that support is planned for in a case, and from when and how long its records are kept. One row a case.
create table support_calendars (
    id uuid not null,
    version bigint not null,
    case_id uuid not null,
    check_in_due_on date,
    offer_due_on date,
    family_offer_due_on date,
    family_review_due_on date,
    contact_due_on date,
    retention_rule varchar(40),
    retention_began_on date,
    retention_review_on date,
    kept_until date,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create unique index support_calendars_by_case on support_calendars (case_id);
create index support_calendars_by_retention_review on support_calendars (retention_review_on, case_id);
