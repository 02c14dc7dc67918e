drop index work_items_of_case on work_items;
drop index work_items_organisation_counted on work_items;
