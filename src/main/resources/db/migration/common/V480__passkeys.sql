-- What somebody signs in with instead of a password: the public half of a key that never leaves their phone, computer or security key.
create table passkeys (
    id uuid not null,
    version bigint not null,
    user_id uuid not null,
    -- base64url, as are the next two; what the key was made with holds its public half
    credential_id varchar(700) not null,
    public_key varchar(2000) not null,
    attestation varchar(8000) not null,
    transports varchar(100) not null,
    signature_count bigint not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    user_verified boolean not null,
    name varchar(1000) not null,
    added_at datetime(6) not null,
    used_at datetime(6),
    primary key (id),
    foreign key (user_id) references users (id)
);
create unique index passkeys_credential on passkeys (credential_id);
create index passkeys_person on passkeys (user_id, added_at);
