-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An invite may be a link that signs another computer in as its member, without a password.
ALTER TABLE invite ADD COLUMN signs_in INTEGER NOT NULL DEFAULT 0;
CREATE INDEX invite_by_member ON invite (member) WHERE member IS NOT NULL;
