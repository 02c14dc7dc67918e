-- What a young person agreed may be told to whom, for what and until when. Only ever added to: what was withdrawn keeps when it held.
create table consents (
    id uuid not null,
    case_id uuid not null,
    partner varchar(20) not null,
    item varchar(20) not null,
    purpose longtext not null,
    given_by varchar(20) not null,
    explained longtext not null,
    ends_on date not null,
    recorded_by uuid not null,
    recorded_at datetime(6) not null,
    withdrawn_by varchar(20),
    withdrawal_recorded_by uuid,
    withdrawn_at datetime(6),
    primary key (id),
    foreign key (case_id) references witness_cases (id)
);
create index consents_of_case on consents (case_id, partner, item);

-- What is told to a partner: never without a consent or another lawful basis with its reason. Who it goes to is ciphertext.
create table partner_messages (
    id uuid not null,
    case_id uuid not null,
    partner varchar(20) not null,
    item varchar(20) not null,
    basis varchar(20) not null,
    consent_id uuid,
    reason longtext,
    recipient longtext not null,
    address longtext,
    status varchar(20) not null,
    tries int not null,
    queued_by uuid not null,
    queued_at datetime(6) not null,
    next_try_at datetime(6),
    finished_at datetime(6),
    primary key (id),
    foreign key (case_id) references witness_cases (id),
    foreign key (consent_id) references consents (id),
    constraint partner_messages_have_a_basis check (
        (basis = 'CONSENT' and consent_id is not null) or (basis <> 'CONSENT' and reason is not null))
);
create index partner_messages_of_case on partner_messages (case_id, queued_at);
create index partner_messages_due on partner_messages (next_try_at);
