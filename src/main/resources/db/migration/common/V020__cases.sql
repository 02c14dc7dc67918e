-- One young witness's case. Names, dates of birth and everything a person wrote are ciphertext.
create table witness_cases (
    id uuid not null,
    version bigint not null,
    reference varchar(12) not null,
    stage varchar(40) not null,
    outcome varchar(40),
    offence_kind varchar(40),
    given_name varchar(1000) not null,
    family_name varchar(1000) not null,
    date_of_birth varchar(400) not null,
    urn varchar(1000),
    import_key varchar(64),
    opened_on date not null,
    stage_since date not null,
    closed_on date,
    organisation_id uuid not null,
    primary key (id)
);
create unique index witness_cases_by_reference on witness_cases (reference);
create unique index witness_cases_by_import_key on witness_cases (import_key);
create index witness_cases_by_stage on witness_cases (stage, opened_on, id);

-- What was answered on each form, whole and unchanged: the case's own history.
create table case_records (
    id uuid not null,
    case_id uuid not null,
    task varchar(80) not null,
    form varchar(80) not null,
    form_version varchar(12) not null,
    answers longtext not null,
    recorded_by uuid not null,
    recorded_at datetime(6) not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index case_records_by_task on case_records (case_id, task, recorded_at);

create table case_notes (
    id uuid not null,
    case_id uuid not null,
    text longtext not null,
    written_by uuid not null,
    written_at datetime(6) not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index case_notes_by_case on case_notes (case_id, written_at);

create table case_people (
    id uuid not null,
    case_id uuid not null,
    relation varchar(40) not null,
    name varchar(1000) not null,
    contact longtext,
    added_at datetime(6) not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index case_people_by_case on case_people (case_id);

-- A wish is never overwritten: each change of mind is another row.
create table wishes (
    id uuid not null,
    case_id uuid not null,
    measure varchar(40) not null,
    wish varchar(20) not null,
    own_words longtext,
    who_was_present longtext,
    recorded_by uuid not null,
    recorded_at datetime(6) not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index wishes_by_case on wishes (case_id, measure, recorded_at);

-- How the young person may be reached. The newest row counts.
create table safe_contacts (
    id uuid not null,
    case_id uuid not null,
    channel varchar(20) not null,
    address longtext,
    allowed boolean not null,
    address_confirmed boolean not null,
    consent_given boolean not null,
    recorded_at datetime(6) not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index safe_contacts_by_case on safe_contacts (case_id, recorded_at);

-- How often a case went round a loop of a process.
create table case_rounds (
    case_id uuid not null,
    loop_name varchar(80) not null,
    rounds int not null,
    primary key (case_id, loop_name),
    foreign key (case_id) references witness_cases (id)
);
