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

std::optional<ThreadFinder::Found> ThreadFinder::placeOf(MessageId message, QString *words) const
{
    const auto row = m_replica.read().message(message);
    if (!row || !*row || (*row)->message.deleted)
        return std::nullopt;
    const Message &found = (*row)->message;
    if (words)
        *words = found.text;
    if (!found.beside)
        return Found{found.seq, found.seq, message};
    const auto above = m_replica.read().message(*found.beside);
    return above && *above ? std::optional(Found{(*above)->message.seq, found.seq, message}) : std::nullopt;
}

int ThreadFinder::firstFrom(MessageId message) const
{
    const auto place = placeOf(message);
    return place ? int(std::ranges::lower_bound(m_found, *place) - m_found.begin()) : 0;
}

bool ThreadFinder::holds(const QString &markdown) const
{
    const QString plain = plainText(markdown, [this](const Uuid &id) { return m_book.callName(MemberId(id)); });
    return plain.normalized(QString::NormalizationForm_C).contains(m_words, Qt::CaseInsensitive);
}

void ThreadFinder::put(const Message &message, Seq under)
{
    const Found found{under, message.seq, message.message};
    m_found.insert(std::ranges::upper_bound(m_found, found), found);
}

void ThreadFinder::readPage()
{
    const auto page = m_replica.read().messages(m_thread, std::nullopt, m_read, Page);
    int counted = 0; // side comments come with their message, and do not count
    Seq under = 0;
    bool found = false;
    for (const MessageRow &row : page ? *page : std::vector<MessageRow>{}) {
        const Message &message = row.message;
        if (!message.beside || under == 0) {
            under = message.seq;
            ++counted;
            m_read = message.seq;
        }
        if (message.deleted || !holds(message.text))
            continue;
        put(message, under);
        found = true;
    }
    if (counted < Page)
        m_turn.stop();
    if (found || isDone())
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
        QString words;
        const auto place = placeOf(message, &words);
        // What is still to be read is found when its page is.
        if (place && (isDone() || place->under <= m_read) && holds(words))
            m_found.insert(std::ranges::upper_bound(m_found, *place), *place);
    }
    emit changed();
}

} // namespace meridian
