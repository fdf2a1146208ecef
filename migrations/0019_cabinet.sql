-- One-time ways into the head's cabinet: a link for five minutes, a code to type for a day. Whichever is used first spends both.
CREATE TABLE cabinet_entries (
    id              INTEGER PRIMARY KEY,
    person_id       INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    link_hash       TEXT NOT NULL UNIQUE,
    code_hash       TEXT NOT NULL UNIQUE,
    made_at         TEXT NOT NULL,
    link_expires_at TEXT NOT NULL,
    code_expires_at TEXT NOT NULL,
    used_at         TEXT
);

CREATE INDEX cabinet_entries_of_person ON cabinet_entries (person_id);

-- An open cabinet in one browser.
CREATE TABLE cabinet_sessions (
    id           INTEGER PRIMARY KEY,
    person_id    INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    secret_hash  TEXT NOT NULL UNIQUE,
    browser_hash TEXT NOT NULL,
    began_at     TEXT NOT NULL,
    seen_at      TEXT NOT NULL,
    ended_at     TEXT
);

CREATE INDEX cabinet_sessions_of_person ON cabinet_sessions (person_id);

-- Wrong codes typed on the page, by whoever it was: a hash of the address.
CREATE TABLE cabinet_tries (
    who      TEXT NOT NULL,
    tried_at TEXT NOT NULL
);

CREATE INDEX cabinet_tries_of ON cabinet_tries (who, tried_at);
