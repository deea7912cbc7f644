// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_text.h"
#include <QStringBuilder>
#include <md4c.h>

namespace meridian {
namespace {

//! Collects the words between the marks.
struct Collector {
    QByteArray words;

    static int block(MD_BLOCKTYPE, void *, void *self)
    {
        QByteArray &words = static_cast<Collector *>(self)->words;
        if (!words.isEmpty() && !words.endsWith('\n'))
            words.append('\n');
        return 0;
    }
    static int span(MD_SPANTYPE, void *, void *) { return 0; }
    static int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self)
    {
        QByteArray &words = static_cast<Collector *>(self)->words;
        if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
            words.append('\n');
        else if (type == MD_TEXT_NULLCHAR)
            words.append("\xEF\xBF\xBD");
        else
            words.append(text, qsizetype(size));
        return 0;
    }
};

//! Where a mention that starts at `at` ends, or -1.
qsizetype mentionEnd(QStringView text, qsizetype at)
{
    constexpr qsizetype Length = 2 + 36 + 1;
    if (at + Length > text.size() || text[at] != u'<' || text[at + 1] != u'@' || text[at + Length - 1] != u'>')
        return -1;
    return Uuid::fromString(text.mid(at + 2, 36)) ? at + Length : -1;
}

QString words(const QString &markdown)
{
    const QByteArray utf8 = markdown.toUtf8();
    Collector collector;
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;
    parser.enter_block = parser.leave_block = &Collector::block;
    parser.enter_span = parser.leave_span = &Collector::span;
    parser.text = &Collector::text;
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &collector);
    return QString::fromUtf8(collector.words).trimmed();
}

} // namespace

QString plainPreview(const QString &markdown, int maxLength)
{
    const QString line = words(markdown).simplified();
    if (line.size() <= maxLength)
        return line;
    qsizetype end = 0;
    for (qsizetype at = 0; at < line.size() && at < maxLength;) {
        const qsizetype mention = mentionEnd(line, at);
        const qsizetype next = mention > 0 ? mention : at + (line[at].isHighSurrogate() ? 2 : 1);
        if (next > maxLength - 1)
            break;
        end = at = next;
    }
    return line.left(end).trimmed() + u'…';
}

QString plainText(const QString &markdown, const MentionName &nameOf)
{
    return withMentionNames(words(markdown), nameOf);
}

QString withMentionNames(const QString &plain, const MentionName &nameOf)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = plain.indexOf(u'<'); at >= 0; at = plain.indexOf(u'<', at + 1)) {
        const qsizetype end = mentionEnd(plain, at);
        if (end < 0)
            continue;
        const QString name = nameOf(*Uuid::fromString(QStringView(plain).mid(at + 2, 36)));
        if (name.isEmpty())
            continue;
        result += QStringView(plain).mid(copied, at - copied) % u'@' % name;
        copied = end;
    }
    result += QStringView(plain).mid(copied);
    return result;
}

} // namespace meridian
