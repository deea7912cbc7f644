// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading; document_markdown.cpp writes.
#include "core/documents/delta_lines.h"
#include "core/interchange/document_markdown.h"
#include "core/interchange/markdown_write.h"
#include "core/model/limits.h"
#include "core/text/markdown.h"
#include <QStringDecoder>
#include <algorithm>

namespace meridian {
namespace {

using crdt::Any;
using crdt::Attributes;
using Kind = LineStyle::Kind;

constexpr qsizetype PartUnits = 64 * 1024, MostReferences = 16 * 1024;
constexpr int MostIndent = 8;

Attributes attributesOf(const Run &run)
{
    Attributes attributes;
    const auto set = [&](QStringView key, Style style) {
        if (run.style & style)
            attributes.push_back({key.toString(), Any(true)});
    };
    set(attr::Bold, Style::Bold);
    set(attr::Italic, Style::Italic);
    set(attr::Strike, Style::Strike);
    set(attr::Code, Style::Code);
    if (!run.link.isEmpty())
        attributes.push_back({attr::Link.toString(), Any(run.link)});
    return attributes;
}

Attributes attributesOf(const LineStyle &style)
{
    Attributes attributes = style.change();
    std::erase_if(attributes, [](const crdt::Attribute &one) { return one.value.isNull(); });
    return attributes;
}

//! Turns blocks into lines.
class LineMaker {
public:
    explicit LineMaker(Random &random) : m_random(random) {}
    void add(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            add(block);
    }
    [[nodiscard]] std::vector<DeltaLine> take() { return std::move(m_lines); }

private:
    void add(const Block &block);
    void addWords(const Runs &runs, LineStyle style);
    void addTable(const Block &block);
    [[nodiscard]] static LineStyle styleOf(const Block &block);
    [[nodiscard]] QString rowName();

    Random &m_random;
    std::vector<DeltaLine> m_lines;
};

LineStyle LineMaker::styleOf(const Block &block)
{
    LineStyle style;
    style.indent = std::clamp(block.listDepth - (block.mark == ItemMark::None ? 0 : 1), 0, MostIndent);
    switch (block.mark) {
    case ItemMark::Bullet: style.kind = Kind::Bullet; return style;
    case ItemMark::Number: style.kind = Kind::Number; return style;
    case ItemMark::TaskOpen: style.kind = Kind::Check; return style;
    case ItemMark::TaskDone:
        style.kind = Kind::Check;
        style.checked = LineStyle::Checked::Yes;
        return style;
    case ItemMark::None: break;
    }
    if (block.kind == BlockKind::Heading) {
        style.kind = Kind::Heading;
        style.level = std::clamp(block.level, 1, 6);
        style.indent = 0;
    } else if (block.quoteDepth > 0) {
        style.kind = Kind::Quote;
    }
    return style;
}

void LineMaker::add(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
    case BlockKind::Heading: return addWords(block.runs, styleOf(block));
    case BlockKind::Code: {
        LineStyle style;
        style.kind = Kind::Code;
        style.name = block.language;
        QString text;
        for (const Run &run : block.runs)
            text += run.text;
        for (const QString &line : text.split(u'\n'))
            m_lines.push_back({line.isEmpty() ? std::vector<DeltaRun>() : std::vector{DeltaRun{line}}, attributesOf(style)});
        return;
    }
    case BlockKind::Table: return addTable(block);
    case BlockKind::Rule: {
        LineStyle style;
        style.kind = Kind::Divider;
        m_lines.push_back({{}, attributesOf(style)});
        return;
    }
    }
}

//! A break in the words begins a line; in an item it is one that stands as far in as the item's words.
void LineMaker::addWords(const Runs &runs, LineStyle style)
{
    m_lines.push_back({{}, attributesOf(style)});
    for (const Run &run : runs) {
        const QStringList pieces = run.text.split(u'\n');
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0) {
                if (style.isItem())
                    style = LineStyle{Kind::Body, 0, std::min(style.indent + 1, MostIndent), {}, {}};
                m_lines.push_back({{}, attributesOf(style)});
            }
            if (!pieces[i].isEmpty())
                m_lines.back().runs.push_back({pieces[i], {}, attributesOf(run)});
        }
    }
}

void LineMaker::addTable(const Block &block)
{
    if (!m_lines.empty() && LineStyle::of(m_lines.back().attributes).kind == Kind::Cell)
        m_lines.emplace_back(); // two tables are two
    for (const auto &row : block.rows) {
        LineStyle style;
        style.kind = Kind::Cell;
        style.name = rowName();
        for (const TableCell &cell : row) {
            m_lines.push_back({{}, attributesOf(style)});
            for (const Run &run : cell.runs)
                m_lines.back().runs.push_back({QString(run.text).replace(u'\n', u' '), {}, attributesOf(run)});
        }
    }
}

//! As Quill names them, with more room.
QString LineMaker::rowName()
{
    return QStringLiteral("row-") + QString::number(m_random.next(), 36).rightJustified(8, u'0').right(8);
}

// ---- Files ----

std::expected<QString, DocumentFault> textOf(const QByteArray &file)
{
    if (file.size() > LargestMarkdown)
        return std::unexpected(DocumentFault::TooLarge);
    const auto marked = QStringConverter::encodingForData(file);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(file);
    if (decoder.hasError() && !marked)
        text = QString::fromLatin1(file);
    if (text.contains(QChar(0)))
        return std::unexpected(DocumentFault::NotText);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return markdown::storable(text);
}

bool isFence(QStringView line)
{
    const QStringView words = line.trimmed();
    return words.startsWith(u"```") || words.startsWith(u"~~~");
}

//! `[name]: address`, which counts in the whole text.
bool isReference(QStringView line)
{
    const QStringView words = line.trimmed();
    const qsizetype end = words.indexOf(u"]:");
    return line.size() - words.size() <= 3 && words.startsWith(u'[') && end > 1 && words.size() < 2048;
}

//! Parts of a long text, cut at empty lines outside of code; what is referred to goes with each of them.
QStringList partsOf(const QString &text)
{
    if (text.size() <= PartUnits)
        return {text};
    QStringList parts;
    QString part, references;
    bool inCode = false;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        inCode = inCode != isFence(line);
        if (!inCode && isReference(line) && references.size() < MostReferences)
            references += line.toString() + u'\n';
        const bool fits = part.size() + line.size() < PartUnits;
        if (!part.isEmpty() && (!fits || (part.size() > PartUnits / 2 && !inCode && line.trimmed().isEmpty())))
            parts << std::exchange(part, {});
        for (qsizetype at = 0; at == 0 || at < line.size(); at += PartUnits)
            part += line.mid(at, PartUnits).toString() + u'\n';
    }
    parts << part;
    for (QString &one : parts)
        one += u'\n' + references;
    return parts;
}

std::vector<DeltaLine> linesOfMarkdown(const QString &text, Random &random)
{
    LineMaker maker(random);
    for (const QString &part : partsOf(text))
        maker.add(parseMarkdown(part, LineBreaks::Fold));
    return maker.take();
}

} // namespace

std::expected<WrittenDocument, DocumentFault> fromMarkdown(const QByteArray &file, const QString &name, Random &random)
{
    const auto text = textOf(file);
    if (!text)
        return std::unexpected(text.error());
    std::vector<DeltaLine> lines = linesOfMarkdown(*text, random);
    WrittenDocument document;
    if (!lines.empty()) {
        const LineStyle first = LineStyle::of(lines.front().attributes);
        if (first.kind == Kind::Heading && first.level == 1) {
            document.title = lines.front().letters().simplified().left(limits::Name);
            lines.erase(lines.begin());
        }
    }
    if (document.title.isEmpty())
        document.title = name.simplified().left(limits::Name);
    document.text = deltaOf(lines);
    return document;
}

crdt::Delta deltaFromMarkdown(const QString &text, Random &random)
{
    return deltaOf(linesOfMarkdown(text, random));
}

} // namespace meridian
