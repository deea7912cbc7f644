// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include <QCoreApplication>

namespace meridian {

//! One quiet line between the messages of a thread: something that happened to the thread itself.
struct NoteLine {
    Seq seq = 0;
    Instant at;
    QString sentence; //!< "Yuki renamed this thread. It was “Open on Sunday?”"
    bool operator==(const NoteLine &) const = default;
};

class NoteText {
    Q_DECLARE_TR_FUNCTIONS(meridian::NoteText)
public:
    //! What happened to a thread, oldest first, in the reader's words.
    [[nodiscard]] static StoreResult<std::vector<NoteLine>> linesOf(ThreadId thread, const Queries &read,
                                                                    const MemberBook &book);
    //! `source` is the name of the channel a moved thread came from, empty where that is not known here.
    [[nodiscard]] static QString sentence(const ThreadNote &note, const QString &who, const QString &source);
};

} // namespace meridian
