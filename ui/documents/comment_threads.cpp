// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/comment_threads.h"
#include <algorithm>

namespace meridian {

CommentThreads::CommentThreads(Replica &replica, Commands &commands, QObject *parent)
    : QObject(parent), m_replica(replica), m_commands(commands)
{
    connect(&replica, &Replica::changed, this, &CommentThreads::apply);
}

void CommentThreads::open(DocumentId document)
{
    close();
    m_document = document;
    readRows();
    readDrafts();
}

void CommentThreads::close()
{
    m_document = {};
    m_rows.clear();
    m_drafts.clear();
    m_talks.clear();
    m_asked.clear();
    m_failed = false;
}

const CommentRow *CommentThreads::find(ThreadId thread) const
{
    const auto found = std::ranges::find(m_rows, thread, [](const CommentRow &row) { return row.comment.thread; });
    return found == m_rows.end() ? nullptr : &*found;
}

void CommentThreads::readRows()
{
    auto rows = m_replica.documents().comments(m_document);
    m_failed = !rows;
    if (rows)
        m_rows = std::move(*rows);
    emit changed();
}

void CommentThreads::readDrafts()
{
    const auto all = m_replica.read().drafts();
    if (!all)
        return; // what is shown stays
    std::vector<Draft> mine;
    std::copy_if(all->rbegin(), all->rend(), std::back_inserter(mine), [this](const Draft &draft) {
        return draft.comment && draft.comment->document == m_document;
    });
    if (std::exchange(m_drafts, std::move(mine)) != m_drafts)
        emit draftsChanged();
}

const CommentThreads::Talk &CommentThreads::talk(ThreadId thread)
{
    if (const auto known = m_talks.find(thread); known != m_talks.end())
        return known->second;
    Talk talk;
    if (auto newest = m_replica.read().messages(thread, std::nullopt, std::nullopt, Most))
        talk.messages = std::move(*newest);
    const CommentRow *row = find(thread);
    if (row)
        askForRest(*row);
    const int missing = row ? row->thread.thread.messageCount - int(talk.messages.size()) : 0;
    const auto first = missing > 0 ? m_replica.read().messages(thread, std::nullopt, Seq(0), 1)
                                   : StoreResult<std::vector<MessageRow>>();
    if (first && !first->empty() && !talk.messages.empty()
        && first->front().message.message != talk.messages.front().message.message) {
        talk.messages.insert(talk.messages.begin(), first->front());
        talk.left = missing - 1;
    }
    return m_talks.emplace(thread, std::move(talk)).first->second;
}

void CommentThreads::askForRest(const CommentRow &row)
{
    const ThreadId thread = row.comment.thread;
    const auto whole = m_replica.read().hasOldest(thread);
    if (whole && !*whole && row.thread.state == SendState::Confirmed && !m_asked.contains(thread)) {
        m_asked.insert(thread);
        m_commands.fetchOlderMessages(thread);
    }
}

void CommentThreads::apply(const ChangeSet &change)
{
    if (m_document.isNull())
        return;
    if (change.drafts || change.everything)
        readDrafts();
    const auto isTouched = [&](ThreadId thread) {
        return change.everything || change.threads.contains(thread) || change.messages.contains(thread);
    };
    const bool mine = change.everything || change.documents.contains(m_document)
        || std::ranges::any_of(m_rows, [&](const CommentRow &row) { return isTouched(row.comment.thread); });
    if (!mine)
        return;
    QList<ThreadId> talks;
    for (auto it = m_talks.begin(); it != m_talks.end();) {
        if (isTouched(it->first)) {
            talks.append(it->first);
            it = m_talks.erase(it);
        } else {
            ++it;
        }
    }
    readRows();
    for (const ThreadId thread : talks)
        emit talkChanged(thread);
}

} // namespace meridian
