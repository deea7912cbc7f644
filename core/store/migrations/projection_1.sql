-- SPDX-FileCopyrightText: 2026 The Meridian authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each table has a declared primary key without NULLs: the session extension records no other tables.
CREATE TABLE workspace (
    one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
    workspace BLOB NOT NULL,
    name TEXT NOT NULL
);

-- differing and days_off: CBOR lists, empty where there is nothing to say.
CREATE TABLE member (
    member BLOB PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    call_name TEXT NOT NULL,
    pronoun TEXT NOT NULL,
    title TEXT NOT NULL,
    city TEXT NOT NULL,
    zone TEXT NOT NULL,
    hue INTEGER NOT NULL,
    days INTEGER NOT NULL,
    work_start INTEGER NOT NULL,
    work_end INTEGER NOT NULL,
    quiet_start INTEGER NOT NULL,
    quiet_end INTEGER NOT NULL,
    differing BLOB NOT NULL,
    days_off BLOB NOT NULL,
    answers TEXT NOT NULL,
    shown TEXT NOT NULL,
    role TEXT NOT NULL,
    removed INTEGER NOT NULL,
    joined_seq INTEGER NOT NULL,
    joined_at INTEGER NOT NULL
) WITHOUT ROWID;

-- Apart from its member's row, which every list reads.
CREATE TABLE picture (
    member BLOB PRIMARY KEY NOT NULL,
    picture BLOB NOT NULL
);

-- name_key is the name as it is compared: no two public channels have the same one.
CREATE TABLE channel (
    channel BLOB PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    archived INTEGER NOT NULL,
    created_seq INTEGER NOT NULL,
    name_key TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX channel_by_name ON channel (name_key);
CREATE INDEX channel_by_kind ON channel (kind);

CREATE TABLE membership (
    channel BLOB NOT NULL,
    member BLOB NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (channel, member)
) WITHOUT ROWID;
CREATE INDEX membership_by_member ON membership (member);

-- told: the members' ids, 16 bytes each, one after the other.
CREATE TABLE thread (
    thread BLOB PRIMARY KEY NOT NULL,
    channel BLOB NOT NULL,
    subject TEXT NOT NULL,
    author BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    created_seq INTEGER NOT NULL,
    ask TEXT NOT NULL,
    ask_by INTEGER,
    told BLOB NOT NULL,
    message_count INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    last_author BLOB NOT NULL,
    preview TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    pinned INTEGER NOT NULL,
    document BLOB
) WITHOUT ROWID;
CREATE INDEX thread_by_channel ON thread (channel, last_at);
CREATE INDEX thread_pinned ON thread (channel, thread) WHERE pinned = 1;
CREATE INDEX thread_by_document ON thread (document, thread) WHERE document IS NOT NULL;

-- What happened to threads beside their messages. The words before a renaming and after, or of a conclusion.
CREATE TABLE thread_note (
    thread BLOB NOT NULL,
    seq INTEGER NOT NULL,
    what TEXT NOT NULL,
    author BLOB NOT NULL,
    at INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    channel BLOB,
    PRIMARY KEY (thread, seq)
) WITHOUT ROWID;

-- Where a thread was before each of its moves: whom a server takes it from. It is told to nobody.
CREATE TABLE thread_move (
    thread BLOB NOT NULL,
    seq INTEGER NOT NULL,
    source BLOB NOT NULL,
    PRIMARY KEY (thread, seq)
) WITHOUT ROWID;

CREATE TABLE told (
    thread BLOB NOT NULL,
    member BLOB NOT NULL,
    PRIMARY KEY (thread, member)
) WITHOUT ROWID;
CREATE INDEX told_by_member ON told (member);

-- A thread's messages lie together in their order; a page is one walk of the tree.
-- deleted_seq: of the newest event that deleted it, 0 for none; words from before it are told to nobody.
CREATE TABLE message (
    thread BLOB NOT NULL,
    seq INTEGER NOT NULL,
    message BLOB NOT NULL UNIQUE,
    author BLOB NOT NULL,
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    edited_at INTEGER,
    deleted INTEGER NOT NULL,
    deleted_by BLOB,
    deleted_seq INTEGER NOT NULL,
    beside BLOB,
    PRIMARY KEY (thread, seq)
) WITHOUT ROWID;
CREATE INDEX message_by_beside ON message (beside, seq) WHERE beside IS NOT NULL;

-- seq: of the edit that replaced the text.
CREATE TABLE message_version (
    message BLOB NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (message, seq)
) WITHOUT ROWID;

CREATE TABLE reaction (
    message BLOB NOT NULL,
    emoji TEXT NOT NULL,
    member BLOB NOT NULL,
    PRIMARY KEY (message, emoji, member)
) WITHOUT ROWID;

-- How a member stands to a thread. A replica keeps its owner's alone.
CREATE TABLE standing (
    thread BLOB NOT NULL,
    member BLOB NOT NULL,
    read_seq INTEGER NOT NULL DEFAULT 0,
    read_at INTEGER NOT NULL DEFAULT 0,
    unread_from INTEGER NOT NULL DEFAULT 0,
    unread_mark BLOB,
    done_seq INTEGER NOT NULL DEFAULT 0,
    later_until INTEGER,
    follow TEXT NOT NULL DEFAULT 'default',
    mute_until INTEGER,
    posted_seq INTEGER NOT NULL DEFAULT 0,
    asked_seq INTEGER NOT NULL DEFAULT 0,
    acked_seq INTEGER NOT NULL DEFAULT 0,
    acked BLOB,
    PRIMARY KEY (thread, member)
) WITHOUT ROWID;

CREATE TABLE channel_follow (
    channel BLOB NOT NULL,
    member BLOB NOT NULL,
    level TEXT NOT NULL,
    PRIMARY KEY (channel, member)
) WITHOUT ROWID;

-- Mentions in messages that are here.
CREATE TABLE mention (
    thread BLOB NOT NULL,
    seq INTEGER NOT NULL,
    member BLOB NOT NULL,
    PRIMARY KEY (thread, seq, member)
) WITHOUT ROWID;
CREATE INDEX mention_by_member ON mention (member, thread);

-- Words not sent yet, as their author's devices know them. revision: the op that wrote them last;
-- beside, edits: the message they are a side comment on, or the new words of.
CREATE TABLE draft (
    member BLOB NOT NULL,
    draft BLOB NOT NULL,
    thread BLOB NOT NULL,
    new_thread INTEGER NOT NULL,
    channel BLOB,
    told BLOB NOT NULL,
    subject TEXT NOT NULL,
    ask TEXT NOT NULL,
    ask_by INTEGER,
    text TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    revision BLOB NOT NULL,
    writer BLOB NOT NULL,
    discarded_at INTEGER,
    base BLOB,
    comment BLOB,
    beside BLOB,
    edits BLOB,
    PRIMARY KEY (member, draft)
) WITHOUT ROWID;
CREATE INDEX draft_by_thread ON draft (member, thread);
CREATE INDEX draft_by_end ON draft (member, discarded_at) WHERE discarded_at IS NOT NULL;

-- Threads that events spoke of and that have no row here.
CREATE TABLE missing_thread (
    thread BLOB PRIMARY KEY NOT NULL
) WITHOUT ROWID;

-- What documents are called and where they stand; their text is kept apart. rank orders those under one parent.
CREATE TABLE document (
    document BLOB PRIMARY KEY NOT NULL,
    channel BLOB NOT NULL,
    parent BLOB,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    author BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    created_seq INTEGER NOT NULL,
    edited_seq INTEGER NOT NULL,
    edited_at INTEGER NOT NULL,
    edited_by BLOB NOT NULL,
    archived INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX document_by_place ON document (channel, parent, rank, document);
CREATE INDEX document_by_parent ON document (parent) WHERE parent IS NOT NULL;
CREATE INDEX document_by_edit ON document (edited_at, document);

-- Which documents changed their channel by which event, and where they were. It is told to nobody.
CREATE TABLE document_move (
    seq INTEGER NOT NULL,
    document BLOB NOT NULL,
    source BLOB NOT NULL,
    PRIMARY KEY (seq, document)
) WITHOUT ROWID;

-- Where the threads stand that are about a document's words. The positions are the text's business.
CREATE TABLE comment (
    thread BLOB PRIMARY KEY NOT NULL,
    start BLOB NOT NULL,
    "end" BLOB NOT NULL,
    quote TEXT NOT NULL,
    resolved_by BLOB,
    resolved_at INTEGER
) WITHOUT ROWID;

CREATE TABLE document_version (
    document BLOB NOT NULL,
    version BLOB NOT NULL,
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    author BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (document, version)
) WITHOUT ROWID;

-- A replica keeps its owner's alone.
CREATE TABLE favourite (
    document BLOB NOT NULL,
    member BLOB NOT NULL,
    PRIMARY KEY (document, member)
) WITHOUT ROWID;
CREATE INDEX favourite_by_member ON favourite (member);
