// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hint.h"
#include "ui/widgets/button.h"
#include <QPainter>

namespace meridian {

KeyHint::KeyHint(const Look &look, const QString &key, QWidget *parent) : QWidget(parent), m_look(look), m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyHint::sizeHint() const
{
    return {keyHintWidth(m_look, m_key), m_look.type.px(18)};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawKeyHint(painter, m_look, QPointF(0, 0), m_key, m_look.theme.color(Token::TextMuted),
                m_look.theme.color(Token::HairlineStrong));
}

} // namespace meridian
