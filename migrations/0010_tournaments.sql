-- A tournament is an event of that kind: it has the event's id. Places, titles and sign-ups stay with the event.
CREATE TABLE tournaments (
    event_id       INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    status         TEXT NOT NULL CHECK (status IN ('setup', 'running', 'finished')),
    system         TEXT NOT NULL CHECK (system IN ('swiss', 'roundRobin', 'knockout', 'doubleElimination')),
    -- Chosen by the arbiter; else the proposal follows the number of those who are here.
    is_chosen      INTEGER NOT NULL DEFAULT 0 CHECK (is_chosen IN (0, 1)),
    rounds         INTEGER NOT NULL CHECK (rounds BETWEEN 1 AND 999),
    circles        INTEGER NOT NULL DEFAULT 1 CHECK (circles IN (1, 2)),
    match_games    INTEGER NOT NULL DEFAULT 1 CHECK (match_games IN (1, 2)),
    third_place    INTEGER NOT NULL DEFAULT 0 CHECK (third_place IN (0, 1)),
    tie_breaks     TEXT NOT NULL,
    siblings_apart INTEGER NOT NULL DEFAULT 1 CHECK (siblings_apart IN (0, 1)),
    class_apart    INTEGER NOT NULL DEFAULT 0 CHECK (class_apart IN (0, 1)),
    -- Chess sets at hand; nothing when there are enough. Minutes that one player has for a game.
    sets           INTEGER CHECK (sets >= 1),
    minutes        INTEGER NOT NULL DEFAULT 10 CHECK (minutes BETWEEN 1 AND 180),
    prize_places   INTEGER NOT NULL DEFAULT 3 CHECK (prize_places BETWEEN 1 AND 20),
    initial_colour TEXT NOT NULL DEFAULT 'none' CHECK (initial_colour IN ('white', 'black', 'none')),
    -- Who ran it last: hears of disputes and of games that nobody confirms.
    arbiter_id     INTEGER REFERENCES people (id) ON DELETE SET NULL,
    -- Counts every change: a draft or a long computation made from another state is not published.
    revision       INTEGER NOT NULL DEFAULT 0,
    -- The arbiter waits for a large field to be paired outside a transaction.
    pairing_since  TEXT,
    started_at     TEXT,
    finished_at    TEXT
);

-- Who is or was here. The starting number is given at the start, or on coming late, and never changes.
CREATE TABLE tournament_players (
    id        INTEGER PRIMARY KEY,
    event_id  INTEGER NOT NULL REFERENCES tournaments (event_id) ON DELETE CASCADE,
    -- Empty when the person was deleted: what was played stays for the others.
    person_id INTEGER REFERENCES people (id) ON DELETE SET NULL,
    number    INTEGER CHECK (number >= 1),
    rating    INTEGER NOT NULL DEFAULT 0 CHECK (rating >= 0),
    state     TEXT NOT NULL CHECK (state IN ('here', 'withdrawn')),
    -- Written at the end, for ever: half points and place.
    points    INTEGER,
    place     INTEGER,
    came_at   TEXT NOT NULL,
    UNIQUE (event_id, person_id),
    UNIQUE (event_id, number)
);

CREATE INDEX tournament_players_of_person ON tournament_players (person_id);

-- Kept apart by the arbiter's hand.
CREATE TABLE tournament_bans (
    one_id   INTEGER NOT NULL REFERENCES tournament_players (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES tournament_players (id) ON DELETE CASCADE,
    PRIMARY KEY (one_id, other_id),
    CHECK (one_id < other_id)
);

-- Known beforehand, or granted to who came late: a round without a game.
CREATE TABLE tournament_absences (
    player_id INTEGER NOT NULL REFERENCES tournament_players (id) ON DELETE CASCADE,
    round     INTEGER NOT NULL CHECK (round >= 1),
    worth     TEXT NOT NULL CHECK (worth IN ('nothing', 'half')),
    PRIMARY KEY (player_id, round)
);

CREATE TABLE tournament_rounds (
    id           INTEGER PRIMARY KEY,
    event_id     INTEGER NOT NULL REFERENCES tournaments (event_id) ON DELETE CASCADE,
    number       INTEGER NOT NULL CHECK (number >= 1),
    state        TEXT NOT NULL CHECK (state IN ('drafted', 'published')),
    -- How often it was published: taken back and published again, it is told again.
    edition      INTEGER NOT NULL DEFAULT 0,
    -- Why it was taken back the last time, in the arbiter's words.
    reason       TEXT CHECK (length(reason) <= 300),
    drafted_at   TEXT NOT NULL,
    published_at TEXT,
    UNIQUE (event_id, number)
);

-- One row per player and round: nobody ever sits at two boards, and no chair holds two.
CREATE TABLE tournament_seats (
    round_id      INTEGER NOT NULL REFERENCES tournament_rounds (id) ON DELETE CASCADE,
    player_id     INTEGER NOT NULL REFERENCES tournament_players (id) ON DELETE CASCADE,
    -- Empty for who has the bye.
    board         INTEGER CHECK (board >= 1),
    side          TEXT NOT NULL CHECK (side IN ('white', 'black', 'none')),
    outcome       TEXT NOT NULL CHECK (outcome IN ('pending', 'win', 'draw', 'loss', 'forfeitWin', 'forfeitLoss', 'bye')),
    -- The match of a bracket that this game belongs to.
    bracket_match TEXT,
    -- What this player says of the game, until it is settled.
    reported      TEXT CHECK (reported IN ('pending', 'win', 'draw', 'loss', 'forfeitWin', 'forfeitLoss', 'bye')),
    reported_at   TEXT,
    -- The arbiter was asked: the opponent is silent or disagrees.
    is_asked      INTEGER NOT NULL DEFAULT 0 CHECK (is_asked IN (0, 1)),
    PRIMARY KEY (round_id, player_id),
    UNIQUE (round_id, board, side)
);

CREATE INDEX tournament_reports ON tournament_seats (reported_at) WHERE reported_at IS NOT NULL;

-- The school rating, from the centre's own games.
CREATE TABLE chess_ratings (
    person_id  INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    rating     INTEGER NOT NULL,
    games      INTEGER NOT NULL,
    changed_at TEXT NOT NULL
);

-- Links to the wall page: several may be alive, each ends by itself; only hashes are kept.
CREATE TABLE tournament_walls (
    hash       TEXT PRIMARY KEY,
    event_id   INTEGER NOT NULL REFERENCES tournaments (event_id) ON DELETE CASCADE,
    expires_at TEXT NOT NULL
);

-- What somebody reached at an event, once it is over.
CREATE TABLE event_results (
    id         INTEGER PRIMARY KEY,
    event_id   INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    person_id  INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    result     TEXT NOT NULL CHECK (result IN ('participant', 'prizeWinner', 'winner', 'laureate')),
    place      INTEGER CHECK (place >= 1),
    changed_at TEXT NOT NULL,
    UNIQUE (event_id, person_id)
);

CREATE INDEX event_results_of_person ON event_results (person_id);
