// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/store/replica.h"
#include "ui/models/member_book.h"
#include <QObject>

namespace meridian {

//! What I do with threads for myself alone, one or several. It happens at once, and can be taken back.
class InboxActions : public QObject {
    Q_OBJECT
public:
    //! All outlive this.
    InboxActions(Replica &replica, Commands &commands, const MemberBook &book, const Clock &clock,
                 QObject *parent = nullptr);

    using Threads = std::vector<ThreadId>;
    //! With a conclusion, which closes them for everyone, or without.
    void setDone(const Threads &threads, const QString &conclusion = {}, const std::optional<QString> &early = {});
    void setLater(const Threads &threads, Instant until);
    //! They are there again.
    void bringBack(const Threads &threads);
    //! Their newest message is new again.
    void markUnread(const Threads &threads);
    //! Follows them, or no longer if all were followed.
    void toggleFollow(const Threads &threads);
    //! Whether I follow a thread: because I said so, else because I take part in it.
    [[nodiscard]] static bool follows(const ThreadRow &row, MemberId self);
    //! Out of the inbox until a time, whatever comes; without one: no longer.
    void mute(const Threads &threads, std::optional<Instant> until);

signals:
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    using Undo = std::function<void()>;
    [[nodiscard]] std::vector<ThreadRow> find(const Threads &threads) const;
    //! Does something to each thread, and offers one way back for all of them.
    void each(const std::vector<ThreadRow> &rows, const std::function<Undo(const ThreadRow &)> &act, const QString &sentence);
    Undo setOneDone(const ThreadRow &row, const QString &conclusion, const std::optional<QString> &early);

    Replica &m_replica;
    Commands &m_commands;
    const MemberBook &m_book;
    const Clock &m_clock;
};

} // namespace meridian
