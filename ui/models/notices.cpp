// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/notices.h"
#include "core/base/log.h"
#include "core/model/whereabouts.h"
#include "core/text/plain_text.h"
#include "ui/models/delivery.h"
#include "ui/models/task_reminders.h"
#include "ui/models/task_text.h"
#include "ui/widgets/minute_ticker.h"
#include <algorithm>

namespace meridian {

namespace {

constexpr int SoonMs = 30, PreviewLength = 160;
//! Threads that are looked at in one go: after a long absence thousands come at once, and nobody's typing waits for them.
constexpr int MostAtOnce = 8;
constexpr qint64 KeepEveryMs = 30 * 60'000;
constexpr int MostCounted = 100;
constexpr size_t MostReminded = 3; //!< one by one
constexpr int NoonHour = 12 * 60, Evening = 18 * 60;

void logUnreadNews(const StoreError &error)
{
    qCWarning(lcUi).noquote() << logLine(QLatin1StringView("notices.unread"), {{QLatin1StringView("detail"), error.detail}});
}

} // namespace

Notices::Notices(Replica &replica, const MemberBook &book, const Clock &clock, MinuteTicker &minutes, Instant heard, QObject *parent)
    : QObject(parent), m_replica(replica), m_book(book), m_clock(clock),
      m_since(heard.ms > 0 ? heard : clock.now()), m_heard(m_since), m_kept(heard)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &Notices::lookAtNews);
    connect(&replica, &Replica::changed, this, &Notices::take);
    connect(&minutes, &MinuteTicker::minute, this, &Notices::turn);
    QTimer::singleShot(0, this, &Notices::turn); // once somebody listens
}

std::optional<WorkingTime> Notices::mine() const
{
    const Member *me = m_book.find(m_book.self());
    return me ? workingTimeOf(me->profile) : std::nullopt;
}

void Notices::take(const ChangeSet &change)
{
    for (auto thread = change.messages.cbegin(); thread != change.messages.cend(); ++thread)
        m_news.insert(thread.key());
    m_holds = m_holds || change.everything;
    if (!m_news.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

void Notices::lookAtNews()
{
    for (int i = 0; i < MostAtOnce && !m_news.isEmpty(); ++i) {
        const ThreadId thread = *m_news.cbegin();
        m_news.erase(m_news.cbegin());
        look(thread);
    }
    if (!m_news.isEmpty())
        m_soon.start();
}

void Notices::look(ThreadId thread)
{
    const Queries &read = m_replica.read();
    const auto row = read.thread(thread);
    const auto newest = read.messages(thread, std::nullopt, std::nullopt, 1);
    if (!row || !newest)
        return logUnreadNews(row ? newest.error() : row.error());
    if (!*row || newest->empty() || (*row)->place == InboxPlace::Elsewhere || !(*row)->unread || isPutAway((*row)->standing))
        return;
    const Message &message = newest->back().message;
    if (message.author == m_book.self() || message.deleted || message.manner == Manner::Quiet || message.at <= m_since
        || m_told.contains(message.message))
        return;
    const auto people = notifiedBy(read, m_book, **row, message.text, message.author);
    if (!people)
        return logUnreadNews(people.error());
    if (std::ranges::find(*people, m_book.self()) == people->end())
        return;
    const Instant now = m_clock.now();
    const auto time = mine();
    const bool atWork = !time || time->isReachable(now); // who has no zone has no hours to wait for
    if (!atWork || message.at.plus(FreshMs) < now) {
        m_holds = true;
        return;
    }
    m_told.insert(message.message);
    emit notice({thread, tr("%1 in %2", "a person, a thread").arg(m_book.callName(message.author), (*row)->thread.subject),
                 previewOf(message)});
}

//! Muted, or put off: it comes back by itself.
bool Notices::isPutAway(const Standing &standing) const
{
    const Instant now = m_clock.now();
    return (standing.muteUntil && *standing.muteUntil > now) || (standing.laterUntil && *standing.laterUntil > now);
}

QString Notices::previewOf(const Message &message) const
{
    const auto name = [this](const Uuid &member) { return m_book.callName(MemberId(member)); };
    return withMentionNames(plainPreview(message.text, PreviewLength), name);
}

//! Work ended since what was heard last, or had not begun then.
bool Notices::wasAway(const WorkingTime &mine, Instant now) const
{
    if (!mine.isReachable(m_heard))
        return true;
    const auto end = mine.workEnd(m_heard);
    return end && *end <= now;
}

void Notices::turn()
{
    m_begun = true;
    const Instant now = m_clock.now();
    const auto time = mine();
    if (time && !time->isReachable(now))
        return; // it waits
    lookAtNews();
    const std::vector<TaskRow> due = m_reminders ? m_reminders->take(now) : std::vector<TaskRow>();
    if (m_holds || (time && wasAway(*time, now)))
        tellAll(now, due);
    else
        remind(due, now);
    hear(now);
}

//! Few by themselves, many in one: nobody is to be shaken awake by their own list.
void Notices::remind(const std::vector<TaskRow> &due, Instant now)
{
    if (due.size() > MostReminded) {
        emit notice({std::nullopt, tr("Your tasks"), reminderOf(due, now), Notice::About::Task});
        return;
    }
    for (const TaskRow &row : due)
        emit notice({threadOf(row.task.task), row.task.title, reminderOf({row}, now), Notice::About::Task});
}

//! "Due today 18:00", "3 of your tasks are due soon".
QString Notices::reminderOf(const std::vector<TaskRow> &due, Instant now) const
{
    if (due.size() != 1)
        return tr("%n of your tasks are due soon.", nullptr, int(due.size()));
    const TaskText words(m_book, now);
    const Task &task = due.front().task;
    return task.due ? tr("Due %1", "today 18:00, Wed 17 June").arg(words.shortly(*task.due)) : tr("You put it off until now.");
}

void Notices::tellAll(Instant now, const std::vector<TaskRow> &due)
{
    const auto counts = m_replica.read().inboxCounts(now, MostCounted);
    if (!counts) {
        logUnreadNews(counts.error());
        return remind(due, now);
    }
    m_holds = false;
    if (counts->unread == 0 && due.empty())
        return;
    const int minutes = wallTime(m_book.zone(), now).minutes;
    const QString greeting = minutes < NoonHour ? tr("Good morning.") : minutes < Evening ? tr("Good afternoon.") : tr("Good evening.");
    QStringList sentences;
    if (counts->waiting > 0)
        sentences << tr("%n threads wait for you.", nullptr, counts->waiting);
    if (counts->unread > 0)
        sentences << tr("%n threads have something new.", nullptr, counts->unread);
    if (due.size() == 1)
        sentences << tr("“%1”: %2.", "a task, and when it is due").arg(due.front().task.title, reminderOf(due, now));
    else if (!due.empty())
        sentences << reminderOf(due, now);
    emit notice({std::nullopt, greeting, sentences.join(u' ')});
}

void Notices::hear(Instant now)
{
    m_heard = now;
    if (now.ms - m_kept.ms < KeepEveryMs)
        return; // a disk need not turn every minute: within one span of work it is all the same
    m_kept = now;
    emit heardChanged(now);
}

} // namespace meridian
