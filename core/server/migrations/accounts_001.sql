-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may sign in. Times are milliseconds since 1970; 0 in `revoked_at` and `used_at` means not yet.

CREATE TABLE account (
    member BLOB NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    password_hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    device BLOB NOT NULL PRIMARY KEY,
    member BLOB NOT NULL,
    name TEXT NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    revoked_at INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX device_by_member ON device (member, created_at);

CREATE TABLE invite (
    code_hash BLOB NOT NULL PRIMARY KEY,
    invite BLOB NOT NULL UNIQUE,
    role TEXT NOT NULL,
    member BLOB,
    created_by BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL DEFAULT 0,
    used_by BLOB
) STRICT, WITHOUT ROWID;
