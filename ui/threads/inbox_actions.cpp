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

std::vector<ThreadRow> InboxActions::find(const Threads &threads) const
{
    std::vector<ThreadRow> rows;
    for (const ThreadId thread : threads) {
        auto row = m_replica.read().thread(thread);
        if (row && *row)
            rows.push_back(std::move(**row));
        else if (!row)
            qCWarning(lcUi).noquote() << logLine(QLatin1StringView("thread.unread"),
                                                 {{QLatin1StringView("detail"), row.error().detail}});
    }
    return rows;
}

void InboxActions::each(const std::vector<ThreadRow> &rows, const std::function<Undo(const ThreadRow &)> &act,
                        const QString &sentence)
{
    std::vector<Undo> undos;
    for (const ThreadRow &row : rows)
        undos.push_back(act(row));
    if (undos.empty())
        return;
    const auto undoAll = [undos = std::move(undos)] {
        for (const Undo &undo : undos)
            undo();
    };
    emit undoable(sentence, undoAll, [] {});
}

void InboxActions::setDone(const Threads &threads, const QString &conclusion, const std::optional<QString> &early)
{
    const auto rows = find(threads);
    const int count = int(rows.size());
    const bool concludes = count == 1 && !conclusion.isEmpty() && conclusion != rows[0].thread.conclusion;
    each(rows, [&](const ThreadRow &row) { return setOneDone(row, conclusion, early); },
         concludes        ? tr("Done, with a conclusion")
             : count == 1 ? tr("Done")
                          : tr("%n threads done", nullptr, count));
}

InboxActions::Undo InboxActions::setOneDone(const ThreadRow &row, const QString &conclusion, const std::optional<QString> &early)
{
    const ThreadId thread = row.thread.thread;
    const auto read = m_replica.read().readPosition(thread);
    const std::optional<Seq> newFrom = row.unread && read ? std::optional(*read + 1) : std::nullopt;
    const auto later = row.standing.laterUntil;
    const QString before = row.thread.conclusion;
    const bool concludes = !conclusion.isEmpty() && conclusion != before;
    m_commands.setDone(row);
    if (concludes)
        m_commands.concludeThread(thread, conclusion, early);
    return [this, thread, newFrom, later, concludes, before] {
        if (concludes && before.isEmpty())
            m_commands.reopenThread(thread);
        else if (concludes)
            m_commands.concludeThread(thread, before);
        m_commands.takeBackDone(thread);
        if (later)
            m_commands.setLater(thread, later);
        if (newFrom)
            m_commands.markUnread(thread, *newFrom);
    };
}

void InboxActions::setLater(const Threads &threads, Instant until)
{
    const auto rows = find(threads);
    const QString when = ClockText(m_book.zone()).due(until, m_clock.now());
    each(rows,
         [this, until](const ThreadRow &row) -> Undo {
             const ThreadId thread = row.thread.thread;
             m_commands.setLater(thread, until);
             return [this, thread, before = row.standing.laterUntil] { m_commands.setLater(thread, before); };
         },
         rows.size() == 1 ? tr("Comes back %1", "a thread put off: tomorrow 09:00").arg(when)
                          : tr("%n threads come back %1", "put off: tomorrow 09:00", int(rows.size())).arg(when));
}

void InboxActions::bringBack(const Threads &threads)
{
    const auto act = [this](const ThreadRow &row) -> Undo {
        const ThreadId thread = row.thread.thread;
        m_commands.setLater(thread, {});
        return [this, thread, before = row.standing.laterUntil] { m_commands.setLater(thread, before); };
    };
    each(find(threads), act, tr("No longer put off"));
}

void InboxActions::markUnread(const Threads &threads)
{
    const auto rows = find(threads);
    each(rows,
         [this](const ThreadRow &row) -> Undo {
             const ThreadId thread = row.thread.thread;
             const Seq seq = row.thread.lastSeq;
             m_commands.markUnread(thread, seq);
             return [this, thread, seq, wasRead = !row.unread] {
                 const auto now = find({thread});
                 if (wasRead && !now.empty())
                     m_commands.markRead(thread, seq, now[0].standing.unreadMark);
             };
         },
         rows.size() == 1 ? tr("Marked as unread") : tr("%n threads marked as unread", nullptr, int(rows.size())));
}

void InboxActions::toggleFollow(const Threads &threads)
{
    const auto rows = find(threads);
    const int count = int(rows.size());
    const bool followed = std::ranges::all_of(rows, [this](const ThreadRow &row) { return follows(row, m_book.self()); });
    const auto act = [this, followed](const ThreadRow &row) -> Undo {
        const ThreadId thread = row.thread.thread;
        m_commands.followThread(thread, followed ? ThreadFollow::Not : ThreadFollow::Following, {});
        return [this, thread, before = row.standing] { m_commands.followThread(thread, before.follow, before.muteUntil); };
    };
    each(rows, act,
         count == 1 ? (followed ? tr("No longer following") : tr("Following"))
                    : (followed ? tr("No longer following %n threads", nullptr, count)
                                : tr("Following %n threads", nullptr, count)));
}

void InboxActions::mute(const Threads &threads, std::optional<Instant> until)
{
    const auto rows = find(threads);
    const int count = int(rows.size());
    const QString when = until ? ClockText(m_book.zone()).due(*until, m_clock.now()) : QString();
    const auto act = [this, until](const ThreadRow &row) -> Undo {
        const ThreadId thread = row.thread.thread;
        m_commands.followThread(thread, row.standing.follow, until);
        return [this, thread, before = row.standing] { m_commands.followThread(thread, before.follow, before.muteUntil); };
    };
    each(rows, act,
         !until           ? tr("No longer muted")
             : count == 1 ? tr("Muted until %1", "a thread: tomorrow 09:00").arg(when)
                          : tr("%n threads muted until %1", "tomorrow 09:00", count).arg(when));
}

} // namespace meridian
