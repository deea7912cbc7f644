// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/emoji.h"
#include "core/text/resource_lines.h"
#include <QHash>
#include <QSet>
#include <algorithm>

namespace meridian {
namespace {

constexpr qsizetype LongestShortcode = 80;
constexpr char16_t VariationSelector = 0xFE0F;
constexpr QStringView ToneMark = u"::skin-tone-";

struct Entry {
    QString emoji;
    bool takesTone = false;
};

struct Table {
    QHash<QString, Entry> byShortcode;
    QSet<char32_t> toneBases;
};

Table readEmoji()
{
    Table table;
    for (const QString &line : resourceLines(QStringLiteral("emoji.txt"))) {
        const QStringList columns = line.split(u'\t');
        const Entry entry{columns[0], columns[1] == u's'};
        for (const QString &shortcode : columns[2].split(u' '))
            table.byShortcode.insert(shortcode, entry);
    }
    for (const QString &line : resourceLines(QStringLiteral("tone_bases.txt")))
        table.toneBases.insert(line.toUInt(nullptr, 16));
    return table;
}

const Table &table()
{
    static const Table read = readEmoji();
    return read;
}

//! Puts a tone after every character that can carry one, in place of a variation selector.
QString toned(const QString &emoji, int tone)
{
    std::u32string result;
    bool afterBase = false;
    for (const char32_t c : emoji.toStdU32String()) {
        if (afterBase && c == VariationSelector) {
            afterBase = false;
            continue;
        }
        afterBase = table().toneBases.contains(c);
        result += c;
        if (afterBase)
            result += char32_t(0x1F3FB + tone);
    }
    return QString::fromStdU32String(result);
}

bool isShortcodeChar(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-' || c == u'+';
}

//! The end of the run of shortcode characters that starts at `from`, closed by a colon; -1 if it is not closed.
qsizetype closingColon(const QString &text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && at - from < LongestShortcode && isShortcodeChar(text[at]))
        ++at;
    return at > from && at < text.size() && text[at] == u':' ? at : -1;
}

} // namespace

QString emojiFor(QStringView shortcode)
{
    const qsizetype mark = shortcode.indexOf(ToneMark);
    const auto found = table().byShortcode.constFind(shortcode.left(mark < 0 ? shortcode.size() : mark).toString());
    if (found == table().byShortcode.constEnd())
        return {};
    if (mark < 0)
        return found->emoji;
    const QStringView digit = shortcode.mid(mark + ToneMark.size());
    if (digit.size() != 1 || digit[0] < u'2' || digit[0] > u'6')
        return {};
    return found->takesTone ? toned(found->emoji, digit[0].unicode() - u'2') : found->emoji;
}

QString withEmoji(const QString &text)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(u':'); at >= 0; at = text.indexOf(u':', at + 1)) {
        qsizetype end = closingColon(text, at + 1);
        if (end < 0 || at < copied || (at > copied && text[at - 1].isLetterOrNumber()))
            continue;
        QString emoji = emojiFor(QStringView(text).mid(at + 1, end - at - 1));
        if (emoji.isEmpty())
            continue;
        if (const qsizetype toneEnd = QStringView(text).mid(end).startsWith(ToneMark) ? closingColon(text, end + 2) : -1;
            toneEnd > 0) {
            const QString withTone = emojiFor(QStringView(text).mid(at + 1, toneEnd - at - 1));
            if (!withTone.isEmpty()) {
                emoji = withTone;
                end = toneEnd;
            }
        }
        result += QStringView(text).mid(copied, at - copied);
        result += emoji;
        copied = end + 1;
        at = end;
    }
    if (copied == 0)
        return text;
    result += QStringView(text).mid(copied);
    return result;
}

} // namespace meridian
