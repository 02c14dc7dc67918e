-- The key of the marks has an id like every row with something encrypted, so that it is encrypted anew when the keyset changes. Marks are
-- made again at the next start.
drop table name_mark_key;
create table name_mark_keys (
    id uuid not null,
    sealed longtext not null,
    marked_at datetime(6),
    primary key (id)
);
delete from name_marks;
