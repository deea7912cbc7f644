-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Threads in which the owner waits for others, derived as the inbox is. due: the first of the moments they asked for.
CREATE TABLE waiting_on (
    thread BLOB PRIMARY KEY NOT NULL,
    due INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX waiting_on_by_due ON waiting_on (due, thread);
INSERT INTO waiting_on (thread, due)
SELECT thread.thread, coalesce(thread.ask_by, 9223372036854775807) FROM thread
WHERE thread.author = (SELECT member FROM replica) AND thread.ask <> 'nothing' AND thread.conclusion = '' AND EXISTS (
    SELECT 1 FROM told LEFT JOIN member ON member.member = told.member
    WHERE told.thread = thread.thread AND told.member <> thread.author AND coalesce(member.removed, 0) = 0 AND NOT EXISTS (
        SELECT 1 FROM message WHERE message.thread = thread.thread AND message.author = told.member AND message.deleted = 0) AND NOT EXISTS (
        SELECT 1 FROM message JOIN reaction ON reaction.message = message.message
        WHERE message.thread = thread.thread AND reaction.member = told.member AND reaction.emoji IN ('agree', 'looking')));
