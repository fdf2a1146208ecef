-- A programme of additional education or extracurricular work, through a school year.
CREATE TABLE clubs (
    id           INTEGER PRIMARY KEY,
    title        TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    description  TEXT NOT NULL DEFAULT '',
    kind         TEXT NOT NULL CHECK (kind IN ('additional', 'extracurricular')),
    focus        TEXT NOT NULL CHECK (focus IN ('science', 'technology', 'humanities', 'arts', 'sports', 'tourism')),
    subject      TEXT NOT NULL DEFAULT '' CHECK (length(subject) <= 100),
    -- Hours of the programme in a year.
    hours        INTEGER CHECK (hours BETWEEN 1 AND 1000),
    teacher_id   INTEGER REFERENCES people (id) ON DELETE SET NULL,
    grade_from   INTEGER NOT NULL CHECK (grade_from BETWEEN 1 AND 11),
    grade_to     INTEGER NOT NULL CHECK (grade_to BETWEEN 1 AND 11),
    first_day    TEXT NOT NULL,
    last_day     TEXT NOT NULL,
    status       TEXT NOT NULL CHECK (status IN ('draft', 'open', 'closed')),
    link         TEXT NOT NULL UNIQUE,
    created_at   TEXT NOT NULL,
    CHECK (grade_from <= grade_to),
    CHECK (first_day <= last_day)
);

CREATE TABLE club_groups (
    id       INTEGER PRIMARY KEY,
    club_id  INTEGER NOT NULL REFERENCES clubs (id) ON DELETE CASCADE,
    title    TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    capacity INTEGER CHECK (capacity >= 1),
    UNIQUE (club_id, title)
);

CREATE INDEX clubs_of_teacher ON clubs (teacher_id);

-- The weekly timetable: day 1 is Monday, the times are the centre's own («15:30»). A row holds from its first day until the
-- day before its last, so that yesterday's lessons stay where they were.
CREATE TABLE club_lessons (
    id       INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES club_groups (id) ON DELETE CASCADE,
    weekday  INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    starts   TEXT NOT NULL CHECK (length(starts) = 5),
    minutes  INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 480),
    place    TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 100),
    from_day TEXT NOT NULL,
    to_day   TEXT
);

CREATE UNIQUE INDEX one_lesson_at_a_time ON club_lessons (group_id, weekday, starts) WHERE to_day IS NULL;

-- Who attends a group, dated: a past number never changes. A row per asking; the id is the order of arrival. An enrolled
-- child attends from from_day on, and to_day is the first day on which they do not any more.
CREATE TABLE club_members (
    id         INTEGER PRIMARY KEY,
    group_id   INTEGER NOT NULL REFERENCES club_groups (id) ON DELETE CASCADE,
    person_id  INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    status     TEXT NOT NULL CHECK (status IN ('awaitingConsent', 'queued', 'enrolled', 'left')),
    asked_at   TEXT NOT NULL,
    asked_by   INTEGER REFERENCES people (id) ON DELETE SET NULL,
    from_day   TEXT,
    to_day     TEXT,
    -- How long a place is kept for a consent; after that they queue by their moment of asking.
    hold_until TEXT,
    changed_at TEXT NOT NULL
);

CREATE UNIQUE INDEX one_place_in_a_group ON club_members (group_id, person_id) WHERE status <> 'left';
CREATE INDEX club_members_of_person ON club_members (person_id);
CREATE INDEX club_members_of_group ON club_members (group_id, status);

-- What became of a lesson: only «held» counts. «planned» was added beside the timetable and has not been marked yet.
CREATE TABLE club_sessions (
    id        INTEGER PRIMARY KEY,
    group_id  INTEGER NOT NULL REFERENCES club_groups (id) ON DELETE CASCADE,
    day       TEXT NOT NULL,
    starts    TEXT NOT NULL CHECK (length(starts) = 5),
    minutes   INTEGER NOT NULL DEFAULT 45 CHECK (minutes BETWEEN 5 AND 480),
    place     TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 100),
    state     TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
    -- Why it was cancelled.
    reason    TEXT CHECK (reason IN ('teacherAway', 'roomTaken', 'schoolEvent', 'weather', 'other')),
    marked_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    marked_at TEXT NOT NULL,
    UNIQUE (group_id, day, starts)
);

-- «unknown»: the child's class stayed at home that day, and nobody counts as absent.
CREATE TABLE club_marks (
    session_id INTEGER NOT NULL REFERENCES club_sessions (id) ON DELETE CASCADE,
    person_id  INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    attendance TEXT NOT NULL CHECK (attendance IN ('unknown', 'came', 'absent')),
    PRIMARY KEY (session_id, person_id)
);

CREATE INDEX club_marks_of_person ON club_marks (person_id);

-- Subjects that a class is taught on the centre's equipment in a school year (its first calendar year).
CREATE TABLE taught_subjects (
    id         INTEGER PRIMARY KEY,
    first_year INTEGER NOT NULL,
    grade      INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 11),
    letter     TEXT NOT NULL DEFAULT '',
    subject    TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 100),
    set_by     INTEGER REFERENCES people (id) ON DELETE SET NULL,
    set_at     TEXT NOT NULL,
    UNIQUE (first_year, grade, letter, subject)
);
