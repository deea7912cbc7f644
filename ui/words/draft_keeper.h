// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/store/draft_news.h"
#include "core/store/replica.h"
#include <QTimer>
#include <functional>

namespace meridian {

//! Keeps what is being written: on this disk at most `DelayMs` after a key, however long one types; on my other
//! devices after `QuietMs` without a key, or when the writing is left. Says what other devices do to it meanwhile.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr int DelayMs = 300;
    static constexpr int QuietMs = 4000;

    //! Both outlive this. `take` says what is written now; which draft that is, the keeper knows.
    DraftKeeper(Replica &replica, Commands &commands, std::function<Draft()> take,
                QObject *parent = nullptr);
    //! What a program that ended without a word has left on the disk alone.
    static void shareLeftovers(const Replica &replica, Commands &commands);

    //! What is written from now on: a draft as the replica has it, or an empty one. It is the one in the field already.
    void begin(const Draft &draft);
    void touch(); //!< something was typed
    void flush(); //!< to the disk now, if anything is to be kept
    void share(); //!< to the other devices now, if they do not have it
    //! What was typed has gone out, or belongs to nobody: nothing is left to keep.
    void forget();
    [[nodiscard]] bool isPending() const { return m_delay.isActive(); }
    //! The words with the draft's id and what they began from.
    [[nodiscard]] Draft current() const;

signals:
    //! The disk has what was typed, as told by the replica.
    void saved();
    //! Another device has written on: take this in place of what is shown.
    void replaced(const meridian::Draft &draft);
    //! Another device has written something else; these words go on under this draft.
    void moved(const meridian::Draft &draft);
    //! Another device has sent or discarded it.
    void gone();

private:
    void write();
    void look();
    void follow();
    Replica &m_replica;
    Commands &m_commands;
    std::function<Draft()> m_take;
    QTimer m_delay, m_quiet;
    Draft m_open;                   //!< id and revision count
    std::optional<Draft> m_written; //!< and not seen on the replica yet
    bool m_isTyped = false;         //!< since it was shared
    bool m_isKept = false;          //!< the replica has it, or will
};

} // namespace meridian
