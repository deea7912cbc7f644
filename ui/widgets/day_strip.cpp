// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_strip.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/phase_glyph.h"
#include <QPainterPath>

namespace meridian {

namespace {

constexpr qreal DayMinutes = 24 * 60;

} // namespace

DayStrip::DayStrip(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize DayStrip::sizeHint() const
{
    return {m_look.type.px(240), m_look.type.px(22)};
}

void DayStrip::setDay(const WeekHours &hours, QDate date, std::optional<int> now)
{
    m_parts = partsOfDay(hours, date);
    m_now = now;
    update();
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(rect(), 5, 5);
    painter.setClipPath(round);
    const auto x = [this](int minutes) { return width() * minutes / DayMinutes; };
    for (const DayPart &part : m_parts) {
        const QRectF box(x(part.start), 0, x(part.end) - x(part.start), height());
        painter.fillRect(box, m_look.theme.color(PhaseGlyph::fill(part.phase)));
        if (part.phase == DayPhase::Working)
            strokeRounded(painter, box, 5, m_look.theme.color(Token::SurfaceRaised), 1.5);
    }
    painter.setClipping(false);
    if (m_now)
        painter.fillRect(QRectF(x(*m_now) - 0.75, 0, 1.5, height()), m_look.theme.color(Token::Text));
}

} // namespace meridian
