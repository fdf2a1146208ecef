-- The moment that was asked for. What falls into quiet hours or holidays goes later; the weeks of a weekly one are counted from here.
ALTER TABLE broadcasts ADD COLUMN planned_for TEXT;
