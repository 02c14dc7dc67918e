-- Two applications or two requests for material that run at once count their rounds each by itself.
create table loop_rounds (
    case_id uuid not null,
    run_id varchar(64) not null,
    loop_name varchar(80) not null,
    rounds int not null,
    primary key (case_id, run_id, loop_name),
    foreign key (case_id) references witness_cases (id)
);

insert into loop_rounds (case_id, run_id, loop_name, rounds)
select case_id, '', loop_name, rounds from case_rounds;

drop table case_rounds;
