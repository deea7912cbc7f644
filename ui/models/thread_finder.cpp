// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/thread_finder.h"
#include "core/text/plain_text.h"
#include <algorithm>

namespace meridian {

ThreadFinder::ThreadFinder(const Replica &replica, const MemberBook &book, QObject *parent)
    : QObject(parent), m_replica(replica), m_book(book)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ThreadFinder::readPage);
    connect(&replica, &Replica::changed, this, &ThreadFinder::lookAgain);
}

void ThreadFinder::look(ThreadId thread, const QString &words)
{
    m_thread = thread;
    m_words = words.normalized(QString::NormalizationForm_C);
    m_read = 0;
    m_found.clear();
    if (m_words.trimmed().isEmpty() || thread.isNull())
        m_turn.stop();
    else
        m_turn.start();
    emit changed();
}

int ThreadFinder::indexOf(MessageId message) const
{
    const auto found = std::ranges::find(m_found, message, &Found::message);
    return found == m_found.end() ? -1 : int(found - m_found.begin());
}

int ThreadFinder::firstFrom(MessageId message) const
{
    const auto row = m_replica.read().messageWords(message);
    if (!row || !*row)
        return 0;
    const Found place{(*row)->under, (*row)->seq, {}};
    return int(std::ranges::lower_bound(m_found, std::pair(place.under, place.seq), {},
                                        [](const Found &f) { return std::pair(f.under, f.seq); })
               - m_found.begin());
}

bool ThreadFinder::holds(const QString &markdown) const
{
    const QString plain = plainText(markdown, [this](const Uuid &id) { return m_book.callName(MemberId(id)); });
    return plain.normalized(QString::NormalizationForm_C).contains(m_words, Qt::CaseInsensitive);
}

void ThreadFinder::put(const MessageWordsRow &row)
{
    const Found found{row.under, row.seq, row.message};
    m_found.insert(std::ranges::upper_bound(m_found, found), found);
}

void ThreadFinder::readPage()
{
    const auto page = m_replica.read().messageWords(m_thread, m_read, Page);
    if (!page || page->size() < size_t(Page))
        m_turn.stop();
    bool found = isDone();
    for (const MessageWordsRow &row : page ? *page : std::vector<MessageWordsRow>{}) {
        m_read = row.seq;
        if (!holds(row.text))
            continue;
        put(row);
        found = true;
    }
    if (found)
        emit changed();
}

//! Old pages that came, new words, edited ones and those that are gone.
void ThreadFinder::lookAgain(const ChangeSet &change)
{
    if (m_words.trimmed().isEmpty() || m_thread.isNull())
        return;
    if (change.everything)
        return look(m_thread, m_words);
    const auto messages = change.messages.constFind(m_thread);
    if (messages == change.messages.constEnd())
        return;
    for (const MessageId message : *messages) {
        std::erase_if(m_found, [message](const Found &f) { return f.message == message; });
        const auto row = m_replica.read().messageWords(message);
        // What is still to be read is found when its page is.
        if (row && *row && (isDone() || (*row)->seq <= m_read) && holds((*row)->text))
            put(**row);
    }
    emit changed();
}

} // namespace meridian
