// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/slack_message.h"
#include "core/interchange/markdown_write.h"
#include "core/text/plain_text.h"
#include <QRegularExpression>
#include <algorithm>

namespace meridian {
namespace {

constexpr qint64 MostReactions = 1'000'000;
constexpr qsizetype SubjectGoal = 80;
constexpr qsizetype SubjectSource
    = 2000; //!< the first line of a text is looked for in so much of it

SlackMessage::Author authorOf(const QJsonObject &json)
{
    const auto text
        = [&](const char *key) { return json.value(QLatin1String(key)).toString().trimmed(); };
    SlackMessage::Author author{text("user"), text("bot_id"), text("username")};
    if (author.user.isEmpty())
        author.user = json.value("comment").toObject().value("user").toString();
    if (author.user.isEmpty() && author.bot.isEmpty())
        author.user = json.value("file").toObject().value("user").toString();
    if (author.name.isEmpty())
        author.name = json.value("user_profile").toObject().value("real_name").toString().trimmed();
    if (author.name.isEmpty())
        author.name = json.value("bot_profile").toObject().value("name").toString().trimmed();
    return author;
}

std::vector<SlackMessage::Reaction> reactionsOf(const QJsonObject &json)
{
    std::vector<SlackMessage::Reaction> result;
    for (const QJsonValue &value : json.value("reactions").toArray()) {
        const QJsonObject one = value.toObject();
        SlackMessage::Reaction reaction{one.value("name").toString(), {}, 0};
        for (const QJsonValue &user : one.value("users").toArray())
            reaction.users.append(user.toString());
        reaction.users.removeAll(QString());
        const qint64 count = std::clamp<qint64>(one.value("count").toInteger(), 0, MostReactions);
        reaction.unnamed = std::max<qint64>(0, count - reaction.users.size());
        if (!reaction.name.isEmpty())
            result.push_back(std::move(reaction));
    }
    return result;
}

} // namespace

std::optional<SlackTime> SlackTime::read(const QJsonValue &value)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,10})(?:\\.(\\d{1,6}))?\\z"));
    const QString text
        = value.isDouble() ? QString::number(value.toDouble(), 'f', 6) : value.toString();
    const auto match = form.match(text);
    constexpr qint64 Year2200 = 7'258'118'400;
    const qint64 seconds = match.captured(1).toLongLong();
    if (!match.hasMatch() || seconds >= Year2200)
        return std::nullopt;
    const qint64 micros
        = seconds * 1'000'000 + match.captured(2).leftJustified(6, u'0').toLongLong();
    return micros > 0 ? std::optional(SlackTime{micros}) : std::nullopt;
}

std::expected<SlackMessage, QString> SlackMessage::read(const QJsonObject &json)
{
    const QString type = json.value("type").toString();
    if (!type.isEmpty() && type != u"message")
        return std::unexpected(QStringLiteral("The entry is not a message."));
    const auto at = SlackTime::read(json.value("ts"));
    if (!at)
        return std::unexpected(QStringLiteral("The message’s time cannot be read."));
    SlackMessage message;
    message.at = *at;
    message.thread = SlackTime::read(json.value("thread_ts"));
    message.author = authorOf(json);
    const QJsonObject edited = json.value("edited").toObject();
    message.editedAt = SlackTime::read(edited.value("ts"));
    message.editor = edited.value("user").toString();
    message.reactions = reactionsOf(json);
    message.json = json;
    return message;
}

QString subjectOf(const QString &markdown, const std::function<QString(const Uuid &)> &displayName,
                  const QString &authorName)
{
    const QString plain = plainText(markdown.left(SubjectSource), displayName);
    QString line;
    for (const QStringView candidate : QStringView(plain).split(u'\n')) {
        line = candidate.toString().simplified();
        if (!line.isEmpty())
            break;
    }
    if (line.isEmpty())
        return QStringLiteral("Message from %1").arg(authorName).left(SubjectGoal).trimmed();
    if (line.size() <= SubjectGoal)
        return line;
    qsizetype cut = line.left(SubjectGoal).lastIndexOf(u' ');
    if (cut < SubjectGoal / 2)
        cut = line[SubjectGoal - 2].isHighSurrogate() ? SubjectGoal - 2 : SubjectGoal - 1;
    QString subject = line.left(cut).trimmed();
    while (!subject.isEmpty() && QStringView(u",;:-–—(").contains(subject.back()))
        subject.chop(1);
    return subject + u'…';
}

} // namespace meridian
