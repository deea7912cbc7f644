// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/thread_list_model.h"
#include "core/base/log.h"
#include "core/text/plain_text.h"
#include "ui/models/asked.h"
#include "ui/models/time_text.h"
#include "ui/widgets/chip.h"
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

void ThreadListModel::showInbox(InboxTab tab, InboxFilter filter)
{
    const bool another = m_channel || tab != m_tab || filter != m_filter;
    m_channel.reset();
    m_tab = tab;
    m_filter = filter;
    if (!reload(Line::Anew) && another)
        clear();
}

void ThreadListModel::showChannel(ChannelId channel)
{
    const bool another = m_channel != channel;
    m_channel = channel;
    if (!reload(Line::Anew) && another)
        clear();
}

//! Rows of one list never stand under the name of another.
void ThreadListModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    m_left.clear();
    m_heading = -1;
    m_lineDrawn = false;
    m_exhausted = true;
    endResetModel();
    setAbove({});
}

void ThreadListModel::setFollowing(Follow follow)
{
    m_follow = follow;
    if (follow == Follow::Follow && !m_above.isEmpty())
        reload(Line::Keep);
}

void ThreadListModel::showNew() { reload(Line::Anew); }

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

std::optional<ThreadListModel::Page> ThreadListModel::readPage()
{
    const Queries &read = m_replica.read();
    StoreError error;
    if (m_channel) {
        if (auto rows = read.threads(m_channel, m_end, PageSize)) {
            if (!rows->empty())
                m_end = ThreadKey{rows->back().thread.lastAt, rows->back().thread.thread};
            const bool last = int(rows->size()) < PageSize;
            return Page{std::move(*rows), last};
        } else {
            error = rows.error();
        }
    } else if (auto page = read.inbox(view(), m_inboxEnd, PageSize)) {
        m_inboxEnd = page->next;
        return Page{std::move(page->rows), !page->next};
    } else {
        error = page.error();
    }
    qCWarning(lcUi).noquote() << logLine(QLatin1StringView("threads.unread"),
                                         {{QLatin1StringView("detail"), error.detail}});
    setHealth(Health::Failed);
    return std::nullopt;
}

bool ThreadListModel::reload(Line line)
{
    const auto end = m_end;
    const auto inboxEnd = m_inboxEnd;
    m_end.reset();
    m_inboxEnd.reset();
    auto page = readPage();
    const auto caughtUp = m_replica.read().caughtUp(m_clock.now());
    auto pinned = m_channel ? m_replica.read().pinnedThreads(*m_channel) : StoreResult<std::vector<ThreadRow>>();
    if (!page || !caughtUp || !pinned || !readJoined()) {
        m_end = end;
        m_inboxEnd = inboxEnd;
        setHealth(Health::Failed);
        return false;
    }
    if (line == Line::Anew)
        m_caughtUp = *caughtUp;
    count();
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    if (line == Line::Anew) // what an undo brings back comes one after the other
        m_left.clear();
    m_heading = -1;
    m_lineDrawn = false;
    m_exhausted = page->last;
    if (m_channel)
        arrangeChannel(std::move(*pinned), std::move(page->rows));
    else
        append(std::move(page->rows));
    endResetModel();
    setHealth(Health::Ready);
    setAbove({});
    askForOlder();
    return true;
}

void ThreadListModel::addHeading(InboxPlace place)
{
    const bool waiting = place == InboxPlace::Waiting;
    if (!waiting)
        m_heading = int(m_entries.size());
    addHeading(waiting ? tr("Waiting for you") : tr("Good to know"), waiting ? m_counts.waiting : 0);
}

void ThreadListModel::addHeading(const QString &text, int count)
{
    Entry heading;
    heading.kind = RowKind::Heading;
    heading.text = text;
    heading.count = count;
    m_entries.push_back(std::move(heading));
}

void ThreadListModel::addLine()
{
    Entry line;
    line.kind = RowKind::CaughtUp;
    line.text = TimeText(m_book.zone(), m_clock.now()).caughtUp(m_caughtUp->at);
    m_entries.push_back(std::move(line));
    m_lineDrawn = true;
}

//! Pinned threads stand once, at the top.
void ThreadListModel::arrangeChannel(std::vector<ThreadRow> pinned, std::vector<ThreadRow> page)
{
    if (!pinned.empty()) {
        addHeading(tr("Pinned"), int(pinned.size()));
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
        if (isForMe()) {
            const bool begins = m_rows.isEmpty();
            if (row.place == InboxPlace::Waiting ? begins : m_heading < 0 && !m_lineDrawn)
                addHeading(row.place);
            const bool above = row.place == InboxPlace::GoodToKnow && !m_lineDrawn;
            if (above && m_caughtUp && row.thread.lastAt < m_caughtUp->before) {
                // Nothing above it: the line takes the heading's place.
                if (m_entries.back().kind == RowKind::Heading) {
                    m_entries.pop_back();
                    m_heading = -1;
                }
                addLine();
            } else if (above && m_heading >= 0) {
                ++m_entries[size_t(m_heading)].count;
            }
        }
        addThread(std::move(row));
    }
}

void ThreadListModel::addThread(ThreadRow row)
{
    m_rows.insert(row.thread.thread, int(m_entries.size()));
    Entry entry;
    entry.thread = std::move(row);
    m_entries.push_back(std::move(entry));
}

//! Takes a thread out, and its heading when that has none left.
void ThreadListModel::remove(int row)
{
    const auto isHeading = [this](int at) {
        return at >= 0 && m_entries[size_t(at)].kind == RowKind::Heading;
    };
    const bool endsGroup = row + 1 == int(m_entries.size())
        || m_entries[size_t(row) + 1].kind != RowKind::Thread;
    const int first = isHeading(row - 1) && endsGroup ? row - 1 : row;
    int heading = row - 1;
    while (heading >= 0 && m_entries[size_t(heading)].kind == RowKind::Thread)
        --heading;
    beginRemoveRows({}, first, row);
    const Thread &leaving = m_entries[size_t(row)].thread.thread;
    m_left.insert(leaving.thread, leaving.lastAt);
    if (isHeading(heading) && heading < first && m_entries[size_t(heading)].count > 0)
        --m_entries[size_t(heading)].count;
    m_entries.erase(m_entries.begin() + first, m_entries.begin() + row + 1);
    m_rows.clear();
    m_heading = m_heading < first ? m_heading : m_heading > row ? m_heading - (row + 1 - first) : -1;
    for (int at = 0; at < int(m_entries.size()); ++at) {
        if (m_entries[size_t(at)].kind == RowKind::Thread)
            m_rows.insert(m_entries[size_t(at)].thread.thread.thread, at);
    }
    endRemoveRows();
    if (isHeading(heading) && heading < first)
        emit dataChanged(index(heading), index(heading));
}

bool ThreadListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_exhausted && m_health == Health::Ready;
}

void ThreadListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = readPage();
    if (!page)
        return;
    m_exhausted = page->last;
    std::erase_if(page->rows,
                  [this](const ThreadRow &row) { return m_rows.contains(row.thread.thread); });
    if (!page->rows.empty()) {
        // Headings may come with the rows, so they are made first and put in place after.
        std::vector<Entry> before = m_entries;
        append(std::move(page->rows));
        std::vector<Entry> after = std::exchange(m_entries, std::move(before));
        const int first = int(m_entries.size());
        beginInsertRows({}, first, int(after.size()) - 1);
        m_entries = std::move(after);
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
    else if (row.answers && !row.asksMe)
        parts.append(Expectation::own(row.answers->answered, row.answers->asked).text);
    else if (const AskShown asked = askShown(row, m_book); asked.asking.ask != Ask::Nothing)
        parts.append(times.askLong(asked.asking, asked.by));
    if (!m_channel && row.channelKind != ChannelKind::Direct)
        parts.append(tr("In %1").arg(row.channelName));
    if (!row.documentTitle.isEmpty())
        parts.append(tr("Comment in the document %1").arg(row.documentTitle));
    if (row.state != SendState::Confirmed)
        parts.append(tr("Waiting for a connection"));
    if (row.standing.muteUntil && *row.standing.muteUntil > m_clock.now())
        parts.append(tr("Muted"));
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

void ThreadListModel::count()
{
    const auto counts = m_replica.read().inboxCounts(m_clock.now(), MostCounted);
    if (!counts) {
        setHealth(Health::Failed);
        return;
    }
    m_counts = *counts;
    emit countsChanged();
}

} // namespace meridian
