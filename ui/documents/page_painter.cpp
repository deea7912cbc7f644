// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_painter.h"
#include "ui/documents/document_format.h"
#include "ui/widgets/paint.h"
#include <QCoreApplication>
#include <QPainter>
#include <QTextDocument>
#include <algorithm>

namespace meridian {

namespace {

using Kind = LineStyle::Kind;

constexpr qreal FillHeight = 22, CodeFillHeight = 20, BarWidth = 3, CardRadius = 8, BoxSide = 16;
constexpr int MarkerSpace = 8;

QTextBlock firstOfKind(QTextBlock block, Kind kind)
{
    while (block.previous().isValid() && styleOf(block.previous()).kind == kind)
        block = block.previous();
    return block;
}

QTextBlock lastOfKind(QTextBlock block, Kind kind)
{
    while (block.next().isValid() && styleOf(block.next()).kind == kind)
        block = block.next();
    return block;
}

QString letters(int number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(u'a' + (number - 1) % 26));
    return text;
}

QString roman(int number)
{
    static constexpr std::pair<int, const char *> Signs[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"},
        {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
    QString text;
    for (const auto &[value, sign] : Signs) {
        for (; number >= value; number -= value)
            text += QLatin1StringView(sign);
    }
    return text;
}

} // namespace

//! Counted as Quill counts: other kinds of items in between do not start a list anew, items further out do.
QString itemNumber(const QTextBlock &block)
{
    const LineStyle style = styleOf(block);
    int number = 1;
    for (QTextBlock before = block.previous(); before.isValid(); before = before.previous()) {
        const LineStyle is = styleOf(before);
        if (!is.isItem() || is.indent < style.indent)
            break;
        if (is.indent == style.indent && is.kind == Kind::Number)
            ++number;
    }
    return style.indent % 3 == 0 ? QString::number(number) : style.indent % 3 == 1 ? letters(number) : roman(number);
}

QRectF checkBoxOf(const PageLayout &layout, const Look &look, const QTextBlock &block)
{
    if (styleOf(block).kind != Kind::Check || block.layout()->lineCount() == 0)
        return {};
    const QRectF text = layout.blockBoundingRect(block);
    const QTextLine line = block.layout()->lineAt(0);
    const qreal side = look.type.px(BoxSide), y = text.top() + line.y() + line.height() / 2 - side / 2;
    const bool mirrored = block.textDirection() == Qt::RightToLeft;
    return {mirrored ? text.right() + MarkerSpace : text.left() - MarkerSpace - side, y, side, side};
}

bool isChecked(const PageLayout &layout, const QTextBlock &block)
{
    for (const auto &[layer, marks] : layout.marks()) {
        for (const TextMark &mark : marks) {
            if (mark.checked && mark.from >= block.position() && mark.from < block.position() + block.length())
                return *mark.checked;
        }
    }
    return styleOf(block).checked == LineStyle::Checked::Yes;
}

PagePainter::PagePainter(QPainter &painter, const PageLayout &layout, const Look &look,
                         const QAbstractTextDocumentLayout::PaintContext &context)
    : m_painter(painter), m_layout(layout), m_look(look), m_context(context)
{}

void PagePainter::paint(const QRectF &clip)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    std::vector<QTextBlock> seen;
    for (QTextBlock block = m_layout.blockAt(clip.top()); block.isValid(); block = block.next()) {
        if (m_layout.areaOf(block).top() > clip.bottom())
            break;
        seen.push_back(block);
    }
    for (const QTextBlock &block : seen)
        paintUnder(block);
    for (const QTextBlock &block : seen) {
        paintFills(block);
        paintMarks(block);
        paintSelection(block);
    }
    m_painter.setPen(color(Token::Text));
    for (const QTextBlock &block : seen) {
        block.layout()->draw(&m_painter, m_layout.originOf(block), {}, clip);
        paintStandIns(block);
        paintHeld(block);
        paintMarker(block);
        paintCaret(block);
    }
    m_painter.restore();
}

void PagePainter::paintUnder(const QTextBlock &block)
{
    switch (styleOf(block).kind) {
    case Kind::Code: return paintCode(block);
    case Kind::Quote: return paintQuote(block);
    case Kind::Cell: return paintCell(block);
    case Kind::Divider: return paintRule(block);
    default: return;
    }
}

//! One card for all lines of a block of code, painted with the first of them that is to be seen.
void PagePainter::paintCode(const QTextBlock &block)
{
    const QTextBlock before = block.previous();
    const bool first = !before.isValid() || styleOf(before).kind != Kind::Code;
    if (!first && m_layout.areaOf(before).bottom() > m_context.clip.top())
        return;
    const QTextBlock top = firstOfKind(block, Kind::Code), end = lastOfKind(block, Kind::Code);
    const QRectF head = m_layout.areaOf(top), foot = m_layout.areaOf(end);
    const qreal above = boxOf(top).above - CodeHead - 9;
    const QRectF card(head.left(), head.top() + above, head.width(), foot.bottom() - 5 - head.top() - above);
    fillRounded(m_painter, card, CardRadius, color(Token::CodeBg));
    strokeRounded(m_painter, card, CardRadius, color(Token::Hairline));
    const QString language = styleOf(top).name;
    drawText(m_painter, {card.left() + CodePadding, card.top(), card.width() - 2 * CodePadding, CodeHead},
             m_look.type.font(TypeStyle::Meta), color(Token::TextFaint),
             language.isEmpty() || language == u"plain" ? QCoreApplication::translate("meridian::PageEdit", "Code") : language);
}

void PagePainter::paintQuote(const QTextBlock &block)
{
    const QRectF area = m_layout.areaOf(block), text = m_layout.blockBoundingRect(block);
    const QTextBlock before = block.previous();
    const bool goesOn = before.isValid() && styleOf(before).kind == Kind::Quote;
    const qreal top = goesOn ? area.top() : text.top() + 2, indent = ItemIndent * styleOf(block).indent;
    const bool mirrored = block.textDirection() == Qt::RightToLeft;
    const qreal x = mirrored ? area.right() - indent - BarWidth : area.left() + indent;
    fillRounded(m_painter, {x, top, BarWidth, area.bottom() - top - 1}, BarWidth / 2, color(Token::HairlineStrong));
}

//! A line under each row, a stronger one under the first.
void PagePainter::paintCell(const QTextBlock &block)
{
    const TableGrid &grid = m_layout.gridOf(block);
    const int row = grid.rowOf(block.blockNumber());
    if (grid.rows[size_t(row)].first != block.blockNumber())
        return;
    const QRectF area = m_layout.areaOf(block);
    const bool last = row + 1 == int(grid.rows.size());
    const qreal y = std::floor(area.bottom()) - (last ? 4 : 0) - 0.5;
    drawHairline(m_painter, {area.left(), y}, {area.right(), y}, color(row == 0 ? Token::HairlineStrong : Token::Hairline));
}

void PagePainter::paintRule(const QTextBlock &block)
{
    const QRectF area = m_layout.areaOf(block), text = m_layout.blockBoundingRect(block);
    const qreal y = std::floor(text.center().y()) + 0.5;
    drawHairline(m_painter, {area.left(), y}, {area.right(), y}, color(Token::HairlineStrong));
}

void PagePainter::fill(const QTextBlock &block, int from, int to, const QColor &fillColor, qreal radius)
{
    const QPointF origin = m_layout.originOf(block);
    const bool code = styleOf(block).kind == Kind::Code || styleOf(block).kind == Kind::Cell;
    for (const QRectF &rect : m_layout.stretch(block, from, to)) {
        const qreal height = std::max(rect.height(), qreal(m_look.type.px(code ? CodeFillHeight : FillHeight)));
        fillRounded(m_painter, {origin.x() + rect.left(), origin.y() + rect.center().y() - height / 2, rect.width(), height},
                    radius, fillColor);
    }
}

void PagePainter::paintFills(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment is = it.fragment();
        if (!is.charFormat().hasProperty(FillToken))
            continue;
        const int from = is.position() - block.position();
        fill(block, from, from + is.length(), color(Token(is.charFormat().intProperty(FillToken))), 3);
    }
}

void PagePainter::paintMarks(const QTextBlock &block)
{
    const int start = block.position(), length = block.length() - 1;
    for (const auto &[layer, marks] : m_layout.marks()) {
        for (const TextMark &mark : marks) {
            const int from = std::max(0, mark.from - start), to = std::min(length, mark.to - start);
            if (from >= to)
                continue;
            if (mark.fill.isValid())
                fill(block, from, to, mark.fill, 2);
            if (!mark.underline.isValid())
                continue;
            m_painter.setPen(QPen(mark.underline, 1.5, Qt::DotLine));
            for (const QRectF &rect : m_layout.stretch(block, from, to)) {
                const QPointF at = m_layout.originOf(block) + rect.bottomLeft() + QPointF(0, 1);
                m_painter.drawLine(at, at + QPointF(rect.width(), 0));
            }
        }
    }
}

void PagePainter::paintSelection(const QTextBlock &block)
{
    const int start = block.position(), length = block.length() - 1;
    for (const auto &selection : m_context.selections) {
        const int from = selection.cursor.selectionStart() - start, to = selection.cursor.selectionEnd() - start;
        if (from > length || to <= 0)
            continue;
        const QColor with = selection.format.background().color();
        fill(block, std::max(0, from), std::min(length, to), with, 2);
        if (to <= length || from > length)
            continue;
        // An end of a line that is selected shows as well, if the line is empty above all.
        const QTextLine last = block.layout()->lineAt(block.layout()->lineCount() - 1);
        const QPointF at = m_layout.originOf(block) + QPointF(last.cursorToX(length), last.y());
        const bool mirrored = block.textDirection() == Qt::RightToLeft;
        fillRounded(m_painter, {mirrored ? at.x() - 5 : at.x(), at.y(), 5, last.height()}, 1, with);
    }
}

void PagePainter::paintMarker(const QTextBlock &block)
{
    const LineStyle style = styleOf(block);
    if (!style.isItem() || block.layout()->lineCount() == 0)
        return;
    const QRectF text = m_layout.blockBoundingRect(block);
    const QTextLine line = block.layout()->lineAt(0);
    const qreal middle = text.top() + line.y() + line.height() / 2;
    const bool mirrored = block.textDirection() == Qt::RightToLeft;
    if (style.kind == Kind::Check) {
        const QRectF box = checkBoxOf(m_layout, m_look, block);
        if (!isChecked(m_layout, block))
            return strokeRounded(m_painter, box, 4, color(Token::FieldBorder), 1.5);
        fillRounded(m_painter, box, 4, color(Token::Ok));
        return m_look.icons.draw(m_painter, QStringLiteral("checkmark"), box.topLeft() + QPointF(1, 1), int(box.width()) - 2,
                                 Token::Surface);
    }
    const qreal edge = mirrored ? text.right() : text.left();
    if (style.kind == Kind::Number) {
        const QRectF place = mirrored ? QRectF(edge + MarkerSpace, middle - 12, 60, 24) : QRectF(edge - 60 - MarkerSpace, middle - 12, 60, 24);
        return drawTabular(m_painter, place, m_look.type.font(TypeStyle::BodyDoc), color(Token::TextMuted),
                           QCoreApplication::translate("meridian::PageEdit", "%1.", "number of a list").arg(itemNumber(block)),
                           mirrored ? Qt::AlignLeft : Qt::AlignRight);
    }
    const QPointF at(mirrored ? edge + MarkerSpace + 5 : edge - MarkerSpace - 5, middle);
    const int depth = style.indent % 3;
    m_painter.setPen(depth == 1 ? QPen(color(Token::TextMuted), 1.2) : QPen(Qt::NoPen));
    m_painter.setBrush(depth == 1 ? QBrush(Qt::NoBrush) : QBrush(color(Token::TextMuted)));
    if (depth == 2)
        m_painter.drawRect(QRectF(at.x() - 2, at.y() - 2, 4, 4));
    else
        m_painter.drawEllipse(at, 2.4, 2.4);
    m_painter.setPen(color(Token::Text));
    m_painter.setBrush(Qt::NoBrush);
}

//! As QTextDocumentLayout does: below -1 the caret stands in what an input method is composing.
void PagePainter::paintCaret(const QTextBlock &block)
{
    const int caret = m_context.cursorPosition, start = block.position();
    QTextLayout *lines = block.layout();
    const bool composing = caret < -1 && !lines->preeditAreaText().isEmpty();
    if (!composing && (caret < start || caret >= start + block.length()))
        return;
    m_painter.setPen(color(Token::Text));
    lines->drawCursor(&m_painter, m_layout.originOf(block), composing ? lines->preeditAreaPosition() - (caret + 2) : caret - start,
                      m_layout.property("cursorWidth").toInt());
}

} // namespace meridian
