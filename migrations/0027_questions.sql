-- What an event asks of who signs up, and what they answered.
CREATE TABLE event_questions (
    id          INTEGER PRIMARY KEY,
    event_id    INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('text', 'choice', 'yesNo')),
    text        TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 200),
    -- The choices, one a line.
    choices     TEXT NOT NULL DEFAULT '',
    is_required INTEGER NOT NULL DEFAULT 0 CHECK (is_required IN (0, 1))
);

CREATE INDEX event_questions_of_event ON event_questions (event_id, position);

CREATE TABLE event_answers (
    question_id INTEGER NOT NULL REFERENCES event_questions (id) ON DELETE CASCADE,
    sign_up_id  INTEGER NOT NULL REFERENCES sign_ups (id) ON DELETE CASCADE,
    text        TEXT NOT NULL CHECK (length(text) <= 500),
    answered_at TEXT NOT NULL,
    PRIMARY KEY (sign_up_id, question_id)
);
