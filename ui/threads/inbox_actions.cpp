// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/inbox_actions.h"
#include "core/base/log.h"
#include "ui/models/time_text.h"
#include <algorithm>

namespace meridian {

bool InboxActions::follows(const ThreadRow &row, MemberId self)
{
    const Thread &thread = row.thread;
    const Standing &mine = row.standing;
    if (mine.follow != ThreadFollow::Default)
        return mine.follow == ThreadFollow::Following;
    return thread.author == self || mine.postedSeq > 0 || std::ranges::find(thread.told, self) != thread.told.end();
}

InboxActions::InboxActions(Replica &replica, Commands &commands, const MemberBook &book, const Clock &clock,
                           QObject *parent)
    : QObject(parent), m_replica(replica), m_commands(commands), m_book(book), m_clock(clock)
{
}

std::optional<ThreadRow> InboxActions::find(ThreadId thread) const
{
    auto row = m_replica.read().thread(thread);
    if (row)
        return std::move(*row);
    qCWarning(lcUi).noquote() << logLine(QLatin1StringView("thread.unread"),
                                         {{QLatin1StringView("detail"), row.error().detail}});
    return std::nullopt;
}

void InboxActions::offer(const QString &sentence, const std::function<void()> &undo)
{
    emit undoable(sentence, undo, [] {});
}

void InboxActions::setDone(ThreadId thread, const QString &conclusion)
{
    const auto row = find(thread);
    if (!row)
        return;
    const auto read = m_replica.read().readPosition(thread);
    const std::optional<Seq> newFrom = row->unread && read ? std::optional(*read + 1) : std::nullopt;
    const auto later = row->standing.laterUntil;
    const QString before = row->thread.conclusion;
    const bool concludes = !conclusion.isEmpty() && conclusion != before;
    m_commands.setDone(*row);
    if (concludes)
        m_commands.concludeThread(thread, conclusion);
    offer(concludes ? tr("Done, with a conclusion") : tr("Done"), [this, thread, newFrom, later, concludes, before] {
        if (concludes && before.isEmpty())
            m_commands.reopenThread(thread);
        else if (concludes)
            m_commands.concludeThread(thread, before);
        m_commands.takeBackDone(thread);
        if (later)
            m_commands.setLater(thread, later);
        if (newFrom)
            m_commands.markUnread(thread, *newFrom);
    });
}

void InboxActions::setLater(ThreadId thread, Instant until)
{
    const auto row = find(thread);
    if (!row)
        return;
    const auto before = row->standing.laterUntil;
    m_commands.setLater(thread, until);
    const QString when = ClockText(m_book.zone()).due(until, m_clock.now());
    offer(tr("Comes back %1", "a thread put off: tomorrow 09:00").arg(when),
          [this, thread, before] { m_commands.setLater(thread, before); });
}

void InboxActions::markUnread(ThreadId thread)
{
    const auto row = find(thread);
    if (!row)
        return;
    const bool wasRead = !row->unread;
    const Seq seq = row->thread.lastSeq;
    m_commands.markUnread(thread, seq);
    offer(tr("Marked as unread"), [this, thread, seq, wasRead] {
        const auto now = find(thread);
        if (wasRead && now)
            m_commands.markRead(thread, seq, now->standing.unreadMark);
    });
}

void InboxActions::toggleFollow(ThreadId thread)
{
    const auto row = find(thread);
    if (!row)
        return;
    const Standing before = row->standing;
    const bool followed = follows(*row, m_book.self());
    m_commands.followThread(thread, followed ? ThreadFollow::Not : ThreadFollow::Following, {});
    offer(followed ? tr("No longer following") : tr("Following"), [this, thread, before] {
        m_commands.followThread(thread, before.follow, before.muteUntil);
    });
}

void InboxActions::mute(ThreadId thread, std::optional<Instant> until)
{
    const auto row = find(thread);
    if (!row)
        return;
    const Standing before = row->standing;
    m_commands.followThread(thread, before.follow, until);
    const QString when = until ? ClockText(m_book.zone()).due(*until, m_clock.now()) : QString();
    offer(until ? tr("Muted until %1", "a thread: tomorrow 09:00").arg(when) : tr("No longer muted"),
          [this, thread, before] { m_commands.followThread(thread, before.follow, before.muteUntil); });
}

} // namespace meridian
