// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/notices.h"
#include "core/base/log.h"
#include "core/model/whereabouts.h"
#include "core/text/plain_text.h"
#include "ui/models/delivery.h"
#include "ui/models/task_reminders.h"
#include "ui/models/task_text.h"
#include "ui/models/urgent_reach.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/minute_ticker.h"
#include <algorithm>
#include <utility>

namespace meridian {

namespace {

constexpr int SoonMs = 30, PreviewLength = 160;
//! Threads that are looked at in one go: after a long absence thousands come at once, and nobody's typing waits for them.
constexpr int MostAtOnce = 8;
constexpr qint64 KeepEveryMs = 30 * 60'000;
constexpr int MostCounted = 100;
constexpr size_t MostReminded = 3; //!< one by one
//! Of a thread, the newest among which something urgent is looked for; and how many of those that were told are remembered.
constexpr int UrgentLook = 20, UrgentKept = 50;
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
    readAttention();
    QTimer::singleShot(0, this, &Notices::turn); // once somebody listens
}

void Notices::readAttention()
{
    auto attention = m_replica.read().attention();
    if (!attention)
        return logUnreadNews(attention.error());
    m_attention = std::move(*attention);
}

void Notices::take(const ChangeSet &change)
{
    for (auto thread = change.messages.cbegin(); thread != change.messages.cend(); ++thread)
        m_news.insert(thread.key());
    if (change.attention || change.everything) {
        readAttention();
        QTimer::singleShot(0, this, &Notices::turn); // a focus that ends early ends now
    }
    if (change.everything)
        hold(true);
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
    const auto newest = read.messages(thread, std::nullopt, std::nullopt, UrgentLook);
    if (!row || !newest)
        return logUnreadNews(row ? newest.error() : row.error());
    if (!*row || newest->empty())
        return;
    for (const MessageRow &one : *newest) {
        if (one.message.urgent && isUrgentNow(one.message, m_clock.now()))
            tellUrgent(one.message);
    }
    lookAt(**row, newest->back().message);
}

void Notices::lookAt(const ThreadRow &row, const Message &message)
{
    if (row.place == InboxPlace::Elsewhere || !row.unread || isPutAway(row.standing))
        return;
    if (message.author == m_book.self() || message.deleted || message.manner == Manner::Quiet || message.at <= m_since
        || m_told.contains(message.message))
        return;
    const auto people = notifiedBy(m_replica.read(), m_book, row, message.text, message.author);
    if (!people)
        return logUnreadNews(people.error());
    const bool isNamed = message.urgent && std::ranges::find(message.urgent->whom, m_book.self()) != message.urgent->whom.end();
    if (!isNamed && std::ranges::find(*people, m_book.self()) == people->end())
        return;
    const Instant now = m_clock.now();
    if (hearing().at(now) != Hearing::State::Open || message.at.plus(FreshMs) < now)
        return hold(true);
    m_told.insert(message.message);
    emit notice({message.thread, tr("%1 in %2", "a person, a thread").arg(m_book.callName(message.author), row.thread.subject),
                 previewOf(message), Notice::About::Words, Notice::Weight::Usual, tr("%1 wrote to you").arg(m_book.callName(message.author))});
}

//! It names me, it is still time for it, I have neither read nor been told it, and I let it reach me at this hour.
bool Notices::isUrgentNow(const Message &message, Instant now) const
{
    const Urgency &urgency = *message.urgent;
    const Member *me = m_book.find(m_book.self());
    if (!me || message.deleted || message.author == me->member || urgency.by <= now || message.at <= m_since
        || std::ranges::find(urgency.whom, me->member) == urgency.whom.end())
        return false;
    if (m_told.contains(message.message) || m_held.urgent.contains(message.message.toString()) || !letsUrgentIn(me->profile, now))
        return false;
    const auto read = m_replica.read().readPosition(message.thread);
    return read && *read < message.seq;
}

void Notices::tellUrgent(const Message &message)
{
    m_told.insert(message.message);
    m_held.urgent.append(message.message.toString());
    while (m_held.urgent.size() > UrgentKept)
        m_held.urgent.removeFirst();
    emit heldChanged(m_held);
    emit notice({message.thread, tr("%1, urgent: %2", "a person, why").arg(m_book.callName(message.author), message.urgent->reason),
                 previewOf(message), Notice::About::Words, Notice::Weight::Urgent, tr("%1, urgent").arg(m_book.callName(message.author))});
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

void Notices::turn()
{
    m_begun = true;
    const Instant now = m_clock.now();
    const Hearing mine = hearing();
    const Hearing::State state = mine.at(now);
    if (state == Hearing::State::Focus)
        m_inFocus = true;
    if (state == Hearing::State::Focus || state == Hearing::State::Away)
        return; // it waits
    lookAtNews();
    const std::vector<TaskRow> due = m_reminders ? m_reminders->take(now) : std::vector<TaskRow>();
    const bool away = mine.wasAway(m_heard, now);
    if (state == Hearing::State::Batches && !away && !mine.batchSince(m_heard, now)) {
        m_inFocus = false; // what is told next is told for the batch's sake
        return remind(due, now); // what is to be done has a time of its own
    }
    if (away)
        tellAll(now, due, Occasion::Greeting);
    else if (m_held.holds)
        tellAll(now, due, m_inFocus ? Occasion::AfterFocus : state == Hearing::State::Batches ? Occasion::Batch : Occasion::Greeting);
    else
        remind(due, now);
    m_inFocus = false;
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
        emit notice({threadOf(row.task.task), row.task.title, reminderOf({row}, now), Notice::About::Task, Notice::Weight::Usual, tr("One of your tasks")});
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

QString Notices::titleOf(Occasion occasion, Instant now) const
{
    if (occasion == Occasion::AfterFocus)
        return tr("Your focus is over.");
    if (occasion == Occasion::Batch)
        return tr("What came until %1", "a time").arg(ClockText(m_book.zone()).time(now));
    const int minutes = wallTime(m_book.zone(), now).minutes;
    return minutes < NoonHour ? tr("Good morning.") : minutes < Evening ? tr("Good afternoon.") : tr("Good evening.");
}

void Notices::tellAll(Instant now, const std::vector<TaskRow> &due, Occasion occasion)
{
    const auto counts = m_replica.read().inboxCounts(now, MostCounted);
    if (!counts) {
        logUnreadNews(counts.error());
        return remind(due, now);
    }
    hold(false);
    if (counts->unread == 0 && due.empty())
        return;
    QStringList sentences;
    if (counts->waiting > 0)
        sentences << tr("%n threads wait for you.", nullptr, counts->waiting);
    if (counts->unread > 0)
        sentences << tr("%n threads have something new.", nullptr, counts->unread);
    if (due.size() == 1)
        sentences << tr("“%1”: %2.", "a task, and when it is due").arg(due.front().task.title, reminderOf(due, now));
    else if (!due.empty())
        sentences << reminderOf(due, now);
    emit notice({std::nullopt, titleOf(occasion, now), sentences.join(u' ')});
}

//! Kept at once, and with it until when all was told: whoever starts Meridian in between is told neither twice nor not at all.
void Notices::hold(bool holds)
{
    if (std::exchange(m_held.holds, holds) == holds)
        return;
    emit heldChanged(m_held);
    if (m_kept == m_heard)
        return;
    m_kept = m_heard;
    emit heardChanged(m_heard);
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
