-- What an organisation answers to the questions that no figure answers. An answer is never overwritten: the newest counts.
create table self_assessment_answers (
    id uuid not null,
    organisation_id uuid not null,
    question varchar(40) not null,
    grade varchar(20) not null,
    words longtext not null,
    answered_by uuid not null,
    answered_at datetime(6) not null,
    primary key (id)
);
create index self_assessment_answers_of_organisation on self_assessment_answers (organisation_id, answered_at, id);
