-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE replica (
    one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
    member BLOB NOT NULL,
    workspace BLOB NOT NULL,
    name TEXT NOT NULL,
    cursor INTEGER NOT NULL,
    last_in_step INTEGER NOT NULL
);

-- code is NULL while the op waits. thread and message are what the op is about, as far as it is about one.
CREATE TABLE outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    op_id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    body BLOB NOT NULL,
    written_at INTEGER NOT NULL,
    thread BLOB,
    message BLOB,
    code TEXT,
    sentence TEXT
);
CREATE INDEX outbox_by_message ON outbox (message) WHERE message IS NOT NULL;
CREATE INDEX outbox_by_thread ON outbox (thread, kind) WHERE thread IS NOT NULL;

-- What the waiting ops changed in the projected tables, as changesets to be taken back newest first.
CREATE TABLE pending_change (
    segment INTEGER PRIMARY KEY NOT NULL,
    changes BLOB NOT NULL
);

-- Threads whose first message, and channels whose first thread, are here.
CREATE TABLE oldest (
    scope BLOB PRIMARY KEY NOT NULL
) WITHOUT ROWID;

CREATE TABLE draft (
    thread BLOB PRIMARY KEY NOT NULL,
    changed_at INTEGER NOT NULL,
    body BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX draft_by_time ON draft (changed_at);
