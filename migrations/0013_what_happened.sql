-- How many were there in all, where nobody signed up by name. What is unknown stays unknown.
CREATE TABLE head_counts (
    event_id   INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    people     INTEGER NOT NULL CHECK (people >= 0),
    pupils     INTEGER CHECK (pupils >= 0),
    teachers   INTEGER CHECK (teachers >= 0),
    guests     INTEGER CHECK (guests >= 0),
    -- As the centre writes it: «120 чел.», «3 педагога». Empty: made from the numbers.
    wording    TEXT NOT NULL DEFAULT '' CHECK (length(wording) <= 60),
    counted_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    counted_at TEXT NOT NULL,
    CHECK (coalesce(pupils, 0) + coalesce(teachers, 0) + coalesce(guests, 0) <= people)
);

-- On which days somebody came to what lasts more than a day: a project, an olympiad, an exhibition.
CREATE TABLE visits (
    event_id  INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    day       TEXT NOT NULL,
    PRIMARY KEY (event_id, person_id, day)
);

CREATE INDEX visits_of_person ON visits (person_id);

-- A result is of a subject where there are several («Физика», «Химия» at an olympiad), and may have a stage and a diploma.
CREATE TABLE event_results_by_subject (
    id         INTEGER PRIMARY KEY,
    event_id   INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    person_id  INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    subject    TEXT NOT NULL DEFAULT '' CHECK (length(subject) <= 100),
    result     TEXT NOT NULL CHECK (result IN ('participant', 'prizeWinner', 'winner', 'laureate')),
    place      INTEGER CHECK (place >= 1),
    -- Where it stands apart from the event's own level.
    level      TEXT CHECK (level IN ('school', 'municipal', 'regional', 'interregional', 'national', 'international')),
    stage      TEXT NOT NULL DEFAULT '' CHECK (length(stage) <= 100),
    changed_at TEXT NOT NULL,
    UNIQUE (event_id, person_id, subject)
);

INSERT INTO event_results_by_subject (id, event_id, person_id, result, place, changed_at)
SELECT id, event_id, person_id, result, place, changed_at FROM event_results;

DROP TABLE event_results;
ALTER TABLE event_results_by_subject RENAME TO event_results;
CREATE INDEX event_results_of_person ON event_results (person_id);

-- The code at the door, one for a day of an event. Who reads it is there; taken back, it opens nothing.
CREATE TABLE door_codes (
    event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    day      TEXT NOT NULL,
    link     TEXT NOT NULL UNIQUE,
    made_by  INTEGER REFERENCES people (id) ON DELETE SET NULL,
    made_at  TEXT NOT NULL,
    PRIMARY KEY (event_id, day)
);

-- The photo of a diploma, small: it goes with its result, and with the person.
CREATE TABLE diplomas (
    result_id INTEGER PRIMARY KEY REFERENCES event_results (id) ON DELETE CASCADE,
    picture   BLOB NOT NULL CHECK (length(picture) <= 307200),
    added_by  INTEGER REFERENCES people (id) ON DELETE SET NULL,
    added_at  TEXT NOT NULL
);

-- Certificates of participation. The numbers of a year are counted apart: a deleted certificate's number is never given again.
CREATE TABLE certificate_numbers (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last >= 1)
);

CREATE TABLE certificates (
    id        INTEGER PRIMARY KEY,
    event_id  INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    year      INTEGER NOT NULL,
    number    INTEGER NOT NULL CHECK (number >= 1),
    token     TEXT NOT NULL UNIQUE,
    issued_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    issued_at TEXT NOT NULL,
    UNIQUE (event_id, person_id),
    UNIQUE (year, number)
);

CREATE INDEX certificates_of_person ON certificates (person_id);
