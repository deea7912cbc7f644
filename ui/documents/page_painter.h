// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/page_layout.h"
#include <QTextBlock>

namespace meridian {

//! Paints the part of a page that is to be seen, once.
class PagePainter {
public:
    //! All outlive this.
    PagePainter(QPainter &painter, const PageLayout &layout, const Look &look,
                const QAbstractTextDocumentLayout::PaintContext &context);
    void paint(const QRectF &clip);

private:
    void paintUnder(const QTextBlock &block);
    void paintCode(const QTextBlock &block);
    void paintQuote(const QTextBlock &block);
    void paintCell(const QTextBlock &block);
    void paintRule(const QTextBlock &block);
    void paintFills(const QTextBlock &block);
    void paintMarks(const QTextBlock &block);
    void paintSelection(const QTextBlock &block);
    void paintStandIns(const QTextBlock &block);
    void paintHeld(const QTextBlock &block);
    void paintMarker(const QTextBlock &block);
    void paintCaret(const QTextBlock &block);
    void fill(const QTextBlock &block, int from, int to, const QColor &color, qreal radius);
    [[nodiscard]] QColor color(Token token) const { return m_look.theme.color(token); }

    QPainter &m_painter;
    const PageLayout &m_layout;
    const Look &m_look;
    const QAbstractTextDocumentLayout::PaintContext &m_context;
};

//! The box of a checklist's line, in the document; for others nothing.
[[nodiscard]] QRectF checkBoxOf(const PageLayout &layout, const Look &look, const QTextBlock &block);
//! Whether that box is checked: as a mark says that holds words of the line, else as the text does.
[[nodiscard]] bool isChecked(const PageLayout &layout, const QTextBlock &block);
//! What stands before the line of a numbered list: "3", "c", "iii" by its depth, without the dot.
[[nodiscard]] QString itemNumber(const QTextBlock &block);

} // namespace meridian
