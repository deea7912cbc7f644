// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to lines as such: cut, joined, put in, taken away. page_actions.cpp has their looks.
#include "core/documents/markdown_lines.h"
#include "ui/documents/line_box.h"
#include "ui/documents/page_actions.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/page_undo.h"
#include "ui/documents/text_binding.h"
#include <QTextBlock>
#include <algorithm>

namespace meridian {

namespace {

using crdt::Any;
using crdt::Attributes;
using crdt::DeltaOp;
using Kind = LineStyle::Kind;

bool isEmpty(const QTextBlock &block)
{
    return block.length() == 1;
}

//! A line break of the text that ends a line there.
DeltaOp lineBreak(Attributes attributes)
{
    return {DeltaOp::Kind::Insert, 1, QStringLiteral("\n"), {}, std::move(attributes)};
}

} // namespace

void PageActions::split(const LineStyle &first, const LineStyle &second)
{
    const int at = m_page.textCursor().position();
    const QTextBlock block = m_binding.document().findBlock(at);
    const Attributes kept = lineAttributes(first, block);
    m_binding.endLastLine();
    crdt::Delta change;
    if (at > 0)
        change.push_back(DeltaOp::retain(at));
    change.push_back(lineBreak(kept));
    if (second != styleOf(block)) {
        const int rest = block.position() + block.length() - 1 - at;
        if (rest > 0)
            change.push_back(DeltaOp::retain(rest));
        change.push_back({DeltaOp::Kind::Retain, 1, {}, {}, second.change()});
    }
    m_binding.apply(change);
    m_page.placeCaret(at + 1, at + 1);
    m_page.ensureCursorVisible();
}

void PageActions::newLine()
{
    removeSelection();
    const QTextBlock block = m_page.textCursor().block();
    LineStyle style = styleOf(block);
    const bool atEnd = m_page.textCursor().atBlockEnd();
    m_undo.beginStep();
    if (isEmpty(block) && style.isItem() && style.indent > 0) {
        --style.indent;
        if (m_binding.formatLines(block.position(), block.position(), style.change()))
            return;
        ++style.indent;
    } else if (isEmpty(block) && (style.isItem() || style.kind == Kind::Quote)) {
        if (m_binding.formatLines(block.position(), block.position(), LineStyle().change()))
            return;
    }
    const QTextBlock before = block.previous(), after = block.next();
    const bool codeEnds = style.kind == Kind::Code && isEmpty(block) && before.isValid() && isEmpty(before)
        && styleOf(before).kind == Kind::Code && (!after.isValid() || styleOf(after).kind != Kind::Code);
    if (codeEnds) { // the second empty line leads out of the block
        const int empty = before.position();
        m_binding.formatLines(block.position(), block.position(), LineStyle().change());
        return m_binding.apply({DeltaOp::retain(empty), {DeltaOp::Kind::Delete, 1, {}, {}, {}}});
    }
    LineStyle next = style;
    next.checked = LineStyle::Checked::No;
    if ((style.kind == Kind::Heading && atEnd) || style.kind == Kind::Divider)
        next = {};
    if (style.kind == Kind::Heading && m_page.textCursor().atBlockStart() && !isEmpty(block))
        return split({}, style);
    split(style, next);
}

bool PageActions::unmakeLine()
{
    const QTextBlock block = m_page.textCursor().block();
    LineStyle style = styleOf(block);
    m_undo.beginStep();
    if (style.kind == Kind::Cell || style == LineStyle())
        return false;
    if (style.kind == Kind::Code && block.previous().isValid() && styleOf(block.previous()).kind == Kind::Code)
        return false; // only the first line of a block leaves it so
    if (style.indent > 0)
        --style.indent;
    else
        style = {};
    return m_binding.formatLines(block.position(), block.position(), style.change());
}

//! Letters of cells go, the cells stay; whole rows go where more than their table is selected.
void PageActions::removeSelection()
{
    const QTextCursor caret = m_page.textCursor();
    if (!caret.hasSelection())
        return;
    const int from = caret.selectionStart(), to = caret.selectionEnd();
    const QTextDocument &document = m_binding.document();
    const QTextBlock first = document.findBlock(from), last = document.findBlock(to);
    bool cells = false;
    for (QTextBlock block = first; block.isValid() && block.position() <= to && !cells; block = block.next())
        cells = styleOf(block).kind == Kind::Cell;
    m_undo.beginStep();
    if (first == last || !cells) {
        QTextCursor selection = caret;
        selection.removeSelectedText();
        return m_page.setTextCursor(selection);
    }
    const bool within = styleOf(first).kind == Kind::Cell && styleOf(last).kind == Kind::Cell;
    crdt::Delta change;
    int kept = 0;
    for (QTextBlock block = first; block.isValid() && block.position() <= to; block = block.next()) {
        const int begin = std::max(from, block.position()), end = std::min(to, block.position() + block.length() - 1);
        const bool whole = block.position() >= from && block.position() + block.length() <= to;
        const bool wholeLine = whole && (styleOf(block).kind != Kind::Cell || !within);
        if (begin > kept)
            change.push_back(DeltaOp::retain(begin - kept));
        const int gone = end - begin + (wholeLine ? 1 : 0);
        if (gone > 0)
            change.push_back({DeltaOp::Kind::Delete, gone, {}, {}, {}});
        kept = begin + gone;
    }
    m_binding.apply(change);
    m_page.placeCaret(from, from);
}

void PageActions::insertTable(int rows, int columns)
{
    removeSelection();
    const QTextBlock block = m_page.textCursor().block();
    if (styleOf(block).kind == Kind::Cell)
        return;
    m_binding.endLastLine();
    const bool here = isEmpty(block);
    const int at = here ? block.position() : block.position() + block.length() - 1;
    crdt::Delta change{DeltaOp::retain(at)};
    if (at == 0)
        change.clear();
    if (!here) // the line above keeps its own break, this one comes in front of that of the line below
        change.push_back(lineBreak(DocumentFormat::attributesOf(block.blockFormat())));
    for (int row = 0; row < rows; ++row) {
        const LineStyle cell{Kind::Cell, 0, 0, {}, newRowName(m_random)};
        for (int column = 0; column < columns; ++column)
            change.push_back(lineBreak(merged({}, cell.change())));
    }
    m_binding.apply(change);
    const int first = at + (here ? 0 : 1);
    m_binding.formatLines(first + rows * columns, first + rows * columns, LineStyle().change());
    m_page.placeCaret(first, first);
}

void PageActions::insertDivider()
{
    removeSelection();
    const QTextBlock block = m_page.textCursor().block();
    if (styleOf(block).kind == Kind::Cell)
        return;
    m_binding.endLastLine();
    const bool here = isEmpty(block);
    const int at = here ? block.position() : block.position() + block.length() - 1;
    const LineStyle divider{Kind::Divider, 0, 0, {}, {}};
    crdt::Delta change;
    if (at > 0)
        change.push_back(DeltaOp::retain(at));
    if (!here)
        change.push_back(lineBreak(DocumentFormat::attributesOf(block.blockFormat())));
    change.push_back(lineBreak(merged({}, divider.change())));
    m_binding.apply(change);
    const int after = at + (here ? 1 : 2);
    m_binding.formatLines(after, after, LineStyle().change());
    m_page.placeCaret(after, after);
}

} // namespace meridian
