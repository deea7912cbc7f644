// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HTML to lines and back. It is read by a QTextDocument, which runs nothing and is given nothing it asks for.
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

bool isCode(const QTextCharFormat &format)
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

Attributes attributesOf(const QTextCharFormat &format, Kind line)
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
    if (isCode(format) && line != Kind::Code)
        set(attr::Code, true);
    if (link)
        set(attr::Link, format.anchorHref());
    return attributes;
}

LineStyle styleOf(const QTextBlock &block)
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
        const LineStyle style = styleOf(block);
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
                m_line.runs.push_back({text, {}, attributesOf(it.fragment().charFormat(), kind)});
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

QString runHtml(const DeltaRun &run)
{
    if (run.isEmbed()) {
        const Any *image = run.embed.find(attr::Image);
        const auto *url = image ? image->as<QString>() : nullptr;
        return url ? u"<img src=\"%1\">"_s.arg(url->toHtmlEscaped()) : QString();
    }
    QString html = run.text.toHtmlEscaped();
    for (const auto &[key, tag] : {std::pair(attr::Code, u"code"_s), std::pair(attr::Bold, u"strong"_s), std::pair(attr::Italic, u"em"_s),
                                   std::pair(attr::Underline, u"u"_s), std::pair(attr::Strike, u"s"_s), std::pair(attr::Background, u"mark"_s)}) {
        if (isSet(run.attributes, key))
            html = u"<%1>%2</%1>"_s.arg(tag, html);
    }
    const QString link = textOf(run.attributes, attr::Link);
    return isAddress(link) ? u"<a href=\"%1\">%2</a>"_s.arg(link.toHtmlEscaped(), html) : html;
}

QString runsHtml(const DeltaLine &line)
{
    QString html;
    for (const DeltaRun &run : line.runs)
        html += runHtml(run);
    return html;
}

//! Writes lines, opening and closing what several of them share.
class HtmlWriter {
public:
    void write(const DeltaLine &line)
    {
        const LineStyle style = LineStyle::of(line.attributes);
        const QString words = runsHtml(line);
        closeFor(style);
        switch (style.kind) {
        case Kind::Heading: m_html += u"<h%1>%2</h%1>\n"_s.arg(style.level).arg(words); break;
        case Kind::Quote: open(u"blockquote"_s, style); m_html += u"<p>%1</p>\n"_s.arg(words); break;
        case Kind::Code: open(u"pre"_s, style); m_html += words + u'\n'; break;
        case Kind::Divider: m_html += u"<hr>\n"_s; break;
        case Kind::Cell: cell(words, style); break;
        case Kind::Bullet:
        case Kind::Number:
        case Kind::Check: item(words, style); break;
        case Kind::Body: m_html += u"<p>%1</p>\n"_s.arg(words); break;
        }
        m_before = style;
    }
    [[nodiscard]] QString finish()
    {
        closeTo(0);
        return m_html;
    }

private:
    void open(const QString &tag, const LineStyle &)
    {
        if (m_open.isEmpty() || m_open.back() != tag) {
            m_html += u'<' + tag + u'>';
            m_open.append(tag);
        }
    }
    void closeTo(qsizetype count)
    {
        while (m_open.size() > count)
            m_html += u"</"_s + m_open.takeLast() + u">\n"_s;
    }
    void closeFor(const LineStyle &style)
    {
        if (!(style.isItem() && m_before.isItem()) && style.kind != m_before.kind)
            closeTo(0);
    }
    void item(const QString &words, const LineStyle &style)
    {
        const QString tag = style.kind == Kind::Number ? u"ol"_s : u"ul"_s;
        const qsizetype depth = style.indent + 1;
        closeTo(depth);
        if (m_open.size() == depth && m_open.back() != tag)
            closeTo(depth - 1);
        while (m_open.size() < depth) {
            m_html += u'<' + tag + u'>';
            m_open.append(tag);
        }
        const QString box = style.kind != Kind::Check                  ? QString()
            : style.checked == LineStyle::Checked::Yes ? u"<input type=\"checkbox\" checked disabled> "_s
                                                       : u"<input type=\"checkbox\" disabled> "_s;
        m_html += u"<li>%1%2</li>\n"_s.arg(box, words);
    }
    void cell(const QString &words, const LineStyle &style)
    {
        open(u"table"_s, style);
        if (m_before.kind != Kind::Cell || m_before.name != style.name) {
            closeTo(1);
            m_html += u"<tr>"_s;
            m_open.append(u"tr"_s);
        }
        m_html += u"<td>%1</td>"_s.arg(words);
    }
    QString m_html;
    QStringList m_open;
    LineStyle m_before;
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

QString htmlOf(const std::vector<DeltaLine> &lines)
{
    HtmlWriter writer;
    for (const DeltaLine &line : lines)
        writer.write(line);
    return writer.finish();
}

} // namespace meridian
