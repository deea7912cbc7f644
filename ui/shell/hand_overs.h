// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/hand_over_card.h"
#include "ui/shell/workspace_parts.h"
#include "ui/threads/thread_actions.h"
#include <map>

namespace meridian {

class ModalLayer;

//! Who has what in hand: takes a thread or a task, puts it down, hands it over with a card, and lists what I have. A card that was
//! begun and left is kept until it is sent, or the window goes.
class HandOvers : public QObject {
    Q_OBJECT
public:
    //! Shows a dialog over the window, in place of another one.
    using ShowDialog = std::function<void(ModalLayer *)>;

    //! All outlive this.
    HandOvers(const Look &look, QWidget &view, const WorkspaceParts &parts, const MemberBook &book, ShowDialog show);

    //! TakeInHand, HandOver or PutDown.
    void act(ThreadAction action, ThreadId thread);
    //! `why` stands over the list; it may be empty.
    void listMine(const QString &why);

signals:
    void sent(); //!< words were handed to the outbox
    void said(const QString &sentence);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);
    void threadWanted(meridian::ThreadId thread);

private:
    enum class Back { Nowhere, ToList };
    [[nodiscard]] std::optional<ThreadRow> rowOf(ThreadId thread) const;
    void hold(const ThreadRow &row, std::optional<MemberId> holder);
    void handOver(ThreadId thread, Back back);

    Look m_look;
    QWidget &m_view;
    WorkspaceParts m_parts;
    const MemberBook &m_book;
    ShowDialog m_show;
    std::map<ThreadId, HandOverCard> m_begun;
    QString m_why; //!< over the list
};

} // namespace meridian
