-- Updates already worked on. Ids may restart anywhere after a quiet week, so they are remembered one by one and pruned by age.
CREATE TABLE seen_updates (
    channel   TEXT NOT NULL,
    update_id INTEGER NOT NULL,
    seen_at   TEXT NOT NULL,
    PRIMARY KEY (channel, update_id)
);

CREATE INDEX seen_updates_by_age ON seen_updates (seen_at);

-- Where each chat is: the flow that waits for a text, what it has gathered, and the number of the screen in front.
CREATE TABLE sessions (
    account_id INTEGER PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    flow       TEXT,
    state      TEXT,
    screen     INTEGER NOT NULL DEFAULT 0,
    has_keys   INTEGER NOT NULL DEFAULT 0 CHECK (has_keys IN (0, 1)),
    changed_at TEXT NOT NULL
);
