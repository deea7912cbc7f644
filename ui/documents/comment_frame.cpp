// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/comment_frame.h"
#include "ui/widgets/paint.h"
#include <QFocusEvent>
#include <QMouseEvent>
#include <QStyle>

namespace meridian {

CommentFrame::CommentFrame(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CommentFrame::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    activeChanged();
    emit heightChanged();
    update();
}

void CommentFrame::paintBox(QPainter &painter, Box box) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colour = [this](Token token) { return m_look.theme.color(token); };
    if (box != Box::Folded)
        fillRounded(painter, rect(), Radius, colour(Token::SurfaceRaised));
    if (m_active || hasFocus()) {
        strokeRounded(painter, rect(), Radius, colour(Token::FocusRing), 2);
    } else if (box == Box::Gone) {
        painter.setPen(QPen(colour(Token::HairlineStrong), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    } else {
        strokeRounded(painter, rect(), Radius, colour(Token::HairlineStrong));
    }
}

QRect CommentFrame::placed(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), height()), rect);
}

void CommentFrame::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() == Qt::LeftButton)
        emit pressed();
}

void CommentFrame::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    // Who comes by Tab reads one card after the other, as with J and K.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        emit pressed();
}

void CommentFrame::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace meridian
