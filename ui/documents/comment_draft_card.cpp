// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/comment_draft_card.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"
#include "ui/words/markdown_edit.h"
#include <QKeyEvent>

namespace meridian {

namespace {

constexpr int DraftHeadHeight = 22, DraftWordsBelow = 6, DraftGap = 8, RestLines = 3;

} // namespace

CommentDraftCard::CommentDraftCard(const Look &look, const CommentDoors &doors, const CommentPlace &place,
                                   const std::optional<Draft> &draft, QWidget *parent)
    : CommentFrame(look, parent), m_doors(doors), m_place(place), m_field(new CommentField(look, doors, this))
{
    m_field->begin(place, draft);
    m_field->setResolve(CommentField::Resolve::Hidden);
    m_field->hide();
    const QString quote = place.quote.simplified();
    setAccessibleName(quote.isEmpty() ? tr("Your comment on a line, not sent yet") : tr("Your comment on “%1”, not sent yet").arg(quote));
    connect(m_field, &CommentField::heightChanged, this, &CommentFrame::heightChanged);
    connect(m_field, &CommentField::sent, this, &CommentDraftCard::sent);
    connect(m_field, &CommentField::discarded, this, &CommentDraftCard::discarded);
    connect(m_field, &CommentField::left, this, &CommentDraftCard::leaveWanted);
}

QWidget *CommentDraftCard::entrance()
{
    return &m_field->field();
}

void CommentDraftCard::activeChanged()
{
    m_field->setVisible(isActive());
}

int CommentDraftCard::layOut(int width)
{
    const int inner = width - 2 * SideX;
    m_head = {SideX, SideY, inner, px(DraftHeadHeight)};
    const int top = m_head.bottom() + 1 + DraftWordsBelow;
    if (isActive()) {
        const int height = m_field->layOut(inner);
        m_field->setGeometry(SideX, top, inner, height);
        return top + height + SideY + 2;
    }
    const QFontMetrics metrics(look().type.font(TypeStyle::Ui));
    const int needed = metrics.boundingRect(QRect(0, 0, inner, 4000), Qt::TextWordWrap, m_field->draft().text).height();
    m_words = {SideX, top, inner, std::min(needed, RestLines * metrics.lineSpacing())};
    return m_words.bottom() + 1 + SideY + 2;
}

void CommentDraftCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintBox(painter, Box::Gone);
    const Member *me = m_doors.book.find(m_doors.book.self());
    const QRect avatar = placed({m_head.left(), m_head.top(), m_head.height(), m_head.height()});
    drawAvatar(painter, look(), avatar, me ? Face::of(*me) : Face{QStringLiteral("?"), 6}, std::nullopt, Token::SurfaceRaised);
    const QRect name = placed(m_head.adjusted(m_head.height() + DraftGap, 0, 0, 0));
    const int used = drawText(painter, name, look().type.sized(12.5, QFont::DemiBold), look().theme.color(Token::Text),
                              m_doors.book.callName(m_doors.book.self()));
    if (isActive())
        return;
    drawText(painter, placed(m_head.adjusted(m_head.height() + 2 * DraftGap + used, 0, 0, 0)), look().type.font(TypeStyle::Meta),
             look().theme.color(Token::Warn), tr("Draft"));
    painter.setClipRect(m_words);
    painter.setFont(look().type.font(TypeStyle::Ui));
    painter.setPen(look().theme.color(Token::TextMuted));
    painter.drawText(QRect(m_words.topLeft(), QSize(m_words.width(), 4000)), Qt::TextWordWrap | Qt::AlignLeading,
                     m_field->draft().text);
}

void CommentDraftCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        isActive() ? m_field->focusField() : emit pressed();
    else
        CommentFrame::keyPressEvent(event);
}

} // namespace meridian
