-- Papers that go with an event: the rules of a contest, a form of application. Events that were repeated share the bytes.
CREATE TABLE papers (
    id      INTEGER PRIMARY KEY,
    content BLOB NOT NULL
);

CREATE TABLE event_attachments (
    id        INTEGER PRIMARY KEY,
    event_id  INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    paper_id  INTEGER NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 120),
    added_by  INTEGER REFERENCES people (id) ON DELETE SET NULL,
    added_at  TEXT NOT NULL,
    UNIQUE (event_id, file_name)
);

CREATE INDEX event_attachments_of_paper ON event_attachments (paper_id);
