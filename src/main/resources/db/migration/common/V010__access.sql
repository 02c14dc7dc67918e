create table organisations (
    id uuid not null,
    version bigint not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    primary key (id)
);

create unique index organisations_name on organisations (name);

create table users (
    id uuid not null,
    version bigint not null,
    username varchar(100) not null,
    password_hash varchar(200) not null,
    name varchar(1000) not null,
    email varchar(1000),
    organisation_id uuid not null,
    enabled boolean not null,
    primary key (id),
    foreign key (organisation_id) references organisations (id)
);

create unique index users_username on users (username);
create index users_organisation on users (organisation_id);

create table user_roles (
    user_id uuid not null,
    role varchar(40) not null,
    primary key (user_id, role),
    foreign key (user_id) references users (id)
);

-- who is responsible for a case in a role: an organisation and, once allocated, one of its people
create table case_relations (
    id uuid not null,
    version bigint not null,
    case_id uuid not null,
    role varchar(40) not null,
    organisation_id uuid not null,
    user_id uuid,
    primary key (id),
    foreign key (organisation_id) references organisations (id),
    foreign key (user_id) references users (id)
);

create unique index case_relations_case on case_relations (case_id, role);
create index case_relations_team on case_relations (organisation_id, role, user_id, case_id);
create index case_relations_person on case_relations (user_id, case_id);
