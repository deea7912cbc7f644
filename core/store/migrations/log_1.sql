-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE event_log (
    seq INTEGER PRIMARY KEY NOT NULL,
    op_id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    body BLOB NOT NULL,
    author BLOB NOT NULL,
    at INTEGER NOT NULL
);

-- Who wrote in which document: when the log was last told, whether there is something to tell it, and when they wrote
-- last since the last version was kept.
CREATE TABLE document_editor (
    document BLOB NOT NULL,
    member BLOB NOT NULL,
    told_at INTEGER NOT NULL,
    untold INTEGER NOT NULL,
    wrote_at INTEGER,
    PRIMARY KEY (document, member)
) WITHOUT ROWID;
CREATE INDEX document_editor_untold ON document_editor (told_at) WHERE untold = 1;
CREATE INDEX document_editor_writing ON document_editor (document, wrote_at, member) WHERE wrote_at IS NOT NULL;

-- What documents said when a version was kept.
CREATE TABLE document_version_text (
    version BLOB PRIMARY KEY NOT NULL,
    document BLOB NOT NULL,
    state BLOB NOT NULL
);
