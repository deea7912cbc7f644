// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/phase_legend.h"
#include "ui/day/week_day_delegate.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/phase_glyph.h"
#include <QStyle>

namespace meridian {

PhaseLegend::PhaseLegend(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PhaseLegend::setRange(DayBar::Range range)
{
    m_range = range;
    update();
}

std::vector<PhaseLegend::Entry> PhaseLegend::ofDay() const
{
    const Theme &theme = m_look.theme;
    return {{theme.color(Token::WorkingFill), {}, PhaseGlyph::word(DayPhase::Working)}, {theme.color(Token::EdgeFill), {}, PhaseGlyph::word(DayPhase::EdgeOfDay)},
            {theme.color(Token::AsleepFill), {}, PhaseGlyph::word(DayPhase::Asleep)},
            {theme.color(Token::AccentSoft), theme.color(Token::HairlineStrong), tr("Most people at work")}};
}

std::vector<PhaseLegend::Entry> PhaseLegend::ofWeek() const
{
    const Theme &theme = m_look.theme;
    return {{heatColor(theme, 1, 3), {}, tr("Few at work")}, {heatColor(theme, 3, 3), {}, tr("Many at work")},
            {{}, theme.color(Token::Accent), tr("Most of that day")}, {theme.color(Token::Accent), {}, tr("Candidate")},
            {{}, theme.color(Token::Warn), tr("Clocks change"), true}};
}

void PhaseLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_look.type.font(TypeStyle::Small);
    const int swatch = m_look.type.px(18), tall = m_look.type.px(10);
    int x = 0;
    for (const Entry &entry : m_range == DayBar::Range::Day ? ofDay() : ofWeek()) {
        const int wide = QFontMetrics(font).horizontalAdvance(entry.words) + 2;
        if (x + swatch + 6 + wide > width())
            return;
        const QRectF box = QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - tall) / 2, swatch, tall));
        if (entry.fill.isValid())
            fillRounded(painter, box, 3, entry.fill);
        if (entry.dashed) {
            painter.setPen(QPen(entry.frame, 1.5, Qt::DotLine));
            painter.drawLine(QPointF(box.center().x(), box.top() - 2), QPointF(box.center().x(), box.bottom() + 2));
        } else if (entry.frame.isValid()) {
            strokeRounded(painter, box, 3, entry.frame);
        }
        drawText(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(x + swatch + 6, 0, wide, height())), font,
                 m_look.theme.color(Token::TextMuted), entry.words);
        x += swatch + 6 + wide + m_look.type.px(18);
    }
}

} // namespace meridian
