// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phase_glyph.h"
#include "ui/theme/theme.h"
#include <QPainter>
#include <QPainterPathStroker>
#include <cmath>

namespace meridian {

namespace {

QPainterPath stroked(const QPainterPath &path, qreal width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    return stroker.createStroke(path);
}

QPainterPath line(QPointF from, QPointF to, qreal width)
{
    QPainterPath path(from);
    path.lineTo(to);
    return stroked(path, width);
}

QPainterPath disc(qreal radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(7, 7), radius, radius);
    return path;
}

QPainterPath halfDisc(qreal radius, qreal base)
{
    QPainterPath path(QPointF(7 - radius, base));
    path.arcTo(QRectF(7 - radius, base - radius, 2 * radius, 2 * radius), 180, -180);
    path.closeSubpath();
    return path;
}

QPainterPath sun()
{
    QPainterPath path = disc(2.7);
    for (int i = 0; i < 8; ++i) {
        const qreal angle = i * M_PI / 4;
        const QPointF direction(std::cos(angle), std::sin(angle));
        path.addPath(line(QPointF(7, 7) + direction * 4.7, QPointF(7, 7) + direction * 5.9, 1.2));
    }
    return path;
}

QPainterPath lowSun()
{
    QPainterPath path = halfDisc(3.8, 9.3);
    path.addPath(line({1, 11.4}, {13, 11.4}, 1.2));
    path.addPath(line({7, 2.2}, {7, 3.5}, 1.2));
    path.addPath(line({2.3, 4.3}, {3.25, 5.25}, 1.2));
    path.addPath(line({11.7, 4.3}, {10.75, 5.25}, 1.2));
    return path;
}

QPainterPath crescent(qreal radius, qreal bite)
{
    QPainterPath whole, shade;
    whole.addEllipse(QPointF(7.2, 7.1), radius, radius);
    shade.addEllipse(QPointF(7.2 + radius * 0.6, 7.1 - radius * 0.42), bite, bite);
    return whole.subtracted(shade);
}

QPainterPath ring(qreal radius, qreal width)
{
    return stroked(disc(radius), width);
}

} // namespace

QPainterPath PhaseGlyph::path(DayPhase phase, Set set)
{
    const bool badge = set == Set::Badge;
    QPainterPath path;
    switch (phase) {
    case DayPhase::Working:
        path = badge ? disc(4.3) : sun();
        break;
    case DayPhase::EdgeOfDay:
        path = badge ? halfDisc(4.3, 8.4) : lowSun();
        if (badge)
            path.addPath(line({1.6, 11}, {12.4, 11}, 1.7));
        break;
    case DayPhase::Asleep:
        path = badge ? crescent(5.2, 4.4) : crescent(5.4, 4.6);
        break;
    case DayPhase::DayOff:
        path = badge ? ring(3.6, 1.7) : ring(4.3, 1.4);
        if (!badge)
            path.addPath(line({5, 7}, {9, 7}, 1.4));
        break;
    case DayPhase::Unknown:
        break;
    }
    path.setFillRule(Qt::WindingFill);
    return path;
}

Token PhaseGlyph::fill(DayPhase phase)
{
    switch (phase) {
    case DayPhase::Working: return Token::WorkingFill;
    case DayPhase::EdgeOfDay: return Token::EdgeFill;
    case DayPhase::Asleep: return Token::AsleepFill;
    case DayPhase::DayOff:
    case DayPhase::Unknown: break;
    }
    return Token::DayOffFill;
}

Token PhaseGlyph::token(DayPhase phase)
{
    switch (phase) {
    case DayPhase::Working:
        return Token::Working;
    case DayPhase::EdgeOfDay:
        return Token::EdgeOfDay;
    case DayPhase::Asleep:
        return Token::Asleep;
    case DayPhase::DayOff:
    case DayPhase::Unknown:
        break;
    }
    return Token::DayOff;
}

QString PhaseGlyph::word(DayPhase phase)
{
    switch (phase) {
    case DayPhase::Working:
        return tr("Working");
    case DayPhase::EdgeOfDay:
        return tr("Edge of day");
    case DayPhase::Asleep:
        return tr("Asleep");
    case DayPhase::DayOff:
        return tr("Day off");
    case DayPhase::Unknown:
        break;
    }
    return tr("Time not set");
}

void PhaseGlyph::draw(QPainter &painter, const Theme &theme, const QRectF &rect, DayPhase phase, Set set)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 14, rect.height() / 14);
    painter.fillPath(path(phase, set), theme.color(token(phase)));
    painter.restore();
}

} // namespace meridian
