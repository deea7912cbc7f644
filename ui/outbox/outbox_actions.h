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
    //! Words of a reply go behind those already in that thread's draft.
    void keepAsDraft(OutboxItem item);
    void discard(OutboxItem item);

signals:
    void done(const QString &sentence);
    //! Exactly one of `undo` and `settle` is to be called, once.
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    OutboxModel &m_model;
    Replica &m_replica;
    Commands &m_commands;
};

} // namespace meridian
