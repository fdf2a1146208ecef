-- One message to many. Its content is what the conversation made of it, kept once, whatever the number of recipients.
CREATE TABLE broadcasts (
    id            INTEGER PRIMARY KEY,
    author_id     INTEGER REFERENCES people (id) ON DELETE SET NULL,
    -- The chat it was written in.
    account_id    INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    state         TEXT NOT NULL CHECK (state IN ('draft', 'awaitingApproval', 'grace', 'planned', 'preparing', 'sending', 'stopping',
                      'stopped', 'done', 'correcting', 'withdrawing', 'withdrawn', 'cancelled')),
    content       TEXT,
    album         TEXT,
    -- Parts of an album may still come; the screen that shows how many have.
    collecting    INTEGER NOT NULL DEFAULT 0 CHECK (collecting IN (0, 1)),
    screen        INTEGER NOT NULL DEFAULT 0,
    -- Its buttons go in a message of their own.
    keys_apart    INTEGER NOT NULL DEFAULT 0 CHECK (keys_apart IN (0, 1)),
    must_copy     INTEGER NOT NULL DEFAULT 0 CHECK (must_copy IN (0, 1)),
    acknowledged  INTEGER NOT NULL DEFAULT 0 CHECK (acknowledged IN (0, 1)),
    urgent        INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)),
    why           TEXT CHECK (length(why) <= 300),
    due_at        TEXT,
    weekly        INTEGER NOT NULL DEFAULT 0 CHECK (weekly IN (0, 1)),
    approved_by   INTEGER REFERENCES people (id) ON DELETE SET NULL,
    -- Who is added to the outbox: up to whom it goes, and how far it is.
    last_account  INTEGER NOT NULL DEFAULT 0,
    last_person   INTEGER NOT NULL DEFAULT 0,
    account_done  INTEGER NOT NULL DEFAULT 0,
    person_done   INTEGER NOT NULL DEFAULT 0,
    -- What is said afterwards about the messages that arrived, batch by batch, row by row.
    follow_batch  INTEGER NOT NULL DEFAULT 0,
    follow_row    INTEGER NOT NULL DEFAULT 0,
    repeating     INTEGER NOT NULL DEFAULT 0 CHECK (repeating IN (0, 1)),
    held_until    TEXT,
    hold_batch    INTEGER NOT NULL DEFAULT 0,
    hold_row      INTEGER NOT NULL DEFAULT 0,
    proofs        INTEGER NOT NULL DEFAULT 0,
    editions      INTEGER NOT NULL DEFAULT 0,
    corrected     INTEGER NOT NULL DEFAULT 0,
    reminders     INTEGER NOT NULL DEFAULT 0,
    -- What its people see of it is older than what is true.
    stale         INTEGER NOT NULL DEFAULT 0 CHECK (stale IN (0, 1)),
    shown_at      TEXT,
    created_at    TEXT NOT NULL,
    changed_at    TEXT NOT NULL,
    started_at    TEXT,
    settled_at    TEXT
);

CREATE INDEX broadcasts_due ON broadcasts (due_at) WHERE state IN ('grace', 'planned');
CREATE INDEX broadcasts_under_way ON broadcasts (id) WHERE state IN ('preparing', 'sending', 'stopping', 'correcting', 'withdrawing');
CREATE INDEX broadcasts_stale ON broadcasts (id) WHERE stale = 1;
CREATE INDEX broadcasts_collecting ON broadcasts (id) WHERE collecting = 1;
CREATE INDEX broadcasts_of_author ON broadcasts (author_id, id);

-- For whom it is; several rows add up. Clubs and topics have their place here before they have a button.
CREATE TABLE broadcast_audience (
    id           INTEGER PRIMARY KEY,
    broadcast_id INTEGER NOT NULL REFERENCES broadcasts (id) ON DELETE CASCADE,
    kind         TEXT NOT NULL CHECK (kind IN ('all', 'families', 'pupils', 'staff', 'class', 'direction', 'event', 'club', 'topic')),
    grade        INTEGER NOT NULL DEFAULT 0,
    letter       TEXT NOT NULL DEFAULT '',
    code         TEXT NOT NULL DEFAULT '',
    subject_id   INTEGER NOT NULL DEFAULT 0,
    standing     TEXT NOT NULL DEFAULT 'signedUp' CHECK (standing IN ('signedUp', 'queued', 'came', 'absent')),
    UNIQUE (broadcast_id, kind, grade, letter, code, subject_id, standing)
);

-- The children it is for, in the class they were in, whether or not anybody of the family has an account.
CREATE TABLE broadcast_children (
    broadcast_id INTEGER NOT NULL REFERENCES broadcasts (id) ON DELETE CASCADE,
    person_id    INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    grade        INTEGER NOT NULL,
    letter       TEXT NOT NULL,
    told_at      TEXT,
    told_by      INTEGER REFERENCES people (id) ON DELETE SET NULL,
    PRIMARY KEY (broadcast_id, person_id)
);

CREATE TABLE broadcast_readers (
    broadcast_id INTEGER NOT NULL REFERENCES broadcasts (id) ON DELETE CASCADE,
    account_id   INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    read_at      TEXT NOT NULL,
    PRIMARY KEY (broadcast_id, account_id)
);

-- Days on which a class, or without a grade everybody, stays at home: quarantine, frost.
CREATE TABLE suspended_days (
    id         INTEGER PRIMARY KEY,
    from_day   TEXT NOT NULL,
    to_day     TEXT NOT NULL,
    grade      INTEGER CHECK (grade BETWEEN 1 AND 11),
    letter     TEXT NOT NULL DEFAULT '',
    created_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL,
    CHECK (from_day <= to_day)
);

CREATE INDEX suspended_days_by_end ON suspended_days (to_day);
