// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a text that is costly to lay out comes into sight piece by piece; message_body.cpp has the whole.
#include "ui/words/message_body.h"
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <algorithm>

namespace meridian {

namespace {

//! What one turn may cost, and what the first sight of a folded message may; see costly_text.h.
constexpr int PieceCost = 6'000, BeginCost = 30'000;

} // namespace

void MessageBody::begin()
{
    m_parts.clear();
    m_rest.emplace(m_blocks);
    qreal height = 0;
    for (int spent = 0; spent < BeginCost && !m_rest->isEmpty() && height < FoldedMessage * lineHeight(); spent += PieceCost) {
        addPiece(PieceCost);
        height = place(m_parts.back(), height);
    }
}

bool MessageBody::isGrowing() const
{
    if (!m_unfolded || !m_rest || m_parts.empty())
        return false;
    return !m_rest->isEmpty() || std::ranges::any_of(m_parts, [this](const Part &p) { return p.isCode && p.filled < shownOf(p); });
}

void MessageBody::grow()
{
    if (Part *code = unfilledCode())
        fillCode(*code, PieceCost);
    else if (m_rest && !m_rest->isEmpty())
        addPiece(PieceCost);
    layoutAll();
    if (!isGrowing())
        m_reserved = 0;
}

void MessageBody::addPiece(int budget)
{
    const CostlyText::Piece piece = m_rest->take(budget);
    const bool isFirst = m_parts.empty();
    if (piece.blocks.front().kind == BlockKind::Code) {
        addCode(piece.blocks.front());
        fillCode(m_parts.back(), budget);
        return;
    }
    addFlow(piece.blocks, !piece.isOfTable      ? FlowPiece::Whole
                              : piece.continues ? FlowPiece::TableRest
                                                : FlowPiece::TableHead);
    Part &part = m_parts.back();
    part.continues = piece.continues;
    part.gap = isFirst || piece.continues ? 0 : gapAbove(piece.blocks.front());
    part.document->setTextWidth(m_width);
    if (piece.isCut && !piece.isOfTable)
        trimLastLine(piece);
}

//! A line that is not full goes on in the next piece, so that nobody sees where a paragraph was parted.
void MessageBody::trimLastLine(const CostlyText::Piece &piece)
{
    QTextDocument &document = *m_parts.back().document;
    const QTextBlock last = document.lastBlock();
    const int lines = last.layout()->lineCount();
    if (lines < 2)
        return;
    const int length = last.layout()->lineAt(lines - 1).textLength();
    if (!m_rest->giveBack(piece, length))
        return;
    QTextCursor cursor(&document);
    const int end = document.characterCount() - 1;
    cursor.setPosition(end - length);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

} // namespace meridian
