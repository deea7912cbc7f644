// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_curve.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/paint.h"
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QToolTip>
#include <cmath>

namespace meridian {

namespace {
constexpr size_t MostDots = 12;
constexpr qreal Ring = 1.6;
} // namespace

DayCurve::DayCurve(const Look &look, Shape shape, QWidget *parent) : QWidget(parent), m_look(look), m_shape(shape)
{
    const bool large = shape == Shape::Large;
    setSizePolicy(large ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMouseTracking(true);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DayCurve::setDots(std::vector<DayCurveDot> dots, const QString &words)
{
    m_dots = std::move(dots);
    if (m_dots.size() > MostDots)
        m_dots.resize(MostDots);
    setAccessibleName(tr("Team now: %1").arg(words));
    setAccessibleDescription(words);
    update();
}

QString DayCurve::words(int working, int edge, int asleep)
{
    QStringList parts;
    if (working > 0)
        parts << tr("%n working", nullptr, working);
    if (edge > 0)
        parts << tr("%n edge of day", nullptr, edge);
    if (asleep > 0)
        parts << tr("%n asleep", nullptr, asleep);
    return parts.isEmpty() ? tr("Everyone has a day off") : parts.join(tr(", ", "between counts"));
}

QSize DayCurve::sizeHint() const
{
    return m_shape == Shape::Large ? QSize(448, 240) : QSize(212, 66);
}

qreal DayCurve::diameter() const
{
    return m_shape == Shape::Large ? 32 : 18;
}

qreal DayCurve::middle() const
{
    return m_shape == Shape::Large ? height() * 0.5 : height() * 0.5 - 1;
}

qreal DayCurve::amplitude() const
{
    return m_shape == Shape::Large ? height() * 0.36 : height() * 0.5 - diameter() * 0.5 - 3;
}

QPointF DayCurve::at(qreal hours) const
{
    return {width() * hours / 24, middle() + amplitude() * std::cos(2 * M_PI * hours / 24)};
}

QPointF DayCurve::centre(const DayCurveDot &dot) const
{
    const QPointF point = at(dot.minutes / 60.0);
    const qreal room = diameter() / 2 + Ring;
    return {qBound(room, point.x(), width() - room), point.y()};
}

int DayCurve::dotAt(QPointF point) const
{
    for (int i = int(m_dots.size()) - 1; i >= 0; --i) {
        const QPointF away = centre(m_dots[size_t(i)]) - point;
        if (std::hypot(away.x(), away.y()) <= diameter() / 2 + Ring)
            return i;
    }
    return -1;
}

void DayCurve::paintGround(QPainter &painter) const
{
    const Theme &theme = m_look.theme;
    const bool large = m_shape == Shape::Large;
    const auto area = [&](qreal from, qreal to) {
        QPainterPath path(QPointF(at(from).x(), middle()));
        for (qreal t = from; t <= to; t += 0.125)
            path.lineTo(at(t));
        path.lineTo(at(to).x(), middle());
        path.closeSubpath();
        return path;
    };
    painter.setOpacity(large ? 0.8 : 0.75);
    painter.fillPath(area(6, 18), theme.color(Token::WorkingFill));
    painter.setOpacity(large ? 0.9 : 0.75);
    painter.fillPath(area(0, 6), theme.color(Token::AsleepFill));
    painter.fillPath(area(18, 24), theme.color(Token::AsleepFill));
    painter.setOpacity(1);
    drawHairline(painter, {0, middle()}, {qreal(width()), middle()}, theme.color(Token::HairlineStrong));
    QPainterPath curve(at(0));
    for (qreal t = 0; t <= 24; t += 0.125)
        curve.lineTo(at(t));
    painter.setOpacity(large ? 1 : 0.8);
    painter.strokePath(curve, QPen(theme.color(Token::FieldBorder), large ? 1.5 : 1.2));
    painter.setOpacity(1);
}

void DayCurve::paintDot(QPainter &painter, const DayCurveDot &dot) const
{
    const Theme &theme = m_look.theme;
    const QPointF middleOf = centre(dot);
    const qreal radius = diameter() / 2;
    const bool large = m_shape == Shape::Large;
    const auto disc = [&](qreal r, const QColor &color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(middleOf, r, r);
    };
    const bool ringed = dot.mine && !large;
    disc(radius + (large ? 2 : Ring), theme.color(ringed ? Token::Accent : Token::Sidebar));
    if (ringed)
        disc(radius + 0.2, theme.color(Token::Sidebar));
    const Theme::PersonInk ink = theme.person(dot.face.hue);
    disc(radius - (ringed ? 0.6 : 0), ink.fill);
    const QString text = dot.people > 1 ? QString::number(dot.people) : dot.face.initials;
    const qreal size = large ? 11.5 : diameter() * 0.43;
    const QRectF box(middleOf.x() - radius, middleOf.y() - radius, 2 * radius, 2 * radius);
    drawText(painter, box, m_look.type.sized(size / m_look.type.factor(), QFont::DemiBold), ink.ink, text,
             Qt::AlignHCenter);
}

void DayCurve::paintHours(QPainter &painter) const
{
    const ClockText clock;
    const QFont font = m_look.type.sized(11.5, QFont::Normal);
    const QRectF line(0, height() - 14, width(), 16);
    for (const int hour : {0, 6, 12, 18, 24}) {
        const QString text = hour == 24 && clock.time(0) == u"00:00" ? QStringLiteral("24:00") : clock.time(hour * 60);
        const qreal wide = tabularWidth(font, text) + 1;
        const qreal x = qBound(0.0, at(hour).x() - wide / 2, width() - wide);
        drawTabular(painter, QRectF(x, line.top(), wide, line.height()), font, m_look.theme.color(Token::TextFaint),
                    text, Qt::AlignLeft | Qt::AlignAbsolute);
    }
}

void DayCurve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    if (m_shape == Shape::Large)
        paintHours(painter);
    for (const DayCurveDot &dot : m_dots) {
        if (!dot.mine)
            paintDot(painter, dot);
    }
    for (const DayCurveDot &dot : m_dots) {
        if (dot.mine)
            paintDot(painter, dot);
    }
}

bool DayCurve::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = dotAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), m_dots[size_t(index)].tooltip, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void DayCurve::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = dotAt(event->position());
    if (index >= 0)
        emit dotClicked(index);
}

} // namespace meridian
