-- Every bank-holiday file there was; the highest number counts. A file without a person came with the software.
create table bank_holiday_files (
    number int not null,
    content longtext not null,
    added_by uuid,
    added_at datetime(6) not null,
    primary key (number)
);

-- What a limit is for where a case has several of its rule, what sets it off in words, who must act, how its last day ends, the edition of its rule,
-- the bank-holiday file it was counted with, whether its last day was set instead of counted, and why another took its place.
alter table running_limits add column subject varchar(80) default '' not null;
alter table running_limits add column trigger_words varchar(300) default '' not null;
alter table running_limits add column owner varchar(60) default '' not null;
alter table running_limits add column ending varchar(30) default 'END_OF_DAY' not null;
alter table running_limits add column enhanced boolean default true not null;
alter table running_limits add column edition date;
alter table running_limits add column calendar int default 1 not null;
alter table running_limits add column day_set boolean default false not null;
alter table running_limits add column superseded_because varchar(40);

update running_limits set day_set = true where unit = 'NONE';
update running_limits set ending = 'FIVE_PM_LAST_WORKING_DAY' where rule in ('ULS', 'ULS-VICTIM');

-- Pauses, extensions and corrections: who allowed them, why, who recorded them. What was written is ciphertext.
create table limit_changes (
    id uuid not null,
    case_id uuid not null,
    limit_id uuid not null,
    kind varchar(20) not null,
    day_before date,
    day_after date,
    allowed_by longtext not null,
    reason longtext not null,
    recorded_by uuid,
    recorded_at datetime(6) not null,
    primary key (id)
);
create index limit_changes_by_case on limit_changes (case_id, recorded_at);
