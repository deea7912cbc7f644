// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/message_words.h"
#include "core/text/emoji.h"
#include "core/text/markdown.h"
#include <QCoreApplication>
#include <QLocale>

namespace meridian {

namespace {

constexpr qsizetype MostReaders = 12;

QString spoken(const char *text, int count = -1)
{
    return QCoreApplication::translate("meridian::MessageDelegate", text, nullptr, count);
}

QString wordsOf(const Runs &runs, const MentionName &nameOf)
{
    QString words;
    for (const Run &run : runs)
        words += run.mention.isNull() ? run.text : u'@' + nameOf(run.mention);
    return words;
}

QString codeHeading(const Block &block)
{
    const QString language = block.language.isEmpty()
        ? spoken(QT_TRANSLATE_NOOP("meridian::MessageDelegate", "Code"))
        : spoken(QT_TRANSLATE_NOOP("meridian::MessageDelegate", "%1 code")).arg(block.language);
    QStringList parts{language};
    if (!block.title.isEmpty())
        parts.append(block.title);
    const int lines = block.runs.empty() ? 0 : int(block.runs.front().text.count(u'\n')) + 1;
    parts.append(spoken(QT_TRANSLATE_N_NOOP("meridian::MessageDelegate", "%n lines"), lines));
    return parts.join(QStringLiteral(", "));
}

QString tableWords(const Block &block, const MentionName &nameOf)
{
    QStringList rows;
    for (const auto &row : block.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells.append(wordsOf(cell.runs, nameOf));
        rows.append(cells.join(QStringLiteral(", ")));
    }
    return rows.join(u'\n');
}

} // namespace

QString reactionLabel(const QString &emoji)
{
    if (emoji == u"thanks")
        return spoken(QT_TRANSLATE_NOOP("meridian::MessageDelegate", "Thanks"));
    if (emoji == u"agree")
        return spoken(QT_TRANSLATE_NOOP("meridian::MessageDelegate", "Agree"));
    if (emoji == u"not_urgent")
        return spoken(QT_TRANSLATE_NOOP("meridian::MessageDelegate", "Not urgent"));
    if (emoji == u"looking")
        return spoken(QT_TRANSLATE_NOOP("meridian::MessageDelegate", "Looking into it"));
    return withEmoji(emoji);
}

QString reactionNames(const ReactionCount &reaction, const MemberBook &book)
{
    QStringList names;
    for (const MemberId who : reaction.who) {
        if (names.size() < MostReaders)
            names.append(book.callName(who));
    }
    if (const qsizetype others = qsizetype(reaction.who.size()) - names.size(); others > 0)
        names.append(spoken(QT_TRANSLATE_N_NOOP("meridian::MessageDelegate", "%n others"), int(others)));
    return QStringLiteral("%1: %2").arg(reactionLabel(reaction.emoji), QLocale().createSeparatedList(names));
}

QString spokenWords(const QString &markdown, const MentionName &nameOf)
{
    QStringList parts;
    for (const Block &block : parseMarkdown(markdown)) {
        if (block.kind == BlockKind::Code)
            parts << codeHeading(block) << wordsOf(block.runs, nameOf);
        else if (block.kind == BlockKind::Table)
            parts << tableWords(block, nameOf);
        else if (!block.runs.empty())
            parts << wordsOf(block.runs, nameOf);
    }
    return parts.join(u'\n');
}

} // namespace meridian
