// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/phase_legend.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/phase_glyph.h"
#include <QStyle>

namespace meridian {

PhaseLegend::PhaseLegend(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PhaseLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_look.type.font(TypeStyle::Small);
    const std::pair<Token, QString> entries[] = {{Token::WorkingFill, PhaseGlyph::word(DayPhase::Working)},
        {Token::EdgeFill, PhaseGlyph::word(DayPhase::EdgeOfDay)}, {Token::AsleepFill, PhaseGlyph::word(DayPhase::Asleep)},
        {Token::AccentSoft, tr("Most people at work")}};
    const int swatch = m_look.type.px(18), tall = m_look.type.px(10);
    int x = 0;
    for (const auto &[token, words] : entries) {
        const int wide = QFontMetrics(font).horizontalAdvance(words) + 2;
        if (x + swatch + 6 + wide > width())
            return;
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - tall) / 2, swatch, tall));
        fillRounded(painter, box, 3, m_look.theme.color(token));
        if (token == Token::AccentSoft)
            strokeRounded(painter, box, 3, m_look.theme.color(Token::HairlineStrong));
        drawText(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(x + swatch + 6, 0, wide, height())), font,
                 m_look.theme.color(Token::TextMuted), words);
        x += swatch + 6 + wide + m_look.type.px(18);
    }
}

} // namespace meridian
