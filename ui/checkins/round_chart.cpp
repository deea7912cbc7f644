// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/round_chart.h"
#include "core/time/units.h"
#include "core/time/wall_clock.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <map>

namespace meridian {
namespace {

constexpr int ChartHeight = 180, ChartAxis = 24, ChartFoot = 22, ChartTop = 10, DotSize = 7, WidestBar = 22;
constexpr size_t MostSpokenRounds = 60;

} // namespace

RoundChart::RoundChart(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFocusPolicy(Qt::TabFocus);
    FocusRing::install(look, this, 6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RoundChart::setFigures(Kind kind, const QString &title, std::vector<RoundFigures> figures, const ClockText &clock)
{
    m_kind = kind;
    m_figures = std::move(figures);
    m_clock = clock;
    QStringList said{title};
    for (const RoundFigures &one : m_figures) {
        if (size_t(said.size()) <= MostSpokenRounds)
            said << wordsOf(one);
    }
    setAccessibleName(said.join(QStringLiteral(". ")));
    update();
}

QSize RoundChart::sizeHint() const
{
    return {m_look.type.px(360), m_look.type.px(ChartHeight)};
}

QSize RoundChart::minimumSizeHint() const
{
    return {m_look.type.px(160), m_look.type.px(ChartHeight)};
}

QString RoundChart::dateOf(const RoundFigures &one) const
{
    return m_clock.date(instantOf(m_clock.zone(), {one.round, DayMinutes / 2}));
}

QString RoundChart::wordsOf(const RoundFigures &one) const
{
    if (m_kind == Kind::Answers)
        return tr("%1: %n answers", nullptr, one.answers).arg(dateOf(one));
    if (!one.median)
        return tr("%1: no numbers").arg(dateOf(one));
    QStringList numbers;
    for (const int number : one.numbers)
        numbers << QString::number(number);
    return tr("%1: %2, the middle is %3", "a date, numbers, their median").arg(dateOf(one), numbers.join(QStringLiteral(", ")), m_clock.locale().toString(*one.median, 'g', 2));
}

// ---- Where things stand ----

QRectF RoundChart::plot() const
{
    const Type &type = m_look.type;
    const qreal axis = type.px(ChartAxis);
    QRectF plot = rect();
    plot.adjust(axis, type.px(ChartTop), 0, -type.px(ChartFoot));
    if (layoutDirection() == Qt::RightToLeft)
        plot.translate(-axis, 0);
    return plot;
}

qreal RoundChart::xOf(size_t round) const
{
    const QRectF area = plot();
    const qreal step = area.width() / qreal(m_figures.size()), at = (qreal(round) + 0.5) * step;
    return layoutDirection() == Qt::RightToLeft ? area.right() - at : area.left() + at;
}

int RoundChart::most() const
{
    if (m_kind == Kind::Numbers)
        return MostOnScale;
    int most = 1;
    for (const RoundFigures &one : m_figures)
        most = std::max(most, one.answers);
    return most;
}

qreal RoundChart::yOf(qreal value) const
{
    const QRectF area = plot();
    const qreal least = m_kind == Kind::Numbers ? LeastOnScale - 0.5 : 0, top = m_kind == Kind::Numbers ? MostOnScale + 0.5 : most();
    return area.bottom() - (value - least) / (top - least) * area.height();
}

// ---- Painting ----

void RoundChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_figures.empty())
        return;
    paintScale(painter);
    if (m_kind == Kind::Answers)
        paintAnswers(painter);
    else
        paintNumbers(painter);
    paintDates(painter);
}

void RoundChart::paintScale(QPainter &painter) const
{
    const Type &type = m_look.type;
    const QRectF area = plot();
    const int step = m_kind == Kind::Numbers ? 1 : std::max(1, (most() + 3) / 4);
    for (int value = m_kind == Kind::Numbers ? LeastOnScale : 0; value <= most(); value += step) {
        const qreal y = yOf(value), height = type.lineHeight(TypeStyle::Micro);
        drawHairline(painter, {area.left(), y}, {area.right(), y}, m_look.theme.color(Token::Hairline));
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF label(mirrored ? area.right() + 4 : 0, y - height / 2, type.px(ChartAxis) - 6, height);
        drawTabular(painter, label, type.font(TypeStyle::Micro), m_look.theme.color(Token::TextMuted), QString::number(value), Qt::AlignTrailing);
    }
}

void RoundChart::paintAnswers(QPainter &painter) const
{
    const qreal step = plot().width() / qreal(m_figures.size()), width = std::min<qreal>(m_look.type.px(WidestBar), step * 0.6);
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const qreal top = yOf(m_figures[i].answers);
        fillRounded(painter, QRectF(xOf(i) - width / 2, top, width, plot().bottom() - top), std::min<qreal>(3, width / 2), m_look.theme.color(Token::Ok));
    }
}

//! Equal numbers stand beside each other, so that each is seen.
void RoundChart::paintNumbers(QPainter &painter) const
{
    const qreal size = m_look.type.px(DotSize), step = plot().width() / qreal(m_figures.size());
    QPainterPath medians;
    bool isOpen = false;
    for (size_t i = 0; i < m_figures.size(); ++i) {
        std::map<int, int> often, placed;
        for (const int number : m_figures[i].numbers)
            ++often[number];
        for (const int number : m_figures[i].numbers) {
            const qreal apart = std::min(size + 1, step / (often[number] + 1));
            const qreal x = xOf(i) + (placed[number]++ - (often[number] - 1) / 2.0) * apart;
            painter.setPen(QPen(m_look.theme.color(Token::FieldBorder), 1));
            painter.setBrush(m_look.theme.color(Token::AccentSoft));
            painter.drawEllipse(QPointF(x, yOf(number)), size / 2, size / 2);
        }
        if (m_figures[i].median) {
            const QPointF at(xOf(i), yOf(*m_figures[i].median));
            isOpen ? medians.lineTo(at) : medians.moveTo(at);
        }
        isOpen = m_figures[i].median.has_value();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.theme.color(Token::Accent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(medians);
}

//! As many dates as there is room for, the newest surely.
void RoundChart::paintDates(QPainter &painter) const
{
    const Type &type = m_look.type;
    const QFont &font = type.font(TypeStyle::Micro);
    qreal widest = 1;
    for (const RoundFigures &one : m_figures)
        widest = std::max<qreal>(widest, QFontMetricsF(font).horizontalAdvance(dateOf(one)));
    const qreal step = plot().width() / qreal(m_figures.size());
    const size_t every = size_t(std::max(1.0, std::ceil((widest + 12) / step)));
    for (size_t back = 0; back < m_figures.size(); back += every) {
        const size_t i = m_figures.size() - 1 - back;
        const qreal x = std::clamp<qreal>(xOf(i), widest / 2, std::max(widest / 2, width() - widest / 2));
        const QRectF label(x - widest / 2, plot().bottom() + 4, widest + 1, type.lineHeight(TypeStyle::Micro));
        drawText(painter, label, font, m_look.theme.color(Token::TextMuted), dateOf(m_figures[i]), Qt::AlignHCenter);
    }
}

bool RoundChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_figures.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    size_t nearest = 0;
    for (size_t i = 1; i < m_figures.size(); ++i) {
        if (std::abs(xOf(i) - help->pos().x()) < std::abs(xOf(nearest) - help->pos().x()))
            nearest = i;
    }
    QToolTip::showText(help->globalPos(), wordsOf(m_figures[nearest]), this);
    return true;
}

} // namespace meridian
