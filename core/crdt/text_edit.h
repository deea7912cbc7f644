// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/text_cursor.h"
#include <QStringView>

namespace meridian::crdt {

// Edits of one text within the open transaction; but for typeText(), positions are snapped already.
// Source: insertText(), formatText(), deleteText() in Yjs's YText.

//! What an insertion puts in: letters, or an embed.
struct Insertion {
    QStringView text;
    const Any *embed = nullptr;
};

//! Inserts into a text without formats, in front of the character that `position` is in; gives false if it has any.
bool typeText(DocCore &core, Index type, qsizetype position, QStringView text);
//! Removes from a text without formats; gives false if it has any.
bool removePlain(DocCore &core, Index type, quint32 position, quint32 length);

void insertAt(DocCore &core, TextCursor &cursor, const Insertion &what, Formats formats);
void formatFrom(DocCore &core, TextCursor &cursor, quint32 length, const Formats &formats);
void removeFrom(DocCore &core, TextCursor &cursor, quint32 length);

//! Deletes formats that say nothing new between `start` and the next unit. `end`: up to where `now` holds;
//! `before`: the formats that held at `start`.
void tidyGap(DocCore &core, Index start, Index end, const Formats &before, Formats &now);

} // namespace meridian::crdt
