// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "ui/models/thread_finder.h"
#include "ui/threads/find_bar.h"

namespace meridian {

class MessageBodies;
class MessagesView;

//! Finding words in the thread that is open: its bar, the marks in the messages, and the way from one to the next, further
//! back than what is on this computer too.
class ThreadFind : public QObject {
    Q_OBJECT
public:
    //! All outlive this; the bar is for whoever lays it out.
    ThreadFind(const Look &look, const Replica &replica, Commands &commands, const MemberBook &book, MessagesView &view,
               MessageBodies &bodies, QWidget *parent);
    [[nodiscard]] FindBar &bar() { return *m_bar; }
    void open(ThreadId thread);
    //! Another thread is open, or none.
    void close();
    void step(int direction);

signals:
    void closed(); //!< by who sought; the focus belongs to the messages

private:
    void seek(const QString &words);
    void show(int index);
    void refresh();
    void lookFurther();
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] QString stateWords() const;

    const Replica &m_replica;
    Commands &m_commands;
    MessagesView &m_view;
    MessageBodies &m_bodies;
    ThreadFinder m_finder;
    FindBar *m_bar;
    ThreadId m_thread;
    MessageId m_from;    //!< where the seeking began
    MessageId m_current; //!< null: none is shown yet
    bool m_further = false; //!< older messages are asked for until the words are in them
};

} // namespace meridian
