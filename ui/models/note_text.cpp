// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/note_text.h"

namespace meridian {

QString NoteText::sentence(const ThreadNote &note, const QString &who, const QString &source)
{
    switch (note.what) {
    case ThreadNote::What::Renamed:
        return tr("%1 renamed this thread. It was “%2”").arg(who, note.before);
    case ThreadNote::What::Moved:
        return source.isEmpty() ? tr("%1 moved this thread here").arg(who)
                                : tr("%1 moved this thread here from %2").arg(who, source);
    case ThreadNote::What::Concluded:
        if (!note.before.isEmpty())
            return tr("%1 concluded this thread before everyone had their hours, because “%2”: %3").arg(who, note.before, note.after.simplified());
        return tr("%1 concluded this thread: %2").arg(who, note.after.simplified());
    case ThreadNote::What::Reopened:
        break;
    }
    return tr("%1 opened this thread again").arg(who);
}

StoreResult<std::vector<NoteLine>> NoteText::linesOf(ThreadId thread, const Queries &read, const MemberBook &book)
{
    const auto notes = read.notes(thread);
    if (!notes)
        return std::unexpected(notes.error());
    std::vector<NoteLine> lines;
    for (const ThreadNote &note : *notes) {
        QString source;
        if (note.channel) {
            const auto channel = read.channel(*note.channel);
            if (!channel)
                return std::unexpected(channel.error());
            if (*channel)
                source = (*channel)->channel.name;
        }
        lines.push_back({note.seq, note.at, sentence(note, book.callName(note.author), source)});
    }
    return lines;
}

} // namespace meridian
