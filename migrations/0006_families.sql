-- Who comes from elsewhere says from which school; from 18 on a pupil decides alone (the day is recorded by staff).
ALTER TABLE people ADD COLUMN school TEXT CHECK (length(school) <= 200);
ALTER TABLE people ADD COLUMN of_age_on TEXT;

-- An adult acts for a child. Until it is confirmed, by a code that the family holds or by staff, the child is only what the
-- adult typed; a record of the school's list is never linked unconfirmed.
CREATE TABLE family_links (
    id           INTEGER PRIMARY KEY,
    adult_id     INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    child_id     INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    role         TEXT NOT NULL CHECK (role IN ('representative', 'helper')),
    since        TEXT NOT NULL,
    confirmed_at TEXT,
    confirmed_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    until        TEXT,
    CHECK (adult_id <> child_id)
);

CREATE UNIQUE INDEX one_link_at_a_time ON family_links (adult_id, child_id) WHERE until IS NULL;
CREATE INDEX adults_of_child ON family_links (child_id) WHERE until IS NULL;

CREATE TABLE class_teachers (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    grade     INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 11),
    letter    TEXT NOT NULL DEFAULT '',
    since     TEXT NOT NULL,
    until     TEXT
);

CREATE UNIQUE INDEX one_teacher_of_a_class ON class_teachers (grade, letter) WHERE until IS NULL;
CREATE INDEX classes_of_teacher ON class_teachers (person_id) WHERE until IS NULL;

-- Links and codes that belong to one person, used once. They are made from the nonce and the centre's own key, so that a slip
-- can be printed again; the hashes are there to find them by. The code to type lives shorter than the link.
CREATE TABLE personal_codes (
    id              INTEGER PRIMARY KEY,
    purpose         TEXT NOT NULL CHECK (purpose IN ('family', 'pupil', 'adult', 'phone')),
    person_id       INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    role            TEXT CHECK (role IN ('representative', 'helper')),
    nonce           TEXT NOT NULL,
    link_hash       TEXT NOT NULL UNIQUE,
    code_hash       TEXT NOT NULL UNIQUE,
    created_by      INTEGER REFERENCES people (id) ON DELETE SET NULL,
    created_at      TEXT NOT NULL,
    link_expires_at TEXT NOT NULL,
    code_expires_at TEXT NOT NULL,
    used_at         TEXT,
    used_by         INTEGER REFERENCES people (id) ON DELETE SET NULL
);

CREATE INDEX personal_codes_of_person ON personal_codes (person_id, purpose);

-- The words that were agreed to, each version kept.
CREATE TABLE consent_texts (
    id      INTEGER PRIMARY KEY,
    purpose TEXT NOT NULL CHECK (purpose IN ('processing', 'publishing', 'passingOn')),
    text    TEXT NOT NULL,
    hash    TEXT NOT NULL,
    since   TEXT NOT NULL,
    UNIQUE (purpose, hash)
);

-- Who answered what, when, from which account, to which words: only added to. answered_by is empty for a paper.
-- What holds now, after all answers, stands in consents.
CREATE TABLE consent_answers (
    id          INTEGER PRIMARY KEY,
    person_id   INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    purpose     TEXT NOT NULL CHECK (purpose IN ('processing', 'publishing', 'passingOn')),
    answer      TEXT NOT NULL CHECK (answer IN ('given', 'refused', 'withdrawn')),
    source      TEXT NOT NULL CHECK (source IN ('paper', 'account')),
    answered_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    account_id  INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    recorded_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    text_id     INTEGER REFERENCES consent_texts (id),
    at          TEXT NOT NULL
);

CREATE INDEX consent_answers_of_person ON consent_answers (person_id, purpose, id);

INSERT INTO consent_answers (person_id, purpose, answer, source, recorded_by, at)
SELECT person_id, purpose, 'given', source, recorded_by, given_at FROM consents WHERE withdrawn_at IS NULL;

-- Whom an event is for, beyond the classes.
ALTER TABLE events ADD COLUMN for_pupils INTEGER NOT NULL DEFAULT 1 CHECK (for_pupils IN (0, 1));
ALTER TABLE events ADD COLUMN for_parents INTEGER NOT NULL DEFAULT 0 CHECK (for_parents IN (0, 1));
ALTER TABLE events ADD COLUMN for_teachers INTEGER NOT NULL DEFAULT 0 CHECK (for_teachers IN (0, 1));
ALTER TABLE events ADD COLUMN for_guests INTEGER NOT NULL DEFAULT 0 CHECK (for_guests IN (0, 1));

-- What somebody was at this event, kept for the counts.
ALTER TABLE sign_ups ADD COLUMN role TEXT NOT NULL DEFAULT 'pupil' CHECK (role IN ('pupil', 'teacher', 'parent', 'guest'));
