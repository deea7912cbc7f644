// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "ui/models/member_book.h"
#include <QTimer>

namespace meridian {

//! Looks for some words in all messages of a thread that are on this computer, a page a turn of the event loop, and goes on
//! looking at what comes. Case makes no difference; words are those that are read, not those that Markdown needs.
//!
//! Errors: a page that cannot be read ends the looking; what was found stays.
class ThreadFinder : public QObject {
    Q_OBJECT
public:
    static constexpr int Page = 300;

    //! Both outlive this.
    ThreadFinder(const Replica &replica, const MemberBook &book, QObject *parent = nullptr);

    //! Empty words find nothing.
    void look(ThreadId thread, const QString &words);
    void stop() { look({}, {}); }
    //! Everything that is here was looked at.
    [[nodiscard]] bool isDone() const { return !m_turn.isActive(); }
    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] int count() const { return int(m_found.size()); }
    [[nodiscard]] MessageId at(int index) const { return m_found[size_t(index)].message; }
    [[nodiscard]] int indexOf(MessageId message) const; //!< -1: the words are not in it
    //! The first found message that is not above this one in the thread; count() when all are.
    [[nodiscard]] int firstFrom(MessageId message) const;

signals:
    void changed();

private:
    struct Found {
        Seq under = 0, seq = 0; //!< its place in the thread
        MessageId message;
        auto operator<=>(const Found &other) const
        {
            return std::pair(under, seq) <=> std::pair(other.under, other.seq);
        }
        bool operator==(const Found &) const = default;
    };
    void readPage();
    void lookAgain(const ChangeSet &change);
    [[nodiscard]] bool holds(const QString &markdown) const;
    void put(const Message &message, Seq under);
    //! Where a message is shown; none when it is not here, or has no words any more.
    [[nodiscard]] std::optional<Found> placeOf(MessageId message, QString *words = nullptr) const;

    const Replica &m_replica;
    const MemberBook &m_book;
    QTimer m_turn;
    ThreadId m_thread;
    QString m_words;
    Seq m_read = 0;
    std::vector<Found> m_found;
};

} // namespace meridian
