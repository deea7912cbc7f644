// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include <QKeyEvent>

namespace meridian {

Switch::Switch(const Look &look, const QString &name, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setCheckable(true);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
    FocusRing::install(look, this, sizeHint().height() / 2);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Switch::sizeHint() const
{
    return {m_look.type.px(30), m_look.type.px(18)};
}

void Switch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = rect();
    const Token ground = !isEnabled() ? Token::TextDisabled : isChecked() ? Token::Accent : Token::FieldBorder;
    fillRounded(painter, box, box.height() / 2, m_look.theme.color(ground));
    const qreal knob = box.height() - 4;
    const bool right = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const QRectF at(right ? box.right() - 2 - knob : box.left() + 2, box.top() + 2, knob, knob);
    fillRounded(painter, at, knob / 2, m_look.theme.color(Token::SurfaceRaised));
}

} // namespace meridian
