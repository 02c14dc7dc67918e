-- Entries of the log in the order in which they arrived. A number that is never given (a transaction was undone) stays a gap.
alter table audit_entries add column arrival bigint auto_increment not null unique;

-- Each entry has a place in one chain over all cases, and a number in its own case. The chain's digest at a place holds everything up to it.
create table audit_positions (
    place bigint not null,
    entry_id uuid not null,
    case_id uuid,
    case_number bigint,
    digest varchar(64) not null,
    primary key (place),
    unique (entry_id)
);
create index audit_positions_of_case on audit_positions (case_id, case_number);

-- A batch of places, closed with a head that only whoever has the keyset can write.
create table audit_seals (
    number bigint not null,
    last_place bigint not null,
    last_arrival bigint not null,
    digest varchar(64) not null,
    head varchar(400) not null,
    sealed_at datetime(6) not null,
    primary key (number)
);

-- Held while a batch is sealed, so that one node seals at a time; those who write entries never wait for it.
create table audit_sealing (
    id int not null,
    primary key (id)
);
insert into audit_sealing (id) values (1);
