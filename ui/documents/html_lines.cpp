// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HTML to lines. It is read by a QTextDocument, which runs nothing and is given nothing it asks for.
#include "core/documents/markdown_lines.h"
#include "ui/documents/page_clipboard.h"
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <span>

namespace meridian {

namespace {

using namespace Qt::StringLiterals;
using crdt::Any;
using crdt::Attributes;
using Kind = LineStyle::Kind;

constexpr qsizetype LongestHtml = 4'000'000;

//! A document that fetches nothing, whatever a page refers to.
class Offline : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

bool isPastedCode(const QTextCharFormat &format)
{
    if (format.fontFixedPitch())
        return true;
    for (const QString &family : format.fontFamilies().toStringList()) {
        if (family.contains(u"mono"_s, Qt::CaseInsensitive) || family.contains(u"Courier"_s, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool isAddress(const QString &link)
{
    return link.startsWith(u"https://") || link.startsWith(u"http://") || link.startsWith(u"mailto:") || link.startsWith(u"meridian://");
}

Attributes attributesOfPasted(const QTextCharFormat &format, Kind line)
{
    Attributes attributes;
    const auto set = [&](QStringView key, Any value) { attributes.push_back({key.toString(), std::move(value)}); };
    const bool link = isAddress(format.anchorHref());
    if (format.fontWeight() >= QFont::DemiBold && line != Kind::Heading)
        set(attr::Bold, true);
    if (format.fontItalic())
        set(attr::Italic, true);
    if (format.fontStrikeOut())
        set(attr::Strike, true);
    if (format.fontUnderline() && !link)
        set(attr::Underline, true);
    if (isPastedCode(format) && line != Kind::Code)
        set(attr::Code, true);
    if (link)
        set(attr::Link, format.anchorHref());
    return attributes;
}

LineStyle styleOfPasted(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    if (format.headingLevel() > 0)
        return {Kind::Heading, std::min(format.headingLevel(), 6), 0, {}, {}};
    if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
        return {Kind::Divider, 0, 0, {}, {}};
    if (const QTextList *list = block.textList()) {
        const int style = list->format().style();
        LineStyle item{Kind::Bullet, 0, std::clamp(list->format().indent() - 1, 0, 8), {}, {}};
        if (style <= QTextListFormat::ListDecimal && style >= QTextListFormat::ListUpperRoman)
            item.kind = Kind::Number;
        if (format.marker() != QTextBlockFormat::MarkerType::NoMarker)
            item.kind = Kind::Check;
        if (format.marker() == QTextBlockFormat::MarkerType::Checked)
            item.checked = LineStyle::Checked::Yes;
        return item;
    }
    if (format.hasProperty(QTextFormat::BlockQuoteLevel) && format.intProperty(QTextFormat::BlockQuoteLevel) > 0)
        return {Kind::Quote, 0, 0, {}, {}};
    if (format.nonBreakableLines())
        return {Kind::Code, 0, 0, {}, {}};
    return {};
}

class HtmlReader {
public:
    explicit HtmlReader(Random &random) : m_random(random) {}

    void frame(const QTextFrame &frame)
    {
        for (auto it = frame.begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame()))
                this->table(*table);
            else if (it.currentFrame())
                this->frame(*it.currentFrame());
            else
                block(it.currentBlock());
        }
    }
    [[nodiscard]] std::vector<DeltaLine> finish() { return std::move(m_lines); }

private:
    void block(const QTextBlock &block)
    {
        const LineStyle style = styleOfPasted(block);
        addRuns(block, style.kind);
        if (m_line.runs.empty() && style == LineStyle())
            return; // room between paragraphs
        end(style);
    }
    void addRuns(const QTextBlock &block, Kind kind)
    {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QString text = it.fragment().text();
            text.remove(QChar::ObjectReplacementCharacter);
            text.replace(QChar::Nbsp, u' ').replace(QChar::LineSeparator, u' ');
            if (!text.isEmpty())
                m_line.runs.push_back({text, {}, attributesOfPasted(it.fragment().charFormat(), kind)});
        }
    }
    void end(const LineStyle &style)
    {
        m_line.attributes = merged({}, style.change());
        m_lines.push_back(std::exchange(m_line, {}));
    }
    void table(const QTextTable &table)
    {
        for (int row = 0; row < table.rows(); ++row) {
            const LineStyle style = table.columns() < 2 ? LineStyle() : LineStyle{Kind::Cell, 0, 0, {}, newRowName(m_random)};
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                if (cell.row() == row && cell.column() == column) {
                    for (auto it = cell.begin(); !it.atEnd(); ++it) {
                        if (!it.currentBlock().isValid())
                            continue;
                        if (!m_line.runs.empty())
                            m_line.runs.push_back({u" "_s, {}, {}});
                        addRuns(it.currentBlock(), style.kind);
                    }
                }
                end(style);
            }
        }
    }
    Random &m_random;
    std::vector<DeltaLine> m_lines;
    DeltaLine m_line;
};

} // namespace

std::vector<DeltaLine> linesOfHtml(const QString &html, Random &random)
{
    Offline document;
    document.setHtml(html.left(LongestHtml));
    HtmlReader reader(random);
    reader.frame(*document.rootFrame());
    return reader.finish();
}

} // namespace meridian
