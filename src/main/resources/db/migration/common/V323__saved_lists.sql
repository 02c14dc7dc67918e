-- Lists of work that somebody gave a name: their own, or shared with a team, the people of a role in an organisation. A list is its address.
create table saved_lists (
    id uuid not null,
    -- whose it is: a person's id or a team's queue, ROLE@ORGANISATION
    shown_to varchar(80) not null,
    name varchar(60) not null,
    address varchar(2000) not null,
    saved_by uuid not null,
    saved_at datetime(6) not null,
    primary key (id),
    foreign key (saved_by) references users (id)
);
create unique index saved_lists_name on saved_lists (shown_to, name);

-- The list that somebody's work begins with.
create table first_lists (
    user_id uuid not null,
    address varchar(2000) not null,
    primary key (user_id),
    foreign key (user_id) references users (id)
);
