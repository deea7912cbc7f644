// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/message_body.h"
#include "ui/widgets/paint.h"
#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace meridian {

namespace {

constexpr int CodeBelow = 4;

} // namespace

QString MessageBody::showAllText(int lines)
{
    return QCoreApplication::translate("meridian::MessageBody", "Show all %n lines", nullptr, lines);
}

MessageBody::MessageBody(const QString &markdown, const Look &look, const MentionNames &names)
    : m_look(look), m_names(names), m_blocks(parseMarkdown(markdown)), m_costly(isCostly(m_blocks))
{
    if (m_names.times) {
        m_names.undated = undatedIn(m_blocks);
        m_times = timesIn(m_blocks, *m_names.times);
        if (m_times.empty())
            m_names.times.reset(); // they are sought once
    }
    if (!m_costly)
        build();
}

MessageBody::~MessageBody() = default;

//! A text that costs little, at once.
void MessageBody::build()
{
    const std::span<const Block> blocks(m_blocks);
    size_t begin = 0;
    for (size_t i = 0; i <= blocks.size(); ++i) {
        const bool ends = i == blocks.size();
        if (!ends && blocks[i].kind != BlockKind::Code)
            continue;
        if (i > begin)
            addFlow(blocks.subspan(begin, i - begin));
        if (!ends)
            addCode(blocks[i]);
        begin = i + 1;
    }
}

void MessageBody::addFlow(std::span<const Block> blocks, FlowPiece piece)
{
    Part part;
    part.document = makeFlow(blocks, m_look, m_names, piece);
    m_parts.push_back(std::move(part));
}

int MessageBody::lineHeight() const { return m_look.type.lineHeight(m_names.style); }

void MessageBody::layout(int width)
{
    if (m_costly && m_width > 0 && width > 0)
        m_reserved = int(double(m_height) * m_width / width);
    m_width = width;
    if (m_costly)
        begin();
    layoutAll();
}

void MessageBody::layoutAll()
{
    qreal y = 0;
    for (Part &part : m_parts) {
        if (!part.isCode && part.document->textWidth() != m_width)
            part.document->setTextWidth(m_width);
        y = place(part, y);
    }
    m_builtHeight = int(std::ceil(y));
    fold();
}

//! Puts a part where the one above it ends; returns where it ends itself.
qreal MessageBody::place(Part &part, qreal top)
{
    if (part.isCode) {
        layoutCode(part, top);
        return part.box.bottom() + CodeBelow;
    }
    part.box = QRectF(0, top + part.gap, m_width, part.document->size().height());
    part.text = part.box.translated(0, -2); // Qt sets text at the foot of a tall line, the design in its middle
    return part.box.bottom();
}

void MessageBody::fold()
{
    const bool isWhole = !m_rest || m_rest->isEmpty();
    m_folded = !m_unfolded && (!isWhole || m_builtHeight > FoldMessageFrom * lineHeight());
    m_shownHeight = std::min(FoldedMessage * lineHeight(), m_builtHeight);
    if (m_folded)
        m_height = m_shownHeight + lineHeight() + 4;
    else
        m_height = isGrowing() ? std::max(m_builtHeight + lineHeight(), m_reserved) : m_builtHeight;
}

void MessageBody::unfold()
{
    m_unfolded = true;
    fold();
}

bool MessageBody::hasFolds() const
{
    return m_folded || std::ranges::any_of(m_parts, &Part::codeFolded);
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
    const int last = m_parts[size_t(part)].document->characterCount() - 1; // it may have been laid out anew
    if (part == from.part)
        cursor.setPosition(std::min(from.position, last));
    if (part == to.part)
        cursor.setPosition(std::min(to.position, last), QTextCursor::KeepAnchor);
    else
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    return cursor;
}

void MessageBody::mark(const QString &words, Mark how)
{
    m_mark = how;
    if (words == m_marked)
        return;
    m_marked = words;
    for (Part &part : m_parts)
        part.marks.reset();
}

const std::vector<int> &MessageBody::marksIn(const Part &part) const
{
    if (!part.marks) {
        part.marks.emplace();
        const QString text = m_marked.isEmpty() ? QString() : part.document->toPlainText();
        for (qsizetype at = 0; !m_marked.isEmpty() && (at = text.indexOf(m_marked, at, Qt::CaseInsensitive)) >= 0;
             at += m_marked.size())
            part.marks->push_back(int(at));
    }
    return *part.marks;
}

//! What was sought lies under what is selected.
std::vector<FlowMark> MessageBody::fillsIn(const Part &part, const QTextCursor &selection) const
{
    std::vector<FlowMark> fills;
    for (const int at : marksIn(part)) {
        QTextCursor words(part.document.get());
        words.setPosition(at);
        words.setPosition(at + int(m_marked.size()), QTextCursor::KeepAnchor);
        fills.push_back({words, m_mark == Mark::Active ? Token::HighlightActive : Token::Highlight});
    }
    if (selection.hasSelection())
        fills.push_back({selection, Token::Selection});
    return fills;
}

QRectF MessageBody::markRect() const
{
    for (const Part &part : m_parts) {
        for (const int at : marksIn(part)) {
            const QTextBlock block = part.document->findBlock(at);
            const QRectF area = part.document->documentLayout()->blockBoundingRect(block);
            const QTextLine line = block.layout()->lineForTextPosition(at - block.position());
            if (!line.isValid())
                continue;
            const QRectF rect = line.rect().translated(area.topLeft() + part.text.topLeft());
            if (!m_folded || rect.bottom() <= m_shownHeight)
                return rect;
        }
    }
    return {};
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
        const auto marks = fillsIn(part, selectionIn(i, from, to));
        if (part.isCode) {
            drawCode(painter, part, marks, visible);
            continue;
        }
        painter.save();
        painter.translate(part.text.topLeft());
        drawFlow(painter, *part.document, m_look, marks,
                 visible.translated(-part.text.topLeft()));
        painter.restore();
    }
    painter.restore();
    if (m_folded)
        drawText(painter, showAll(), m_look.type.font(TypeStyle::UiMedium),
                 m_look.theme.color(Token::Accent),
                 !m_rest ? showAllText(m_builtHeight / lineHeight())
                         : QCoreApplication::translate("meridian::MessageBody", "Show all of it"));
    else if (isGrowing())
        drawText(painter, {0, double(m_builtHeight), double(m_width), double(lineHeight())},
                 m_look.type.font(TypeStyle::Small), m_look.theme.color(Token::TextFaint),
                 QCoreApplication::translate("meridian::MessageBody", "Reading the rest"));
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
    QString text;
    for (int i = 0; i < partCount(); ++i) {
        const QString selected = selectedText(selectionIn(i, from, to));
        if (!selected.isEmpty() && !text.isEmpty() && !m_parts[size_t(i)].continues)
            text += u'\n';
        text += selected;
    }
    return text;
}

BodyPosition MessageBody::end() const
{
    if (m_parts.empty())
        return {};
    return {partCount() - 1, std::max(0, m_parts.back().document->characterCount() - 1)};
}

} // namespace meridian
