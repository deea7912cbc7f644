-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Channels whose oldest closed task is here.
CREATE TABLE oldest_task (
    channel BLOB PRIMARY KEY NOT NULL
) WITHOUT ROWID;

CREATE INDEX standing_following ON standing (member, thread) WHERE follow = 'following';
CREATE INDEX standing_later ON standing (member, later_until, thread) WHERE later_until IS NOT NULL;
