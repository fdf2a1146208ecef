-- «Каникулы и праздники»: whole days of the centre's calendar, both ends included. Clubs, repetitions and planned broadcasts rest.
CREATE TABLE holidays (
    id         INTEGER PRIMARY KEY,
    from_day   TEXT NOT NULL,
    to_day     TEXT NOT NULL,
    title      TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    created_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL,
    CHECK (from_day <= to_day),
    UNIQUE (from_day, to_day)
);

CREATE INDEX holidays_by_end ON holidays (to_day);
