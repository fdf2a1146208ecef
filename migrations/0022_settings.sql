-- What the head has set in the bot, under the keys of the settings files: it wins over them.
CREATE TABLE centre_settings (
    key    TEXT PRIMARY KEY,
    value  TEXT NOT NULL,
    set_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    set_at TEXT NOT NULL
);
