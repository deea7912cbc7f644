// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/thread_find.h"
#include "ui/threads/messages_view.h"
#include "ui/widgets/announce.h"
#include <algorithm>

namespace meridian {

ThreadFind::ThreadFind(const Look &look, const Replica &replica, Commands &commands, const MemberBook &book,
                       MessagesView &view, MessageBodies &bodies, QWidget *parent)
    : QObject(parent), m_replica(replica), m_commands(commands), m_view(view), m_bodies(bodies), m_finder(replica, book),
      m_bar(new FindBar(look, parent))
{
    connect(m_bar, &FindBar::wordsChanged, this, &ThreadFind::seek);
    connect(m_bar, &FindBar::stepWanted, this, &ThreadFind::step);
    connect(m_bar, &FindBar::closeWanted, this, [this] {
        close();
        emit closed();
    });
    connect(&m_finder, &ThreadFinder::changed, this, &ThreadFind::refresh);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (m_further && (change.everything || change.threads.contains(m_thread) || change.messages.contains(m_thread)))
            lookFurther();
    });
    connect(&replica, &Replica::statusChanged, this, [this] {
        if (m_bar->isVisible())
            refresh();
    });
}

void ThreadFind::open(ThreadId thread)
{
    m_thread = thread;
    m_from = m_view.lastShown();
    m_bar->open();
    if (!m_bar->words().isEmpty() && m_finder.words().isEmpty())
        seek(m_bar->words());
    refresh();
}

void ThreadFind::close()
{
    if (!m_bar->isVisibleTo(m_bar->parentWidget()))
        return;
    m_further = false;
    m_thread = {};
    m_current = {};
    m_finder.stop();
    m_bodies.mark({}, {});
    m_view.viewport()->update();
    m_bar->hide();
}

void ThreadFind::seek(const QString &words)
{
    m_current = {};
    m_further = false;
    m_finder.look(m_thread, words);
}

//! The nearest one above where the seeking began is shown first, for that is what was just read; else the one below.
void ThreadFind::refresh()
{
    if (m_thread.isNull())
        return;
    if (m_finder.isDone() && m_current.isNull() && m_finder.count() > 0) {
        int index = m_finder.firstFrom(m_from);
        if (index == m_finder.count() || m_finder.at(index) != m_from)
            index = std::max(0, index - 1);
        show(index);
        return;
    }
    m_bodies.mark(m_finder.words(), m_current);
    m_bar->setSteps(m_finder.count() > 0 || (m_finder.isDone() && !m_finder.words().isEmpty() && !isWhole()));
    m_bar->setState(stateWords());
    m_view.viewport()->update();
}

void ThreadFind::show(int index)
{
    m_further = false;
    m_current = m_finder.at(index);
    m_bodies.mark(m_finder.words(), m_current);
    m_view.showWords(m_current);
    refresh();
    announcePolitely(*m_bar, stateWords());
}

//! Above the first one there may be more that is not on this computer.
void ThreadFind::step(int direction)
{
    if (!m_finder.isDone() || m_finder.words().trimmed().isEmpty())
        return;
    const int at = m_current.isNull() ? -1 : m_finder.indexOf(m_current);
    const int next = at < 0 ? (direction > 0 ? 0 : m_finder.count() - 1) : at + direction;
    if (next >= 0 && next < m_finder.count())
        return show(next);
    if (next < 0 && !isWhole()) {
        m_further = true;
        return lookFurther();
    }
    if (m_finder.count() > 0)
        show(next < 0 ? m_finder.count() - 1 : 0);
}

void ThreadFind::lookFurther()
{
    const int at = m_current.isNull() ? m_finder.count() : m_finder.indexOf(m_current);
    if (at > 0)
        return show(at - 1);
    if (isWhole())
        m_further = false;
    else
        m_commands.fetchOlderMessages(m_thread);
    m_bar->setState(stateWords());
}

bool ThreadFind::isWhole() const
{
    const auto whole = m_replica.read().hasOldest(m_thread);
    return whole && *whole;
}

QString ThreadFind::stateWords() const
{
    if (m_finder.words().trimmed().isEmpty())
        return {};
    const bool offline = m_replica.status().state != SyncStatus::State::InStep;
    if (m_further)
        return offline ? tr("Older messages are looked through when you are online") : tr("Looking further back");
    const int count = m_finder.count();
    if (!m_finder.isDone())
        return count == 0 ? tr("Looking") : tr("%1 so far", "messages that were found").arg(count);
    if (count == 0)
        return isWhole() ? tr("Nothing found") : tr("Nothing found here. Enter looks further back");
    const int at = m_finder.indexOf(m_current);
    return at < 0 ? tr("%n messages", nullptr, count) : tr("%1 of %2", "which of how many").arg(at + 1).arg(count);
}

} // namespace meridian
