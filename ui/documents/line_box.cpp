// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/line_box.h"
#include "ui/documents/document_format.h"
#include <QTextBlock>

namespace meridian {

namespace {

using Kind = LineStyle::Kind;

constexpr qreal ParagraphSpace = 10, AfterHeading = 5, ItemSpace = 3, BlockSpace = 12, CodeSpace = 9;

qreal headingSpace(int level)
{
    return level == 1 ? 26 : level == 2 ? 20 : 16;
}

qreal spaceBetween(const LineStyle &before, const LineStyle &line)
{
    if (line.kind == Kind::Code)
        return before.kind == Kind::Code ? 0 : BlockSpace + CodeHead + CodeSpace;
    if (line.kind == Kind::Cell)
        return before.kind == Kind::Cell ? 0 : BlockSpace;
    if (line.kind == Kind::Heading)
        return headingSpace(line.level);
    if (before.kind == Kind::Heading)
        return AfterHeading;
    if (line.isItem() && before.isItem())
        return ItemSpace;
    return ParagraphSpace;
}

} // namespace

LineStyle styleOf(const QTextBlock &block)
{
    return block.isValid() ? DocumentFormat::styleOf(block.blockFormat()) : LineStyle();
}

TypeStyle typeOf(const LineStyle &line)
{
    switch (line.kind) {
    case Kind::Code: return TypeStyle::Code;
    case Kind::Cell: return TypeStyle::Subject;
    case Kind::Heading: break;
    default: return TypeStyle::BodyDoc;
    }
    return line.level == 1 ? TypeStyle::Title : line.level == 2 ? TypeStyle::Heading : TypeStyle::Pane;
}

LineBox boxOf(const QTextBlock &block)
{
    const LineStyle line = styleOf(block);
    LineBox box;
    const QTextBlock before = block.previous();
    if (before.isValid())
        box.above = spaceBetween(styleOf(before), line);
    else if (line.kind == Kind::Code)
        box.above = CodeHead + CodeSpace;
    switch (line.kind) {
    case Kind::Code:
        box.start = box.end = CodePadding;
        if (const QTextBlock after = block.next(); !after.isValid() || styleOf(after).kind != Kind::Code)
            box.below = CodeSpace + 5;
        break;
    case Kind::Cell: box.start = box.end = CellPadding; break;
    case Kind::Bullet:
    case Kind::Number:
    case Kind::Check: box.start = ItemIndent * (line.indent + 1); break;
    case Kind::Quote: box.start = QuoteIndent + ItemIndent * line.indent; break;
    default: box.start = ItemIndent * line.indent; break;
    }
    return box;
}

} // namespace meridian
