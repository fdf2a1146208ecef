-- Directions are data: a centre may add its own.
CREATE TABLE directions (
    code     TEXT PRIMARY KEY,
    title    TEXT NOT NULL,
    position INTEGER NOT NULL
);

INSERT INTO directions (code, title, position) VALUES
    ('joint', 'Совместные мероприятия для обучающихся и педагогов', 1),
    ('experience', 'Конференции, фестивали и форумы по обмену опытом', 2),
    ('promotion', 'Популяризация национального проекта «Образование»', 3),
    ('mentoring', 'Сопровождение и наставничество', 4),
    ('career', 'Профориентация', 5),
    ('projects', 'Проектная деятельность', 6);

CREATE TABLE events (
    id                INTEGER PRIMARY KEY,
    title             TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    description       TEXT NOT NULL DEFAULT '',
    direction         TEXT NOT NULL REFERENCES directions (code),
    kind              TEXT NOT NULL CHECK (kind IN ('ceremony', 'festival', 'conference', 'contest', 'olympiad', 'hackathon',
                          'tournament', 'club', 'excursion', 'masterclass', 'project', 'careerTest', 'other')),
    level             TEXT NOT NULL CHECK (level IN ('school', 'municipal', 'regional', 'interregional', 'national', 'international')),
    format            TEXT NOT NULL CHECK (format IN ('onsite', 'online', 'hybrid')),
    visibility        TEXT NOT NULL CHECK (visibility IN ('public', 'centre')),
    enrolment         TEXT NOT NULL CHECK (enrolment IN ('signUp', 'byList', 'past')),
    status            TEXT NOT NULL CHECK (status IN ('draft', 'published', 'cancelled', 'finished')),
    starts_at         TEXT NOT NULL,
    ends_at           TEXT,
    date_text         TEXT,
    place             TEXT,
    audience          TEXT,
    grade_from        INTEGER NOT NULL CHECK (grade_from BETWEEN 1 AND 11),
    grade_to          INTEGER NOT NULL CHECK (grade_to BETWEEN 1 AND 11),
    capacity          INTEGER CHECK (capacity >= 1),
    team_min          INTEGER CHECK (team_min >= 1),
    team_max          INTEGER CHECK (team_max >= 1),
    sign_up_opens_at  TEXT,
    sign_up_closes_at TEXT,
    news_url          TEXT,
    organiser_id      INTEGER REFERENCES people (id) ON DELETE SET NULL,
    link              TEXT NOT NULL UNIQUE,
    created_at        TEXT NOT NULL,
    -- How many of its sign-ups stand so: kept by the triggers below, so that a card costs the same with ten people and ten thousand.
    seated            INTEGER NOT NULL DEFAULT 0 CHECK (seated >= 0),
    offered           INTEGER NOT NULL DEFAULT 0 CHECK (offered >= 0),
    awaiting_consent  INTEGER NOT NULL DEFAULT 0 CHECK (awaiting_consent >= 0),
    queued            INTEGER NOT NULL DEFAULT 0 CHECK (queued >= 0),
    CHECK (grade_from <= grade_to),
    CHECK (ends_at IS NULL OR ends_at >= starts_at)
);

CREATE INDEX events_by_start ON events (status, starts_at);

-- One row per asking: leaving and coming back is a new one. The id is the order of arrival.
CREATE TABLE sign_ups (
    id          INTEGER PRIMARY KEY,
    event_id    INTEGER NOT NULL REFERENCES events (id),
    person_id   INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    signed_by   INTEGER REFERENCES people (id) ON DELETE SET NULL,
    status      TEXT NOT NULL CHECK (status IN ('awaitingConsent', 'awaitingApproval', 'seated', 'queued', 'offered',
                    'declined', 'expired', 'cancelled')),
    attendance  TEXT NOT NULL DEFAULT 'unknown' CHECK (attendance IN ('unknown', 'came', 'absent')),
    signed_at   TEXT NOT NULL,
    hold_until  TEXT,
    changed_at  TEXT NOT NULL
);

CREATE UNIQUE INDEX one_active_sign_up ON sign_ups (event_id, person_id)
    WHERE status IN ('awaitingConsent', 'awaitingApproval', 'seated', 'queued', 'offered');
CREATE INDEX sign_ups_of_event ON sign_ups (event_id, status, id);
CREATE INDEX sign_ups_of_person ON sign_ups (person_id, event_id);
-- What the clock must look at: consents held for and seats offered.
CREATE INDEX sign_ups_held ON sign_ups (hold_until) WHERE hold_until IS NOT NULL;

CREATE TRIGGER sign_up_counted AFTER INSERT ON sign_ups
BEGIN
    UPDATE events SET
        seated = seated + (NEW.status = 'seated'),
        offered = offered + (NEW.status = 'offered'),
        awaiting_consent = awaiting_consent + (NEW.status = 'awaitingConsent'),
        queued = queued + (NEW.status = 'queued')
    WHERE id = NEW.event_id;
END;

CREATE TRIGGER sign_up_counted_anew AFTER UPDATE OF status ON sign_ups
BEGIN
    UPDATE events SET
        seated = seated - (OLD.status = 'seated') + (NEW.status = 'seated'),
        offered = offered - (OLD.status = 'offered') + (NEW.status = 'offered'),
        awaiting_consent = awaiting_consent - (OLD.status = 'awaitingConsent') + (NEW.status = 'awaitingConsent'),
        queued = queued - (OLD.status = 'queued') + (NEW.status = 'queued')
    WHERE id = NEW.event_id;
END;

CREATE TRIGGER sign_up_counted_off AFTER DELETE ON sign_ups
BEGIN
    UPDATE events SET
        seated = seated - (OLD.status = 'seated'),
        offered = offered - (OLD.status = 'offered'),
        awaiting_consent = awaiting_consent - (OLD.status = 'awaitingConsent'),
        queued = queued - (OLD.status = 'queued')
    WHERE id = OLD.event_id;
END;
