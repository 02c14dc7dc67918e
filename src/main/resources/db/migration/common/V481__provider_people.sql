-- Who has signed in at an organisation's own provider (OpenID Connect). Without an account they have no rights: an administrator lets them in.
create table provider_people (
    id uuid not null,
    version bigint not null,
    -- together they are who it is, and never the e-mail address, which a provider may give to somebody else one day
    issuer varchar(255) not null,
    subject varchar(255) not null,
    user_id uuid,
    name varchar(1000) not null,
    email varchar(1000),
    -- what the provider says, as far as it is known here
    organisation_id uuid,
    roles varchar(400) not null,
    first_seen_at datetime(6) not null,
    last_seen_at datetime(6) not null,
    primary key (id),
    foreign key (user_id) references users (id),
    foreign key (organisation_id) references organisations (id)
);
create unique index provider_people_who on provider_people (issuer, subject);
create unique index provider_people_user on provider_people (user_id);
