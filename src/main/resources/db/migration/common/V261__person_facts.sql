-- The little about a young person that figures count, in words that lead to nobody; from the referral on, and better once assessed.
create table person_facts (
    case_id uuid not null,
    missing_more_than_once boolean not null,
    in_care boolean not null,
    male boolean not null,
    moved_within_uk boolean not null,
    primary key (case_id)
);
