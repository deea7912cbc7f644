// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/rest_line.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

namespace meridian {

RestLine::RestLine(const Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setCursor(Qt::IBeamCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    FocusRing::install(look, this, 10);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RestLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString key = QStringLiteral("R");
    const QRectF line = QRectF(rect()).adjusted(14, 0, -14, 0);
    const int hint = keyHintWidth(m_look, key);
    drawText(painter, line.adjusted(0, 0, -hint - 8, 0), m_look.type.font(TypeStyle::Body),
             m_look.theme.color(Token::TextMuted), text());
    drawKeyHint(painter, m_look, {line.right() - hint, line.center().y() - 9}, key,
                m_look.theme.color(Token::TextMuted), m_look.theme.color(Token::HairlineStrong));
}

} // namespace meridian
