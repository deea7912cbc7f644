// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markdown_lines.h"

namespace meridian {

namespace {

using crdt::Any;
using crdt::Attributes;
using Kind = LineStyle::Kind;

Attributes attributesOf(const Run &run)
{
    Attributes attributes;
    const auto set = [&](QStringView key, Any value) { attributes.push_back({key.toString(), std::move(value)}); };
    if (run.style.testFlag(Style::Bold))
        set(attr::Bold, true);
    if (run.style.testFlag(Style::Italic))
        set(attr::Italic, true);
    if (run.style.testFlag(Style::Strike))
        set(attr::Strike, true);
    if (run.style.testFlag(Style::Code))
        set(attr::Code, true);
    if (!run.link.isEmpty())
        set(attr::Link, run.link);
    if (!run.mention.isNull())
        set(attr::Mention, run.mention.toString());
    return attributes;
}

LineStyle styleOf(const Block &block)
{
    LineStyle style;
    style.indent = std::max(0, block.listDepth - (block.mark == ItemMark::None ? 0 : 1));
    switch (block.mark) {
    case ItemMark::Bullet: style.kind = Kind::Bullet; return style;
    case ItemMark::Number: style.kind = Kind::Number; return style;
    case ItemMark::TaskDone: style.checked = LineStyle::Checked::Yes; [[fallthrough]];
    case ItemMark::TaskOpen: style.kind = Kind::Check; return style;
    case ItemMark::None: break;
    }
    if (block.kind == BlockKind::Heading)
        return {Kind::Heading, block.level, 0, {}, {}};
    if (block.quoteDepth > 0)
        return {Kind::Quote, 0, 0, {}, {}};
    return style;
}

//! Puts lines together, run by run.
class Reader {
public:
    Reader(Random &random, const std::function<QString(const Uuid &)> &nameOf) : m_random(random), m_nameOf(nameOf) {}

    void read(const Block &block)
    {
        switch (block.kind) {
        case BlockKind::Code: return code(block);
        case BlockKind::Table: return table(block);
        case BlockKind::Rule: return end({Kind::Divider, 0, 0, {}, {}});
        case BlockKind::Paragraph:
        case BlockKind::Heading: runs(block.runs, styleOf(block)); return end(styleOf(block));
        }
    }
    [[nodiscard]] std::vector<DeltaLine> finish() { return std::move(m_lines); }

private:
    void end(const LineStyle &style)
    {
        m_line.attributes = merged({}, style.change());
        m_lines.push_back(std::exchange(m_line, {}));
    }
    //! A line break inside a paragraph begins a line of its own; below an item, one that stands under its words.
    void runs(const Runs &runs, const LineStyle &style)
    {
        bool first = true;
        for (const Run &run : runs) {
            const QString text = !run.mention.isNull() && m_nameOf ? u'@' + m_nameOf(run.mention) : run.text;
            const QStringList parts = text.split(u'\n');
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (i > 0) {
                    end(first ? style : under(style));
                    first = false;
                }
                if (!parts[i].isEmpty())
                    m_line.runs.push_back({parts[i], {}, attributesOf(run)});
            }
        }
    }
    static LineStyle under(const LineStyle &style)
    {
        return style.isItem() ? LineStyle{Kind::Body, 0, style.indent + 1, {}, {}} : style;
    }
    void code(const Block &block)
    {
        const QString text = block.runs.empty() ? QString() : block.runs.front().text;
        for (const QString &line : text.split(u'\n')) {
            if (!line.isEmpty())
                m_line.runs.push_back({line, {}, {}});
            end({Kind::Code, 0, 0, {}, block.language});
        }
    }
    void table(const Block &block)
    {
        if (!m_lines.empty() && LineStyle::of(m_lines.back().attributes).kind == Kind::Cell)
            m_lines.emplace_back(); // two tables are two
        size_t columns = 0;
        for (const auto &row : block.rows)
            columns = std::max(columns, row.size());
        for (const auto &row : block.rows) {
            const LineStyle cell{Kind::Cell, 0, 0, {}, newRowName(m_random)};
            for (size_t column = 0; column < columns; ++column) {
                if (column < row.size()) {
                    for (Run run : row[column].runs) {
                        run.text.replace(u'\n', u' ');
                        runs({run}, cell);
                    }
                }
                end(cell);
            }
        }
    }

    Random &m_random;
    const std::function<QString(const Uuid &)> &m_nameOf;
    std::vector<DeltaLine> m_lines;
    DeltaLine m_line;
};

} // namespace

std::vector<DeltaLine> linesOfMarkdown(const QString &markdown, Random &random,
                                       const std::function<QString(const Uuid &)> &nameOf, LineBreaks breaks)
{
    Reader reader(random, nameOf);
    for (const Block &block : parseMarkdown(markdown, breaks))
        reader.read(block);
    return reader.finish();
}

QString newRowName(Random &random)
{
    QString name = QStringLiteral("row-");
    for (int i = 0; i < 4; ++i)
        name += QChar(u"0123456789abcdefghijklmnopqrstuvwxyz"[random.next() % 36]);
    return name;
}

} // namespace meridian
