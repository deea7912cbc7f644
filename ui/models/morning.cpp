// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/morning.h"
#include "core/base/log.h"
#include "core/model/whereabouts.h"
#include "core/text/plain_text.h"
#include "core/text/reading_time.h"
#include "core/tasks/my_tasks.h"
#include "ui/widgets/minute_ticker.h"
#include <algorithm>
#include <limits>
#include <utility>

namespace meridian {

namespace {

//! Of a thread, the newest messages that are counted; and threads that are counted in one go, so that nobody's typing waits.
constexpr int WordsLook = 30;
constexpr size_t CountAtOnce = 8;

//! Behind all that waits for me.
InboxKey afterWaiting()
{
    return {0, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max(), {}};
}

bool isHidden(const Standing &standing, Instant now)
{
    return (standing.laterUntil && *standing.laterUntil > now) || (standing.muteUntil && *standing.muteUntil > now);
}

std::optional<Instant> readOutOfHours(const ThreadRow &row, const MorningSpan &span)
{
    const Instant at = row.standing.readAt;
    return span.since <= at && at < span.start ? std::optional(at) : std::nullopt;
}

void logUnreadMorning(const StoreError &error)
{
    qCWarning(lcUi).noquote() << logLine(QLatin1StringView("morning.unread"), {{QLatin1StringView("detail"), error.detail}});
}

} // namespace

Morning::Morning(Replica &replica, const MemberBook &book, const Clock &clock, MinuteTicker &minutes, QObject *parent)
    : QAbstractListModel(parent), m_replica(replica), m_book(book), m_clock(clock)
{
    m_count.setSingleShot(true);
    m_count.setInterval(0);
    connect(&m_count, &QTimer::timeout, this, &Morning::countSome);
    connect(&replica, &Replica::changed, this, &Morning::refresh);
    connect(&replica, &Replica::statusChanged, this, [this](const SyncStatus &status) {
        if (status.state == SyncStatus::State::InStep)
            look();
    });
    connect(&minutes, &MinuteTicker::minute, this, [this] {
        if (m_replica.status().state != SyncStatus::State::CatchingUp) // soon there is more
            look();
        emit changed(); // a day may be over
    });
}

std::optional<WorkingTime> Morning::hours() const
{
    const Member *me = m_book.find(m_book.self());
    return me ? workingTimeOf(me->profile) : std::nullopt;
}

// ---- Found once a day ----

void Morning::look()
{
    const Instant now = m_clock.now();
    const auto span = morningAt(hours(), m_book.zone(), now);
    if (!span || span->date == m_date)
        return;
    auto items = find(*span, now);
    if (!items)
        return logUnreadMorning(items.error());
    m_date = span->date;
    m_since = span->since;
    m_taken = now;
    m_dismissed = false;
    m_counted = 0;
    take(std::move(*items));
    keep();
}

void Morning::take(std::vector<Item> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
    if (!isCounted())
        m_count.start();
    emit changed();
}

StoreResult<std::vector<Morning::Item>> Morning::find(const MorningSpan &span, Instant now) const
{
    std::vector<Item> items;
    if (auto due = addDue(items, now); !due)
        return std::unexpected(due.error());
    if (auto threads = addThreads(items, span, now); !threads)
        return std::unexpected(threads.error());
    std::ranges::stable_sort(items, {}, &Item::group);
    return items;
}

StoreResult<void> Morning::addDue(std::vector<Item> &items, Instant now) const
{
    auto mine = m_replica.tasks().openOf(m_book.self(), {}, MostOfAKind);
    if (!mine)
        return std::unexpected(mine.error());
    const MyClock clock{m_book.zone(), now};
    for (TaskRow &row : *mine) {
        if (row.task.due && meridian::groupOf(row, clock) == MyGroup::Today)
            items.push_back({Group::Due, threadOf(row.task.task), {}, 0, false, {}, std::move(row)});
    }
    return {};
}

StoreResult<void> Morning::addThreads(std::vector<Item> &items, const MorningSpan &span, Instant now) const
{
    const Queries &read = m_replica.read();
    auto waiting = read.inbox({InboxTab::ForYou, InboxFilter::Everything, now}, {}, MostOfAKind);
    if (!waiting)
        return std::unexpected(waiting.error());
    auto unread = read.inbox({InboxTab::ForYou, InboxFilter::Unread, now}, afterWaiting(), MostOfAKind);
    if (!unread)
        return std::unexpected(unread.error());
    auto looked = read.readBetween(span.since, span.start, MostOfAKind);
    if (!looked)
        return std::unexpected(looked.error());
    const auto add = [&](ThreadRow &row) {
        if (std::ranges::find(items, row.thread.thread, &Item::thread) != items.end())
            return; // a task that is due is told once
        items.push_back({groupOf(row), row.thread.thread, readOutOfHours(row, span), 0, false, std::move(row), {}});
    };
    for (ThreadRow &row : waiting->rows) {
        if (row.place == InboxPlace::Waiting)
            add(row);
    }
    for (ThreadRow &row : unread->rows)
        add(row);
    for (ThreadRow &row : *looked) {
        const bool answered = row.standing.postedSeq >= row.thread.lastSeq; // who wrote last has dealt with it
        if (row.place != InboxPlace::Elsewhere && !answered && !isHidden(row.standing, now))
            add(row);
    }
    return {};
}

//! A mention that asked nothing of me, or that I have answered since, is one all the same while I have not read it.
Morning::Group Morning::groupOf(const ThreadRow &row) const
{
    if (row.place == InboxPlace::Waiting)
        return Group::Waiting;
    const Standing &mine = row.standing;
    const bool isNewMention = mine.askedSeq > mine.readSeq || (!row.unread && mine.askedSeq == row.thread.lastSeq);
    if (mine.askedSeq > 0 && isNewMention)
        return Group::Mentions;
    const bool takesPart = mine.postedSeq > 0 || row.thread.author == m_book.self()
        || std::ranges::find(row.thread.told, m_book.self()) != row.thread.told.end();
    const bool follows = mine.follow == ThreadFollow::Following || (mine.follow == ThreadFollow::Default && takesPart);
    return follows ? Group::Followed : Group::Rest;
}

// ---- How long it takes ----

void Morning::countSome()
{
    const size_t first = m_counted;
    for (; m_counted < m_items.size() && m_counted < first + CountAtOnce; ++m_counted)
        m_items[m_counted].reading = readingOf(m_items[m_counted]);
    if (!isCounted())
        return m_count.start();
    if (!m_items.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
    keep();
    emit changed();
}

//! Of what is new to me, or was written since my last work; where that is nothing, of the newest words.
qint64 Morning::readingOf(const Item &item) const
{
    if (item.task)
        return readingTime(item.task->task.title);
    if (!item.row)
        return 0;
    const bool isNew = item.row->unread && !item.readAt;
    const auto words = m_replica.read().wordsAfter(item.thread, isNew ? item.row->standing.readSeq : 0, WordsLook);
    if (!words) {
        logUnreadMorning(words.error());
        return 0;
    }
    const auto time = [](const Queries::Words &one) { return readingTime(plainText(one.text, [](const Uuid &) { return QString(); })); };
    qint64 reading = 0;
    for (const Queries::Words &one : *words) {
        if (one.at <= m_taken && (isNew || one.at > m_since))
            reading += time(one);
    }
    return reading == 0 && !words->empty() ? time(words->front()) : reading;
}

// ---- Kept for the day ----

void Morning::keep()
{
    QStringList kept{QStringLiteral("%1 %2 %3 %4").arg(m_date.toString(Qt::ISODate)).arg(m_since.ms).arg(m_taken.ms).arg(int(m_dismissed))};
    for (const Item &item : m_items)
        kept << QStringLiteral("%1 %2 %3 %4 %5").arg(int(item.group)).arg(item.thread.toString()).arg(item.readAt ? item.readAt->ms : 0)
                    .arg(item.reading).arg(int(item.opened));
    emit keepWanted(kept);
}

void Morning::resume(const QStringList &kept)
{
    const QStringList head = kept.isEmpty() ? QStringList() : kept.front().split(u' ');
    if (head.size() != 4)
        return;
    std::vector<Item> items;
    for (const QString &line : kept.mid(1)) {
        const QStringList parts = line.split(u' ');
        const auto thread = parts.size() == 5 ? ThreadId::fromString(parts[1]) : std::nullopt;
        const int group = parts[0].toInt();
        if (!thread || group < 0 || group >= int(Groups.size()))
            continue;
        const qint64 readAt = parts[2].toLongLong();
        items.push_back({Group(group), *thread, readAt > 0 ? std::optional(Instant{readAt}) : std::nullopt, parts[3].toLongLong(), parts[4] == u'1', {}, {}});
        if (!reread(items.back()) || (!items.back().row && !items.back().task))
            items.pop_back(); // of another workspace
    }
    if (items.empty() && kept.size() > 1)
        return;
    m_date = QDate::fromString(head[0], Qt::ISODate);
    m_since = {head[1].toLongLong()};
    m_taken = {head[2].toLongLong()};
    m_dismissed = head[3] == u'1';
    const bool counted = std::ranges::any_of(items, [](const Item &item) { return item.reading > 0; });
    m_counted = counted ? items.size() : 0;
    take(std::move(items));
}

//! What of it has been dealt with; where it stands stays.
void Morning::refresh(const ChangeSet &change)
{
    bool any = false;
    for (size_t i = 0; i < m_items.size(); ++i) {
        Item &item = m_items[i];
        const bool touched = change.everything || change.threads.contains(item.thread) || change.messages.contains(item.thread)
            || change.tasks.contains(TaskId(item.thread.uuid()));
        if (!touched || !reread(item))
            continue;
        any = true;
        emit dataChanged(index(int(i)), index(int(i)));
    }
    if (any)
        emit changed();
}

bool Morning::reread(Item &item) const
{
    if (item.group == Group::Due) {
        auto task = m_replica.tasks().task(TaskId(item.thread.uuid()));
        if (task)
            item.task = std::move(*task);
        return task.has_value();
    }
    auto row = m_replica.read().thread(item.thread);
    if (row)
        item.row = std::move(*row);
    return row.has_value();
}

void Morning::dismiss()
{
    if (std::exchange(m_dismissed, true))
        return;
    keep();
    emit changed();
}

void Morning::open(int row)
{
    Item &item = m_items[size_t(row)];
    if (std::exchange(item.opened, true))
        return;
    keep();
    emit dataChanged(index(row), index(row));
    emit changed();
}

// ---- What it says ----

int Morning::rowOf(ThreadId thread) const
{
    const auto found = std::ranges::find(m_items, thread, &Item::thread);
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

bool Morning::opensGroup(int row) const
{
    return row == 0 || at(row).group != at(row - 1).group;
}

int Morning::count(Group group) const
{
    return int(std::ranges::count(m_items, group, &Item::group));
}

qint64 Morning::reading(Group group) const
{
    qint64 sum = 0;
    for (const Item &item : m_items)
        sum += item.group == group ? item.reading : 0;
    return sum;
}

bool Morning::isDone(const Item &item) const
{
    const Instant now = m_clock.now();
    if (item.group == Group::Due)
        return !item.task || isClosed(item.task->task.status) || item.task->task.removed || (item.task->laterUntil && *item.task->laterUntil > now);
    return !item.row || item.row->place == InboxPlace::Elsewhere || isHidden(item.row->standing, now)
        || (item.group == Group::Waiting && !item.row->waitsForMe);
}

//! What waits is left until it is answered; of the rest it is enough to have read it at work.
bool Morning::isLeft(const Item &item) const
{
    if (isDone(item))
        return false;
    if (item.group == Group::Waiting || item.group == Group::Due)
        return true;
    return !item.opened && (item.row->unread || item.readAt);
}

int Morning::left() const
{
    return int(std::ranges::count_if(m_items, [this](const Item &item) { return isLeft(item); }));
}

bool Morning::isOfToday() const
{
    return m_date.isValid() && m_date == wallTime(m_book.zone(), m_clock.now()).date;
}

std::optional<Instant> Morning::next() const
{
    const auto mine = hours();
    return mine ? mine->nextStart(m_clock.now()) : std::nullopt;
}

} // namespace meridian
