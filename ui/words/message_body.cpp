// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/message_body.h"
#include "ui/widgets/paint.h"
#include "ui/words/costly_text.h"
#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace meridian {

namespace {

constexpr int CodeHead = 30, CodeFoot = 30, CodeTop = 9, CodeBottom = 10, CodeSide = 12, TitleGap = 10;
constexpr int CodeAbove = 8, CodeBelow = 4;

Token tokenOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Keyword:
        return Token::CodeKeyword;
    case CodeKind::Type:
        return Token::CodeType;
    case CodeKind::Function:
        return Token::CodeFunction;
    case CodeKind::String:
        return Token::CodeString;
    case CodeKind::Number:
        return Token::CodeNumber;
    case CodeKind::Comment:
        return Token::CodeComment;
    }
    return Token::CodeText;
}

QString showAllText(int lines)
{
    return QCoreApplication::translate("meridian::MessageBody", "Show all %n lines", nullptr,
                                       lines);
}

} // namespace

MessageBody::MessageBody(const QString &markdown, const Look &look, const MentionNames &names)
    : m_look(look), m_names(names), m_blocks(parseMarkdown(markdown))
{
    if (m_names.times) {
        m_names.undated = undatedIn(m_blocks);
        m_times = timesIn(m_blocks, *m_names.times);
        if (m_times.empty())
            m_names.times.reset(); // they are sought once
    }
    const auto head = costlyHead(m_blocks);
    m_whole = !head;
    build(head ? *head : m_blocks);
}

void MessageBody::build(std::span<const Block> blocks)
{
    m_parts.clear();
    size_t begin = 0;
    const auto flush = [&](size_t end) {
        if (end > begin) {
            Part part;
            part.document = makeFlow(blocks.subspan(begin, end - begin), m_look, m_names);
            m_parts.push_back(std::move(part));
        }
        begin = end + 1;
    };
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind != BlockKind::Code)
            continue;
        flush(i);
        addCode(blocks[i], m_blocks[i]);
    }
    flush(blocks.size());
}

void MessageBody::buildWhole()
{
    if (std::exchange(m_whole, true))
        return;
    build(m_blocks);
    if (m_width > 0)
        layout(m_width);
}

MessageBody::~MessageBody() = default;

//! `shown` is the beginning of `whole`, as far as it is laid out.
void MessageBody::addCode(const Block &shown, const Block &whole)
{
    Part part;
    part.isCode = true;
    part.language = whole.language;
    part.title = whole.title;
    for (const Run &run : whole.runs)
        part.code += run.text;
    part.lines = int(part.code.count(u'\n')) + 1;
    part.codeFolded = part.lines > FoldCodeFrom;
    QString text;
    for (const Run &run : shown.runs)
        text += run.text;
    fillCode(part, part.codeFolded ? text.section(u'\n', 0, FoldedCode - 1) : text);
    m_parts.push_back(std::move(part));
}

void MessageBody::fillCode(Part &part, const QString &text) const
{
    part.document = std::make_unique<QTextDocument>();
    part.document->setDocumentMargin(0);
    part.document->setUndoRedoEnabled(false);
    part.document->setDefaultFont(m_look.type.font(TypeStyle::Code));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    part.document->setDefaultTextOption(option);
    QTextCursor cursor(part.document.get());
    QTextBlockFormat lines;
    lines.setLineHeight(m_look.type.lineHeight(TypeStyle::Code), QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(lines);
    QTextCharFormat format;
    format.setForeground(m_look.theme.color(Token::CodeText));
    cursor.insertText(text, format);
}

int MessageBody::lineHeight() const { return m_look.type.lineHeight(m_names.style); }

void MessageBody::layoutCode(Part &part, qreal top)
{
    const int shown = part.codeFolded ? FoldedCode : part.lines;
    const qreal textHeight = shown * m_look.type.lineHeight(TypeStyle::Code);
    part.box
        = QRectF(0, top + CodeAbove, m_width,
                 CodeHead + CodeTop + textHeight + CodeBottom + (part.codeFolded ? CodeFoot : 0));
    part.text
        = QRectF(CodeSide, part.box.top() + CodeHead + CodeTop, m_width - 2 * CodeSide, textHeight);
    part.sideways = std::clamp(part.sideways, 0,
                               std::max(0, int(part.document->idealWidth() - part.text.width())));
}

void MessageBody::layout(int width)
{
    m_width = width;
    qreal y = 0;
    for (Part &part : m_parts) {
        if (part.isCode) {
            layoutCode(part, y);
            y = part.box.bottom() + CodeBelow;
            continue;
        }
        part.document->setTextWidth(width);
        part.box = QRectF(0, y, width, part.document->size().height());
        part.text = part.box.translated(
            0, -2); // Qt sets text at the foot of a tall line, the design in its middle
        y = part.box.bottom();
    }
    m_builtHeight = int(std::ceil(y));
    fold();
}

void MessageBody::fold()
{
    m_folded = !m_unfolded && (!m_whole || m_builtHeight > FoldMessageFrom * lineHeight());
    m_shownHeight = std::min(FoldedMessage * lineHeight(), m_builtHeight);
    m_height = m_folded ? m_shownHeight + lineHeight() + 4 : m_builtHeight;
}

void MessageBody::unfold()
{
    m_unfolded = true;
    buildWhole();
    fold();
}

void MessageBody::unfoldCode(int part)
{
    m_unfolded = true; // who asks for the whole code does not want the message folded over it
    buildWhole();
    Part &shown = m_parts[size_t(part)];
    shown.codeFolded = false;
    fillCode(shown, shown.code);
    layout(m_width);
}

bool MessageBody::hasFolds() const
{
    return m_folded || std::ranges::any_of(m_parts, &Part::codeFolded);
}

QRectF MessageBody::copyButton(const Part &part) const
{
    return {part.box.right() - 6 - 28, part.box.top() + 3, 28, 24};
}

QRectF MessageBody::showAllCode(const Part &part) const
{
    return {part.box.left() + CodeSide, part.box.bottom() - CodeFoot,
            part.box.width() - 2 * CodeSide, CodeFoot - 4};
}

QRectF MessageBody::showAll() const
{
    return QRectF(0, m_height - lineHeight(), m_width, lineHeight());
}

QTextCursor MessageBody::selectionIn(int part, BodyPosition from, BodyPosition to) const
{
    if (to < from)
        std::swap(from, to);
    if (from == to || part < from.part || part > to.part)
        return {};
    QTextCursor cursor(m_parts[size_t(part)].document.get());
    if (part == from.part)
        cursor.setPosition(from.position);
    if (part == to.part)
        cursor.setPosition(to.position, QTextCursor::KeepAnchor);
    else
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    return cursor;
}

void MessageBody::draw(QPainter &painter, BodyPosition from, BodyPosition to,
                       const QRectF &clip) const
{
    painter.save();
    QRectF visible = clip;
    if (m_folded) {
        visible = clip.intersected(QRectF(-8, 0, m_width + 16, m_shownHeight));
        painter.setClipRect(visible, Qt::IntersectClip);
    }
    for (int i = 0; i < partCount(); ++i) {
        const Part &part = m_parts[size_t(i)];
        if (!part.box.adjusted(-8, -8, 8, 8).intersects(visible))
            continue;
        const QTextCursor selection = selectionIn(i, from, to);
        if (part.isCode) {
            drawCode(painter, part, selection, visible);
            continue;
        }
        painter.save();
        painter.translate(part.text.topLeft());
        drawFlow(painter, *part.document, m_look, selection,
                 visible.translated(-part.text.topLeft()));
        painter.restore();
    }
    painter.restore();
    if (m_folded)
        drawText(painter, showAll(), m_look.type.font(TypeStyle::UiMedium),
                 m_look.theme.color(Token::Accent),
                 m_whole ? showAllText(m_builtHeight / lineHeight())
                         : QCoreApplication::translate("meridian::MessageBody", "Show all of it"));
}

void MessageBody::drawCode(QPainter &painter, const Part &part, const QTextCursor &selection,
                           const QRectF &clip) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, part.box, 8, m_look.theme.color(Token::CodeBg));
    strokeRounded(painter, part.box, 8, m_look.theme.color(Token::Hairline));
    const qreal headEnd = part.box.top() + CodeHead;
    drawHairline(painter, {part.box.left(), headEnd}, {part.box.right(), headEnd},
                 m_look.theme.color(Token::Hairline));
    const QFont headFont = m_look.type.font(TypeStyle::Meta);
    const QString language = part.language.isEmpty()
        ? QCoreApplication::translate("meridian::MessageBody", "Code")
        : part.language;
    QRectF head(part.box.left() + CodeSide, part.box.top(), part.box.width() - 60, CodeHead);
    drawText(painter, head, headFont, m_look.theme.color(Token::TextMuted), language);
    head.setLeft(head.left() + QFontMetricsF(headFont).horizontalAdvance(language) + TitleGap);
    drawText(painter, head, headFont, m_look.theme.color(Token::TextFaint),
             QFontMetricsF(headFont).elidedText(part.title, Qt::ElideMiddle, head.width()));
    const QRectF copy = copyButton(part);
    m_look.icons.draw(painter, QStringLiteral("edit-copy"), copy.center() - QPointF(7, 7), 14,
                      Token::TextMuted);
    if (part.codeFolded)
        drawText(painter, showAllCode(part), m_look.type.font(TypeStyle::UiMedium),
                 m_look.theme.color(Token::Accent), showAllText(part.lines));
    painter.save();
    painter.setClipRect(part.text.adjusted(-2, 0, CodeSide - 1, 0), Qt::IntersectClip);
    painter.translate(part.text.left() - part.sideways, part.text.top());
    drawFlow(painter, *part.document, m_look, selection,
             clip.intersected(part.text)
                 .translated(-part.text.topLeft())
                 .adjusted(0, -2, part.sideways + CodeSide, 2));
    painter.restore();
}

BodyHit MessageBody::hitAt(QPointF point) const
{
    BodyHit hit;
    if (m_folded && point.y() >= m_shownHeight) {
        if (showAll().contains(point))
            hit.kind = BodyHit::Kind::ShowAll;
        return hit;
    }
    for (int i = 0; i < partCount(); ++i) {
        const Part &part = m_parts[size_t(i)];
        const bool last = i + 1 == partCount();
        if (point.y() > part.box.bottom() && !last)
            continue;
        hit.part = i;
        if (part.isCode && copyButton(part).contains(point)) {
            hit.kind = BodyHit::Kind::CopyCode;
        } else if (part.isCode && part.codeFolded && showAllCode(part).contains(point)) {
            hit.kind = BodyHit::Kind::ShowAllCode;
        } else {
            const QPointF inside = point - part.text.topLeft() + QPointF(part.sideways, 0);
            const QAbstractTextDocumentLayout *layout = part.document->documentLayout();
            hit.link = layout->anchorAt(inside);
            hit.kind = hit.link.isEmpty() ? BodyHit::Kind::Text : BodyHit::Kind::Link;
            hit.position = {i, std::max(0, layout->hitTest(inside, Qt::FuzzyHit))};
            hit.time = timeAt(*part.document, inside);
        }
        return hit;
    }
    return hit;
}

QString MessageBody::textBetween(BodyPosition from, BodyPosition to) const
{
    QStringList texts;
    for (int i = 0; i < partCount(); ++i) {
        const QString selected = selectedText(selectionIn(i, from, to));
        if (!selected.isEmpty())
            texts.append(selected);
    }
    return texts.join(u'\n');
}

BodyPosition MessageBody::end() const
{
    if (m_parts.empty())
        return {};
    return {partCount() - 1, std::max(0, m_parts.back().document->characterCount() - 1)};
}

void MessageBody::highlight(int part, const HighlightedCode &colours)
{
    Part &coloured = m_parts[size_t(part)];
    if (!colours.language.isEmpty())
        coloured.language = colours.language;
    QTextDocument &document = *coloured.document;
    auto span = colours.spans.begin();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int begin = block.position(), end = begin + block.length() - 1;
        QList<QTextLayout::FormatRange> formats;
        for (; span != colours.spans.end() && span->start < end; ++span) {
            const int from = std::max(span->start, begin),
                      to = std::min(span->start + span->length, end);
            QTextCharFormat format;
            format.setForeground(m_look.theme.color(tokenOf(span->kind)));
            format.setFontItalic(span->kind == CodeKind::Comment);
            if (from < to)
                formats.append({from - begin, to - from, format});
            if (span->start + span->length > end)
                break; // it goes on in the next line
        }
        block.layout()->setFormats(formats);
    }
    document.markContentsDirty(0, document.characterCount());
}

bool MessageBody::scrollCode(QPointF point, int delta)
{
    const auto under = std::ranges::find_if(
        m_parts, [&](const Part &p) { return p.isCode && p.box.contains(point); });
    if (under == m_parts.end())
        return false;
    const int widest = std::max(0, int(under->document->idealWidth() - under->text.width()));
    const int moved = std::clamp(under->sideways + delta, 0, widest);
    const bool scrolled = moved != under->sideways;
    under->sideways = moved;
    return scrolled;
}

} // namespace meridian
