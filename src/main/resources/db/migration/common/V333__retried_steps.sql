-- Who tried a stuck step again, and when: kept after the step went through.
create table retried_steps (
    id uuid not null,
    case_reference varchar(12) not null,
    process varchar(80) not null,
    step varchar(120) not null,
    failure varchar(60) not null,
    retried_by uuid not null,
    retried_at datetime(6) not null,
    primary key (id)
);
create index retried_steps_by_time on retried_steps (retried_at, id);
