-- Events for which who follows the direction was told that the sign-up closes and seats are free: once for each.
CREATE TABLE seat_calls (
    event_id INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    rung_at  TEXT NOT NULL
);
