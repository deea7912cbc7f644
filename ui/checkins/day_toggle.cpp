// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/day_toggle.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include <QLocale>

namespace meridian {
namespace {

constexpr int ToggleWidth = 46, ToggleHeight = 28, ToggleRadius = 6;

} // namespace

DayToggle::DayToggle(const Look &look, int day, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    const QLocale locale;
    setText(locale.standaloneDayName(day, QLocale::ShortFormat));
    setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::install(look, this, ToggleRadius);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize DayToggle::sizeHint() const
{
    return {m_look.type.px(ToggleWidth), m_look.type.px(ToggleHeight)};
}

void DayToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_look.theme;
    fillRounded(painter, rect(), ToggleRadius, theme.color(isChecked() ? Token::AccentSoft : Token::SurfaceRaised));
    strokeRounded(painter, rect(), ToggleRadius, theme.color(isChecked() ? Token::Accent : Token::FieldBorder));
    drawText(painter, rect(), m_look.type.font(TypeStyle::UiMedium), theme.color(isChecked() ? Token::Accent : Token::TextMuted), text(), Qt::AlignHCenter);
}

} // namespace meridian
