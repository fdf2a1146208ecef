-- A picture or a document is a row of its own, named by a recipe. SQLite changes no CHECK, so the table is made anew.
CREATE TABLE outgoing_with_files (
    id              INTEGER PRIMARY KEY,
    account_id      INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    urgency         INTEGER NOT NULL CHECK (urgency BETWEEN 0 AND 4),
    act             TEXT NOT NULL CHECK (act IN ('screen', 'strip', 'notice', 'menu', 'file')),
    screen          INTEGER,
    body            TEXT,
    once            TEXT UNIQUE,
    -- Rows of one broadcast: «broadcast:12».
    batch           TEXT,
    repeatable      INTEGER NOT NULL DEFAULT 0 CHECK (repeatable IN (0, 1)),
    state           TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'blocked', 'expired', 'cancelled', 'uncertain')),
    attempt         INTEGER NOT NULL DEFAULT 0,
    due_at          TEXT NOT NULL,
    expires_at      TEXT,
    message_id      TEXT,
    reason          TEXT,
    created_at      TEXT NOT NULL,
    settled_at      TEXT
);

INSERT INTO outgoing_with_files (id, account_id, urgency, act, screen, body, once, repeatable, state, attempt, due_at, expires_at,
    message_id, reason, created_at, settled_at)
SELECT id, account_id, urgency, act, screen, body, once, repeatable, state, attempt, due_at, expires_at,
    message_id, reason, created_at, settled_at
FROM outgoing;

DROP TABLE outgoing;
ALTER TABLE outgoing_with_files RENAME TO outgoing;

-- What waits for tomorrow costs nothing today: within an urgency, the moment decides.
CREATE INDEX outgoing_due ON outgoing (urgency, due_at, id) WHERE state = 'queued';
CREATE INDEX outgoing_expiring ON outgoing (expires_at) WHERE state = 'queued' AND expires_at IS NOT NULL;
CREATE INDEX outgoing_waiting_for ON outgoing (account_id) WHERE state = 'queued';
CREATE INDEX outgoing_in_flight ON outgoing (id) WHERE state = 'sending';
CREATE INDEX outgoing_settled ON outgoing (settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX outgoing_of_batch ON outgoing (batch, state) WHERE batch IS NOT NULL;
