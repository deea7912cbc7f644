// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/slack_history.h"
#include "core/interchange/markdown_write.h"
#include "core/text/emoji.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr size_t WindowMessages = 4000;
constexpr qsizetype WindowBytes = 6 << 20;
constexpr qint64 Day = 24LL * 60 * 60 * 1000;

quint32 hashOf(const SlackMessage &message)
{
    const SlackMessage::Author &author = message.author;
    return quint32(qHashMulti(0, author.user, author.bot, message.json.value("text").toString()));
}

QString placeOf(const SlackChannels::Entry &channel, const SlackMessage &message)
{
    return QStringLiteral("%1, %2").arg(channel.folder,
                                        message.at.instant().utc().toString(Qt::ISODate));
}

} // namespace

void SlackHistory::start(const SlackChannels::Entry &channel)
{
    m_channel = channel;
    m_window.clear();
    m_windowBytes = 0;
    m_seen.clear();
    m_threads.clear();
}

ImportStep SlackHistory::add(const QJsonObject &json, qsizetype bytes, const QString &place)
{
    auto message = SlackMessage::read(json);
    if (!message) {
        m_parts.report.skip(message.error(), place);
        return {};
    }
    if (message->at.instant() > m_parts.now.plus(Day)) {
        m_parts.report.skip(QStringLiteral("The message says it was written in the future."),
                            place);
        return {};
    }
    m_window.push_back({std::move(*message), bytes});
    m_windowBytes += bytes;
    const bool full = m_window.size() >= WindowMessages || m_windowBytes >= WindowBytes;
    return full ? writeOldest(std::max<size_t>(m_window.size() / 2, 1)) : ImportStep();
}

ImportStep SlackHistory::finish()
{
    return writeOldest(m_window.size());
}

ImportStep SlackHistory::writeOldest(size_t count)
{
    std::ranges::stable_sort(m_window, {}, [](const Waiting &one) { return one.message.at; });
    const auto end = m_window.begin() + qsizetype(count);
    for (auto one = m_window.begin(); one != end; ++one) {
        m_windowBytes -= one->bytes;
        if (auto step = write(one->message); !step)
            return step;
    }
    m_window.erase(m_window.begin(), end);
    return {};
}

//! None for a copy of a message that is in already: a reply that was also sent to the channel
//! stands twice in some exports. Two different messages at one time are told apart by a number.
std::optional<QString> SlackHistory::keyOf(const SlackMessage &message)
{
    const qint64 at = message.at.micros;
    const quint32 hash = hashOf(message);
    if (m_seen.contains(at, hash)) {
        m_parts.report.skip(QStringLiteral("The message is in the export twice; it came in once."),
                            placeOf(m_channel, message));
        return std::nullopt;
    }
    const qsizetype twins = m_seen.count(at);
    m_seen.insert(at, hash);
    const QString key = QStringLiteral("%1:%2").arg(m_channel.slackId).arg(at);
    return twins == 0 ? key : key + u'#' + QString::number(twins);
}

void SlackHistory::count(const SlackMessage &message)
{
    ImportReport &report = m_parts.report;
    ++report.messages;
    report.threadParents += message.isParent() ? 1 : 0;
    report.threadReplies += message.isReply() ? 1 : 0;
    report.edited += message.editedAt ? 1 : 0;
    report.reactedMessages += message.reactions.empty() ? 0 : 1;
}

ImportStep SlackHistory::write(const SlackMessage &message)
{
    const auto key = keyOf(message);
    if (!key)
        return {};
    if (message.json.value("subtype").toString() == u"bot_add")
        m_parts.people.learnBotName(message.json);
    const auto author = m_parts.people.author(message.author);
    if (!author)
        return std::unexpected(author.error());
    count(message);

    const SlackTime root = message.thread.value_or(message.at);
    const QString rootKey = message.isReply()
        ? QStringLiteral("%1:%2").arg(m_channel.slackId).arg(root.micros)
        : *key;
    const ImportedIds &ids = m_parts.ids;
    const Instant at = message.at.instant();
    QStringList texts
        = markdown::inParts(markdownOfMessage(message.json, m_parts.names), limits::Text);
    const Placed placed{message,
                        *key,
                        *author,
                        ids.id<ThreadId>(root.instant(), QStringLiteral("thread:") + rootKey),
                        ids.id<MessageId>(at, QStringLiteral("message:") + *key),
                        texts.takeFirst()};
    if (auto step = startThread(placed); !step)
        return step;
    if (auto step = writeText(placed, *key, placed.text); !step)
        return step;
    for (qsizetype part = 0; part < texts.size(); ++part) {
        const QString partKey = QStringLiteral("%1+%2").arg(*key).arg(part + 2);
        if (auto step = writeText(placed, partKey, texts[part]); !step)
            return step;
    }
    if (!texts.isEmpty()) {
        m_parts.report.skip(
            QStringLiteral(
                "The message is longer than a message may be; it goes on in further ones."),
            placeOf(m_channel, message));
    }
    if (auto step = writeEdit(placed); !step)
        return step;
    return writeReactions(placed);
}

ImportStep SlackHistory::writeText(const Placed &placed, const QString &key, const QString &text)
{
    const Instant at = placed.message.at.instant();
    const op::PostMessage post{m_parts.ids.id<MessageId>(at, QStringLiteral("message:") + key),
                               placed.thread, text};
    return m_parts.writer.write(m_parts.ids.id<OpId>(at, QStringLiteral("post:") + key), post,
                                placed.author.member, at);
}

//! The thread of a message that is the first of it here.
ImportStep SlackHistory::startThread(const Placed &placed)
{
    const SlackMessage &message = placed.message;
    const SlackTime root = message.thread.value_or(message.at);
    const bool twin = !message.isReply()
        && placed.key.contains(u'#'); // two first messages at one time: two threads
    if (!twin) {
        if (m_threads.contains(root.micros))
            return {};
        m_threads.insert(root.micros);
    }
    if (message.isReply())
        m_parts.report.skip(
            QStringLiteral(
                "The reply’s first message is not in the export; it began a thread of its own."),
            placeOf(m_channel, message));
    const QString key = message.isReply()
        ? QStringLiteral("%1:%2").arg(m_channel.slackId).arg(root.micros)
        : placed.key;
    const QString subject = subjectOf(
        placed.text, [&](const Uuid &id) { return m_parts.people.nameOf(id); }, placed.author.name);
    const op::StartThread start{placed.thread, m_channel.channel, subject, Ask::Nothing, {}, {}};
    return m_parts.writer.write(
        m_parts.ids.id<OpId>(root.instant(), QStringLiteral("start:") + key), start,
        placed.author.member, message.at.instant());
}

ImportStep SlackHistory::writeEdit(const Placed &placed)
{
    const SlackMessage &message = placed.message;
    if (!message.editedAt)
        return {};
    const SlackPeople::Person *editor = m_parts.people.find(message.editor);
    const OpId edit = m_parts.ids.id<OpId>(
        message.editedAt->instant(),
        QStringLiteral("edit:%1:%2").arg(placed.key).arg(message.editedAt->micros));
    return m_parts.writer.write(edit, op::EditMessage{placed.id, placed.text},
                                editor ? editor->member : placed.author.member,
                                message.editedAt->instant());
}

ImportStep SlackHistory::writeReactions(const Placed &placed)
{
    for (const SlackMessage::Reaction &reaction : placed.message.reactions) {
        const QString known = emojiFor(reaction.name);
        const QString emoji
            = !known.isEmpty() ? known : u':' + reaction.name.left(limits::Emoji - 2) + u':';
        for (const QString &user : reaction.users) {
            const SlackPeople::Person *person = m_parts.people.find(user);
            if (!person) {
                m_parts.report.skip(
                    QStringLiteral("Somebody reacted whom the list of people does not name."),
                    user);
                continue;
            }
            const Instant at = placed.message.at.instant();
            const OpId add = m_parts.ids.id<OpId>(
                at, QStringLiteral("react:") + placed.key + u':' + emoji + u':' + user);
            if (auto step
                = m_parts.writer.write(add, op::AddReaction{placed.id, emoji, placed.thread}, person->member, at);
                !step)
                return step;
        }
        if (reaction.unnamed > 0)
            m_parts.report.skip(
                QStringLiteral("The export counts more people who reacted than it names."),
                placeOf(m_channel, placed.message), reaction.unnamed);
    }
    return {};
}

} // namespace meridian
