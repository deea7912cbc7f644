-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- more, travel: CBOR; NULL as for most people. urgent: NULL for "not at night".
ALTER TABLE member ADD COLUMN more BLOB;
ALTER TABLE member ADD COLUMN travel BLOB;
ALTER TABLE member ADD COLUMN urgent TEXT;

-- urgent: CBOR. hands_to: whom a message hands its thread to.
ALTER TABLE message ADD COLUMN urgent BLOB;
ALTER TABLE message ADD COLUMN hands_to BLOB;
CREATE INDEX message_urgent ON message (author, at) WHERE urgent IS NOT NULL;

-- Who has a thread in hand since the event at held_seq; NULL in both: nobody ever had.
ALTER TABLE thread ADD COLUMN holder BLOB;
ALTER TABLE thread ADD COLUMN held_seq INTEGER;
CREATE INDEX thread_by_holder ON thread (holder, last_at) WHERE holder IS NOT NULL;

-- What somebody asks of others and has not concluded, by when it is asked for.
CREATE INDEX thread_asking ON thread (author, coalesce(ask_by, 9223372036854775807), thread)
    WHERE ask <> 'nothing' AND conclusion = '' AND length(told) > 0;

-- Every version of how people work together in a channel; the newest one holds.
CREATE TABLE agreement (
    channel BLOB NOT NULL,
    seq INTEGER NOT NULL,
    author BLOB NOT NULL,
    at INTEGER NOT NULL,
    ask TEXT NOT NULL,
    interrupts TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (channel, seq)
) WITHOUT ROWID;

CREATE TABLE agreement_reading (
    channel BLOB NOT NULL,
    member BLOB NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (channel, member)
) WITHOUT ROWID;

-- rule: CBOR.
CREATE TABLE check_in (
    check_in BLOB PRIMARY KEY NOT NULL,
    channel BLOB NOT NULL,
    rule BLOB NOT NULL,
    author BLOB NOT NULL,
    created_seq INTEGER NOT NULL,
    seq INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX check_in_by_channel ON check_in (channel, check_in);

-- round: a Julian day. parts: CBOR, empty where the answer was taken back.
CREATE TABLE check_in_answer (
    check_in BLOB NOT NULL,
    round INTEGER NOT NULL,
    member BLOB NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    edited_at INTEGER,
    parts BLOB NOT NULL,
    PRIMARY KEY (check_in, round, member)
) WITHOUT ROWID;
CREATE INDEX check_in_answer_by_round ON check_in_answer (round, check_in);

CREATE TABLE check_in_own (
    member BLOB NOT NULL,
    check_in BLOB NOT NULL,
    round INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    parts BLOB NOT NULL,
    skipped INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (member, check_in, round)
) WITHOUT ROWID;

-- batches: CBOR.
CREATE TABLE attention (
    member BLOB PRIMARY KEY NOT NULL,
    seq INTEGER NOT NULL,
    focus_until INTEGER,
    batches BLOB NOT NULL
) WITHOUT ROWID;
