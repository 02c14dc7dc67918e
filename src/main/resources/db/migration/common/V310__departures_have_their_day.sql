-- The day on which a step departed from a wish, which may be before it was written down: who was told that day was told.
alter table wish_departures add column happened_on date;
