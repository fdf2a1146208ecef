-- Events that repeat know one another by the first of them.
ALTER TABLE events ADD COLUMN series_id INTEGER REFERENCES events (id) ON DELETE SET NULL;

CREATE INDEX events_of_series ON events (series_id, starts_at) WHERE series_id IS NOT NULL;
