-- Why a measure changed (encrypted), and the direction or the hearing that it belongs to.
alter table measure_changes add column why longtext;
alter table measure_changes add column direction_id uuid;
alter table measure_changes add column hearing varchar(40);
alter table measure_changes add column occasion_on date;

-- Whether a direction rests on age alone and so ends at 18 (s.21(8)), and the measures that are to be there by it.
alter table special_measures_directions add column by_age_alone boolean;
alter table special_measures_directions add column directed varchar(100) default '' not null;

-- What was talked about when a wish was recorded: when, how the measures were explained, with what, and what was said besides.
alter table wishes add column said_on date;
alter table wishes add column how_explained longtext;
alter table wishes add column explained_with longtext;
alter table wishes add column conversation_words longtext;

-- Where a step departed from a wish, why, and when the young person was told so. Only the telling is added later, once.
create table wish_departures (
    id uuid not null,
    version bigint not null,
    case_id uuid not null,
    measure varchar(40) not null,
    wish varchar(20) not null,
    step varchar(20) not null,
    reason longtext not null,
    departed_by uuid,
    departed_at datetime(6) not null,
    told_on date,
    told_by uuid,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index wish_departures_by_case on wish_departures (case_id, departed_at);
