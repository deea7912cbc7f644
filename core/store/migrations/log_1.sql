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
