drop index work_items_organisation_due on work_items;
drop index work_items_organisation_rule on work_items;
