create table hearings (
    id uuid not null,
    version bigint not null,
    case_id uuid not null,
    kind varchar(40) not null,
    status varchar(20) not null,
    sits_on date not null,
    sits_at varchar(8),
    court varchar(1000),
    moves int not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index hearings_by_case on hearings (case_id, kind, status);

-- A date is never overwritten: every date a hearing had, and why it changed.
create table hearing_dates (
    id uuid not null,
    case_id uuid not null,
    hearing_id uuid not null,
    sits_on date not null,
    sits_at varchar(8),
    court varchar(1000),
    reason longtext,
    given_at datetime(6) not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index hearing_dates_by_case on hearing_dates (case_id, given_at);
