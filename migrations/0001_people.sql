-- The file itself: whether it is a demo, and later what the head sets.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- A person is whoever takes part. Names are two words at most two hundred letters; sort_key is normalised for search and order.
CREATE TABLE people (
    id          INTEGER PRIMARY KEY,
    family_name TEXT NOT NULL CHECK (length(family_name) <= 200),
    given_name  TEXT NOT NULL CHECK (length(given_name) <= 200),
    sort_key    TEXT NOT NULL,
    origin      TEXT NOT NULL CHECK (origin IN ('typed', 'roster', 'staff')),
    created_at  TEXT NOT NULL
);

CREATE INDEX people_by_name ON people (sort_key);

-- Dated, so that a past number never changes when classes move up.
CREATE TABLE class_memberships (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    grade     INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 11),
    letter    TEXT NOT NULL DEFAULT '',
    from_day  TEXT NOT NULL,
    to_day    TEXT
);

CREATE UNIQUE INDEX one_class_at_a_time ON class_memberships (person_id) WHERE to_day IS NULL;

CREATE TABLE staff_roles (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    role      TEXT NOT NULL CHECK (role IN ('teacher', 'deputy', 'head')),
    since     TEXT NOT NULL,
    until     TEXT
);

CREATE UNIQUE INDEX one_role_once ON staff_roles (person_id, role) WHERE until IS NULL;

-- Where a person can be reached: channel and address. Blocked and gone accounts get nothing until they write again.
CREATE TABLE accounts (
    id          INTEGER PRIMARY KEY,
    channel     TEXT NOT NULL,
    address     TEXT NOT NULL,
    person_id   INTEGER REFERENCES people (id) ON DELETE SET NULL,
    state       TEXT NOT NULL CHECK (state IN ('active', 'blocked', 'gone')),
    state_since TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    UNIQUE (channel, address)
);

CREATE INDEX accounts_of_person ON accounts (person_id);

-- One-time invitations: a link and a code to type, only their hashes kept.
CREATE TABLE invitations (
    id         INTEGER PRIMARY KEY,
    role       TEXT NOT NULL CHECK (role IN ('teacher', 'deputy', 'head')),
    link_hash  TEXT NOT NULL UNIQUE,
    code_hash  TEXT NOT NULL UNIQUE,
    created_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at    TEXT,
    used_by    INTEGER REFERENCES people (id) ON DELETE SET NULL
);

-- Wrong codes typed, to stop guessing.
CREATE TABLE code_tries (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    tried_at   TEXT NOT NULL
);

CREATE INDEX code_tries_of_account ON code_tries (account_id, tried_at);

-- Who may be written down, for what purpose, on whose word. account_id is empty for a paper that staff recorded.
CREATE TABLE consents (
    id           INTEGER PRIMARY KEY,
    person_id    INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    purpose      TEXT NOT NULL CHECK (purpose IN ('processing', 'publishing', 'passingOn')),
    source       TEXT NOT NULL CHECK (source IN ('paper', 'account')),
    recorded_by  INTEGER REFERENCES people (id) ON DELETE SET NULL,
    given_at     TEXT NOT NULL,
    withdrawn_at TEXT
);

CREATE UNIQUE INDEX one_consent_per_purpose ON consents (person_id, purpose) WHERE withdrawn_at IS NULL;
