// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/message_document.h"
#include "ui/widgets/paint.h"
#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>

namespace meridian {

namespace {

constexpr int Indent = 22;
constexpr qreal TallScript = 1.7; //!< line height over size
enum FillProperty { FillToken = QTextFormat::UserProperty + 1 };

QTextCharFormat charFormat(TypeStyle style, const Look &look)
{
    QTextCharFormat format;
    format.setFont(look.type.font(style));
    format.setForeground(look.theme.color(Token::Text));
    return format;
}

QTextCharFormat runFormat(const Run &run, const QTextCharFormat &base, const Look &look,
                          const MentionNames &names)
{
    QTextCharFormat format = base;
    if (run.style.testFlag(Style::Code)) {
        format.setFont(look.type.font(TypeStyle::Code));
        format.setForeground(look.theme.color(Token::CodeText));
        format.setProperty(FillToken, int(Token::CodeBg));
    }
    if (run.style.testFlag(Style::Bold))
        format.setFontWeight(QFont::DemiBold);
    format.setFontItalic(run.style.testFlag(Style::Italic));
    format.setFontStrikeOut(run.style.testFlag(Style::Strike));
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        format.setForeground(look.theme.color(Token::Accent));
        format.setFontUnderline(true);
    }
    if (!run.mention.isNull()) {
        const bool mine = run.mention == names.self;
        format.setFontWeight(QFont::Medium);
        format.setForeground(look.theme.color(mine ? Token::MentionText : Token::Accent));
        if (mine)
            format.setProperty(FillToken, int(Token::Mention));
    }
    return format;
}

void insertRuns(QTextCursor &cursor, const Runs &runs, const QTextCharFormat &base,
                const Look &look, const MentionNames &names)
{
    for (const Run &run : runs) {
        QString text = run.mention.isNull() ? run.text : u'@' + names.nameOf(run.mention);
        if (!run.link.isEmpty() && run.link == run.text && names.titleOf) {
            if (const QString title = names.titleOf(run.link); !title.isEmpty())
                text = title;
        }
        text.replace(u'\n', QChar::LineSeparator);
        cursor.insertText(text, runFormat(run, base, look, names));
    }
}

TypeStyle headingStyle(int level)
{
    if (level == 1)
        return TypeStyle::Heading;
    return level == 2 ? TypeStyle::Pane : TypeStyle::Name;
}

QString plain(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

QTextBlockFormat blockFormat(const Block &block, TypeStyle style, bool first, const Look &look)
{
    QTextBlockFormat format;
    format.setIndent(block.listDepth + block.quoteDepth);
    if (!first)
        format.setTopMargin(block.kind == BlockKind::Heading                  ? 12
                                : block.tight && block.mark != ItemMark::None ? 2
                                                                              : 6);
    const int plainHeight = look.type.lineHeight(style);
    const QFontInfo size(look.type.font(style));
    const int height = hasTallScript(plain(block.runs))
        ? std::max(plainHeight, qRound(size.pixelSize() * TallScript))
        : plainHeight;
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    return format;
}

void insertTable(QTextCursor &cursor, const Block &block, const Look &look,
                 const MentionNames &names)
{
    const int columns
        = int(std::ranges::max(block.rows, {}, [](const auto &row) { return row.size(); }).size());
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(look.theme.color(Token::HairlineStrong));
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setTopMargin(6);
    format.setBottomMargin(4);
    QTextTable *table = cursor.insertTable(int(block.rows.size()), columns, format);
    for (int row = 0; row < int(block.rows.size()); ++row) {
        const auto &cells = block.rows[size_t(row)];
        for (int column = 0; column < int(cells.size()); ++column) {
            const TableCell &cell = cells[size_t(column)];
            QTextCursor inside = table->cellAt(row, column).firstCursorPosition();
            QTextBlockFormat align;
            align.setAlignment(cell.align == CellAlign::End      ? Qt::AlignTrailing
                               : cell.align == CellAlign::Center ? Qt::AlignHCenter
                                                                 : Qt::AlignLeading);
            inside.setBlockFormat(align);
            insertRuns(inside, cell.runs,
                       charFormat(row == 0 ? TypeStyle::UiMedium : TypeStyle::Ui, look), look,
                       names);
        }
    }
    cursor.movePosition(QTextCursor::End);
}

void insertRule(QTextCursor &cursor)
{
    QTextBlockFormat format;
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                       QTextLength(QTextLength::PercentageLength, 100));
    format.setLineHeight(12, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
}

void insertText(QTextCursor &cursor, const Block &block, bool first, const Look &look,
                const MentionNames &names)
{
    const TypeStyle style
        = block.kind == BlockKind::Heading ? headingStyle(block.level) : TypeStyle::Body;
    cursor.setBlockFormat(blockFormat(block, style, first, look));
    QTextCharFormat base = charFormat(style, look);
    if (block.quoteDepth > 0)
        base.setForeground(look.theme.color(Token::TextMuted));
    if (block.mark != ItemMark::None || block.quoteDepth > 0) {
        auto mark = std::make_unique<BlockMark>();
        mark->mark = block.mark;
        mark->number = block.number;
        mark->quoteDepth = block.quoteDepth;
        cursor.block().setUserData(mark.release()); // the block owns it
    }
    cursor.setBlockCharFormat(base);
    insertRuns(cursor, block.runs, base, look, names);
}

//! The rectangles a stretch of one block covers, one a line.
std::vector<QRectF> stretch(const QTextBlock &block, int from, int to)
{
    std::vector<QRectF> rects;
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int start = std::max(from, line.textStart()),
                  end = std::min(to, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const qreal a = line.cursorToX(start), b = line.cursorToX(end);
        rects.emplace_back(QPointF(std::min(a, b), line.y()),
                           QSizeF(std::abs(b - a), line.height()));
    }
    return rects;
}

void drawFills(QPainter &painter, const QTextBlock &block, QPointF origin, const Look &look)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.charFormat().hasProperty(FillToken))
            continue;
        const auto token = Token(fragment.charFormat().intProperty(FillToken));
        const int from = fragment.position() - block.position();
        for (QRectF rect : stretch(block, from, from + fragment.length())) {
            rect.translate(origin);
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
        const qreal start = rightToLeft ? edge - depth * Indent : edge + (depth - 1) * Indent;
        return QRectF(start, lineTop, Indent, lineHeight);
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
        drawText(painter, place.adjusted(-6, 0, -4, 0), look.type.font(TypeStyle::Body),
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

bool hasTallScript(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const ushort u = c.unicode();
        return (u >= 0x1100 && u < 0x1200) || (u >= 0x2E80 && u < 0xA4D0)
            || (u >= 0xAC00 && u < 0xD7B0) || (u >= 0xF900 && u < 0xFB00);
    });
}

std::unique_ptr<QTextDocument> makeFlow(std::span<const Block> blocks, const Look &look,
                                        const MentionNames &names)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setIndentWidth(Indent);
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(look.type.font(TypeStyle::Body));
    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    bool first = true;
    for (const Block &block : blocks) {
        if (!first && block.kind != BlockKind::Table)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        if (block.kind == BlockKind::Table && !block.rows.empty())
            insertTable(cursor, block, look, names);
        else if (block.kind == BlockKind::Rule)
            insertRule(cursor);
        else
            insertText(cursor, block, first, look, names);
        first = false;
    }
    cursor.endEditBlock();
    return document;
}

void drawFlow(QPainter &painter, QTextDocument &flow, const Look &look,
              const QTextCursor &selection, const QRectF &clip)
{
    QAbstractTextDocumentLayout *layout = flow.documentLayout();
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = flow.begin(); block.isValid(); block = block.next()) {
        const QRectF area = layout->blockBoundingRect(block);
        if (!area.intersects(clip))
            continue;
        drawFills(painter, block, area.topLeft(), look);
        if (const auto *mark = static_cast<const BlockMark *>(block.userData()))
            drawMark(painter, *mark, block,
                     {QPointF(0, area.top()), QSizeF(flow.textWidth(), area.height())}, look);
    }
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette = look.theme.palette();
    if (selection.hasSelection()) {
        QAbstractTextDocumentLayout::Selection marked;
        marked.cursor = selection;
        marked.format.setBackground(look.theme.color(Token::Selection));
        context.selections.append(marked);
    }
    layout->draw(&painter, context);
}

} // namespace meridian
