-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was written in documents since their last version: since when, when last (nearly), and by whom last.
CREATE TABLE document_unkept (
    document BLOB PRIMARY KEY NOT NULL,
    author BLOB NOT NULL,
    since INTEGER NOT NULL,
    at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX document_unkept_by_time ON document_unkept (at);
