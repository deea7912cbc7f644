// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of MessagesModel says, and how news from the replica reaches the rows.
#include "core/time/day_phase.h"
#include "core/model/whereabouts.h"
#include "ui/models/message_marks.h"
#include "ui/models/message_times.h"
#include "ui/models/message_words.h"
#include "ui/models/messages_model.h"
#include "ui/models/task_text.h"
#include "ui/models/time_text.h"
#include "ui/widgets/person_text.h"
#include <algorithm>

namespace meridian {

namespace {

constexpr qsizetype ManyChanges = 64; //!< from here on the window is read again whole

} // namespace

void MessagesModel::apply(const ChangeSet &change)
{
    if (!isOpen())
        return;
    if (!change.tasks.isEmpty() && readTasks() && rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
    const bool touched = change.everything || change.threads.contains(m_threadId)
        || change.messages.contains(m_threadId);
    if (touched && !readThread())
        return;
    if (change.everything)
        applyMessages({});
    else if (change.messages.contains(m_threadId))
        applyMessages(change.messages.value(m_threadId));
    if (change.outbox || change.everything)
        replaceRefused();
    if (!touched)
        return;
    countFolded();
    emit threadChanged();
}

//! Re-reads these messages; an empty set, or a large one, is "all in the window".
void MessagesModel::applyMessages(const QSet<MessageId> &ids)
{
    if (!ids.isEmpty() && ids.size() < ManyChanges && !m_window.empty()) {
        for (const MessageId id : ids)
            applyMessage(id);
        return;
    }
    const bool wasEmpty = m_window.empty();
    const std::optional<Seq> after
        = wasEmpty || m_atEnd ? std::nullopt : std::optional(m_window.front().anchor - 1);
    const int count = wasEmpty ? PageSize : lengthOf(m_window);
    if (auto page = messages(std::nullopt, after, count))
        show(std::move(*page), m_atEnd);
}

void MessagesModel::applyMessage(MessageId id)
{
    auto found = m_replica.read().message(id);
    if (!found) {
        fail(found.error());
        return;
    }
    if (m_root && m_root->message.message == id && *found) {
        m_root = std::move(**found);
        emit dataChanged(index(0), index(0));
        return;
    }
    const auto held = std::ranges::find_if(
        m_window, [id](const MessageRow &row) { return row.message.message == id; });
    const bool isHeld = held != m_window.end();
    if (!*found) {
        if (isHeld)
            removeWindowRow(size_t(held - m_window.begin()));
        return;
    }
    if (isHeld && held->place() == (*found)->place()) {
        const int row = firstWindowRow() + int(held - m_window.begin());
        *held = std::move(**found);
        emit dataChanged(index(row), index(row));
        return;
    }
    if (isHeld) // it was pending and has its place now
        removeWindowRow(size_t(held - m_window.begin()));
    placeInWindow(std::move(**found));
    moveCommentsOf(id);
}

//! Side comments stand where their message does: it has come, or changed its place.
void MessagesModel::moveCommentsOf(MessageId id)
{
    std::vector<MessageId> comments;
    for (const MessageRow &row : m_window) {
        if (row.message.beside == id)
            comments.push_back(row.message.message);
    }
    for (const MessageId comment : comments)
        applyMessage(comment);
}

void MessagesModel::removeWindowRow(size_t place)
{
    const int row = firstWindowRow() + int(place);
    beginRemoveRows({}, row, row);
    m_window.erase(m_window.begin() + std::ptrdiff_t(place));
    endRemoveRows();
}

void MessagesModel::placeInWindow(MessageRow row)
{
    const auto place = std::ranges::upper_bound(m_window, row.place(), {}, &MessageRow::place);
    if (place == m_window.end() && !m_atEnd
        && (m_window.empty() || row.anchor != m_window.back().anchor))
        return; // further down; paging finds it
    if (place == m_window.begin() && !m_window.empty()) { // further up: the fold stands for it
        if (!m_fold && !m_root)
            show(std::move(m_window), m_atEnd);
        return;
    }
    const int at = firstWindowRow() + int(place - m_window.begin());
    beginInsertRows({}, at, at);
    m_window.insert(place, std::move(row));
    endInsertRows();
    evictTop();
}

void MessagesModel::replaceRefused()
{
    if (!m_refused.empty()) {
        beginRemoveRows({}, refusedRow(), rowCount() - 1);
        m_refused.clear();
        endRemoveRows();
    }
    readRefused();
    std::vector<OutboxRow> refused;
    refused.swap(m_refused);
    if (refused.empty())
        return;
    beginInsertRows({}, refusedRow(), refusedRow() + int(refused.size()) - 1);
    m_refused = std::move(refused);
    endInsertRows();
}

int MessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : refusedRow() + int(m_refused.size());
}

MessagesModel::Entry MessagesModel::at(int row) const
{
    Entry entry;
    if (row == foldRow()) {
        entry.kind = RowKind::Fold;
        entry.folded = m_folded;
    } else if (row < rootRows()) {
        entry.message = &*m_root;
    } else if (row < refusedRow()) {
        entry.message = &m_window[size_t(row - firstWindowRow())];
        entry.firstNew = m_newSince && entry.message->message.message == m_firstNew;
        entry.isComment = entry.message->isUnderAnother();
        entry.newComment = isNewComment(*entry.message);
    } else {
        entry.kind = RowKind::Refused;
        entry.refused = &m_refused[size_t(row - refusedRow())];
    }
    if (entry.message) {
        addNotes(entry, row);
        entry.tasks = tasksOf(entry.message->message.message);
    }
    return entry;
}

std::span<const NoteLine> MessagesModel::notesBetween(Seq after, Seq before) const
{
    const auto bySeq = [](const NoteLine &note) { return note.seq; };
    const auto first = std::ranges::upper_bound(m_notes, after, {}, bySeq);
    return {first, std::ranges::lower_bound(first, m_notes.end(), before, {}, bySeq)};
}

//! Notes stand where they happened. Those from among folded replies are folded with them.
void MessagesModel::addNotes(Entry &entry, int row) const
{
    const Seq seq = entry.message->anchor; // side comments come between a message and what happened after it
    const bool afterFold = m_fold && row == firstWindowRow();
    const Seq before = row > firstWindowRow() ? m_window[size_t(row - firstWindowRow() - 1)].anchor
        : row == 0 || !m_root                  ? 0
                                               : m_root->message.seq;
    if (!afterFold && !entry.message->isUnderAnother())
        entry.above = notesBetween(before, seq);
    if (m_atEnd && row + 1 == refusedRow())
        entry.below = notesBetween(seq, std::numeric_limits<Seq>::max());
}

bool MessagesModel::isNewComment(const MessageRow &row) const
{
    return row.isUnderAnother() && row.message.seq > m_readUpTo && row.message.author != m_book.self();
}

int MessagesModel::foldedNow() const
{
    if (!m_atEnd || !m_thread)
        return 0;
    const auto counts
        = [](const MessageRow &row) { return !row.message.deleted && !row.message.beside; };
    const qint64 shown
        = std::ranges::count_if(m_window, counts) + (m_root && !m_root->message.deleted ? 1 : 0);
    return int(std::max<qint64>(0, m_thread->thread.messageCount - shown));
}

//! Told after rows have come or gone, never while they do.
void MessagesModel::countFolded()
{
    const int folded = foldedNow();
    if (std::exchange(m_folded, folded) != folded && m_fold)
        emit dataChanged(index(foldRow()), index(foldRow()));
}

int MessagesModel::rowOf(MessageId message) const
{
    if (m_root && m_root->message.message == message)
        return 0;
    const auto found = std::ranges::find_if(
        m_window, [&](const MessageRow &row) { return row.message.message == message; });
    return found == m_window.end() ? -1 : firstWindowRow() + int(found - m_window.begin());
}

int MessagesModel::firstNewRow() const { return m_firstNew.isNull() ? -1 : rowOf(m_firstNew); }

Seq MessagesModel::lastSeq() const
{
    const auto confirmed = [](const MessageRow &row) { return row.message.seq < PendingSeq; };
    Seq last = 0;
    for (const MessageRow &row : m_window) {
        if (confirmed(row))
            last = std::max(last, row.message.seq);
    }
    if (m_atEnd && m_thread && m_thread->thread.lastSeq < PendingSeq)
        last = std::max(last, m_thread->thread.lastSeq);
    return last;
}

QVariant MessagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry entry = at(index.row());
    switch (role) {
    case KindRole:
        return int(entry.kind);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return accessibleText(entry);
    case MessageRole:
        return entry.message ? QVariant(entry.message->message.message.toString()) : QVariant();
    case TextRole:
        return entry.message ? QVariant(entry.message->message.text) : QVariant();
    case AuthorRole:
        return entry.message ? QVariant(m_book.fullName(entry.message->message.author))
                             : QVariant();
    case StateRole:
        return entry.message ? int(entry.message->state) : int(SendState::Refused);
    default:
        return {};
    }
}

QHash<int, QByteArray> MessagesModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({{MessageRole, "message"}, {KindRole, "kind"}, {TextRole, "text"},
                  {AuthorRole, "author"}, {StateRole, "state"}});
    return names;
}

QString MessagesModel::accessibleText(const Entry &entry) const
{
    if (entry.kind == RowKind::Fold)
        return entry.folded > 0 ? tr("%n earlier replies", nullptr, entry.folded)
                                : tr("Earlier replies");
    if (entry.kind == RowKind::Refused)
        return tr("Not sent yet. %1").arg(entry.refused->message);
    const Message &message = entry.message->message;
    const auto name = [this](const Uuid &id) { return m_book.callName(MemberId(id)); };
    const TimeText times(m_book.zone(), m_clock.now());
    QString who = m_book.fullName(message.author);
    const Member *member = m_book.find(message.author);
    if (const auto zone = member ? zoneAt(member->profile, m_clock.now()) : std::nullopt) {
        const QString city = cityAt(member->profile, m_clock.now());
        who = tr("%1, now %2 in %3, %4")
                  .arg(who, clockText(*zone, m_clock.now()), city,
                       TimeText::phase(PersonText::phaseShown(member->profile, m_clock.now())));
    }
    QStringList parts;
    for (const NoteLine &note : entry.above)
        parts.append(note.sentence);
    QStringList after;
    for (const NoteLine &note : entry.below)
        after.append(note.sentence);
    if (message.deleted)
        return (parts << tr("%1 removed this message")
                             .arg(m_book.callName(message.deletedBy.value_or(message.author)))
                      << after)
            .join(QStringLiteral(". "));
    if (message.beside)
        who = tr("Side comment by %1").arg(who);
    parts << QStringList{who, tr("Written %1").arg(times.spoken(message.at)),
                      spokenWords(message.text, name)};
    if (const auto written = timesOf(m_book, message.author, message.at, placesOf(m_book, m_people))) {
        for (const TimeInWords &time : timesIn(parseMarkdown(message.text), *written))
            parts.append(spokenTime(m_book, time, m_clock.now()));
    }
    if (message.editedAt)
        parts.append(tr("Edited"));
    if (message.meant)
        parts.append(tr("It was to go out %1").arg(times.spoken(*message.meant)));
    for (const MessageMark &mark : marksOf(message, m_book, m_clock.now()))
        parts.append(mark.sentence);
    for (const TaskRow &row : entry.tasks)
        parts.append(tr("Task: %1").arg(TaskText(m_book, m_clock.now()).spoken(row)));
    for (const ReactionCount &reaction : entry.message->reactions)
        parts.append(reactionNames(reaction, m_book));
    if (entry.message->state == SendState::Waiting)
        parts.append(tr("Waiting for a connection"));
    parts << after;
    return parts.join(QStringLiteral(". "));
}

} // namespace meridian
