// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing; document_markdown_read.cpp reads.
#include "core/interchange/document_markdown.h"
#include "core/documents/delta_lines.h"
#include "core/interchange/markdown_line.h"
#include <algorithm>
#include <map>
#include <span>

namespace meridian {
namespace {

using Kind = LineStyle::Kind;
using Lines = std::span<const DeltaLine>;

QString headingWords(QString words);

//! Writes line after line; those that make one block together (code, a table) at once.
class MarkdownWriter {
public:
    explicit MarkdownWriter(const DocumentWords &words) : m_words(words) {}

    void heading(const QString &title) { block(QStringLiteral("# ") + headingWords(markdown::lineOf({{title, {}, {}, {}}}))); }
    //! Takes the lines of one block and answers with how many they were.
    [[nodiscard]] size_t write(Lines lines);
    [[nodiscard]] QString take() { return std::move(m_out); }

private:
    [[nodiscard]] Runs runsOf(const DeltaLine &line) const;
    void block(const QString &text, Kind kind = Kind::Body);
    void item(const DeltaLine &line, const LineStyle &style);
    [[nodiscard]] size_t code(Lines lines);
    [[nodiscard]] size_t table(Lines lines);
    [[nodiscard]] int numberOf(const LineStyle &style);

    const DocumentWords &m_words;
    QString m_out;
    Kind m_last = Kind::Body;
    std::map<int, int> m_numbers;  //!< by indent, of the list that goes on
    std::map<int, int> m_contents; //!< by indent, where the words of the item above begin
};

//! Signs at the end would be taken for the closing of the heading.
QString headingWords(QString words)
{
    if (words.endsWith(u'#') && !words.endsWith(u"\\#"))
        words.insert(words.size() - 1, u'\\');
    return words;
}

bool isItem(Kind kind)
{
    return kind == Kind::Bullet || kind == Kind::Number || kind == Kind::Check;
}

Runs MarkdownWriter::runsOf(const DeltaLine &line) const
{
    Runs runs;
    for (const DeltaRun &run : line.runs) {
        if (!run.isEmbed()) {
            runs.push_back(runOf(run.text, run.attributes, m_words));
            continue;
        }
        const QString kind = embedKind(run.embed);
        const crdt::Any *value = run.embed.find(kind);
        const auto *address = value ? value->as<QString>() : nullptr;
        const bool elsewhere = address && (address->startsWith(u"https://") || address->startsWith(u"http://"));
        const QString name = kind == attr::Image ? QStringLiteral("[image]") : u'[' + kind + u']';
        if (!kind.isEmpty())
            runs.push_back({name, {}, elsewhere ? *address : QString(), {}});
    }
    return runs;
}

//! A block stands apart from the one before it; items of a list stand together.
void MarkdownWriter::block(const QString &text, Kind kind)
{
    if (!m_out.isEmpty() && !(isItem(kind) && isItem(m_last)))
        m_out += kind == Kind::Quote && m_last == Kind::Quote ? QStringLiteral(">\n") : QStringLiteral("\n");
    m_out += text + u'\n';
    m_last = kind;
    if (!isItem(kind)) {
        m_numbers.clear();
        m_contents.clear();
    }
}

int MarkdownWriter::numberOf(const LineStyle &style)
{
    // What is further in has ended; so has a numbered list beside which another kind of item stands.
    std::erase_if(m_numbers, [&](const auto &one) {
        return one.first > style.indent || (one.first == style.indent && style.kind != Kind::Number);
    });
    return style.kind == Kind::Number ? ++m_numbers[style.indent] : 0;
}

void MarkdownWriter::item(const DeltaLine &line, const LineStyle &style)
{
    const int number = numberOf(style);
    const QString mark = number > 0 ? QString::number(number) + u'.' : QStringLiteral("-");
    const QString box = style.kind != Kind::Check                      ? QString()
        : style.checked == LineStyle::Checked::Yes ? QStringLiteral("[x] ")
                                                   : QStringLiteral("[ ] ");
    // As far in as the words of the item it lies under.
    std::erase_if(m_contents, [&](const auto &one) { return one.first >= style.indent; });
    const int blanks = m_contents.empty() ? 0 : m_contents.rbegin()->second;
    m_contents[style.indent] = blanks + int(mark.size()) + 1;
    block(QString(blanks, u' ') + mark + u' ' + box + markdown::lineOf(runsOf(line)), style.kind);
}

size_t MarkdownWriter::code(Lines lines)
{
    const QString language = LineStyle::of(lines[0].attributes).name;
    size_t count = 0;
    QStringList text;
    for (; count < lines.size(); ++count) {
        const LineStyle style = LineStyle::of(lines[count].attributes);
        if (style.kind != Kind::Code || style.name != language)
            break;
        text << lines[count].letters();
    }
    QString fence = QStringLiteral("```");
    while (text.join(u'\n').contains(fence))
        fence += u'`';
    const bool plain = language.isEmpty() || language == u"plain" || language == u"true" || language.contains(u'`')
        || language.contains(u'\n');
    block(fence + (plain ? QString() : language) + u'\n' + text.join(u'\n') + u'\n' + fence, Kind::Code);
    return count;
}

size_t MarkdownWriter::table(Lines lines)
{
    std::vector<QStringList> rows;
    QString row;
    size_t count = 0, columns = 0;
    for (; count < lines.size(); ++count) {
        const LineStyle style = LineStyle::of(lines[count].attributes);
        if (style.kind != Kind::Cell)
            break;
        if (rows.empty() || style.name != row)
            rows.emplace_back();
        row = style.name;
        rows.back() << markdown::cellOf(runsOf(lines[count]));
        columns = std::max(columns, size_t(rows.back().size()));
    }
    QStringList text;
    for (const QStringList &cells : rows) {
        QString line = QStringLiteral("|");
        for (size_t i = 0; i < columns; ++i)
            line += u' ' + cells.value(qsizetype(i)) + QStringLiteral(" |");
        text << line;
    }
    text.insert(1, u'|' + QStringLiteral(" --- |").repeated(qsizetype(columns)));
    block(text.join(u'\n'), Kind::Cell);
    return count;
}

size_t MarkdownWriter::write(Lines lines)
{
    const DeltaLine &line = lines[0];
    const LineStyle style = LineStyle::of(line.attributes);
    switch (style.kind) {
    case Kind::Code: return code(lines);
    case Kind::Cell: return table(lines);
    case Kind::Bullet:
    case Kind::Number:
    case Kind::Check: item(line, style); return 1;
    case Kind::Divider: block(QStringLiteral("---"), Kind::Divider); return 1;
    case Kind::Heading:
        block(QString(style.level, u'#') + u' ' + headingWords(markdown::lineOf(runsOf(line))), Kind::Heading);
        return 1;
    case Kind::Quote: block(QStringLiteral("> ") + markdown::lineOf(runsOf(line)), Kind::Quote); return 1;
    case Kind::Body: break;
    }
    if (const QString words = markdown::lineOf(runsOf(line)); !words.isEmpty())
        block(words);
    return 1;
}

} // namespace

QString toMarkdown(const WrittenDocument &document, const DocumentWords &words)
{
    MarkdownWriter writer(words);
    if (!document.title.isEmpty())
        writer.heading(document.title);
    const std::vector<DeltaLine> lines = linesOf(document.text);
    for (size_t at = 0; at < lines.size();)
        at += writer.write(Lines(lines).subspan(at));
    return writer.take();
}

} // namespace meridian
