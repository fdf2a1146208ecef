-- Which message of the channel shows a screen: known only after sending.
CREATE TABLE screens (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    PRIMARY KEY (account_id, number)
);

-- Every word we say. A row is written in the transaction of its cause; only delivery changes its state.
CREATE TABLE outgoing (
    id              INTEGER PRIMARY KEY,
    account_id      INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    urgency         INTEGER NOT NULL CHECK (urgency BETWEEN 0 AND 4),
    act             TEXT NOT NULL CHECK (act IN ('screen', 'strip', 'notice', 'menu')),
    screen          INTEGER,
    body            TEXT,
    once            TEXT UNIQUE,
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

CREATE INDEX outgoing_due ON outgoing (urgency, id) WHERE state = 'queued';
CREATE INDEX outgoing_in_flight ON outgoing (id) WHERE state = 'sending';
CREATE INDEX outgoing_settled ON outgoing (settled_at) WHERE settled_at IS NOT NULL;
