// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a flow of words looks; message_document.cpp makes it.
#include "ui/widgets/paint.h"
#include "ui/words/message_document.h"
#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>

namespace meridian {

namespace {

//! The rectangles a stretch of one block covers, one a line.
std::vector<QRectF> stretch(const QTextBlock &block, int from, int to)
{
    std::vector<QRectF> rects;
    const QTextLayout *layout = block.layout();
    const QTextLine first = layout->lineForTextPosition(from);
    for (int i = first.isValid() ? first.lineNumber() : layout->lineCount(); i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int start = std::max(from, line.textStart()),
                  end = std::min(to, line.textStart() + line.textLength());
        if (line.textStart() >= to)
            break;
        if (start >= end)
            continue;
        const qreal a = line.cursorToX(start), b = line.cursorToX(end);
        rects.emplace_back(QPointF(std::min(a, b), line.y()),
                           QSizeF(std::abs(b - a), line.height()));
    }
    return rects;
}

void drawFills(QPainter &painter, const QTextBlock &block, QPointF origin, const QRectF &clip, const Look &look)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.charFormat().hasProperty(FlowFill))
            continue;
        const auto token = Token(fragment.charFormat().intProperty(FlowFill));
        const int from = fragment.position() - block.position();
        for (QRectF rect : stretch(block, from, from + fragment.length())) {
            rect.translate(origin);
            if (rect.top() > clip.bottom())
                return;
            rect = QRectF(rect.left() - 3, rect.center().y() - 9, rect.width() + 6, 19);
            fillRounded(painter, rect, 4, look.theme.color(token));
            if (token == Token::CodeBg)
                strokeRounded(painter, rect, 4, look.theme.color(Token::Hairline));
        }
    }
}

void drawTaskBox(QPainter &painter, const QRectF &box, ItemMark mark, const Look &look)
{
    if (mark == ItemMark::TaskOpen) {
        strokeRounded(painter, box, 4, look.theme.color(Token::FieldBorder), 1.5);
        return;
    }
    fillRounded(painter, box, 4, look.theme.color(Token::Ok));
    look.icons.draw(painter, QStringLiteral("checkmark"), box.topLeft() + QPointF(1, 1),
                    int(box.width()) - 2, Token::Surface);
}

void drawMark(QPainter &painter, const BlockMark &mark, const QTextBlock &block, const QRectF &area,
              const Look &look)
{
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    const QTextLine line
        = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0) : QTextLine();
    const qreal lineHeight = line.isValid() ? line.height() : area.height();
    const qreal lineTop = area.top() + (line.isValid() ? line.y() : 0);
    const int indent = block.blockFormat().indent();
    const qreal edge = rightToLeft ? area.right() : area.left();
    const auto column = [&](int depth) { // the space before the text at one depth of indentation
        const qreal start = rightToLeft ? edge - depth * FlowIndent : edge + (depth - 1) * FlowIndent;
        return QRectF(start, lineTop, FlowIndent, lineHeight);
    };
    for (int depth = 1; depth <= mark.quoteDepth; ++depth) {
        const QRectF bar = column(depth);
        const qreal x = rightToLeft ? bar.right() - 3 : bar.left();
        fillRounded(painter,
                    {x, area.top() - (block.blockNumber() > 0 ? 3 : 0), 3, area.height() + 3}, 1.5,
                    look.theme.color(Token::HairlineStrong));
    }
    const QRectF place = column(indent);
    switch (mark.mark) {
    case ItemMark::None:
        break;
    case ItemMark::Bullet:
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme.color(Token::TextMuted));
        painter.drawEllipse(place.center(), 2.25, 2.25);
        break;
    case ItemMark::Number:
        drawText(painter, place.adjusted(-6, 0, -4, 0), block.document()->defaultFont(),
                 look.theme.color(Token::TextMuted),
                 QCoreApplication::translate("meridian::MessageBody", "%1.").arg(mark.number),
                 Qt::AlignTrailing);
        break;
    case ItemMark::TaskOpen:
    case ItemMark::TaskDone:
        drawTaskBox(painter, {place.left() + 1, place.center().y() - 7, 14, 14}, mark.mark, look);
        break;
    }
}

} // namespace

void drawFlow(QPainter &painter, QTextDocument &flow, const Look &look, const std::vector<FlowMark> &marks,
              const QRectF &clip)
{
    QAbstractTextDocumentLayout *layout = flow.documentLayout();
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = flow.begin(); block.isValid(); block = block.next()) {
        const QRectF area = layout->blockBoundingRect(block);
        if (!area.intersects(clip))
            continue;
        drawFills(painter, block, area.topLeft(), clip, look);
        if (const auto *mark = static_cast<const BlockMark *>(block.userData()))
            drawMark(painter, *mark, block,
                     {QPointF(0, area.top()), QSizeF(flow.textWidth(), area.height())}, look);
    }
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette = look.theme.palette();
    for (const FlowMark &mark : marks) {
        QAbstractTextDocumentLayout::Selection marked;
        marked.cursor = mark.words;
        marked.format.setBackground(look.theme.color(mark.fill));
        context.selections.append(marked);
    }
    layout->draw(&painter, context);
}

} // namespace meridian
