-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a message is told (NULL: as usual), and when one was to go out that went later.
ALTER TABLE message ADD COLUMN manner TEXT;
ALTER TABLE message ADD COLUMN meant INTEGER;

-- send: CBOR, when a draft goes out by itself.
ALTER TABLE draft ADD COLUMN send BLOB;
ALTER TABLE draft ADD COLUMN manner TEXT;
CREATE INDEX draft_to_send ON draft (member, draft) WHERE send IS NOT NULL;
