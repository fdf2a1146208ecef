-- How a child comes and goes, and a word to the teacher: gone a week after the event.
CREATE TABLE trips (
    sign_up_id INTEGER PRIMARY KEY REFERENCES sign_ups (id) ON DELETE CASCADE,
    by_bus     INTEGER CHECK (by_bus IN (0, 1)),
    picked_up  TEXT CHECK (length(picked_up) <= 100),
    note       TEXT CHECK (length(note) <= 300),
    changed_at TEXT NOT NULL
);

-- Who is sent their family's week on Sundays. An account that has become another person's has asked for nothing.
CREATE TABLE week_readers (
    account_id INTEGER PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    person_id  INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    since      TEXT NOT NULL,
    -- The Sunday for which they were told last.
    told_for   TEXT
);

CREATE INDEX week_readers_of_person ON week_readers (person_id);
