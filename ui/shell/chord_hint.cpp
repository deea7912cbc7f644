// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chord_hint.h"
#include "ui/shell/dialog_parts.h"
#include "ui/shell/key_map.h"
#include "ui/widgets/paint.h"
#include <QHBoxLayout>

namespace meridian {

namespace {
constexpr int FromEdge = 20;
constexpr qreal Radius = 10;
} // namespace

ChordHint::ChordHint(const Look &look, QWidget &window) : QWidget(&window), m_look(look)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(ShadowMargin + 14, ShadowMargin + 10, ShadowMargin + 14, ShadowMargin + 10);
    hide();
}

void ChordHint::showFor(QChar first)
{
    delete m_lines;
    m_lines = new QWidget;
    auto *row = new QHBoxLayout(m_lines);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.type.px(6));
    QStringList read;
    for (const KeyBinding *binding : KeyMap::chordsFrom(first)) {
        if (!read.isEmpty())
            row->addSpacing(m_look.type.px(12));
        row->addWidget(new KeyHint(m_look, binding->names().last()));
        row->addWidget(new TextLabel(m_look, binding->words()));
        read << QStringLiteral("%1: %2").arg(binding->names().last(), binding->words());
    }
    setAccessibleName(read.join(QStringLiteral(", ")));
    layout()->addWidget(m_lines);
    layout()->activate();
    const QSize size = sizeHint();
    const QRect area = parentWidget()->rect();
    setGeometry((area.width() - size.width()) / 2, area.height() - size.height() + ShadowMargin - FromEdge,
                size.width(), size.height());
    show();
    raise();
}

void ChordHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(ShadowMargin, ShadowMargin, -ShadowMargin, -ShadowMargin);
    drawShadow(painter, box, Radius, m_look.theme.isDark());
    fillRounded(painter, box, Radius, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, box, Radius, m_look.theme.color(Token::HairlineStrong));
}

} // namespace meridian
