-- What a young person is to be told by notice. It holds no words.
create table notices (
    id uuid not null,
    version bigint not null,
    case_id uuid not null,
    kind varchar(40) not null,
    status varchar(20) not null,
    attempts int not null,
    safety_checks int not null,
    prepared_at datetime(6) not null,
    changed_at datetime(6) not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index notices_by_case on notices (case_id, prepared_at);

-- The outbox: one row for each attempt. The address is ciphertext; next_try_at is empty once an attempt is over.
create table notice_deliveries (
    id uuid not null,
    version bigint not null,
    notice_id uuid not null,
    case_id uuid not null,
    case_reference varchar(12) not null,
    channel varchar(20) not null,
    address longtext not null,
    status varchar(20) not null,
    queued_at datetime(6) not null,
    next_try_at datetime(6),
    finished_at datetime(6),
    primary key (id),
    foreign key (notice_id) references notices (id)
);
create index notice_deliveries_due on notice_deliveries (next_try_at);
create index notice_deliveries_by_notice on notice_deliveries (notice_id, status);
