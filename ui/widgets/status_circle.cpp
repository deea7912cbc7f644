// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_circle.h"
#include <QPainter>

namespace meridian {
namespace {

constexpr qreal Stroke = 1.5;

void drawRing(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setPen(QPen(color, Stroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(rect.adjusted(Stroke / 2, Stroke / 2, -Stroke / 2, -Stroke / 2));
}

} // namespace

void drawStatusCircle(QPainter &painter, const Look &look, const QRectF &rect, TaskStatus status)
{
    const auto color = [&look](Token token) { return look.theme.color(token); };
    const QPointF middle = rect.center();
    const qreal unit = rect.width() / 16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (status) {
    case TaskStatus::ToDo:
        drawRing(painter, rect, color(Token::FieldBorder));
        break;
    case TaskStatus::UnderWay: {
        drawRing(painter, rect, color(Token::Accent));
        const QRectF inner = rect.adjusted(3 * unit, 3 * unit, -3 * unit, -3 * unit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Accent));
        painter.drawPie(inner, 90 * 16, -180 * 16);
        break;
    }
    case TaskStatus::Waiting:
        drawRing(painter, rect, color(Token::TextMuted));
        painter.setPen(QPen(color(Token::TextMuted), Stroke, Qt::SolidLine, Qt::RoundCap));
        for (const qreal x : {-2 * unit, 2 * unit})
            painter.drawLine(middle + QPointF(x, -2.5 * unit), middle + QPointF(x, 2.5 * unit));
        break;
    case TaskStatus::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Ok));
        painter.drawEllipse(rect);
        painter.setPen(QPen(color(Token::OnAccent), Stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{middle + QPointF(-3 * unit, 0), middle + QPointF(-unit, 2.2 * unit),
                                       middle + QPointF(3.2 * unit, -2.4 * unit)});
        break;
    case TaskStatus::Dropped:
        drawRing(painter, rect, color(Token::TextFaint));
        painter.setPen(QPen(color(Token::TextFaint), Stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(middle - QPointF(3 * unit, 0), middle + QPointF(3 * unit, 0));
        break;
    }
    painter.restore();
}

StatusMark::StatusMark(const Look &look, TaskStatus status, int side, QWidget *parent) : QWidget(parent), m_look(look), m_status(status)
{
    setFixedSize(look.type.px(side), look.type.px(side));
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusMark::setStatus(TaskStatus status)
{
    m_status = status;
    update();
}

void StatusMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawStatusCircle(painter, m_look, rect(), m_status);
}

} // namespace meridian
