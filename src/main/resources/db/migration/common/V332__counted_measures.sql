-- The changes of measures are facts already, only ever added to; what is new since it was counted goes into the bins.
alter table measure_changes add column counted smallint default 0 not null;
create index measure_changes_uncounted on measure_changes (counted, id);

-- How far a measure ever came for one witness: a bit for each step that was reached, and the month in which it was first thought of.
create table counted_measures (
    case_id uuid not null,
    measure varchar(40) not null,
    began_in date not null,
    reached int not null,
    primary key (case_id, measure)
);

create table measure_bins (
    organisation_id uuid not null,
    measure varchar(40) not null,
    began_in date not null,
    reached int not null,
    witnesses int not null,
    primary key (organisation_id, began_in, measure, reached)
);
