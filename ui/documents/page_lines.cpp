// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one line of a page is laid out; page_layout.cpp puts them under each other.
#include "ui/documents/page_layout.h"
#include "ui/documents/page_objects.h"
#include "ui/widgets/tall_script.h"
#include <QFontInfo>
#include <QFontMetricsF>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace meridian {

namespace {

using Kind = LineStyle::Kind;

constexpr int TabLetters = 4;
constexpr qreal ObjectSpace = 8; //!< above and below a picture

} // namespace

LineBox PageLayout::roomOf(const QTextBlock &block) const
{
    LineBox room = boxOf(block);
    const qreal factor = m_look.type.factor();
    room.start *= factor;
    room.end *= factor;
    if (styleOf(block).kind != Kind::Cell)
        return room;
    const TableGrid &grid = gridOf(block);
    const int row = grid.rowOf(block.blockNumber());
    room.above = CellSpace + (row == 0 ? boxOf(document()->findBlockByNumber(grid.first)).above : 0);
    room.below = CellSpace + 1 + (row + 1 == int(grid.rows.size()) ? 4 : 0);
    if (block.blockNumber() == grid.rows[size_t(row)].first)
        room.start = 0;
    return room;
}

qreal PageLayout::widthOf(const QTextBlock &block) const
{
    const LineBox room = roomOf(block);
    qreal width = m_column.width;
    if (styleOf(block).kind == Kind::Cell) {
        const TableGrid &grid = gridOf(block);
        width = grid.widthOf(block.blockNumber() - grid.rows[size_t(grid.rowOf(block.blockNumber()))].first);
    }
    return std::max(20.0, width - room.start - room.end);
}

qreal PageLayout::lineHeight(const QTextBlock &block) const
{
    const LineStyle style = styleOf(block);
    const TypeStyle type = typeOf(style);
    const qreal plain = style.kind == Kind::Cell ? m_look.type.px(20) : m_look.type.lineHeight(type);
    if (!hasTallScript(block.text()))
        return plain;
    return std::max(plain, QFontInfo(m_look.type.font(type)).pixelSize() * TallScriptHeight);
}

//! By the number of letters: near enough for a scroll bar.
RowHeights::Row PageLayout::guess(const QTextBlock &block) const
{
    const LineStyle style = styleOf(block);
    const TypeStyle type = typeOf(style);
    if (style.kind == Kind::Cell) // one of a few in its row
        return {float(m_look.type.px(30)) / 3, 0, 0};
    const qreal letter = QFontInfo(m_look.type.font(type)).pixelSize() * 0.5;
    const qreal lines = std::max(1.0, std::ceil((block.length() - 1) * letter / m_column.width));
    const qreal text = lines * m_look.type.lineHeight(type);
    return {float(text + ObjectSpace), float(text), 0};
}

void PageLayout::layOut(const QTextBlock &block) const
{
    const Band band = bandOf(block);
    qreal text = 0;
    QTextBlock one = document()->findBlockByNumber(band.first);
    const LineBox room = roomOf(one);
    for (int i = 0; i < band.count; ++i, one = one.next()) {
        text = std::max(text, layOutLines(one, widthOf(one)));
        if (i > 0)
            m_rows.set(band.first + i, {0, 0, float(m_column.width)});
    }
    m_rows.set(band.first, {float(room.above + text + room.below), float(text), float(m_column.width)});
}

//! What only the place of a line decides: the first row of a table is its head.
QList<QTextLayout::FormatRange> PageLayout::looksOver(const QTextBlock &block) const
{
    if (styleOf(block).kind == Kind::Code && m_codeLooks)
        return m_codeLooks(block);
    QList<QTextLayout::FormatRange> looks;
    if (styleOf(block).kind == Kind::Cell && gridOf(block).rowOf(block.blockNumber()) == 0) {
        QTextCharFormat head;
        const QFont font = m_look.type.font(TypeStyle::Small);
        head.setFontPointSize(font.pointSizeF());
        head.setFontWeight(QFont::Medium);
        head.setForeground(m_look.theme.color(Token::TextMuted));
        looks.append({0, block.length() - 1, head});
    }
    hideStoodFor(block, looks);
    return looks;
}

//! To Qt that is a change of the document: it would be told of with the next one, as if all between the two had changed too.
void PageLayout::dress(const QTextBlock &block, const QList<QTextLayout::FormatRange> &looks) const
{
    if (block.layout()->formats() == looks)
        return;
    const QScopedValueRollback dressing(m_dressing, true);
    block.layout()->setFormats(looks);
    document()->markContentsDirty(block.position(), 0);
}

qreal PageLayout::layOutLines(const QTextBlock &block, qreal width) const
{
    QTextLayout *layout = block.layout();
    QTextOption option;
    option.setTextDirection(block.textDirection());
    option.setAlignment(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(QFontMetricsF(block.charFormat().font()).horizontalAdvance(u' ') * TabLetters);
    layout->setTextOption(option);
    if (layout->preeditAreaText().isEmpty())
        dress(block, looksOver(block));
    const qreal least = lineHeight(block);
    qreal y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        const qreal letters = line.height();
        const qreal height = letters <= least ? least : letters + ObjectSpace;
        line.setPosition({0, y + (height - letters) / 2});
        y += height;
    }
    layout->endLayout();
    return y;
}

//! What stands beside a line decides about the room around it.
void PageLayout::measureAgain(int block)
{
    if (block < 0 || block >= m_rows.size())
        return;
    const QTextBlock is = document()->findBlockByNumber(block);
    const Band band = bandOf(is);
    RowHeights::Row row = m_rows.at(band.first);
    if (styleOf(is).kind == Kind::Cell)
        return layOut(is); // its columns may have another width
    if (row.width == 0)
        return;
    const LineBox room = roomOf(is);
    row.height = float(room.above + double(row.text) + room.below);
    m_rows.set(band.first, row);
}

std::vector<QRectF> PageLayout::stretch(const QTextBlock &block, int from, int to) const
{
    std::vector<QRectF> rects;
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int begin = std::max(from, line.textStart()), end = std::min(to, line.textStart() + line.textLength());
        if (begin >= end)
            continue;
        const auto put = [&](qreal a, qreal b) {
            rects.emplace_back(QPointF(std::min(a, b), line.y()), QSizeF(std::abs(b - a), line.height()));
        };
        if (begin == line.textStart() && end == line.textStart() + line.textLength()) {
            put(line.naturalTextRect().left(), line.naturalTextRect().right());
            continue;
        }
        // Where writing turns its direction, what follows in the text does not follow on the screen.
        qreal left = line.cursorToX(begin), at = left;
        bool forward = true, known = false;
        for (int letter = begin; letter < end; ++letter) {
            const qreal start = line.cursorToX(letter), stop = line.cursorToX(letter, QTextLine::Trailing);
            const bool goesOn = qAbs(start - at) < 0.5 && (!known || stop == start || (stop > start) == forward);
            if (!goesOn) {
                put(left, at);
                left = start;
                known = false;
            }
            if (stop != start) {
                forward = stop > start;
                known = true;
            }
            at = stop;
        }
        put(left, at);
    }
    return rects;
}

void PageLayout::resizeInlineObject(QTextInlineObject item, int position, const QTextFormat &format)
{
    const QSizeF size = m_objects->sizeOf(format.toCharFormat(), widthOf(document()->findBlock(position)));
    const QFontMetricsF font(format.toCharFormat().font());
    item.setWidth(size.width());
    const bool inLine = size.height() <= font.height() + 4;
    item.setAscent(inLine ? font.ascent() : size.height());
    item.setDescent(inLine ? font.descent() : 0);
}

void PageLayout::positionInlineObject(QTextInlineObject, int, const QTextFormat &) {}

void PageLayout::drawInlineObject(QPainter *painter, const QRectF &rect, QTextInlineObject, int, const QTextFormat &format)
{
    m_objects->draw(*painter, rect, format.toCharFormat());
}

} // namespace meridian
