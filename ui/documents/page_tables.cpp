// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_tables.h"
#include "core/documents/markdown_lines.h"
#include "ui/documents/line_box.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/text_binding.h"
#include <QTextBlock>

namespace meridian {

namespace {

using crdt::DeltaOp;
using Kind = LineStyle::Kind;

constexpr qreal AnyWidth = 500;

DeltaOp cellBreaks(int cells, const QString &row)
{
    const LineStyle style{Kind::Cell, 0, 0, {}, row};
    return {DeltaOp::Kind::Insert, cells, QString(cells, u'\n'), {}, merged({}, style.change())};
}

void goOver(crdt::Delta &change, qsizetype length)
{
    if (length > 0)
        change.push_back({DeltaOp::Kind::Retain, length, {}, {}, {}});
}

} // namespace

QTextBlock PageTables::cell() const
{
    return m_page.textCursor().block();
}

bool PageTables::isInTable() const
{
    return styleOf(cell()).kind == Kind::Cell;
}

TableGrid PageTables::grid() const
{
    return TableGrid::around(cell(), AnyWidth);
}

void PageTables::goTo(const QTextBlock &block)
{
    QTextCursor caret(block);
    m_page.setTextCursor(caret);
}

void PageTables::goOn(int cells)
{
    const TableGrid table = grid();
    const int target = cell().blockNumber() + cells;
    if (target >= table.end)
        insertRow(m_binding.document().findBlockByNumber(table.end - 1).position()
                      + m_binding.document().findBlockByNumber(table.end - 1).length(),
                  table.rows.back().cells);
    if (target >= table.first)
        goTo(m_binding.document().findBlockByNumber(target));
}

bool PageTables::goRows(int rows)
{
    const TableGrid table = grid();
    const int row = table.rowOf(cell().blockNumber()), column = cell().blockNumber() - table.rows[size_t(row)].first;
    const int wanted = row + rows;
    QTextBlock target;
    if (wanted >= 0 && wanted < int(table.rows.size())) {
        const TableGrid::Row &there = table.rows[size_t(wanted)];
        target = m_binding.document().findBlockByNumber(there.first + std::min(column, there.cells - 1));
    } else {
        target = m_binding.document().findBlockByNumber(wanted < 0 ? table.first - 1 : table.end);
    }
    if (!target.isValid())
        return false;
    goTo(target);
    return true;
}

void PageTables::insertRow(int at, int cells)
{
    m_binding.endLastLine();
    crdt::Delta change;
    goOver(change, at);
    change.push_back(cellBreaks(cells, newRowName(m_random)));
    m_binding.apply(change);
}

void PageTables::addRow(Side side)
{
    const TableGrid table = grid();
    const TableGrid::Row &row = table.rows[size_t(table.rowOf(cell().blockNumber()))];
    const QTextBlock at = m_binding.document().findBlockByNumber(row.first + (side == Side::After ? row.cells : 0));
    const int position = at.isValid() ? at.position() : m_binding.document().characterCount();
    const int column = cell().blockNumber() - row.first, number = row.first + (side == Side::After ? row.cells : 0);
    insertRow(position, table.columns());
    goTo(m_binding.document().findBlockByNumber(number + column));
}

void PageTables::addColumn(Side side)
{
    const TableGrid table = grid();
    const int row = table.rowOf(cell().blockNumber());
    const int column = cell().blockNumber() - table.rows[size_t(row)].first + (side == Side::After ? 1 : 0);
    m_binding.endLastLine();
    crdt::Delta change;
    qsizetype at = 0;
    for (const TableGrid::Row &one : table.rows) {
        const QTextBlock first = m_binding.document().findBlockByNumber(one.first);
        const QTextBlock there = m_binding.document().findBlockByNumber(one.first + std::min(column, one.cells));
        const qsizetype position = there.isValid() ? there.position() : m_binding.document().characterCount();
        goOver(change, position - std::exchange(at, position));
        change.push_back(cellBreaks(1, styleOf(first).name));
    }
    m_binding.apply(change);
}

void PageTables::removeRow()
{
    const TableGrid table = grid();
    const TableGrid::Row row = table.rows[size_t(table.rowOf(cell().blockNumber()))];
    const QTextBlock first = m_binding.document().findBlockByNumber(row.first);
    const QTextBlock after = m_binding.document().findBlockByNumber(row.first + row.cells);
    m_binding.endLastLine();
    const qsizetype end = after.isValid() ? after.position() : m_binding.document().characterCount();
    crdt::Delta change;
    goOver(change, first.position());
    change.push_back({DeltaOp::Kind::Delete, end - first.position(), {}, {}, {}});
    m_binding.apply(change);
}

void PageTables::removeColumn()
{
    const TableGrid table = grid();
    const int column = cell().blockNumber() - table.rows[size_t(table.rowOf(cell().blockNumber()))].first;
    m_binding.endLastLine();
    crdt::Delta change;
    qsizetype at = 0;
    for (const TableGrid::Row &row : table.rows) {
        if (column >= row.cells)
            continue;
        const QTextBlock gone = m_binding.document().findBlockByNumber(row.first + column);
        goOver(change, gone.position() - at);
        change.push_back({DeltaOp::Kind::Delete, gone.length(), {}, {}, {}});
        at = gone.position() + gone.length();
    }
    m_binding.apply(change);
}

void PageTables::removeTable()
{
    const TableGrid table = grid();
    const QTextBlock first = m_binding.document().findBlockByNumber(table.first);
    const QTextBlock after = m_binding.document().findBlockByNumber(table.end);
    m_binding.endLastLine();
    const qsizetype end = after.isValid() ? after.position() : m_binding.document().characterCount();
    crdt::Delta change;
    goOver(change, first.position());
    change.push_back({DeltaOp::Kind::Delete, end - first.position(), {}, {}, {}});
    m_binding.apply(change);
}

} // namespace meridian
