-- Documents of a case. Name and content are ciphertext; the content lies in parts, so that no statement is larger than a packet.
create table documents (
    id uuid not null,
    case_id uuid not null,
    name varchar(1000) not null,
    type varchar(20) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    added_by uuid not null,
    added_at datetime(6) not null,
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index documents_by_case on documents (case_id, added_at, id);

create table document_parts (
    document_id uuid not null,
    part int not null,
    content longtext not null,
    primary key (document_id, part),
    foreign key (document_id) references documents (id)
);
