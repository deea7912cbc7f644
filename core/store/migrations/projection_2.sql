-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tasks. A task's thread has its id, and says so.
ALTER TABLE thread ADD COLUMN task BLOB;
CREATE INDEX thread_talk ON thread (channel, last_at, thread) WHERE task IS NULL;

-- due: "2026-06-19 09:30 Asia/Tokyo" or "2026-06-19", which sorts by what the clocks show; '~', behind all of them, for none.
-- labels, steps, repeat and origin: CBOR, empty where there is nothing to say. asked_by: who said what it came from.
-- notes stand last, for lists do not read them.
CREATE TABLE task (
    task BLOB PRIMARY KEY NOT NULL,
    channel BLOB NOT NULL,
    title TEXT NOT NULL,
    owner BLOB,
    owner_seq INTEGER NOT NULL,
    status TEXT NOT NULL,
    waiting_on BLOB,
    closed_at INTEGER,
    closed_by BLOB,
    due TEXT NOT NULL,
    start TEXT,
    priority TEXT NOT NULL,
    labels BLOB NOT NULL,
    steps BLOB NOT NULL,
    repeat BLOB NOT NULL,
    rank TEXT NOT NULL,
    author BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    created_seq INTEGER NOT NULL,
    follows BLOB,
    removed INTEGER NOT NULL,
    asked_by BLOB,
    origin_thread BLOB,
    origin_message BLOB,
    origin_document BLOB,
    origin BLOB NOT NULL,
    notes TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX task_by_place ON task (channel, status, rank, task) WHERE removed = 0;
CREATE INDEX task_by_rank ON task (channel, rank, task);
CREATE INDEX task_by_due ON task (channel, due, task) WHERE removed = 0;
CREATE INDEX task_closed ON task (channel, closed_at, task) WHERE closed_at IS NOT NULL AND removed = 0;
CREATE INDEX task_of_owner ON task (owner, due, task) WHERE closed_at IS NULL AND removed = 0;
CREATE INDEX task_of_author ON task (author, due, task) WHERE closed_at IS NULL AND removed = 0;
CREATE INDEX task_of_asker ON task (asked_by, due, task) WHERE asked_by IS NOT NULL AND closed_at IS NULL AND removed = 0;
CREATE INDEX task_closed_of_owner ON task (owner, closed_at, task) WHERE closed_at IS NOT NULL AND removed = 0;
CREATE INDEX task_from_thread ON task (origin_thread, task) WHERE origin_thread IS NOT NULL;
CREATE INDEX task_from_message ON task (origin_message, task) WHERE origin_message IS NOT NULL;
CREATE INDEX task_from_document ON task (origin_document, task) WHERE origin_document IS NOT NULL;

-- What happened to tasks: a line each, and nothing for a change of place among others.
CREATE TABLE task_note (
    task BLOB NOT NULL,
    seq INTEGER NOT NULL,
    what TEXT NOT NULL,
    author BLOB NOT NULL,
    at INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (task, seq)
) WITHOUT ROWID;

CREATE TABLE task_link (
    task BLOB NOT NULL,
    other BLOB NOT NULL,
    relation TEXT NOT NULL,
    PRIMARY KEY (task, other, relation)
) WITHOUT ROWID;
CREATE INDEX task_link_back ON task_link (other, relation);

-- Ways of looking at tasks that members keep. A replica has its owner's alone.
CREATE TABLE task_view (
    member BLOB NOT NULL,
    view BLOB NOT NULL,
    name TEXT NOT NULL,
    channel BLOB,
    query TEXT NOT NULL,
    created_seq INTEGER NOT NULL,
    PRIMARY KEY (member, view)
) WITHOUT ROWID;
