// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workspace_mark.h"
#include "ui/widgets/paint.h"

namespace meridian {

WorkspaceMark::WorkspaceMark(const Look &look, int size, QWidget *parent) : QWidget(parent), m_look(look)
{
    const int side = look.type.px(size);
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WorkspaceMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillRounded(painter, rect(), width() / 4.0, m_look.theme.color(Token::Accent));
    const int globe = qRound(width() * 0.66);
    const qreal inset = (width() - globe) / 2.0;
    m_look.icons.draw(painter, QStringLiteral("meridian-mark"), {inset, inset}, globe, Token::OnAccent);
}

} // namespace meridian
