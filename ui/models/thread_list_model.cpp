// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/thread_list_model.h"
#include "core/base/log.h"
#include "core/text/plain_text.h"
#include "ui/models/time_text.h"
#include <algorithm>

namespace meridian {

ThreadListModel::ThreadListModel(Replica &replica, const MemberBook &book, const Clock &clock,
                                 QObject *parent)
    : QAbstractListModel(parent)
    , m_replica(replica)
    , m_book(book)
    , m_clock(clock)
{
    connect(&replica, &Replica::changed, this, &ThreadListModel::apply);
    connect(&book, &MemberBook::changed, this, [this] {
        if (!m_entries.empty())
            emit dataChanged(index(0), index(int(m_entries.size()) - 1));
    });
}

void ThreadListModel::showInbox(Filter filter)
{
    m_channel.reset();
    m_filter = filter;
    reload(Sections::Fresh);
}

void ThreadListModel::showChannel(ChannelId channel)
{
    m_channel = channel;
    reload(Sections::Fresh);
}

void ThreadListModel::setFollowing(Follow follow)
{
    m_follow = follow;
    if (follow == Follow::Follow && !m_above.isEmpty())
        reload(Sections::Keep);
}

void ThreadListModel::showNew() { reload(Sections::Fresh); }

bool ThreadListModel::readJoined()
{
    const auto channels = m_replica.read().inboxChannels();
    if (!channels) {
        setHealth(Health::Failed);
        return false;
    }
    m_joined = QSet<ChannelId>(channels->begin(), channels->end());
    return true;
}

bool ThreadListModel::readWaiting(Sections sections, std::vector<ThreadRow> &waiting)
{
    auto found = m_replica.read().inbox({InboxTab::ForYou, InboxFilter::Everything, m_clock.now()}, {}, WaitingLimit);
    if (!found)
        return false;
    for (ThreadRow &row : found->rows) {
        if (row.waitsForMe)
            waiting.push_back(std::move(row));
    }
    if (sections == Sections::Fresh) {
        m_stickyWaiting.clear();
        m_stickyNew.clear();
    }
    QSet<ThreadId> seen;
    for (const ThreadRow &row : waiting)
        seen.insert(row.thread.thread);
    for (const ThreadId kept : std::as_const(m_stickyWaiting)) {
        if (seen.contains(kept))
            continue;
        const auto row = m_replica.read().thread(kept);
        if (!row)
            return false;
        if (*row)
            waiting.push_back(**row);
    }
    std::ranges::stable_sort(waiting, [](const ThreadRow &a, const ThreadRow &b) {
        return a.thread.lastAt > b.thread.lastAt;
    });
    return true;
}

void ThreadListModel::reload(Sections sections)
{
    std::vector<ThreadRow> waiting;
    const bool grouped = !m_channel && m_filter == Filter::ForYou;
    auto page = m_replica.read().threads(m_channel, std::nullopt, PageSize);
    auto pinned = m_channel ? m_replica.read().pinnedThreads(*m_channel)
                            : StoreResult<std::vector<ThreadRow>>();
    if (!page || !pinned || !readJoined() || (grouped && !readWaiting(sections, waiting))) {
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("threads.unread"),
            {{QLatin1StringView("detail"), page ? QString() : page.error().detail}});
        setHealth(Health::Failed);
        return;
    }
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    m_exhausted = int(page->size()) < PageSize;
    m_end = page->empty()
        ? std::nullopt
        : std::optional(ThreadKey{page->back().thread.lastAt, page->back().thread.thread});
    if (grouped)
        arrange(std::move(waiting), *page);
    else if (m_channel)
        arrangeChannel(std::move(*pinned), std::move(*page));
    else
        append(std::move(*page));
    endResetModel();
    setHealth(Health::Ready);
    setAbove({});
    countWaiting();
    askForOlder();
}

void ThreadListModel::addHeading(const QString &text, size_t count)
{
    Entry heading;
    heading.kind = RowKind::Heading;
    heading.text = text;
    heading.count = int(count);
    m_entries.push_back(std::move(heading));
}

void ThreadListModel::arrange(std::vector<ThreadRow> waiting, const std::vector<ThreadRow> &page)
{
    for (const ThreadRow &row : waiting)
        m_stickyWaiting.insert(row.thread.thread);
    std::vector<ThreadRow> fresh, rest;
    for (const ThreadRow &row : page) {
        const ThreadId id = row.thread.thread;
        if (m_stickyWaiting.contains(id))
            continue;
        if (row.unread || m_stickyNew.contains(id)) {
            m_stickyNew.insert(id);
            fresh.push_back(row);
        } else {
            rest.push_back(row);
        }
    }
    const size_t waitingCount = waiting.size(), freshCount = fresh.size();
    if (waitingCount > 0) {
        addHeading(tr("Waiting for you"), waitingCount);
        append(std::move(waiting));
    }
    if (freshCount > 0) {
        addHeading(tr("Good to know"), freshCount);
        append(std::move(fresh));
    }
    if (!rest.empty()) {
        Entry line;
        line.kind = RowKind::CaughtUp;
        line.text = TimeText(m_book.zone(), m_clock.now()).caughtUp(rest.front().thread.lastAt);
        m_entries.push_back(std::move(line));
        append(std::move(rest));
    }
}

//! Pinned threads stand once, at the top.
void ThreadListModel::arrangeChannel(std::vector<ThreadRow> pinned, std::vector<ThreadRow> page)
{
    if (!pinned.empty()) {
        addHeading(tr("Pinned"), pinned.size());
        append(std::move(pinned));
        std::erase_if(page, [this](const ThreadRow &row) { return m_rows.contains(row.thread.thread); });
        if (!page.empty())
            addHeading(tr("Other threads"), 0);
    }
    append(std::move(page));
}

void ThreadListModel::append(std::vector<ThreadRow> threads)
{
    for (ThreadRow &row : threads) {
        m_rows.insert(row.thread.thread, int(m_entries.size()));
        Entry entry;
        entry.thread = std::move(row);
        m_entries.push_back(std::move(entry));
    }
}

bool ThreadListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_exhausted && m_health == Health::Ready;
}

void ThreadListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = m_replica.read().threads(m_channel, m_end, PageSize);
    if (!page) {
        setHealth(Health::Failed);
        return;
    }
    m_exhausted = int(page->size()) < PageSize;
    if (!page->empty())
        m_end = ThreadKey{page->back().thread.lastAt, page->back().thread.thread};
    std::erase_if(*page,
                  [this](const ThreadRow &row) { return m_rows.contains(row.thread.thread); });
    if (!page->empty()) {
        const int first = int(m_entries.size());
        beginInsertRows({}, first, first + int(page->size()) - 1);
        append(std::move(*page));
        endInsertRows();
    }
    askForOlder();
}

void ThreadListModel::askForOlder()
{
    if (!m_exhausted || !m_channel)
        return;
    const auto oldest = m_replica.read().hasOldestThread(*m_channel);
    if (oldest && !*oldest)
        emit olderWanted(*m_channel);
}

bool ThreadListModel::belongsHere(const ThreadRow &row) const
{
    return m_channel ? row.thread.channel == *m_channel : m_joined.contains(row.thread.channel);
}

void ThreadListModel::apply(const ChangeSet &change)
{
    if (change.everything) {
        reload(Sections::Keep);
        return;
    }
    if (!change.channels.isEmpty()) {
        const QSet<ChannelId> before = m_joined;
        if (!readJoined())
            return;
        if (!m_channel
            && before != m_joined) { // joined or left one: its threads come or go at once
            reload(Sections::Keep);
            return;
        }
    }
    QSet<ThreadId> touched = change.threads;
    for (auto it = change.messages.cbegin(); it != change.messages.cend(); ++it)
        touched.insert(it.key());
    bool own = false;
    QSet<ThreadId> above = m_above;
    for (const ThreadId thread : std::as_const(touched)) {
        const Arrival arrival = applyThread(thread);
        own = own || arrival == Arrival::Own;
        if (arrival == Arrival::Above)
            above.insert(thread);
    }
    if (own || (m_follow == Follow::Follow && !above.isEmpty())) {
        reload(Sections::Keep);
        return;
    }
    setAbove(above);
    countWaiting();
}

ThreadListModel::Arrival ThreadListModel::applyThread(ThreadId thread)
{
    auto found = m_replica.read().thread(thread);
    if (!found) {
        setHealth(Health::Failed);
        return Arrival::None;
    }
    const int row = rowOf(thread);
    if (!*found)
        return row < 0 ? Arrival::None : Arrival::Own; // gone: the list closes the gap at once
    ThreadRow &now = **found;
    if (!belongsHere(now)) // moved elsewhere: the list closes the gap at once
        return row < 0 ? Arrival::None : Arrival::Own;
    const bool wasPinned = row >= 0 && m_entries[size_t(row)].thread.thread.pinned;
    if (m_channel && wasPinned != now.thread.pinned)
        return Arrival::Own;
    const bool mine = now.thread.lastAuthor == m_book.self();
    const Instant lastAt = now.thread.lastAt;
    if (row >= 0) {
        Entry &entry = m_entries[size_t(row)];
        const bool moved = lastAt > entry.thread.thread.lastAt;
        entry.thread = std::move(now);
        emit dataChanged(index(row), index(row));
        if (!moved)
            return Arrival::None;
        return mine ? Arrival::Own : Arrival::Above;
    }
    const bool older = m_end && lastAt < m_end->lastAt;
    if (older) { // further down than what is loaded: the next page finds it
        m_exhausted = false;
        return Arrival::None;
    }
    return mine ? Arrival::Own : Arrival::Above;
}

int ThreadListModel::step(int row, int direction) const
{
    for (int next = row + direction; next >= 0 && next < int(m_entries.size()); next += direction) {
        if (m_entries[size_t(next)].kind == RowKind::Thread)
            return next;
    }
    return -1;
}

int ThreadListModel::positionOf(int row) const
{
    const auto end = m_entries.begin() + std::min<std::ptrdiff_t>(row + 1, std::ssize(m_entries));
    return int(std::count_if(m_entries.begin(), end,
                             [](const Entry &e) { return e.kind == RowKind::Thread; }));
}

int ThreadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

Qt::ItemFlags ThreadListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || at(index.row()).kind == RowKind::Thread)
        return QAbstractListModel::flags(index);
    return Qt::ItemNeverHasChildren;
}

QVariant ThreadListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_entries.size()))
        return {};
    const Entry &entry = at(index.row());
    const bool isThread = entry.kind == RowKind::Thread;
    const Thread &thread = entry.thread.thread;
    const QString heading = entry.kind == RowKind::Heading && entry.count > 0
        ? tr("%1, %2", "a group and how many").arg(entry.text).arg(entry.count)
        : entry.text;
    switch (role) {
    case KindRole:
        return int(entry.kind);
    case Qt::DisplayRole:
    case SubjectRole:
        return isThread ? thread.subject : entry.text;
    case Qt::AccessibleTextRole:
        return isThread ? accessibleText(entry.thread) : heading;
    case Qt::ToolTipRole:
        return isThread ? thread.subject : QVariant();
    case ThreadRole:
        return isThread ? QVariant(thread.thread.toString()) : QVariant();
    case PreviewRole:
        return isThread ? QVariant(thread.preview) : QVariant();
    case UnreadRole:
        return isThread && entry.thread.unread;
    case TimeRole:
        return isThread ? QVariant(thread.lastAt.ms) : QVariant();
    default:
        return {};
    }
}

QHash<int, QByteArray> ThreadListModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({{ThreadRole, "thread"}, {KindRole, "kind"}, {SubjectRole, "subject"},
                  {PreviewRole, "preview"}, {UnreadRole, "unread"}, {TimeRole, "time"}});
    return names;
}

//! One after the other, with a full stop where none of their own ends them.
static QString asSentences(const QStringList &parts)
{
    QString all;
    for (const QString &part : parts) {
        if (!all.isEmpty())
            all += QStringView(u".?!…。？！؟").contains(all.back()) ? QStringLiteral(" ") : QStringLiteral(". ");
        all += part;
    }
    return all;
}

QString ThreadListModel::accessibleText(const ThreadRow &row) const
{
    const TimeText times(m_book.zone(), m_clock.now());
    const Thread &thread = row.thread;
    const QString preview = withMentionNames(thread.preview, [this](const Uuid &id) {
        return m_book.callName(MemberId(id));
    });
    QStringList parts{
        thread.subject,
        tr("%1: %2", "author and first words").arg(m_book.callName(thread.lastAuthor), preview)};
    if (!row.draft.isEmpty())
        parts.append(tr("Draft: %1").arg(row.draft));
    if (!thread.conclusion.isEmpty())
        parts.append(tr("Concluded: %1").arg(thread.conclusion));
    else if (thread.ask != Ask::Nothing)
        parts.append(times.askLong(thread.ask, thread.askBy));
    if (!m_channel && row.channelKind != ChannelKind::Direct)
        parts.append(tr("In %1").arg(row.channelName));
    if (row.state != SendState::Confirmed)
        parts.append(tr("Waiting for a connection"));
    if (row.unread)
        parts.append(tr("New"));
    parts.append(times.inList(thread.lastAt));
    return asSentences(parts);
}

void ThreadListModel::setHealth(Health health)
{
    if (m_health == health)
        return;
    m_health = health;
    emit healthChanged();
}

void ThreadListModel::setAbove(QSet<ThreadId> above)
{
    if (m_above == above)
        return;
    m_above = std::move(above);
    emit newAboveChanged(newAbove());
}

void ThreadListModel::countWaiting()
{
    const auto waits
        = [](const Entry &e) { return e.kind == RowKind::Thread && e.thread.waitsForMe; };
    const int waiting = int(std::ranges::count_if(m_entries, waits));
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    emit waitingCountChanged(waiting);
}

} // namespace meridian
