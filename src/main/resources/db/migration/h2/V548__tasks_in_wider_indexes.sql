drop index work_items_of_case;
drop index work_items_organisation_counted;
