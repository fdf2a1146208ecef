-- What an event may ask of a sign-up beyond its seats.
ALTER TABLE events ADD COLUMN needs_approval INTEGER NOT NULL DEFAULT 0 CHECK (needs_approval IN (0, 1));
-- Who was left out last time comes first.
ALTER TABLE events ADD COLUMN left_out_first INTEGER NOT NULL DEFAULT 0 CHECK (left_out_first IN (0, 1));
-- When they were told.
ALTER TABLE events ADD COLUMN left_out_told_at TEXT;
CREATE INDEX events_left_out ON events (starts_at) WHERE left_out_first = 1 AND left_out_told_at IS NULL;
-- When those who have something left to do were reminded of the closing.
ALTER TABLE events ADD COLUMN deadline_told_at TEXT;
-- How many of which classes: «5–6:10 7–9:15». No range touches another.
ALTER TABLE events ADD COLUMN quotas TEXT;
-- The address of the meeting: shown to those with a seat only.
ALTER TABLE events ADD COLUMN online_url TEXT;
-- Whether a team takes one seat or as many as it has members.
ALTER TABLE events ADD COLUMN team_seats TEXT NOT NULL DEFAULT 'members' CHECK (team_seats IN ('members', 'one'));

-- Who came together (a team, siblings) carries one number: the id of the sign-up that began it. Nothing means alone.
ALTER TABLE sign_ups ADD COLUMN unit INTEGER;
-- Whose turn in the queue it is: those with one number are offered seats together. Who came alone has their own id.
ALTER TABLE sign_ups ADD COLUMN place INTEGER;
UPDATE sign_ups SET place = id;
CREATE TRIGGER sign_up_placed AFTER INSERT ON sign_ups WHEN NEW.place IS NULL
BEGIN
    UPDATE sign_ups SET place = NEW.id WHERE id = NEW.id;
END;
-- Answers offers for all of the unit: the captain of a team, anybody of siblings.
ALTER TABLE sign_ups ADD COLUMN leads INTEGER NOT NULL DEFAULT 1 CHECK (leads IN (0, 1));
-- Before the others in the queue: was left out last time.
ALTER TABLE sign_ups ADD COLUMN priority INTEGER NOT NULL DEFAULT 0 CHECK (priority IN (0, 1));

-- A position in a long queue is counted from the index alone.
CREATE INDEX sign_ups_in_queue ON sign_ups (event_id, status, priority, place);
CREATE INDEX sign_ups_of_unit ON sign_ups (unit) WHERE unit IS NOT NULL;
