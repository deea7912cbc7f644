-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE replica (
    one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
    member BLOB NOT NULL,
    workspace BLOB NOT NULL,
    name TEXT NOT NULL,
    cursor INTEGER NOT NULL,
    last_in_step INTEGER NOT NULL,
    writer BLOB NOT NULL
);

-- code is NULL while the op waits. thread, message and draft are what the op is about, as far as it is about one.
CREATE TABLE outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    op_id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    body BLOB NOT NULL,
    written_at INTEGER NOT NULL,
    thread BLOB,
    message BLOB,
    draft BLOB,
    code TEXT,
    sentence TEXT
);
CREATE INDEX outbox_by_message ON outbox (message) WHERE message IS NOT NULL;
CREATE INDEX outbox_by_draft ON outbox (draft) WHERE draft IS NOT NULL;
CREATE INDEX outbox_refused ON outbox (code) WHERE code IS NOT NULL;
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

-- What is typed and not told to the other devices yet; it stands before the draft of the same id.
CREATE TABLE typed_draft (
    draft BLOB PRIMARY KEY NOT NULL,
    thread BLOB NOT NULL,
    changed_at INTEGER NOT NULL,
    body BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX typed_draft_by_thread ON typed_draft (thread);

-- What the inbox shows of each thread, derived from the rows and the owner's standing whenever they change.
-- place: 0 waits for the owner, 1 good to know, 2 neither and only unread. due: by when, among those that wait.
-- newest: the time the thread sorts by, negated, so that one ascending walk gives the list.
CREATE TABLE inbox (
    thread BLOB PRIMARY KEY NOT NULL,
    channel BLOB NOT NULL,
    place INTEGER NOT NULL,
    due INTEGER NOT NULL,
    newest INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    later_until INTEGER NOT NULL,
    hidden_until INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX inbox_by_place ON inbox (place, due, newest, thread);
CREATE INDEX inbox_unread ON inbox (place, due, newest, thread) WHERE unread = 1;
CREATE INDEX inbox_unread_by_time ON inbox (newest, thread) WHERE unread = 1;
CREATE INDEX inbox_later ON inbox (later_until, thread) WHERE later_until > 0;
CREATE INDEX inbox_by_channel ON inbox (channel, unread);

-- The owner's footing in each channel that is here, as the inbox has it: a change means all its threads.
CREATE TABLE inbox_channel (
    channel BLOB PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    joined INTEGER NOT NULL,
    level TEXT NOT NULL
) WITHOUT ROWID;

-- Whose inbox it is, and since when they are here.
CREATE TABLE inbox_owner (
    one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
    member BLOB NOT NULL,
    joined_seq INTEGER NOT NULL,
    joined_at INTEGER NOT NULL
);

CREATE INDEX standing_by_read ON standing (member, read_at);

-- Documents whose text is here, and the edit (document.edited_seq) it is here up to.
CREATE TABLE document_held (
    document BLOB PRIMARY KEY NOT NULL,
    seq INTEGER NOT NULL
) WITHOUT ROWID;
