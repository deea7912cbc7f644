// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Code in a message: its box, its lines, its colours. message_body.cpp has the whole.
#include "ui/words/message_body.h"
#include "ui/widgets/paint.h"
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <algorithm>
#include <limits>
#include <utility>

namespace meridian {

namespace {

constexpr int CodeHead = 30, CodeFoot = 30, CodeTop = 9, CodeBottom = 10, CodeSide = 12, TitleGap = 10;
constexpr int CodeAbove = 8;
//! Of code that costs little, all at once.
constexpr int NoLimit = std::numeric_limits<int>::max();

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

} // namespace

void MessageBody::addCode(const Block &block)
{
    Part part;
    part.isCode = true;
    part.language = block.language;
    part.title = block.title;
    for (const Run &run : block.runs)
        part.code += run.text;
    part.lines = int(part.code.count(u'\n')) + 1;
    m_parts.push_back(std::move(part));
    Part &made = m_parts.back();
    made.codeFolded = made.lines > FoldCodeFrom && !m_openCodes.contains(ordinalOf(partCount() - 1));
    beginCode(made);
    if (!m_costly)
        fillCode(made, NoLimit);
}

void MessageBody::beginCode(Part &part) const
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
    part.filled = 0;
    part.isCut = false;
    part.marks.reset();
}

qsizetype MessageBody::shownOf(const Part &part) const
{
    return part.codeFolded ? part.code.section(u'\n', 0, FoldedCode - 1).size() : part.code.size();
}

//! Whole lines. One that would cost too much alone goes on in a line of its own.
void MessageBody::fillCode(Part &part, int budget) const
{
    const QString left = part.code.mid(part.filled, shownOf(part) - part.filled);
    QString text = left;
    if (budget != NoLimit) {
        text = left.left(charactersFor(left, budget));
        if (const qsizetype line = text.lastIndexOf(u'\n'); text.size() < left.size() && line >= 0)
            text.truncate(line + 1);
    }
    QTextCharFormat format;
    format.setForeground(m_look.theme.color(Token::CodeText));
    QTextCursor cursor(part.document.get());
    cursor.movePosition(QTextCursor::End);
    const bool goesOn = part.filled > 0 && part.code[part.filled - 1] != u'\n';
    if (goesOn && part.filled < part.code.size()) {
        cursor.insertBlock();
        part.isCut = true;
    }
    cursor.insertText(text, format);
    part.filled += text.size();
    part.marks.reset();
}

MessageBody::Part *MessageBody::unfilledCode()
{
    const auto found = std::ranges::find_if(m_parts, [this](const Part &p) { return p.isCode && p.filled < shownOf(p); });
    return found == m_parts.end() ? nullptr : &*found;
}

int MessageBody::ordinalOf(int part) const
{
    return int(std::count_if(m_parts.begin(), m_parts.begin() + part, [](const Part &p) { return p.isCode; }));
}

int MessageBody::codeCount() const
{
    return int(std::ranges::count(m_blocks, BlockKind::Code, &Block::kind));
}

void MessageBody::unfoldCode(int part)
{
    openCode(ordinalOf(part));
}

//! Who asks for the whole code does not want the message folded over it.
void MessageBody::openCode(int ordinal)
{
    m_unfolded = true;
    m_openCodes.insert(ordinal);
    for (int i = 0; i < partCount(); ++i) {
        Part &part = m_parts[size_t(i)];
        if (!part.isCode || ordinalOf(i) != ordinal || !std::exchange(part.codeFolded, false))
            continue;
        beginCode(part);
        if (!m_costly)
            fillCode(part, NoLimit);
    }
    if (m_width > 0)
        layoutAll();
}

void MessageBody::layoutCode(Part &part, qreal top)
{
    const int shown = part.codeFolded ? FoldedCode : std::max(part.lines, part.document->blockCount());
    const qreal textHeight = shown * m_look.type.lineHeight(TypeStyle::Code);
    part.box
        = QRectF(0, top + CodeAbove, m_width,
                 CodeHead + CodeTop + textHeight + CodeBottom + (part.codeFolded ? CodeFoot : 0));
    part.text
        = QRectF(CodeSide, part.box.top() + CodeHead + CodeTop, m_width - 2 * CodeSide, textHeight);
    part.sideways = std::clamp(part.sideways, 0,
                               std::max(0, int(part.document->idealWidth() - part.text.width())));
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

void MessageBody::drawCode(QPainter &painter, const Part &part, const std::vector<FlowMark> &marks,
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
    drawFlow(painter, *part.document, m_look, marks,
             clip.intersected(part.text)
                 .translated(-part.text.topLeft())
                 .adjusted(0, -2, part.sideways + CodeSide, 2));
    painter.restore();
}

void MessageBody::highlight(int part, const HighlightedCode &colours)
{
    Part &coloured = m_parts[size_t(part)];
    if (coloured.isCut)
        return; // the colours are of lines that are not these
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
