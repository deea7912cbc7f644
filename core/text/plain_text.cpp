// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_text.h"
#include "core/text/markdown.h"
#include "core/text/markdown_source.h"

namespace meridian {
namespace {

//! A preview of a long text needs only its beginning.
constexpr qsizetype PreviewSourceUnits = 4'000;

void append(QString &words, const Runs &runs)
{
    for (const Run &run : runs)
        words += run.text;
}

QString words(const QString &markdown)
{
    QString words;
    for (const Block &block : parseMarkdown(markdown)) {
        if (!words.isEmpty())
            words += u'\n';
        append(words, block.runs);
        for (const auto &row : block.rows) {
            if (&row != &block.rows.front())
                words += u'\n';
            for (const TableCell &cell : row) {
                if (&cell != &row.front())
                    words += u'\t';
                append(words, cell.runs);
            }
        }
    }
    return words.trimmed();
}

//! Where the character, or the mention, at `at` ends.
qsizetype unitEnd(const QString &line, qsizetype at)
{
    const qsizetype mention = mentionEnd(line, at);
    if (mention > 0)
        return mention;
    const bool isPair = line[at].isHighSurrogate() && at + 1 < line.size() && line[at + 1].isLowSurrogate();
    return at + (isPair ? 2 : 1);
}

} // namespace

QString plainPreview(const QString &markdown, int maxLength)
{
    const QString line = words(markdown.left(PreviewSourceUnits + maxLength)).simplified();
    if (line.size() <= maxLength)
        return line;
    qsizetype end = 0;
    while (end < line.size()) {
        const qsizetype next = unitEnd(line, end);
        if (next > maxLength - 1) // room for the ellipsis
            break;
        end = next;
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
        const QString name = end < 0 ? QString() : nameOf(*Uuid::fromString(mentionId(plain, at)));
        if (name.isEmpty())
            continue;
        result += QStringView(plain).mid(copied, at - copied);
        result += u'@';
        result += name;
        copied = end;
    }
    result += QStringView(plain).mid(copied);
    return result;
}

QString cutBetweenCharacters(const QString &text, qsizetype length)
{
    const bool splitsPair = length > 0 && length < text.size() && text[length].isLowSurrogate();
    return text.left(splitsPair ? length - 1 : length);
}

} // namespace meridian
