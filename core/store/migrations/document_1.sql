-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What documents say, as the changes that made it (Yjs updates, version 1): one merged state a document, and what came
-- since. waiting: written here, and the server has not said yet that it has it.
CREATE TABLE document_text (
    document BLOB PRIMARY KEY NOT NULL,
    state BLOB NOT NULL
);

CREATE TABLE document_update (
    position INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    document BLOB NOT NULL,
    waiting INTEGER NOT NULL,
    bytes BLOB NOT NULL
);
CREATE INDEX document_update_by_document ON document_update (document, position);
CREATE INDEX document_update_waiting ON document_update (document, position) WHERE waiting = 1;
