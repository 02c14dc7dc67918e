-- The order that somebody chose for lists of work, until they choose another one.
create table list_orders (
    user_id uuid not null,
    sorted_by varchar(20) not null,
    primary key (user_id),
    foreign key (user_id) references users (id)
);
