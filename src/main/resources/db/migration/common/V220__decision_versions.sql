-- Every version of every decision table, the file itself with it, so that an answer can be shown again when the file has long changed.
-- Without a day from which it is in force, a version is a draft.
create table decision_versions (
    id             uuid         not null,
    revision       bigint       not null,
    decision       varchar(100) not null,
    number         int          not null,
    effective_from date,
    dmn            longtext     not null,
    kept_by        uuid,
    kept_at        datetime(6)  not null,
    released_by    uuid,
    released_at    datetime(6),
    compared_with  int,
    compared_at    datetime(6),
    cases_compared int          not null,
    cases_changed  int          not null,
    primary key (id)
);
create unique index decision_versions_by_number on decision_versions (decision, number);

-- What a draft would change: the open cases whose answer would be another. Which rules, is ciphertext.
create table draft_differences (
    id             uuid        not null,
    draft_id       uuid        not null,
    case_id        uuid        not null,
    case_reference varchar(12) not null,
    rules          longtext    not null,
    primary key (id),
    foreign key (draft_id) references decision_versions (id)
);
create index draft_differences_by_reference on draft_differences (draft_id, case_reference, id);
create index draft_differences_by_case on draft_differences (case_id);

-- The newest answers of one table in every open case, in the order of the cases.
create index kept_decisions_by_decision on kept_decisions (decision, case_id, decided_at);
