-- News of the centre, written in the bot or posted in the centre's own channel. Its content is what the conversation made of it;
-- the plain text stands beside it for lists, digests and the feed.
CREATE TABLE news (
    id           INTEGER PRIMARY KEY,
    author_id    INTEGER REFERENCES people (id) ON DELETE SET NULL,
    state        TEXT NOT NULL CHECK (state IN ('draft', 'collecting', 'sending', 'published', 'withdrawn')),
    content      TEXT NOT NULL,
    text         TEXT NOT NULL DEFAULT '',
    -- Where it stands for everybody to read: a post of a public channel.
    page         TEXT,
    -- The post that it came from, or the first of an album; nothing for what was written in the bot.
    channel_id   INTEGER REFERENCES news_channels (id) ON DELETE SET NULL,
    album        TEXT,
    -- To whom it goes at once, and how far it is.
    last_account INTEGER NOT NULL DEFAULT 0,
    account_done INTEGER NOT NULL DEFAULT 0,
    -- How often it was changed, and how many of these changes stand where it arrived.
    editions     INTEGER NOT NULL DEFAULT 0,
    followed     INTEGER NOT NULL DEFAULT 0,
    follow_row   INTEGER NOT NULL DEFAULT 0,
    created_at   TEXT NOT NULL,
    changed_at   TEXT NOT NULL,
    published_at TEXT
);

CREATE INDEX news_published ON news (published_at) WHERE state IN ('sending', 'published');
CREATE INDEX news_under_way ON news (id) WHERE state IN ('collecting', 'sending') OR editions > followed;

-- What it is about: «centre», «direction:projects», «class:6Б», «club:12».
CREATE TABLE news_topics (
    news_id INTEGER NOT NULL REFERENCES news (id) ON DELETE CASCADE,
    topic   TEXT NOT NULL,
    PRIMARY KEY (news_id, topic)
);

-- The messages of a channel that a piece of news was made of: an album has several.
CREATE TABLE news_posts (
    channel_id INTEGER NOT NULL REFERENCES news_channels (id) ON DELETE CASCADE,
    message_id TEXT NOT NULL,
    news_id    INTEGER NOT NULL REFERENCES news (id) ON DELETE CASCADE,
    PRIMARY KEY (channel_id, message_id)
);

-- Channels that the bot was added to. Only the head makes one the centre's own.
CREATE TABLE news_channels (
    id         INTEGER PRIMARY KEY,
    channel    TEXT NOT NULL,
    address    TEXT NOT NULL,
    title      TEXT NOT NULL DEFAULT '',
    state      TEXT NOT NULL CHECK (state IN ('asked', 'accepted', 'refused', 'gone')),
    decided_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (channel, address)
);

-- What an account has chosen. Who has chosen nothing has no row: families hear of the centre and of their children's classes and clubs.
CREATE TABLE subscriptions (
    account_id INTEGER PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    rhythm     TEXT NOT NULL CHECK (rhythm IN ('off', 'atOnce', 'daily', 'weekly')),
    hour       INTEGER NOT NULL DEFAULT 18 CHECK (hour BETWEEN 0 AND 23),
    -- Of a weekly digest; 0 is Sunday.
    weekday    INTEGER NOT NULL DEFAULT 0 CHECK (weekday BETWEEN 0 AND 6),
    -- Up to when everything was told, and when the next digest is.
    told_until TEXT NOT NULL,
    next_at    TEXT,
    changed_at TEXT NOT NULL
);

CREATE INDEX subscriptions_due ON subscriptions (next_at) WHERE rhythm IN ('daily', 'weekly');

-- Topics as above, and two that mean several: «all», and «own», the classes and clubs of oneself and one's children.
CREATE TABLE followed_topics (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    topic      TEXT NOT NULL,
    PRIMARY KEY (account_id, topic)
);
