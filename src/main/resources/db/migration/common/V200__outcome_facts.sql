-- What happened to investigations and prosecutions: only ever added to, so that figures of the past can be made again.
create table outcome_facts (
    id uuid not null,
    case_id uuid not null,
    kind varchar(40) not null,
    word varchar(60),
    happened_on date not null,
    recorded_at datetime(6) not null,
    primary key (id)
);
create index outcome_facts_of_case on outcome_facts (case_id, recorded_at, id);
