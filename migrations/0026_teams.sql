-- A team is its sign-ups: those whose unit it names and which still stand. Its captain is the one of them that leads.
CREATE TABLE teams (
    id         INTEGER PRIMARY KEY,
    event_id   INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    unit       INTEGER NOT NULL UNIQUE,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    mentor_id  INTEGER REFERENCES people (id) ON DELETE SET NULL,
    -- The payload of its deep link, and the code to type: both lead into the same team.
    link       TEXT NOT NULL UNIQUE,
    code       TEXT UNIQUE,
    code_until TEXT,
    -- What the captain was told last: who leads, and how many they are. The clock tells what has changed since.
    captain_id INTEGER REFERENCES people (id) ON DELETE SET NULL,
    size       INTEGER NOT NULL DEFAULT 1,
    -- Below its minimum, and the teacher lets it be.
    is_kept    INTEGER NOT NULL DEFAULT 0 CHECK (is_kept IN (0, 1)),
    -- When it was told that it lacks members.
    warned_at  TEXT,
    created_at TEXT NOT NULL
);

CREATE INDEX teams_of_event ON teams (event_id, id);

-- «Ищу команду».
CREATE TABLE team_seekers (
    event_id  INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    asked_by  INTEGER REFERENCES people (id) ON DELETE SET NULL,
    asked_at  TEXT NOT NULL,
    PRIMARY KEY (event_id, person_id)
);

-- «Позвать»: a team asks somebody who looks for one; the answer takes the row away.
CREATE TABLE team_calls (
    team_id   INTEGER NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    called_at TEXT NOT NULL,
    PRIMARY KEY (team_id, person_id)
);
