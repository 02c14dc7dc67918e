-- Who did or saw what, when: only ever added to. Ids, words and dates, never text about a person.
create table audit_entries (
    id uuid not null,
    recorded_at datetime(6) not null,
    kind varchar(60) not null,
    result varchar(20) not null,
    case_id uuid,
    actor_id uuid,
    roles varchar(200),
    organisation_id uuid,
    channel varchar(200) not null,
    facts varchar(2000) not null,
    primary key (id)
);
create index audit_entries_in_order on audit_entries (recorded_at, id);
create index audit_entries_of_case on audit_entries (case_id, recorded_at, id);
create index audit_entries_of_actor on audit_entries (actor_id, recorded_at, id);
create index audit_entries_of_kind on audit_entries (kind, recorded_at, id);
