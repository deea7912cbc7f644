// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include "ui/documents/table_grid.h"
#include <functional>

class QTextBlock;

namespace meridian {

class PageEdit;
class TextBinding;

//! What is done in the table at the caret: from cell to cell, rows and columns more or less. Outside of tables nothing.
class PageTables {
public:
    //! All outlive this.
    PageTables(PageEdit &page, TextBinding &binding, Random &random) : m_page(page), m_binding(binding), m_random(random) {}

    [[nodiscard]] bool isInTable() const;
    enum class Side { Before, After };
    //! To the next cell in the order of reading; behind the last one a row is added.
    void goOn(int cells);
    //! To the cell above or below; where there is none, out of the table. False: there is nothing beyond.
    bool goRows(int rows);
    void addRow(Side side);
    void addColumn(Side side);
    void removeRow();
    void removeColumn();
    void removeTable();

private:
    [[nodiscard]] TableGrid grid() const;
    [[nodiscard]] QTextBlock cell() const;
    void goTo(const QTextBlock &block);
    void insertRow(int at, int cells);
    PageEdit &m_page;
    TextBinding &m_binding;
    Random &m_random;
};

} // namespace meridian
