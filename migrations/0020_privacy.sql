-- Who wished to be forgotten, or left long ago: the row stays without a name, so that past numbers hold.
ALTER TABLE people ADD COLUMN erased_at TEXT;
CREATE INDEX people_left ON people (left_on) WHERE left_on IS NOT NULL AND erased_at IS NULL;

-- Nobody's account any more; its address is kept only until the last word to it is said.
ALTER TABLE accounts ADD COLUMN leaving_at TEXT;
CREATE INDEX accounts_leaving ON accounts (leaving_at) WHERE leaving_at IS NOT NULL;

-- Deletions and withdrawals on their way into the ledger beside the database, from which a restored copy is cleaned. Ids and
-- moments only. Ids come back after a restore of an older copy; with the moment of their making they are one person's for ever.
CREATE TABLE ledger_notes (
    id            INTEGER PRIMARY KEY,
    at            TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('erased', 'withdrawn')),
    person_id     INTEGER NOT NULL,
    born          TEXT NOT NULL,
    purpose       TEXT CHECK (purpose IN ('processing', 'publishing', 'passingOn')),
    -- Who withdrew; empty for a paper.
    answerer_id   INTEGER,
    answerer_born TEXT,
    is_written    INTEGER NOT NULL DEFAULT 0 CHECK (is_written IN (0, 1))
);

CREATE INDEX ledger_notes_unwritten ON ledger_notes (id) WHERE is_written = 0;

-- What somebody asks the centre about their data. The words are kept until they are answered.
CREATE TABLE privacy_requests (
    id          INTEGER PRIMARY KEY,
    person_id   INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    asked_by    INTEGER REFERENCES people (id) ON DELETE SET NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('correction', 'deletion')),
    text        TEXT CHECK (length(text) <= 1000),
    asked_at    TEXT NOT NULL,
    due_on      TEXT NOT NULL,
    answer      TEXT CHECK (length(answer) <= 1000),
    answered_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    answered_at TEXT
);

CREATE INDEX privacy_requests_open ON privacy_requests (due_on, id) WHERE answered_at IS NULL;
CREATE INDEX privacy_requests_of_person ON privacy_requests (person_id);
