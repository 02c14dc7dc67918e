-- Figures over many cases read counts in bins, never cases. What has changed since it was counted is told by its version: the row's own
-- transaction writes that already, so that a figure costs no command a statement. dashboards moves these rows into the bins.
alter table running_limits add column last_day date generated always as (coalesce(extended_to, due_on));
alter table running_limits add column counted_version bigint default -1 not null;
alter table running_limits add column uncounted smallint generated always as (case when counted_version = version then 0 else 1 end);
create index running_limits_uncounted on running_limits (uncounted, id);
create index running_limits_by_last_day on running_limits (status, last_day, id);

-- One row: whoever counts holds it, so that one node counts at a time.
create table counting (
    id int not null,
    primary key (id)
);
insert into counting (id) values (1);

-- How a limit stands in the bins now, for each organisation that had a part in its case: what is taken out when it changes.
create table counted_limits (
    limit_id uuid not null,
    organisation_id uuid not null,
    responsible_id uuid not null,
    rule varchar(60) not null,
    owner varchar(60) not null,
    state varchar(10) not null,
    on_day date not null,
    late_days int not null,
    primary key (limit_id, organisation_id)
);

-- state RUNNING or PAUSED: on_day is the last day; MET or MISSED: the first day of the month in which it ended.
-- late: days after the last day (less than 0: before it), cut off at both ends; late_days: the days after it of all limits of the bin.
create table limit_bins (
    organisation_id uuid not null,
    responsible_id uuid not null,
    rule varchar(60) not null,
    owner varchar(60) not null,
    state varchar(10) not null,
    on_day date not null,
    late int not null,
    limits int not null,
    late_days bigint not null,
    primary key (organisation_id, state, on_day, rule, owner, responsible_id, late)
);

alter table work_items add column counted smallint default 0 not null;
alter table work_items add column uncounted smallint generated always as (case when counted = 0 and status <> 'OPEN' then 1 else 0 end);
create index work_items_uncounted on work_items (uncounted, id);
create index work_items_by_step on work_items (status, process, task, due_on, id, case_id);

-- Finished tasks by the month in which they were finished; days from opened to finished, cut off at the end.
create table step_bins (
    organisation_id uuid not null,
    process varchar(60) not null,
    task varchar(80) not null,
    finished_in date not null,
    in_time smallint not null,
    days int not null,
    tasks int not null,
    primary key (organisation_id, process, finished_in, task, in_time, days)
);
