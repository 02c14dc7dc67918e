-- The day a draft was compared for: it is released for that day, and compared with the version that is in force on it.
alter table decision_versions add column compared_for date;
