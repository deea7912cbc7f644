// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/store/replica.h"
#include <QTimer>
#include <functional>

namespace meridian {

//! Puts a draft on disk while it is being typed: at most `DelayMs` after a key, however long one
//! types.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr int DelayMs = 300;

    //! Both outlive this. `take` says what the draft is now; an empty one is dropped from the disk.
    DraftKeeper(Replica &replica, Commands &commands, std::function<Draft()> take,
                QObject *parent = nullptr);

    void touch(); //!< something was typed
    void flush(); //!< now, if anything is to be kept
    //! What was typed has gone out: nothing is left to keep.
    void forget();
    [[nodiscard]] bool isPending() const { return m_timer.isActive(); }

signals:
    //! The disk has what was typed, as told by the replica.
    void saved();

private:
    void write();
    Replica &m_replica;
    Commands &m_commands;
    std::function<Draft()> m_take;
    QTimer m_timer;
    std::optional<Draft> m_written; //!< and not seen on the replica yet
};

} // namespace meridian
