// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markdown_lines.h"
#include "core/documents/time_mark.h"
#include <QRegularExpression>
#include <algorithm>
#include <span>

namespace meridian {

namespace {

using crdt::Attributes;
using Kind = LineStyle::Kind;

QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_[]<~").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

//! What stands first in a line and would make it a heading, an item or a quote.
QString withEscapedStart(QString line)
{
    static const QRegularExpression mark(QStringLiteral("^(\\s*)(#{1,6}(?= |$)|[-+](?= |$)|>|\\d+(?=[.)](?: |$))|={2,}$|-{2,}$)"));
    const auto found = mark.match(line);
    if (!found.hasMatch())
        return line;
    const bool number = found.captured(2).front().isDigit();
    return line.insert(number ? found.capturedEnd(2) : found.capturedStart(2), u'\\');
}

QString codeSpan(const QString &code)
{
    QString fence = QStringLiteral("`");
    while (code.contains(fence))
        fence += u'`';
    const QString pad = code.startsWith(u'`') || code.endsWith(u'`') ? QStringLiteral(" ") : QString();
    return fence + pad + code + pad + fence;
}

//! The marks go around the words, the blanks beside them stay outside.
QString around(const QString &text, const QString &mark)
{
    const QString words = text.trimmed();
    if (words.isEmpty())
        return text;
    const qsizetype begin = text.indexOf(words);
    return text.left(begin) + mark + words + mark + text.mid(begin + words.size());
}

QString runMarkdown(const DeltaRun &run, Kind line)
{
    if (run.isEmbed())
        return {};
    const Attributes &is = run.attributes;
    if (const QString mention = textOf(is, attr::Mention); !mention.isEmpty())
        return QStringLiteral("<@%1>").arg(mention);
    QString text = isSet(is, attr::Code) ? codeSpan(run.text) : escaped(run.text);
    if (isSet(is, attr::Strike))
        text = around(text, QStringLiteral("~~"));
    if (isSet(is, attr::Italic))
        text = around(text, QStringLiteral("*"));
    if (isSet(is, attr::Bold) && line != Kind::Heading)
        text = around(text, QStringLiteral("**"));
    QString link = textOf(is, attr::Link);
    if (link.isEmpty())
        return text;
    link.replace(u'(', QStringLiteral("%28")).replace(u')', QStringLiteral("%29")).replace(u' ', QStringLiteral("%20"));
    return run.text == link ? link : u'[' + text + QStringLiteral("](") + link + u')';
}

QString wordsOf(const DeltaLine &line, Kind kind)
{
    QString words;
    for (size_t i = 0; i < line.runs.size();) {
        const size_t time = runsOfTime(line.runs, i), end = i + std::max<size_t>(1, time);
        const auto mark = TimeMark::of(line.runs[i].attributes);
        QString part, letters;
        for (; i < end; ++i) {
            part += runMarkdown(line.runs[i], kind);
            letters += line.runs[i].text;
        }
        // HTML's own element: whoever reads Markdown shows what stands in it.
        words += time == 0 ? part
                           : QStringLiteral("<time datetime=\"%1\">%2</time>%3").arg(mark->toString(), part, placeBehind(letters, *mark));
    }
    return words;
}

//! Writes lines, those of one block together.
class Writer {
public:
    void write(const std::vector<DeltaLine> &lines)
    {
        for (size_t i = 0; i < lines.size();) {
            const LineStyle style = LineStyle::of(lines[i].attributes);
            size_t end = i + 1;
            if (style.kind == Kind::Code || style.kind == Kind::Cell) {
                while (end < lines.size() && LineStyle::of(lines[end].attributes).kind == style.kind)
                    ++end;
            }
            const std::span block(lines.data() + i, end - i);
            style.kind == Kind::Code ? code(block, style.name) : style.kind == Kind::Cell ? table(block) : line(lines[i], style);
            i = end;
        }
    }
    [[nodiscard]] QString finish() { return m_text.trimmed().isEmpty() ? QString() : m_text.trimmed() + u'\n'; }

private:
    void part(const QString &text, const LineStyle &style)
    {
        const bool sameList = style.isItem() && m_before.isItem() && (style.kind == m_before.kind || style.indent != m_before.indent);
        const bool tight = sameList || (style.kind == Kind::Quote && m_before.kind == Kind::Quote);
        if (!m_text.isEmpty())
            m_text += tight ? (style.kind == Kind::Quote ? QStringLiteral("\n>\n") : QStringLiteral("\n")) : QStringLiteral("\n\n");
        m_text += text;
        m_before = style;
    }
    void line(const DeltaLine &line, const LineStyle &style)
    {
        const QString words = wordsOf(line, style.kind);
        if (!style.isItem())
            m_numbers.clear();
        if (words.trimmed().isEmpty() && style.kind == Kind::Body)
            return; // room between paragraphs is Markdown's own
        switch (style.kind) {
        case Kind::Heading: return part(QString(style.level, u'#') + u' ' + words, style);
        case Kind::Quote: return part(QStringLiteral("> ") + withEscapedStart(words), style);
        case Kind::Divider: return part(QStringLiteral("---"), style);
        case Kind::Bullet:
        case Kind::Number:
        case Kind::Check: return part(item(style) + withEscapedStart(words), style);
        default: return part(withEscapedStart(words), style);
        }
    }
    QString item(const LineStyle &style)
    {
        m_numbers.resize(size_t(style.indent) + 1, 0);
        const QString indent(style.indent * 4, u' ');
        if (style.kind == Kind::Number)
            return indent + QString::number(++m_numbers.back()) + QStringLiteral(". ");
        if (style.kind == Kind::Bullet)
            return indent + QStringLiteral("- ");
        return indent + (style.checked == LineStyle::Checked::Yes ? QStringLiteral("- [x] ") : QStringLiteral("- [ ] "));
    }
    void code(std::span<const DeltaLine> lines, const QString &language)
    {
        QString text;
        for (const DeltaLine &line : lines)
            text += line.letters() + u'\n';
        QString fence = QStringLiteral("```");
        while (text.contains(fence))
            fence += u'`';
        part(fence + (language == u"plain" ? QString() : language) + u'\n' + text + fence, {Kind::Code, 0, 0, {}, {}});
    }
    void table(std::span<const DeltaLine> cells)
    {
        std::vector<QStringList> rows;
        QString row;
        for (const DeltaLine &cell : cells) {
            const QString name = LineStyle::of(cell.attributes).name;
            if (rows.empty() || name != row)
                rows.emplace_back();
            row = name;
            rows.back().append(wordsOf(cell, Kind::Cell).replace(u'|', QStringLiteral("\\|")));
        }
        const qsizetype columns = std::ranges::max(rows, {}, &QStringList::size).size();
        QString text;
        for (size_t i = 0; i < rows.size(); ++i) {
            rows[i].resize(columns);
            text += QStringLiteral("| ") + rows[i].join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
            if (i == 0)
                text += u'|' + QStringLiteral(" --- |").repeated(columns) + u'\n';
        }
        part(text.chopped(1), {Kind::Cell, 0, 0, {}, {}});
    }

    QString m_text;
    LineStyle m_before;
    std::vector<int> m_numbers; //!< of the list that is being written, by depth
};

} // namespace

QString markdownOf(const std::vector<DeltaLine> &lines)
{
    Writer writer;
    writer.write(lines);
    return writer.finish();
}

} // namespace meridian
