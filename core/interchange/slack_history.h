// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/interchange/slack_channels.h"
#include "core/interchange/slack_message.h"

namespace meridian {

//! The messages of one channel after the other, as threads: a message that is nobody's reply starts
//! one, replies continue it. Replies whose first message is not in the export make a thread of
//! their own, which that message joins if a longer export brings it.
//!
//! Messages are put in order of their times within a window of some thousands, which is far more
//! than a real export ever is out of order, and keeps memory bounded.
class SlackHistory {
public:
    struct Parts {
        ImportWriter &writer;
        const ImportedIds &ids;
        SlackPeople &people;
        const SlackNames &names;
        Instant now;
        ImportReport &report;
    };
    explicit SlackHistory(const Parts &parts)
        : m_parts(parts)
    {
    }

    void start(const SlackChannels::Entry &channel);
    //! One object of a day file; `place` names the file in the report.
    [[nodiscard]] ImportStep add(const QJsonObject &json, qsizetype bytes, const QString &place);
    //! Writes what is still in the window.
    [[nodiscard]] ImportStep finish();

private:
    struct Waiting {
        SlackMessage message;
        qsizetype bytes = 0;
    };
    //! A message with what is needed to write its events.
    struct Placed {
        const SlackMessage &message;
        QString key; //!< of its ids: channel, time, and a number where two messages share a time
        SlackPeople::Person author;
        ThreadId thread;
        MessageId id;
        QString text; //!< its first part
    };
    [[nodiscard]] ImportStep writeOldest(size_t count);
    [[nodiscard]] ImportStep write(const SlackMessage &message);
    [[nodiscard]] ImportStep writeText(const Placed &placed, const QString &key,
                                       const QString &text);
    [[nodiscard]] ImportStep startThread(const Placed &placed);
    [[nodiscard]] ImportStep writeEdit(const Placed &placed);
    [[nodiscard]] ImportStep writeReactions(const Placed &placed);
    [[nodiscard]] std::optional<QString> keyOf(const SlackMessage &message);
    void count(const SlackMessage &message);

    Parts m_parts;
    SlackChannels::Entry m_channel;
    std::vector<Waiting> m_window;
    qsizetype m_windowBytes = 0;
    //! What was met at a time: a hash of each message's author and words, to tell a copy from a
    //! twin.
    QMultiHash<qint64, quint32> m_seen;
    QSet<qint64> m_threads; //!< started in this run
};

} // namespace meridian
