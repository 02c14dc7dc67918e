-- Who wants an e-mail each morning that says how much there is to do.
create table digest_readers (
    user_id uuid not null,
    asked_at datetime(6) not null,
    primary key (user_id),
    foreign key (user_id) references users (id)
);

-- The one e-mail of a person and a London day. It is due as long as it has a next try; a node that took it has it for the length of a lease.
create table morning_digests (
    user_id uuid not null,
    morning date not null,
    next_try_at datetime(6),
    tries int not null,
    outcome varchar(20),
    primary key (user_id, morning),
    foreign key (user_id) references users (id)
);
create index morning_digests_due on morning_digests (morning, next_try_at);
