drop index work_items_by_step;
