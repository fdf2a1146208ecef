-- What phone calendars compare: a later version of an event replaces the earlier one.
ALTER TABLE events ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE events ADD COLUMN changed_at TEXT;

-- A person's calendar by subscription: the link is random, only its hash is kept. One at a time.
CREATE TABLE calendar_feeds (
    person_id    INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    hash         TEXT NOT NULL UNIQUE,
    created_at   TEXT NOT NULL,
    -- What was served last, as a hash, and since when it is so: phones ask whether anything is new.
    content_hash TEXT,
    content_at   TEXT
);
