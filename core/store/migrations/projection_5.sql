-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- ask_within, asks: CBOR. review_hours: of a decision that leaves people time; proposal, review_since: what they read, and
-- when it last changed.
ALTER TABLE thread ADD COLUMN ask_within BLOB;
ALTER TABLE thread ADD COLUMN review_hours INTEGER;
ALTER TABLE thread ADD COLUMN proposal BLOB;
ALTER TABLE thread ADD COLUMN review_since INTEGER;
CREATE INDEX thread_by_proposal ON thread (proposal) WHERE proposal IS NOT NULL;
ALTER TABLE draft ADD COLUMN ask_within BLOB;
ALTER TABLE draft ADD COLUMN review_hours INTEGER;
ALTER TABLE message ADD COLUMN asks BLOB;

ALTER TABLE task ADD COLUMN origin_check_in BLOB;
CREATE INDEX task_from_check_in ON task (origin_check_in, task) WHERE origin_check_in IS NOT NULL;

ALTER TABLE reaction ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;

-- What messages ask, those that are not here too. gone: while the message is deleted. asking: CBOR.
CREATE TABLE message_ask (
    message BLOB PRIMARY KEY NOT NULL,
    thread BLOB NOT NULL,
    seq INTEGER NOT NULL,
    author BLOB NOT NULL,
    at INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    asking BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX message_ask_by_thread ON message_ask (thread, seq);

-- Whom they ask. due: the greatest number where no moment is asked for.
CREATE TABLE asking (
    thread BLOB NOT NULL,
    seq INTEGER NOT NULL,
    member BLOB NOT NULL,
    author BLOB NOT NULL,
    at INTEGER NOT NULL,
    due INTEGER NOT NULL,
    PRIMARY KEY (thread, seq, member)
) WITHOUT ROWID;
CREATE INDEX asking_by_author ON asking (author, thread);

-- Which of them wait for others is kept beside the inbox.
DROP INDEX thread_asking;
CREATE INDEX thread_asking ON thread (author) WHERE ask <> 'nothing' AND conclusion = '' AND length(told) > 0;
