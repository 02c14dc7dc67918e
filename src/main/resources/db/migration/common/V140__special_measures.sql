-- How far each measure has come for the witness of a case.
create table witness_measures (
    id uuid not null,
    version bigint not null,
    case_id uuid not null,
    measure varchar(40) not null,
    status varchar(20) not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create unique index witness_measures_by_case on witness_measures (case_id, measure);

-- A change is never overwritten: who did what, and when.
create table measure_changes (
    id uuid not null,
    case_id uuid not null,
    measure varchar(40) not null,
    status varchar(20) not null,
    changed_by uuid,
    changed_at datetime(6) not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index measure_changes_by_case on measure_changes (case_id, changed_at);

-- What a court decided, with the five dates of CrimPR 18.8(2) where it directed section 28.
create table special_measures_directions (
    id uuid not null,
    case_id uuid not null,
    decided_on date not null,
    directions varchar(20) not null,
    opt_out varchar(20) not null,
    ground_rules_on date,
    recording_on date,
    recall_by date,
    exclude_by date,
    edit_by date,
    kept_at datetime(6) not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index special_measures_directions_by_case on special_measures_directions (case_id, kept_at);
