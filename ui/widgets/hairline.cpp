// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hairline.h"
#include <QPainter>

namespace meridian {

Hairline::Hairline(const Look &look, Qt::Orientation orientation, Token token, QWidget *parent)
    : QWidget(parent), m_theme(look.theme), m_token(token)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(m_token));
}

} // namespace meridian
