-- What a case comes to in each figure that suppresses small counts, once for each organisation with a part in it, and the sums over all
-- cases. Facts are only ever added to; a case of which a fact is new, or whose organisations changed, is counted again as a whole.
create table case_tallies (
    case_id uuid not null,
    organisation_id uuid not null,
    counted varchar(20) not null,
    in_month date not null,
    place_id uuid not null,
    word varchar(60) not null,
    standing varchar(40) not null,
    primary key (case_id, organisation_id, counted, in_month, place_id, word, standing)
);

create table tally_bins (
    organisation_id uuid not null,
    counted varchar(20) not null,
    in_month date not null,
    place_id uuid not null,
    word varchar(60) not null,
    standing varchar(40) not null,
    cases int not null,
    primary key (organisation_id, counted, in_month, place_id, word, standing)
);

alter table outcome_facts add column counted smallint default 0 not null;
create index outcome_facts_uncounted on outcome_facts (counted, id);

alter table case_relations add column counted_version bigint default -1 not null;
alter table case_relations add column uncounted smallint generated always as (case when counted_version = version then 0 else 1 end);
create index case_relations_uncounted on case_relations (uncounted, id);

-- Measures are tallies now too: counted again from their changes.
drop table counted_measures;
drop table measure_bins;
update measure_changes set counted = 0;

-- The courts at which hearings are listed. A name beside a case would tell where a child will be, so it is kept encrypted.
create table court_centres (
    id uuid not null,
    name varchar(1000) not null,
    primary key (id)
);
