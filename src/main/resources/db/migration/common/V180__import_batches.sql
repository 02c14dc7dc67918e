-- An uploaded caseload between its reading and its confirmation: ciphertext, its owner's alone, for an hour.
create table import_batches (
    id uuid not null,
    kept_by uuid not null,
    content longtext not null,
    expires_at datetime(6) not null,
    primary key (id)
);
create index import_batches_by_expiry on import_batches (expires_at);
