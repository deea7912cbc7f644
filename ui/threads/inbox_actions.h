// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/store/replica.h"
#include "ui/models/member_book.h"
#include <QObject>

namespace meridian {

//! What I do with a thread for myself alone. It happens at once, and can be taken back.
class InboxActions : public QObject {
    Q_OBJECT
public:
    //! All outlive this.
    InboxActions(Replica &replica, Commands &commands, const MemberBook &book, const Clock &clock,
                 QObject *parent = nullptr);

    //! With a conclusion, which closes the thread for everyone, or without.
    void setDone(ThreadId thread, const QString &conclusion = {});
    void setLater(ThreadId thread, Instant until);
    //! Its newest message is new again.
    void markUnread(ThreadId thread);
    //! Follows it, or no longer.
    void toggleFollow(ThreadId thread);
    //! Whether I follow a thread: because I said so, else because I take part in it.
    [[nodiscard]] static bool follows(const ThreadRow &row, MemberId self);
    //! Out of the inbox until a time, whatever comes; without one: no longer.
    void mute(ThreadId thread, std::optional<Instant> until);

signals:
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    [[nodiscard]] std::optional<ThreadRow> find(ThreadId thread) const;
    void offer(const QString &sentence, const std::function<void()> &undo);

    Replica &m_replica;
    Commands &m_commands;
    const MemberBook &m_book;
    const Clock &m_clock;
};

} // namespace meridian
