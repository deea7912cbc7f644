// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where; page_lines.cpp lays out one line, page_painter.cpp paints.
#include "ui/documents/page_layout.h"
#include "ui/documents/page_objects.h"
#include "ui/documents/page_painter.h"
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace meridian {

namespace {

constexpr int LaidOutAtOnce = 32; //!< lines that changed together; more of them wait until they are seen

} // namespace

PageLayout::PageLayout(QTextDocument *document, const Look &look)
    : QAbstractTextDocumentLayout(document), m_look(look), m_objects(std::make_unique<PageObjects>(look))
{
    documentChanged(0, 0, document->characterCount());
}

PageLayout::~PageLayout() = default;

void PageLayout::setColumn(const Column &column)
{
    if (column == m_column)
        return;
    const bool sameWidth = qFuzzyCompare(column.width, m_column.width);
    m_column = column;
    if (!sameWidth)
        return layOutAll();
    tellSize();
    emit update();
}

void PageLayout::layOutAll()
{
    m_revision = -1;
    documentChanged(0, 0, document()->characterCount());
}

void PageLayout::layOutAgain(const QTextBlock &block)
{
    layOut(block);
    emit update(areaOf(block).adjusted(-1e3, -40, 1e3, 1e9));
    tellSize();
}

void PageLayout::documentChanged(int from, int removed, int added)
{
    if (m_dressing)
        return;
    const int count = document()->blockCount();
    if (m_revision == document()->revision() && from == 0 && removed == 0 && m_rows.size() == count)
        return; // nothing but the width of the viewport, which is not the column's
    const bool all = std::exchange(m_revision, document()->revision()) < 0 || m_rows.size() == 0;
    const QTextBlock first = all ? document()->begin() : document()->findBlock(from);
    QTextBlock last = all ? document()->lastBlock() : document()->findBlock(from + added);
    if (!last.isValid())
        last = document()->lastBlock();
    const int at = first.blockNumber(), now = last.blockNumber() - at + 1;
    const int before = std::clamp(now - (count - m_rows.size()), 0, m_rows.size() - std::min(at, m_rows.size()));
    if (!all)
        moveMarks(from, removed, added);
    const auto grids = std::exchange(m_grids, {});
    std::vector<RowHeights::Row> rows;
    rows.reserve(size_t(now));
    QTextBlock block = first;
    for (int i = 0; i < now; ++i, block = block.next()) {
        block.clearLayout();
        rows.push_back(guess(block));
    }
    const double top = m_rows.top(at), heightBefore = m_rows.total();
    m_rows.replace(std::min(at, m_rows.size()), before, rows);
    watchTables(at - 1, now + 2, grids);
    if (now <= LaidOutAtOnce) {
        block = first;
        for (int i = 0; i < now; ++i, block = block.next())
            layOut(block);
    }
    for (const int beside : {at - 1, at + now})
        measureAgain(beside);
    const bool still = qFuzzyCompare(heightBefore, m_rows.total());
    const qreal y = std::min(top, m_rows.top(std::max(0, at - 1))) + m_column.top;
    emit update(QRectF(0, y - 40, 1e6, still ? m_rows.top(at + now) - y + m_column.top + 80 : 1e9));
    tellSize();
}

//! What is written into a cell may widen its column: then all its table is laid out anew.
void PageLayout::watchTables(int first, int count, const std::deque<TableGrid> &before)
{
    for (int number = std::max(0, first); number < std::min(first + count, m_rows.size());) {
        QTextBlock block = document()->findBlockByNumber(number++);
        if (styleOf(block).kind != LineStyle::Kind::Cell)
            continue;
        const TableGrid &grid = gridOf(block);
        number = grid.end;
        if (std::ranges::find(before, grid.edges, &TableGrid::edges) != before.end())
            continue;
        block = document()->findBlockByNumber(grid.first);
        for (int cell = grid.first; cell < grid.end; ++cell, block = block.next())
            m_rows.set(cell, guess(block));
    }
}

void PageLayout::moveMarks(int from, int removed, int added)
{
    const auto moved = [&](int position) {
        if (position <= from)
            return position;
        return position >= from + removed ? position + added - removed : std::min(position, from + added);
    };
    for (auto &[layer, marks] : m_marks) {
        for (TextMark &mark : marks) {
            mark.from = moved(mark.from);
            mark.to = moved(mark.to);
        }
    }
}

void PageLayout::tellSize()
{
    const QSizeF size = documentSize();
    if (std::exchange(m_toldSize, size) != size)
        emit documentSizeChanged(size);
}

void PageLayout::ensure(qreal top, qreal bottom)
{
    QTextBlock block = blockAt(top);
    for (qreal y = m_rows.top(block.blockNumber()) + m_column.top; block.isValid() && y < bottom;) {
        const Band band = bandOf(block);
        if (m_rows.at(band.first).width == 0)
            layOut(block);
        y += qreal(m_rows.at(band.first).height);
        block = document()->findBlockByNumber(band.first + band.count);
    }
    tellSize();
}

void PageLayout::setMarks(MarkLayer layer, std::vector<TextMark> marks)
{
    if (m_marks[layer] == marks)
        return;
    m_marks[layer] = std::move(marks);
    emit update();
}

QTextBlock PageLayout::blockAt(qreal y) const
{
    return document()->findBlockByNumber(m_rows.rowAt(y - m_column.top));
}

bool PageLayout::isLaidOut(const QTextBlock &block) const
{
    return m_rows.at(bandOf(block).first).width > 0;
}

PageLayout::Band PageLayout::bandOf(const QTextBlock &block) const
{
    if (styleOf(block).kind != LineStyle::Kind::Cell)
        return {block.blockNumber(), 1};
    const TableGrid &grid = gridOf(block);
    const TableGrid::Row &row = grid.rows[size_t(grid.rowOf(block.blockNumber()))];
    return {row.first, row.cells};
}

const TableGrid &PageLayout::gridOf(const QTextBlock &cell) const
{
    const int number = cell.blockNumber();
    const auto known = std::ranges::find_if(
        m_grids, [number](const TableGrid &grid) { return grid.first <= number && number < grid.end; });
    return known != m_grids.end() ? *known : m_grids.emplace_back(
        TableGrid::around(cell, m_column.width, [this](const QTextBlock &one) { return extraWidth(one); }));
}

QSizeF PageLayout::documentSize() const
{
    return {std::max(document()->pageSize().width(), m_column.left + m_column.width),
            m_column.top + m_rows.total() + m_column.bottom};
}

QRectF PageLayout::frameBoundingRect(QTextFrame *) const
{
    return {QPointF(0, 0), documentSize()};
}

QRectF PageLayout::areaOf(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    const Band band = bandOf(block);
    if (m_rows.at(band.first).width == 0)
        layOut(block);
    return {m_column.left, m_column.top + m_rows.top(band.first), m_column.width, qreal(m_rows.at(band.first).height)};
}

QPointF PageLayout::originOf(const QTextBlock &block) const
{
    const QRectF area = areaOf(block);
    const LineBox room = roomOf(block);
    const bool mirrored = block.textDirection() == Qt::RightToLeft;
    if (styleOf(block).kind != LineStyle::Kind::Cell)
        return {area.left() + (mirrored ? room.end : room.start), area.top() + room.above};
    const TableGrid &grid = gridOf(block);
    const TableGrid::Row &row = grid.rows[size_t(grid.rowOf(block.blockNumber()))];
    const int column = block.blockNumber() - row.first;
    const bool fromRight = document()->findBlockByNumber(grid.first).textDirection() == Qt::RightToLeft;
    const qreal left = fromRight ? m_column.width - grid.edges[size_t(column) + 1] : grid.edges[size_t(column)];
    return {area.left() + left + (fromRight ? room.end : room.start), area.top() + room.above};
}

QRectF PageLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    const QPointF origin = originOf(block);
    const QTextLayout *lines = block.layout();
    const qreal height = lines->lineCount() > 0 ? lines->boundingRect().bottom() : 0;
    return {origin, QSizeF(widthOf(block), height)};
}

int PageLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    QTextBlock block = blockAt(point.y());
    if (!block.isValid())
        return accuracy == Qt::ExactHit ? -1 : 0;
    const Band band = bandOf(block);
    for (int i = 1; i < band.count; ++i) {
        const QTextBlock next = document()->findBlockByNumber(band.first + i);
        const bool fromRight = originOf(next).x() < originOf(block).x();
        if (fromRight ? point.x() <= originOf(next).x() + widthOf(next) + CellPadding : point.x() >= originOf(next).x() - CellPadding)
            block = next;
    }
    const QPointF inside = point - originOf(block);
    const QTextLayout *lines = block.layout();
    QTextLine line;
    for (int i = 0; i < lines->lineCount(); ++i) {
        line = lines->lineAt(i);
        const qreal end = i + 1 < lines->lineCount() ? (line.rect().bottom() + lines->lineAt(i + 1).y()) / 2 : 1e9;
        if (inside.y() < end)
            break;
    }
    if (!line.isValid())
        return accuracy == Qt::ExactHit ? -1 : block.position();
    if (accuracy == Qt::ExactHit && !line.naturalTextRect().adjusted(0, -3, 0, 3).contains(inside))
        return -1;
    return block.position() + line.xToCursor(inside.x());
}

void PageLayout::draw(QPainter *painter, const PaintContext &context)
{
    const QRectF clip = context.clip.isValid() ? context.clip : painter->clipBoundingRect();
    PagePainter(*painter, *this, m_look, context).paint(clip.isValid() ? clip : QRectF(QPointF(), documentSize()));
}

} // namespace meridian
