-- Papers that go with an event: the rules of a contest, a form of application.
CREATE TABLE event_attachments (
    id        INTEGER PRIMARY KEY,
    event_id  INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 120),
    content   BLOB NOT NULL,
    added_by  INTEGER REFERENCES people (id) ON DELETE SET NULL,
    added_at  TEXT NOT NULL
);

CREATE INDEX event_attachments_of_event ON event_attachments (event_id);
