-- When to remind of this event, as spans with blanks between: «1.00:00:00 02:00:00». Nothing: as the centre does.
ALTER TABLE events ADD COLUMN remind_before TEXT;

-- What the family answered to a reminder. It binds nobody: the seat stays until it is given back.
ALTER TABLE sign_ups ADD COLUMN intent TEXT NOT NULL DEFAULT 'unknown' CHECK (intent IN ('unknown', 'coming', 'notComing'));
ALTER TABLE sign_ups ADD COLUMN intent_at TEXT;

-- The rounds that were rung. An event that moved has another start, so its reminders begin anew; who moves it back does not repeat them.
CREATE TABLE reminder_rounds (
    event_id       INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    starts_at      TEXT NOT NULL,
    seconds_before INTEGER NOT NULL,
    rung_at        TEXT NOT NULL,
    PRIMARY KEY (event_id, starts_at, seconds_before)
);
