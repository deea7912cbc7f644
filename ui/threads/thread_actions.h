// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/store/replica.h"
#include "ui/models/member_book.h"
#include "ui/widgets/popup.h"
#include <functional>

namespace meridian {

//! What can be done to a thread as a whole. The first ones are about how I stand to it, and nobody else sees them.
enum class ThreadAction {
    Done, ConcludeAndDone, Later, MarkUnread, Follow, Unfollow, Mute, Unmute,
    CopyLink, MakeTask, TakeInHand, HandOver, PutDown, Rename, Conclude, Reopen, Move, Pin, Unpin
};

//! Does it to the thread that is open. What can be taken back acts at once and offers the way back.
class ThreadActions : public QObject {
    Q_OBJECT
public:
    //! All outlive this.
    ThreadActions(const Look &look, const Replica &replica, Commands &commands, const MemberBook &book,
                  QObject *parent = nullptr);

    //! What comes after a conclusion.
    enum class Then { Stay, Done };

    void setThread(const std::optional<ThreadRow> &row) { m_row = row; }
    //! May I, as far as this computer knows? The workspace has the last word.
    [[nodiscard]] bool can(ThreadAction action) const;
    //! `anchor` is what a popup opens at.
    void run(ThreadAction action, QWidget *anchor);
    void openMenu(QWidget *button);
    void rename(const QString &subject);
    void conclude(const QString &text, const std::optional<QString> &early = {});
    //! The thread, or one message in it.
    void copyLink(std::optional<MessageId> message);

signals:
    //! What is mine alone is done by whoever knows where I am in my inbox.
    void standingWanted(meridian::ThreadAction action, QWidget *anchor);
    void renameWanted(const QString &subject);
    void concludeWanted(const QString &text, meridian::ThreadActions::Then then);
    //! A task is to be made of the thread as a whole.
    void taskWanted(const meridian::ThreadRow &row);
    //! Who has it in hand is to change: TakeInHand, HandOver or PutDown.
    void batonWanted(meridian::ThreadAction action, meridian::ThreadId thread);
    void said(const QString &sentence);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    using Line = std::pair<ThreadAction, PopupMenu::Item>;
    [[nodiscard]] static std::vector<Line> lines(bool concluded);
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] bool mayMove() const;
    [[nodiscard]] bool mayHold() const;
    [[nodiscard]] size_t pinnedHere() const;
    [[nodiscard]] std::vector<Channel> targets() const;
    void reopen();
    [[nodiscard]] std::optional<QString> saidEarly(ThreadId thread) const;
    void pin(bool pinned);
    void chooseChannel(QWidget *anchor);
    void move(ChannelId channel);
    void offer(const QString &sentence, std::function<void()> undo);

    Look m_look;
    const Replica &m_replica;
    Commands &m_commands;
    const MemberBook &m_book;
    std::optional<ThreadRow> m_row;
};

} // namespace meridian
