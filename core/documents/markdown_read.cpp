// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markdown_lines.h"
#include "core/documents/time_mark.h"
#include <QRegularExpression>

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

//! Where a time begins or ends in words, as markdownOf() writes it: HTML is text here.
struct TimeTag {
    qsizetype at = -1, end = 0;
    QString mark; //!< that begins; empty: one ends
};

TimeTag nextTimeTag(const QString &text, qsizetype from, const QString &open)
{
    static const QRegularExpression begin(QStringLiteral("<time datetime=\"([^\"<>]{1,120})\">"));
    if (!open.isEmpty()) {
        const qsizetype at = text.indexOf(u"</time>", from);
        if (at < 0)
            return {};
        const auto mark = TimeMark::parse(open);
        const QString place = mark ? QStringLiteral(" (%1)").arg(mark->place()) : QString();
        const qsizetype end = at + 7;
        return {at, !place.isEmpty() && QStringView(text).sliced(end).startsWith(place) ? end + place.size() : end, {}};
    }
    for (auto found = begin.match(text, from); found.hasMatch(); found = begin.match(text, found.capturedEnd())) {
        if (TimeMark::parse(found.captured(1)))
            return {found.capturedStart(), found.capturedEnd(), found.captured(1)};
    }
    return {};
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
        m_time.clear();
        m_timesLeft = 0;
        for (const Run &run : runs)
            m_timesLeft += run.text.count(u"</time>");
        for (const Run &run : runs) {
            const QString text = !run.mention.isNull() && m_nameOf ? u'@' + m_nameOf(run.mention) : run.text;
            const QStringList parts = text.split(u'\n');
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (i > 0) {
                    end(first ? style : under(style));
                    first = false;
                }
                words(parts[i], attributesOf(run));
            }
        }
        m_time.clear();
    }
    //! Times among the words are times again.
    void words(const QString &text, const Attributes &attributes)
    {
        const auto add = [&](const QString &part) {
            if (part.isEmpty())
                return;
            m_line.runs.push_back({part, {}, attributes});
            if (!m_time.isEmpty())
                m_line.runs.back().attributes.push_back({attr::Time.toString(), Any(m_time)});
        };
        qsizetype from = 0;
        for (TimeTag tag; m_timesLeft > 0 && (tag = nextTimeTag(text, from, m_time)).at >= 0; from = tag.end) {
            add(text.mid(from, tag.at - from));
            m_timesLeft -= tag.mark.isEmpty();
            m_time = tag.mark;
        }
        add(text.mid(from));
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
    QString m_time; //!< whose words are being read; empty: none
    qsizetype m_timesLeft = 0; //!< that end in this block
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
