-- The school's own lists. The year of birth tells namesakes apart; who has left gets nothing more from the centre.
ALTER TABLE people ADD COLUMN birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2100);
ALTER TABLE people ADD COLUMN left_on TEXT;

CREATE INDEX memberships_of_person ON class_memberships (person_id, from_day);

-- A file between its dry run and its applying: too large for a conversation, one for each who asks, gone after a day.
CREATE TABLE roster_drafts (
    owner_id   INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    purpose    TEXT NOT NULL CHECK (purpose IN ('import', 'newYear')),
    content    TEXT NOT NULL,
    created_at TEXT NOT NULL
);

-- The years into which everybody was moved up: once each.
CREATE TABLE school_years (
    first_year INTEGER PRIMARY KEY,
    begun_on   TEXT NOT NULL,
    applied_at TEXT NOT NULL,
    applied_by INTEGER REFERENCES people (id) ON DELETE SET NULL
);
