-- How a child comes and goes, and a word to the teacher: gone a week after the event.
CREATE TABLE trips (
    sign_up_id INTEGER PRIMARY KEY REFERENCES sign_ups (id) ON DELETE CASCADE,
    by_bus     INTEGER CHECK (by_bus IN (0, 1)),
    picked_up  TEXT CHECK (length(picked_up) <= 100),
    note       TEXT CHECK (length(note) <= 300),
    changed_at TEXT NOT NULL
);
