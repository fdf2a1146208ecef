-- What the centre has promised. What counts is data: «taught» needs a subject of the list for the class, «took part» a
-- participation or a club of one of the focuses.
CREATE TABLE goals (
    code           TEXT PRIMARY KEY,
    title          TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    grade_from     INTEGER NOT NULL CHECK (grade_from BETWEEN 1 AND 11),
    grade_to       INTEGER NOT NULL CHECK (grade_to BETWEEN 1 AND 11),
    target_percent INTEGER NOT NULL CHECK (target_percent BETWEEN 0 AND 100),
    -- JSON: {"subjects": ["Химия", …], "clubs": true, "focuses": ["science", …], "events": true}
    counts         TEXT NOT NULL,
    position       INTEGER NOT NULL,
    CHECK (grade_from <= grade_to)
);

INSERT INTO goals (code, title, grade_from, grade_to, target_percent, counts, position) VALUES
    ('subjects', 'Охват обучающихся 5–11 классов программами «Химия», «Физика», «Биология», «Информатика» на обновлённом оборудовании',
        5, 11, 100, '{"subjects":["Химия","Физика","Биология","Информатика"],"clubs":false,"focuses":[],"events":false}', 1),
    ('extracurricular', 'Охват обучающихся 1–11 классов дополнительными общеобразовательными программами естественно-научного и технологического профилей во внеурочное время, в том числе социокультурными мероприятиями',
        1, 11, 70, '{"subjects":[],"clubs":true,"focuses":["science","technology"],"events":true}', 2);

-- How many attend, as the centre itself says, where clubs are not kept here.
CREATE TABLE enrolments (
    on_day TEXT PRIMARY KEY,
    pupils INTEGER NOT NULL CHECK (pupils >= 0),
    set_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    set_at TEXT NOT NULL
);

-- Courses of the teachers. The date is what stands on the certificate: «10.12.2021», «2022».
CREATE TABLE trainings (
    id               INTEGER PRIMARY KEY,
    title            TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    hours            INTEGER CHECK (hours BETWEEN 1 AND 5000),
    certificate_date TEXT NOT NULL CHECK (length(certificate_date) BETWEEN 4 AND 10),
    -- The first day it may mean, for order and for «issued by then».
    issued_on        TEXT NOT NULL,
    provider         TEXT NOT NULL CHECK (length(provider) BETWEEN 1 AND 500),
    staff            INTEGER NOT NULL CHECK (staff >= 1),
    created_at       TEXT NOT NULL
);

-- What the official papers call a direction; a centre's own is called by its title.
ALTER TABLE directions ADD COLUMN official_title TEXT;

UPDATE directions SET official_title = 'Проведение совместных мероприятий для обучающихся и педагогических работников' WHERE code = 'joint';
UPDATE directions SET official_title = 'Организация и участие в региональных и межрегиональных конференциях, фестивалях, форумах по обмену опытом работы' WHERE code = 'experience';
UPDATE directions SET official_title = 'Популяризация национального проекта «Образование»' WHERE code = 'promotion';
UPDATE directions SET official_title = 'Вовлечение обучающихся в различные формы сопровождения и наставничества' WHERE code = 'mentoring';
UPDATE directions SET official_title = 'Организация профориентационной деятельности обучающихся' WHERE code = 'career';
UPDATE directions SET official_title = 'Развитие проектной деятельности обучающихся общеобразовательных организаций за счёт ресурсов центров «Точка роста», детских технопарков «Кванториум», центров «IT-куб»' WHERE code = 'projects';

-- «Объединить в строку»: events of one number share a row of the report, in the order of their position.
CREATE TABLE report_rows (
    event_id INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    row      INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0)
);

-- Prose and requisites, edited once and kept. What is not here has its usual words.
CREATE TABLE report_texts (
    section    TEXT PRIMARY KEY CHECK (section IN ('title', 'history', 'tasks', 'subjects', 'openness', 'school', 'head', 'place')),
    text       TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 3500),
    changed_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    changed_at TEXT NOT NULL
);

-- A computed figure that was set by hand in one period, and why.
CREATE TABLE report_overrides (
    from_day TEXT NOT NULL,
    to_day   TEXT NOT NULL,
    figure   TEXT NOT NULL CHECK (figure IN ('enrolled')),
    value    INTEGER NOT NULL CHECK (value >= 0),
    reason   TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    set_by   INTEGER REFERENCES people (id) ON DELETE SET NULL,
    set_at   TEXT NOT NULL,
    PRIMARY KEY (from_day, to_day, figure)
);

-- «Утвердить»: what was said, for ever: the figures as JSON, the files as they were. None of them holds a child's name.
CREATE TABLE approved_reports (
    id          INTEGER PRIMARY KEY,
    from_day    TEXT NOT NULL,
    to_day      TEXT NOT NULL,
    content     TEXT NOT NULL,
    docx        BLOB NOT NULL,
    xlsx        BLOB NOT NULL,
    approved_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
    approved_at TEXT NOT NULL,
    UNIQUE (from_day, to_day)
);

-- The lists behind its figures. Whoever is deleted leaves the list; the figure above stays.
CREATE TABLE approved_report_people (
    report_id INTEGER NOT NULL REFERENCES approved_reports (id) ON DELETE CASCADE,
    event_id  INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (report_id, event_id, person_id)
);

CREATE INDEX approved_report_people_of_person ON approved_report_people (person_id);
-- What is counted, event by event and person by person, without looking at the sign-ups themselves.
CREATE INDEX came ON sign_ups (event_id, person_id, role, attendance) WHERE attendance = 'came';
