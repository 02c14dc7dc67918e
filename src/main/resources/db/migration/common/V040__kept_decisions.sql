create table kept_decisions (
    id            uuid         not null,
    version       bigint       not null,
    case_id       uuid         not null,
    decision      varchar(100) not null,
    table_version varchar(20)  not null,
    facts         longtext     not null,
    fired_rules   longtext     not null,
    decided_on    date         not null,
    decided_at    datetime(6)  not null,
    primary key (id)
);

create index kept_decisions_by_case on kept_decisions (case_id, decided_at, id);
