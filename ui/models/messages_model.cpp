// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messages_model.h"
#include "core/base/log.h"
#include <QScopedValueRollback>
#include <algorithm>

namespace meridian {

namespace {

constexpr int ContextBeforeNew = 2; //!< read messages shown above the first new one

} // namespace

MessagesModel::MessagesModel(Replica &replica, const MemberBook &book, const Clock &clock,
                             QObject *parent)
    : QAbstractListModel(parent)
    , m_replica(replica)
    , m_book(book)
    , m_clock(clock)
{
    connect(&replica, &Replica::changed, this, &MessagesModel::apply);
    connect(&book, &MemberBook::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void MessagesModel::fail(const StoreError &error)
{
    qCWarning(lcUi).noquote() << logLine(QLatin1StringView("messages.unread"),
                                         {{QLatin1StringView("detail"), error.detail}});
    if (m_health == Health::Failed)
        return;
    m_health = Health::Failed;
    emit healthChanged();
}

int MessagesModel::lengthOf(const Page &page)
{
    return int(std::ranges::count_if(
        page, [](const MessageRow &row) { return !row.isUnderAnother(); }));
}

std::optional<MessagesModel::Page> MessagesModel::messages(std::optional<Seq> before,
                                                           std::optional<Seq> after, int limit)
{
    auto page = m_replica.read().messages(m_threadId, before, after, limit);
    if (page)
        return std::move(*page);
    fail(page.error());
    return std::nullopt;
}

bool MessagesModel::readThread()
{
    auto row = m_replica.read().thread(m_threadId);
    const auto oldest = m_replica.read().hasOldest(m_threadId);
    if (!row || !oldest) {
        fail(row ? oldest.error() : row.error());
        return false;
    }
    m_thread = std::move(*row);
    m_replicaHasOldest = *oldest;
    return readNotes() && readTasks();
}

bool MessagesModel::readNotes()
{
    auto notes = NoteText::linesOf(m_threadId, m_replica.read(), m_book);
    if (!notes) {
        fail(notes.error());
        return false;
    }
    if (std::exchange(m_notes, std::move(*notes)) != m_notes && rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
    return true;
}

//! Those made of a message; what was made of the thread as a whole stands under none of them.
bool MessagesModel::readTasks()
{
    auto tasks = m_replica.tasks().fromThread(m_threadId);
    if (!tasks) {
        fail(tasks.error());
        return false;
    }
    std::erase_if(*tasks, [](const TaskRow &row) { return !row.task.origin->message; });
    std::ranges::stable_sort(*tasks, {}, [](const TaskRow &row) { return *row.task.origin->message; });
    m_tasks = std::move(*tasks);
    return true;
}

std::span<const TaskRow> MessagesModel::tasksOf(MessageId message) const
{
    const auto [first, last] = std::ranges::equal_range(m_tasks, message, {}, [](const TaskRow &row) { return *row.task.origin->message; });
    return {first, last};
}

void MessagesModel::open(ThreadId thread)
{
    beginResetModel();
    m_threadId = thread;
    m_thread.reset();
    m_root.reset();
    m_fold = false;
    m_window.clear();
    m_notes.clear();
    m_tasks.clear();
    m_refused.clear();
    m_atEnd = true;
    m_firstNew = {};
    m_newSince.reset();
    m_health = Health::Ready;
    if (readThread() && readFirstWindow() && readRoot())
        readRefused();
    m_folded = foldedNow();
    endResetModel();
    emit healthChanged();
    emit threadChanged();
    if (m_health == Health::Ready && m_window.empty() && !m_replicaHasOldest)
        emit olderWanted(m_threadId);
}

void MessagesModel::close() { open({}); }

bool MessagesModel::readFirstWindow()
{
    const auto readUpTo = m_replica.read().readPosition(m_threadId);
    if (!readUpTo) {
        fail(readUpTo.error());
        return false;
    }
    m_readUpTo = *readUpTo;
    const bool isLong = m_thread && m_thread->thread.messageCount > FoldFrom;
    std::optional<Page> fresh = Page{};
    if (m_thread && m_thread->unread)
        fresh = messages(std::nullopt, *readUpTo, PageSize);
    if (!fresh)
        return false;
    const auto isNew
        = [this](const MessageRow &row) { return row.message.author != m_book.self(); };
    const auto firstNew = std::ranges::find_if(*fresh, isNew);
    if (firstNew == fresh->end()) {
        auto newest = messages(std::nullopt, std::nullopt, isLong ? FoldFrom : PageSize);
        if (!newest)
            return false;
        m_window = std::move(*newest);
        m_atEnd = true;
        const auto newComment = std::ranges::find_if(
            m_window, [this](const MessageRow &row) { return isNewComment(row); });
        if (newComment != m_window.end())
            m_firstNew = newComment->message.message;
        return true;
    }
    m_firstNew = firstNew->message.message;
    const auto context
        = messages(fresh->front().anchor, std::nullopt, isLong ? ContextBeforeNew : PageSize);
    if (!context)
        return false;
    if (!context->empty())
        m_newSince = context->back().message.at;
    m_atEnd = lengthOf(*fresh) < PageSize;
    m_window = *context;
    m_window.insert(m_window.end(), fresh->begin(), fresh->end());
    return true;
}

bool MessagesModel::readRoot()
{
    m_root.reset();
    m_fold = false;
    if (m_window.empty())
        return true;
    const auto before = messages(m_window.front().anchor, std::nullopt, 1);
    if (!before)
        return false;
    if (before->empty()) { // the window begins where this replica's copy does
        m_fold = !m_replicaHasOldest;
        return true;
    }
    const auto first = m_replicaHasOldest ? messages(std::nullopt, Seq(0), 1) : Page{};
    if (!first)
        return false;
    if (!first->empty())
        m_root = first->front();
    m_fold = !m_root || before->front().message.message != m_root->message.message;
    return true;
}

void MessagesModel::readRefused()
{
    m_refused.clear();
    if (!m_atEnd)
        return;
    auto outbox = m_replica.read().outbox();
    if (!outbox) {
        fail(outbox.error());
        return;
    }
    for (OutboxRow &row : *outbox) {
        const bool words = std::holds_alternative<op::PostMessage>(row.op.body)
            || std::holds_alternative<op::EditMessage>(row.op.body)
            || std::holds_alternative<op::RestoreMessage>(row.op.body);
        if (row.state == SendState::Refused && row.thread == m_threadId && words)
            m_refused.push_back(std::move(row));
    }
}

void MessagesModel::show(Page window, bool atEnd)
{
    beginResetModel();
    m_window = std::move(window);
    m_atEnd = atEnd;
    if (readRoot())
        readRefused();
    m_folded = foldedNow();
    endResetModel();
}

void MessagesModel::loadNewest()
{
    if (m_atEnd)
        return;
    if (auto page = messages(std::nullopt, std::nullopt, PageSize))
        show(std::move(*page), true);
}

bool MessagesModel::reveal(MessageId message)
{
    if (rowOf(message) >= 0)
        return true;
    const auto found = m_replica.read().message(message);
    if (!found || !*found || (*found)->message.thread != m_threadId)
        return false;
    auto window = messages((*found)->message.seq, std::nullopt, ContextBeforeNew);
    auto from = messages(std::nullopt, (*found)->message.seq - 1, PageSize);
    if (!window || !from)
        return false;
    const bool atEnd = int(from->size()) < PageSize;
    window->insert(window->end(), from->begin(), from->end());
    show(std::move(*window), atEnd);
    return rowOf(message) >= 0;
}

void MessagesModel::loadOldest()
{
    if (!m_fold)
        return;
    if (!m_replicaHasOldest)
        emit olderWanted(m_threadId);
    if (auto page = messages(std::nullopt, Seq(0), PageSize)) {
        const bool whole = lengthOf(*page) < PageSize;
        show(std::move(*page), whole);
    }
}

void MessagesModel::loadOlder(int count)
{
    if (!m_fold || m_window.empty() || m_moving)
        return;
    auto page = messages(m_window.front().anchor, std::nullopt, count);
    if (!page)
        return;
    const bool copyEnds = lengthOf(*page) < count;
    if (m_root && !page->empty() && page->front().message.message == m_root->message.message)
        page->erase(page->begin());
    if (!page->empty())
        insertOlder(std::move(*page));
    if (copyEnds && m_replicaHasOldest)
        dropFold();
    else if (copyEnds)
        emit olderWanted(m_threadId);
}

void MessagesModel::dropFold()
{
    if (!m_fold)
        return;
    beginRemoveRows({}, foldRow(), foldRow());
    m_fold = false;
    endRemoveRows();
}

void MessagesModel::insertOlder(Page page)
{
    const QScopedValueRollback moving(m_moving, true);
    const int first = firstWindowRow();
    beginInsertRows({}, first, first + int(page.size()) - 1);
    m_window.insert(m_window.begin(), std::make_move_iterator(page.begin()),
                    std::make_move_iterator(page.end()));
    endInsertRows();
    evictBottom();
    countFolded();
}

void MessagesModel::insertNewer(Page page)
{
    const QScopedValueRollback moving(m_moving, true);
    const int first = refusedRow();
    beginInsertRows({}, first, first + int(page.size()) - 1);
    m_window.insert(m_window.end(), std::make_move_iterator(page.begin()),
                    std::make_move_iterator(page.end()));
    endInsertRows();
    evictTop();
}

void MessagesModel::evictBottom()
{
    int keep = WindowLimit;
    while (keep < int(m_window.size()) && m_window[size_t(keep)].isUnderAnother())
        ++keep; // a message goes with its side comments
    if (keep >= int(m_window.size()))
        return;
    const int from = firstWindowRow() + keep;
    beginRemoveRows({}, from, rowCount() - 1);
    m_window.resize(size_t(keep));
    m_refused.clear();
    m_atEnd = false;
    endRemoveRows();
}

void MessagesModel::evictTop()
{
    if (int(m_window.size()) <= WindowLimit)
        return;
    makeFold();
    int excess = int(m_window.size()) - WindowLimit;
    while (excess < int(m_window.size()) && m_window[size_t(excess)].isUnderAnother())
        ++excess;
    if (excess <= 0)
        return;
    beginRemoveRows({}, firstWindowRow(), firstWindowRow() + excess - 1);
    m_window.erase(m_window.begin(), m_window.begin() + excess);
    endRemoveRows();
    countFolded();
}

//! The window is about to leave its upper neighbours; the thread's first message stays in sight as
//! the root.
void MessagesModel::makeFold()
{
    if (m_fold)
        return;
    if (!m_root) { // the window's first row becomes the root: same message, same row
        m_root = std::move(m_window.front());
        m_window.erase(m_window.begin());
    }
    beginInsertRows({}, rootRows(), rootRows());
    m_fold = true;
    endInsertRows();
}

bool MessagesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_moving && m_health == Health::Ready
        && !m_window.empty();
}

void MessagesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = messages(std::nullopt, m_window.back().anchor, StepSize);
    if (!page)
        return;
    m_atEnd = lengthOf(*page) < StepSize;
    if (!page->empty())
        insertNewer(std::move(*page));
    countFolded();
    if (m_atEnd)
        replaceRefused();
}

} // namespace meridian
