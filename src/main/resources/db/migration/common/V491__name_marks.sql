-- Keyed marks of names (HMAC-SHA256): whether the same name stands in two places can be asked without reading one. Useless without the keyset.
create table name_marks (
    mark char(64) not null,
    owner_kind varchar(10) not null,
    owner_id uuid not null,
    named_as varchar(40) not null,
    primary key (mark, owner_kind, owner_id, named_as)
);
create index name_marks_of_owner on name_marks (owner_kind, owner_id);

-- The one key of the marks, itself encrypted with the keyset; marked_at says since when everybody known before has a mark.
create table name_mark_key (
    id int not null,
    sealed longtext not null,
    marked_at datetime(6),
    primary key (id)
);

-- As what somebody of the service is named in the case that a wall hides from them.
alter table case_walls add column named_as varchar(40);
