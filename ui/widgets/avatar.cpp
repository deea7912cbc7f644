// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/phase_glyph.h"
#include <QGuiApplication>
#include <QPainter>

namespace meridian {

namespace {
constexpr int BadgeFrom = 28;
constexpr int BadgeRight = 4, BadgeBelow = 3;

qreal initialsSize(qreal side)
{
    static constexpr std::pair<int, qreal> sizes[] = {
        {18, 8}, {20, 8.5}, {22, 9}, {24, 9.5}, {28, 10.5}, {32, 12}, {36, 13}, {40, 14}};
    for (const auto &[at, size] : sizes) {
        if (at == qRound(side))
            return size;
    }
    return side * 0.38;
}
} // namespace

Face Face::of(const Member &member)
{
    return {PersonText::initials(member.profile.name), PersonText::hue(member), member.member};
}

void drawAvatar(QPainter &painter, const Look &look, const QRectF &rect, const Face &face,
                std::optional<DayPhase> badge, Token behind)
{
    const int pixels = qRound(rect.width() * painter.device()->devicePixelRatioF());
    if (const QPixmap circle = look.pictures.circle(face.member, pixels); !circle.isNull()) {
        painter.drawPixmap(rect, circle, circle.rect());
    } else {
        const Theme::PersonInk ink = look.theme.person(face.hue);
        fillRounded(painter, rect, rect.width() / 2, ink.fill);
        const QFont font = look.type.sized(initialsSize(rect.width() / look.type.factor()), QFont::DemiBold);
        drawText(painter, rect, font, ink.ink, face.initials, Qt::AlignHCenter);
    }
    if (!badge || *badge == DayPhase::Unknown || rect.width() < BadgeFrom)
        return;
    const qreal side = 14;
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const qreal x = mirrored ? rect.left() - BadgeRight : rect.right() + BadgeRight - side;
    const QRectF disc(x, rect.bottom() + BadgeBelow - side, side, side);
    fillRounded(painter, disc, side / 2, look.theme.color(behind));
    PhaseGlyph::draw(painter, look.theme, disc.adjusted(1.5, 1.5, -1.5, -1.5), *badge, PhaseGlyph::Set::Badge);
}

Avatar::Avatar(const Look &look, int size, Badge badge, QWidget *parent)
    : QWidget(parent), m_look(look), m_size(look.type.px(size)), m_badge(badge)
{
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&look.minutes, &MinuteTicker::minute, this, qOverload<>(&QWidget::update));
    connect(&look.pictures, &Pictures::changed, this, qOverload<>(&QWidget::update));
}

QSize Avatar::sizeHint() const
{
    const bool room = m_badge == Badge::Shown;
    return {m_size + (room ? BadgeRight : 0), m_size + (room ? BadgeBelow : 0)};
}

void Avatar::setMember(const Member &member)
{
    m_member = member;
    setAccessibleName(member.profile.name);
    update();
}

void Avatar::setBehind(Token behind)
{
    m_behind = behind;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    if (!m_member)
        return;
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft && m_badge == Badge::Shown;
    std::optional<DayPhase> badge;
    if (m_badge == Badge::Shown)
        badge = PersonText::phaseShown(m_member->profile, m_look.clock.now());
    drawAvatar(painter, m_look, QRectF(mirrored ? BadgeRight : 0, 0, m_size, m_size), Face::of(*m_member),
               badge, m_behind);
}

} // namespace meridian
