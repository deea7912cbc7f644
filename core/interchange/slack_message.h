// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include "core/interchange/slack_markup.h"
#include <QJsonObject>
#include <QStringList>
#include <expected>

namespace meridian {

//! Slack's timestamps: a moment, and a message's name in its channel.
//! Units: microseconds since 1970.
struct SlackTime {
    qint64 micros = 0;
    //! Seconds with up to six decimals, as text or number, between 1970 and 2200; anything else is
    //! none.
    [[nodiscard]] static std::optional<SlackTime> read(const QJsonValue &value);
    [[nodiscard]] Instant instant() const { return {micros / 1000}; }
    auto operator<=>(const SlackTime &) const = default;
};

//! The facts of one message object, in either layout; its words are made by markdownOfMessage().
struct SlackMessage {
    struct Reaction {
        QString name;
        QStringList users;
        qint64 unnamed = 0; //!< people who reacted and are not named in the export
    };
    struct Author {
        QString user; //!< Slack's id, or empty
        QString bot; //!< Slack's id of a bot, or empty
        QString name; //!< what the message itself calls its author, may be empty
    };
    SlackTime at;
    std::optional<SlackTime>
        thread; //!< the message this belongs to, or itself when others reply to it
    Author author;
    std::optional<SlackTime> editedAt;
    QString editor;
    std::vector<Reaction> reactions;
    QJsonObject json;

    [[nodiscard]] bool isParent() const { return thread == at; }
    [[nodiscard]] bool isReply() const { return thread && thread != at; }

    //! Errors: a sentence why the object is no message.
    [[nodiscard]] static std::expected<SlackMessage, QString> read(const QJsonObject &json);
};

//! The message's words as Markdown: text or blocks, then its files as links and what is attached as
//! quotes. Never empty.
[[nodiscard]] QString markdownOfMessage(const QJsonObject &message, const SlackNames &names);

//! A subject from a message's words: its first line in plain text, cut at a word; never empty.
//! `displayName` tells the name of a mentioned member.
[[nodiscard]] QString subjectOf(const QString &markdown,
                                const std::function<QString(const Uuid &)> &displayName,
                                const QString &authorName);

} // namespace meridian
