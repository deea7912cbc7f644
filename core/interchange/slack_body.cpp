// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/markdown_write.h"
#include "core/interchange/slack_message.h"
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace meridian {
namespace {

constexpr int MostAttachments = 100;

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

//! The address without the token that an export's links carry: it opens every file of the Slack
//! team, which is not for everyone who reads this message.
QString withoutToken(const QString &address)
{
    QUrl url(address);
    QUrlQuery query(url);
    if (!query.hasQueryItem(QStringLiteral("t")))
        return address;
    query.removeAllQueryItems(QStringLiteral("t"));
    url.setQuery(query.isEmpty() ? QString() : query.toString());
    return url.toString(QUrl::FullyEncoded);
}

QString fileMarkdown(const QJsonObject &file)
{
    QString name = textAt(file, "title").trimmed();
    if (name.isEmpty())
        name = textAt(file, "name").trimmed();
    if (name.isEmpty())
        name = QStringLiteral("File");
    const QString mode = textAt(file, "mode");
    if (mode == u"tombstone" || mode == u"hidden_by_limit")
        return QStringLiteral("_A file that Slack no longer has._");
    for (const char *key : {"permalink", "url_private", "url_private_download", "url"}) {
        if (const QString address = withoutToken(textAt(file, key)); !address.isEmpty())
            return markdown::link(address, name);
    }
    return markdown::literal(name);
}

//! A link preview or what a bot attached, as lines that will be quoted.
QString attachmentLines(const QJsonObject &attachment, const SlackNames &names)
{
    QStringList lines;
    const QString by = textAt(attachment, "author_name").isEmpty()
        ? textAt(attachment, "service_name")
        : textAt(attachment, "author_name");
    if (!by.isEmpty())
        lines << markdown::literal(by.simplified());
    const QString title = textAt(attachment, "title").simplified();
    const QString address = textAt(attachment, "title_link");
    if (!title.isEmpty())
        lines << QStringLiteral("**%1**").arg(address.isEmpty() ? markdown::literal(title)
                                                                : markdown::link(address, title));
    if (const QString text = textAt(attachment, "text"); !text.trimmed().isEmpty())
        lines << markdownOfMrkdwn(text.trimmed(), names);
    for (const QJsonValue &value : attachment.value("fields").toArray()) {
        const QJsonObject field = value.toObject();
        lines << QStringLiteral("**%1**: %2")
                     .arg(markdown::literal(textAt(field, "title").simplified()),
                          markdownOfMrkdwn(textAt(field, "value").trimmed(), names));
    }
    if (const QString blocks = markdownOfBlocks(attachment.value("blocks").toArray(), names);
        !blocks.isEmpty())
        lines << blocks;
    for (const QJsonValue &file : attachment.value("files").toArray())
        lines << fileMarkdown(file.toObject());
    if (const QString image = textAt(attachment, "image_url"); !image.isEmpty())
        lines << markdown::link(image, title.isEmpty() ? QStringLiteral("Image") : title);
    const QString fallback = textAt(attachment, "fallback").trimmed();
    if (lines.isEmpty() && textAt(attachment, "pretext").isEmpty() && !fallback.isEmpty())
        lines << markdownOfMrkdwn(fallback, names);
    return lines.join(u'\n');
}

void appendAttachments(QStringList &parts, const QJsonArray &attachments, const SlackNames &names)
{
    int left = MostAttachments;
    for (const QJsonValue &value : attachments) {
        if (left-- == 0) {
            parts << QStringLiteral("_%1 more attachments in Slack_").arg(attachments.size() - MostAttachments);
            break;
        }
        const QJsonObject attachment = value.toObject();
        if (const QString before = textAt(attachment, "pretext").trimmed(); !before.isEmpty())
            parts << markdownOfMrkdwn(before, names);
        if (const QString lines = attachmentLines(attachment, names); !lines.trimmed().isEmpty())
            parts << markdown::quoted(lines);
    }
}

//! What a message without words is about, for those whose subtype says it all.
QString wordsOfSubtype(const QString &subtype)
{
    static const QHash<QString, QString> words{{"channel_join", "joined the channel"},
                                               {"group_join", "joined the channel"},
                                               {"channel_leave", "left the channel"},
                                               {"group_leave", "left the channel"},
                                               {"channel_topic", "changed the topic"},
                                               {"group_topic", "changed the topic"},
                                               {"channel_purpose", "changed the purpose"},
                                               {"group_purpose", "changed the purpose"},
                                               {"channel_name", "renamed the channel"},
                                               {"group_name", "renamed the channel"},
                                               {"channel_archive", "archived the channel"},
                                               {"group_archive", "archived the channel"},
                                               {"channel_unarchive", "opened the channel again"},
                                               {"group_unarchive", "opened the channel again"},
                                               {"pinned_item", "pinned a message"},
                                               {"unpinned_item", "unpinned a message"},
                                               {"bot_add", "added an integration"},
                                               {"bot_remove", "removed an integration"},
                                               {"huddle_thread", "started a huddle"},
                                               {"sh_room_created", "started a call"},
                                               {"tombstone", "This message was deleted in Slack."},
                                               {"reminder_add", "set a reminder"}};
    const QString known = words.value(subtype);
    return QStringLiteral("_%1_").arg(known.isEmpty() ? QStringLiteral("A message without words")
                                                      : known);
}

//! A person's text says the same as its blocks, in the simpler form. An app's text is only what its notification said;
//! its blocks are what people saw.
QString wordsOf(const QString &text, const QJsonArray &blocks, const SlackNames &names)
{
    const bool isLaidOut = std::any_of(blocks.begin(), blocks.end(), [](const QJsonValue &block) {
        return textAt(block.toObject(), "type") != u"rich_text";
    });
    const QString shown = isLaidOut || text.isEmpty() ? markdownOfBlocks(blocks, names) : QString();
    return shown.isEmpty() ? markdownOfMrkdwn(text, names).trimmed() : shown;
}

} // namespace

QString markdownOfMessage(const QJsonObject &message, const SlackNames &names)
{
    const QString subtype = textAt(message, "subtype");
    const QString text = textAt(message, "text").trimmed();
    QStringList parts;
    QString words = wordsOf(text, message.value("blocks").toArray(), names);
    if (subtype == u"me_message" && !words.isEmpty() && !words.contains(u'\n'))
        words = u'_' + words + u'_';
    parts << words;
    // The old layout's `file` is linked from the text already; it counts only where the text does
    // not.
    if (const QJsonObject file = message.value("file").toObject();
        !file.isEmpty() && text.isEmpty())
        parts << fileMarkdown(file);
    for (const QJsonValue &file : message.value("files").toArray())
        parts << fileMarkdown(file.toObject());
    appendAttachments(parts, message.value("attachments").toArray(), names);
    parts.removeAll(QString());
    const QString whole = markdown::storable(parts.join(QStringLiteral("\n\n"))).trimmed();
    return whole.isEmpty() ? wordsOfSubtype(subtype) : whole;
}

} // namespace meridian
