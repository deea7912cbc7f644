// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/phase_glyph.h"
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace meridian {

namespace {

constexpr int Glyph = 13, MostCity = 160, LeastCity = 28; //!< design pixels

//! The parts of a pill and where they stand, from 0.
struct Parts {
    DayPhase phase;
    QString clock, city;
    int glyph, clockWidth, cityWidth, gap;

    Parts(const Look &look, const Profile &profile, LocalTimePill::City withCity, int gapWidth) : gap(gapWidth)
    {
        const ClockText mine;
        const PersonText text(mine, look.clock.now());
        phase = text.phase(profile);
        clock = phase == DayPhase::Unknown ? PhaseGlyph::word(phase) : text.clock(profile);
        if (withCity == LocalTimePill::City::Shown && phase != DayPhase::Unknown)
            city = PersonText::city(profile, look.clock.now());
        const QFont &font = look.type.font(TypeStyle::Meta);
        glyph = phase == DayPhase::Unknown ? 0 : look.type.px(Glyph);
        clockWidth = tabularWidth(font, clock);
        cityWidth = city.isEmpty() ? 0 : qMin(tabularWidth(font, city), look.type.px(MostCity));
    }
    //! The city gives way, the clock does not.
    void fit(const Look &look, int room)
    {
        const int left = room - (width() - (cityWidth ? gap + cityWidth : 0)) - gap;
        cityWidth = left < qMin(cityWidth, look.type.px(LeastCity)) ? 0 : qMin(cityWidth, left);
    }
    [[nodiscard]] int width() const
    {
        return glyph + (glyph ? gap : 0) + clockWidth + (cityWidth ? gap + cityWidth : 0);
    }
    void draw(QPainter &painter, const Look &look, const QRectF &rect, Token clockToken) const
    {
        const auto direction = QGuiApplication::layoutDirection();
        const QRect whole = rect.toRect();
        const auto place = [&](int x, int width, int height) {
            const QRect logical(whole.left() + x, whole.top() + (whole.height() - height) / 2, width, height);
            return QRectF(QStyle::visualRect(direction, whole, logical));
        };
        const QFont &font = look.type.font(TypeStyle::Meta);
        int x = 0;
        if (glyph) {
            PhaseGlyph::draw(painter, look.theme, place(x, glyph, glyph), phase, PhaseGlyph::Set::Inline);
            x += glyph + gap;
        }
        drawTabular(painter, place(x, clockWidth, whole.height()), font, look.theme.color(clockToken), clock);
        x += clockWidth + gap;
        if (cityWidth)
            drawText(painter, place(x, cityWidth + 1, whole.height()), font, look.theme.color(Token::TextMuted), city);
    }
};

} // namespace

LocalTimePill::LocalTimePill(const Look &look, Shape shape, City city, QWidget *parent)
    : QWidget(parent), m_look(look), m_shape(shape), m_city(city)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&look.minutes, &MinuteTicker::minute, this, &LocalTimePill::refresh);
}

void LocalTimePill::setProfile(const Profile &profile)
{
    m_profile = profile;
    refresh();
}

QString LocalTimePill::text() const
{
    const Parts parts(m_look, m_profile, m_city, 0);
    return parts.city.isEmpty() ? parts.clock : parts.clock + u' ' + parts.city;
}

void LocalTimePill::refresh()
{
    const ClockText mine;
    setAccessibleName(PersonText(mine, m_look.clock.now()).tooltip(m_profile));
    const bool boxed = m_shape == Shape::Boxed; // the city gives way, the clock does not
    setMinimumWidth(Parts(m_look, m_profile, City::Hidden, m_look.type.px(boxed ? 6 : 4)).width() + (boxed ? m_look.type.px(16) : 0));
    updateGeometry();
    update();
}

int LocalTimePill::draw(QPainter &painter, const Look &look, const QRectF &rect, const Profile &profile, City city)
{
    Parts parts(look, profile, city, look.type.px(4));
    parts.fit(look, int(rect.width()));
    parts.draw(painter, look, rect, Token::TextMuted);
    return parts.width();
}

int LocalTimePill::widthOf(const Look &look, const Profile &profile, City city)
{
    return Parts(look, profile, city, look.type.px(4)).width();
}

QSize LocalTimePill::sizeHint() const
{
    if (m_shape == Shape::Inline)
        return {widthOf(m_look, m_profile, m_city), m_look.type.px(16)};
    const Parts parts(m_look, m_profile, m_city, m_look.type.px(6));
    return {parts.width() + m_look.type.px(16), m_look.type.px(24)};
}

void LocalTimePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_shape == Shape::Inline) {
        draw(painter, m_look, rect(), m_profile, m_city);
        return;
    }
    const QRectF box = rect();
    fillRounded(painter, box, box.height() / 2, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, box, box.height() / 2, m_look.theme.color(Token::HairlineStrong));
    Parts parts(m_look, m_profile, m_city, m_look.type.px(6));
    const int leading = m_look.type.px(7), trailing = m_look.type.px(9);
    parts.fit(m_look, width() - leading - trailing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    parts.draw(painter, m_look, box.adjusted(mirrored ? trailing : leading, 0, mirrored ? -leading : -trailing, 0),
               Token::Text);
}

bool LocalTimePill::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const ClockText mine;
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           PersonText(mine, m_look.clock.now()).tooltip(m_profile), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace meridian
