-- Who did what, when: ids only, only added to.
CREATE TABLE journal (
    id         INTEGER PRIMARY KEY,
    at         TEXT NOT NULL,
    actor_id   INTEGER,
    action     TEXT NOT NULL,
    subject    TEXT NOT NULL,
    subject_id INTEGER,
    note       TEXT
);

CREATE INDEX journal_by_time ON journal (at);

CREATE TRIGGER journal_is_only_added_to BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;

CREATE TABLE api_keys (
    id         INTEGER PRIMARY KEY,
    hash       TEXT NOT NULL UNIQUE,
    scopes     TEXT NOT NULL,
    created_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL,
    revoked_at TEXT
);
