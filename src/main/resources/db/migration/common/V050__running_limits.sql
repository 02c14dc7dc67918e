create table running_limits (
    id            uuid         not null,
    version       bigint       not null,
    case_id       uuid         not null,
    rule          varchar(60)  not null,
    title         varchar(300) not null,
    length        int          not null,
    unit          varchar(10)  not null,
    started_by    varchar(60)  not null,
    started_on    date         not null,
    due_on        date,
    status        varchar(20)  not null,
    paused_on     date,
    paused_days   int          not null,
    ended_on      date,
    superseded_by uuid,
    source        varchar(300) not null,
    verified      boolean      not null,
    primary key (id)
);

create index running_limits_by_case on running_limits (case_id, status, due_on);
