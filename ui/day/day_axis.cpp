// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/day_axis.h"
#include "ui/day/day_strips.h"
#include "ui/day/meeting_words.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/paint.h"

namespace meridian {

namespace {

constexpr int HoursApart = 3, LabelHeight = 20, LabelTop = 30, LabelPadding = 8;

} // namespace

DayAxis::DayAxis(const Look &look, const MeetingPlan &plan, DayStrips &strips)
    : QWidget(&strips), m_look(look), m_plan(plan), m_strips(strips)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

std::vector<Instant> DayAxis::marks() const
{
    std::vector<Instant> marks;
    for (int hour = 0; hour <= 24; hour += HoursApart)
        marks.push_back(instantOf(m_plan.zone(), hour < 24 ? WallTime{m_plan.date(), hour * 60} : WallTime{m_plan.date().addDays(1), 0}));
    return marks;
}

QRectF DayAxis::labelAt(qreal x, const QString &text, Qt::Alignment align) const
{
    const qreal wide = tabularWidth(m_look.type.sized(11.5, QFont::DemiBold), text) + 2 * LabelPadding;
    const qreal left = align == Qt::AlignHCenter ? x - wide / 2 : x;
    const DayScale scale = m_strips.scale();
    return {std::clamp(left, scale.left - LabelPadding, std::max(scale.left, scale.right() - wide + LabelPadding)),
            double(m_look.type.px(LabelTop)), wide, double(m_look.type.px(LabelHeight))};
}

void DayAxis::paintLabel(QPainter &painter, const QRectF &box, const QString &text, Token fill, Token ink) const
{
    fillRounded(painter, box, 5, m_look.theme.color(fill));
    drawTabular(painter, box.adjusted(LabelPadding, 0, 0, 0), m_look.type.sized(11.5, QFont::DemiBold), m_look.theme.color(ink), text,
                Qt::AlignLeft | Qt::AlignAbsolute);
}

void DayAxis::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const DayScale scale = m_strips.scale();
    const ClockText clock(m_plan.zone());
    const QFont font = m_look.type.sized(11.5, QFont::Normal);
    qreal free = 0;
    for (const Instant at : marks()) {
        const bool last = at == scale.within.to;
        const QString text = last && clock.time(0) == u"00:00" ? QStringLiteral("24:00") : clock.time(at);
        const qreal wide = tabularWidth(font, text) + 1;
        const qreal x = at == scale.within.from ? scale.left : last ? scale.right() - wide : scale.x(at) - wide / 2;
        if (x < free)
            continue; // no room: every other one
        drawTabular(painter, {x, 6, wide, double(m_look.type.px(18))}, font, m_look.theme.color(Token::TextFaint), text,
                    Qt::AlignLeft | Qt::AlignAbsolute);
        free = x + wide + 6;
    }
    if (m_plan.people().empty())
        return;
    const QString slotText = MeetingWords(m_plan).span(m_plan.candidate());
    const QRectF slot = labelAt(scale.x(m_plan.candidate().from), slotText, Qt::AlignLeft);
    const Instant now = m_plan.now();
    if (now >= scale.within.from && now < scale.within.to) {
        QRectF box = labelAt(scale.x(now), clock.time(now), Qt::AlignHCenter);
        if (box.intersects(slot.adjusted(-2, 0, 2, 0))) // beside it
            box.moveLeft(scale.x(now) < slot.center().x() ? slot.left() - 3 - box.width() : slot.right() + 3);
        paintLabel(painter, box, clock.time(now), Token::Text, Token::Surface);
    }
    paintLabel(painter, slot, slotText, Token::Accent, Token::OnAccent);
}

} // namespace meridian
