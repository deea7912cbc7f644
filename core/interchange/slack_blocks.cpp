// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/markdown_write.h"
#include "core/interchange/slack_markup.h"
#include "core/text/emoji.h"
#include <QJsonObject>
#include <algorithm>

namespace meridian {
namespace {

constexpr int DeepestBlock = 8;
constexpr int LargestOffset = 1'000'000;

//! Words inside their signs; blanks at the ends stay outside, where CommonMark wants them.
QString styled(const QString &text, const QJsonObject &style)
{
    if (style.value("code").toBool())
        return markdown::codeSpan(text);
    const QString words = text.trimmed();
    if (words.isEmpty())
        return text;
    const qsizetype start = text.indexOf(words);
    QString inner = markdown::literal(words);
    if (style.value("strike").toBool())
        inner = QStringLiteral("~~%1~~").arg(inner);
    if (style.value("italic").toBool())
        inner = QStringLiteral("_%1_").arg(inner);
    if (style.value("bold").toBool())
        inner = QStringLiteral("**%1**").arg(inner);
    return text.left(start) + inner + text.mid(start + words.size());
}

//! One element of a line of rich text.
void appendInline(QString &out, const QJsonObject &element, const SlackNames &names)
{
    const QString type = element.value("type").toString();
    const QString text = element.value("text").toString();
    const QJsonObject style = element.value("style").toObject();
    if (type == u"text" && style.isEmpty())
        markdown::appendLiteral(out, text);
    else if (type == u"text")
        out += styled(text, style);
    else if (type == u"link")
        out += markdown::link(element.value("url").toString(), text);
    else if (type == u"user")
        out += markdownOfReference(u'@' + element.value("user_id").toString(), names);
    else if (type == u"usergroup")
        out += markdownOfReference(
            QStringLiteral("!subteam^") + element.value("usergroup_id").toString(), names);
    else if (type == u"channel")
        out += markdownOfReference(u'#' + element.value("channel_id").toString(), names);
    else if (type == u"broadcast")
        out += u'@' + element.value("range").toString();
    else if (type == u"date")
        markdown::appendLiteral(out, element.value("fallback").toString());
    else if (type == u"color")
        out += markdown::codeSpan(element.value("value").toString());
    else if (type == u"emoji") {
        const QString name = element.value("name").toString();
        const QString emoji = emojiFor(name);
        out += emoji.isEmpty() ? markdown::literal(u':' + name + u':') : emoji;
    }
}

QString line(const QJsonArray &elements, const SlackNames &names)
{
    QString out;
    for (const QJsonValue &element : elements)
        appendInline(out, element.toObject(), names);
    return out;
}

//! The words of a code block: as they are, with the addresses of links.
QString preformatted(const QJsonArray &elements)
{
    QString code;
    for (const QJsonValue &value : elements) {
        const QJsonObject element = value.toObject();
        const QString text = element.value("text").toString();
        code += text.isEmpty() ? element.value("url").toString() : text;
    }
    return markdown::codeBlock(code);
}

QString richList(const QJsonObject &list, const SlackNames &names)
{
    const bool ordered = list.value("style").toString() == u"ordered";
    const int indent = std::clamp(list.value("indent").toInt(), 0, DeepestBlock);
    int number = std::clamp(list.value("offset").toInt(), 0, LargestOffset) + 1;
    QString out;
    for (const QJsonValue &item : list.value("elements").toArray()) {
        out += QString(indent * 3, u' ')
            + (ordered ? QString::number(number++) + u'.' : QStringLiteral("-")) + u' '
            + line(item.toObject().value("elements").toArray(), names).trimmed() + u'\n';
    }
    return out;
}

QString richText(const QJsonArray &parts, const SlackNames &names)
{
    QString out;
    for (const QJsonValue &value : parts) {
        const QJsonObject part = value.toObject();
        const QString type = part.value("type").toString();
        const QJsonArray elements = part.value("elements").toArray();
        if (!out.isEmpty() && !out.endsWith(u'\n'))
            out += u'\n';
        if (type == u"rich_text_list")
            out += richList(part, names);
        else if (type == u"rich_text_preformatted")
            out += preformatted(elements);
        else if (type == u"rich_text_quote")
            out += markdown::quoted(line(elements, names)) + QStringLiteral("\n\n");
        else
            out += line(elements, names);
    }
    return out;
}

//! A text object of a layout block.
QString textObject(const QJsonObject &text, const SlackNames &names)
{
    const QString words = text.value("text").toString();
    return text.value("type").toString() == u"mrkdwn" ? markdownOfMrkdwn(words, names)
                                                      : markdown::literal(words);
}

//! The cells of a table, each row a line: Slack's tables have no head that Markdown could tell.
QStringList tableLines(const QJsonArray &rows, const SlackNames &names)
{
    QStringList lines;
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const QJsonValue &value : row.toArray()) {
            const QJsonObject cell = value.toObject();
            cells << (cell.value("type").toString() == u"rich_text"
                          ? richText(cell.value("elements").toArray(), names).simplified()
                          : markdown::literal(cell.value("text").toString().simplified()));
        }
        lines << cells.join(QStringLiteral(" · "));
    }
    return lines;
}

QString layoutBlock(const QJsonObject &block, const SlackNames &names)
{
    QStringList lines;
    const QString type = block.value("type").toString();
    if (type == u"header") {
        lines << QStringLiteral("**%1**").arg(
            textObject(block.value("text").toObject(), names).trimmed());
    } else if (type == u"image") {
        const QString title = block.value("alt_text").toString();
        lines << markdown::link(block.value("image_url").toString(), title);
    } else if (type == u"markdown") {
        lines << block.value("text").toString();
    } else if (type == u"table") {
        lines << tableLines(block.value("rows").toArray(), names);
    } else if (type == u"video") {
        lines << markdown::link(block.value("title_url").toString(),
                                block.value("title").toObject().value("text").toString())
              << textObject(block.value("description").toObject(), names);
    } else if (block.value("text").isObject()) {
        lines << textObject(block.value("text").toObject(), names);
    }
    for (const char *list : {"fields", "elements"}) {
        for (const QJsonValue &one : block.value(QLatin1String(list)).toArray()) {
            if (one.toObject().value("text").isString())
                lines << textObject(one.toObject(), names);
        }
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QString markdownOfBlocks(const QJsonArray &blocks, const SlackNames &names)
{
    QStringList parts;
    for (const QJsonValue &value : blocks) {
        const QJsonObject block = value.toObject();
        const QString part = block.value("type").toString() == u"rich_text"
            ? richText(block.value("elements").toArray(), names)
            : layoutBlock(block, names);
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace meridian
