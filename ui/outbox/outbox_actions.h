// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "ui/models/outbox_model.h"
#include <functional>

namespace meridian {

//! The choices for what has not been sent. Nothing here loses words without a way back: a discarded item is
//! only out of sight until its undo has run out, and still there should the program end before.
class OutboxActions : public QObject {
    Q_OBJECT
public:
    //! The references outlive this.
    OutboxActions(OutboxModel &model, Replica &replica, Commands &commands, QObject *parent = nullptr);

    void retry(OutboxItem item);
    void copyText(OutboxItem item);
    //! Words of a reply go behind those already in that thread's draft. Answers with the draft; none when it could not
    //! be read.
    std::optional<Draft> keepAsDraft(OutboxItem item);
    //! Takes what waits back into a draft, and says so when it can be written on.
    void edit(OutboxItem item);
    //! What waits for its time is written on, and says so when it can be: it does not go by itself any more.
    void takeUp(OutboxItem item);
    //! It goes out at another time.
    void reschedule(OutboxItem item, const SendTime &time);
    //! A discarded draft is one again.
    void bringBack(OutboxItem item);
    void discard(OutboxItem item);

signals:
    void done(const QString &sentence);
    void readyToEdit(const meridian::Draft &draft);
    //! Exactly one of `undo` and `settle` is to be called, once.
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    OutboxModel &m_model;
    Replica &m_replica;
    Commands &m_commands;
    std::optional<Draft> m_edited; //!< not on the replica yet
};

} // namespace meridian
