-- A list of work that left as a spreadsheet and came back, between its reading and its confirmation, and then what became of it: ciphertext, its
-- sender's alone, for an hour.
create table kept_sheets (
    id uuid not null,
    kept_by uuid not null,
    content longtext not null,
    report longtext,
    expires_at datetime(6) not null,
    primary key (id)
);
create index kept_sheets_by_expiry on kept_sheets (expires_at);
