// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/place_token.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include <algorithm>

namespace meridian {

namespace {

constexpr int MostWords = 200, LeastWidth = 64, LeastWords = 40; //!< design pixels

} // namespace

PlaceToken::PlaceToken(const Look &look, const QString &channelName, QWidget *parent)
    : QAbstractButton(parent), m_look(look)
{
    setText(QStringLiteral("# ") + channelName);
    prepare(channelName);
}

PlaceToken::PlaceToken(const Look &look, const Member &member, const QString &callName,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_member(member)
{
    setText(callName);
    prepare(member.profile.name);
}

void PlaceToken::prepare(const QString &whole)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Take out %1", "a person or a channel, from whom a thread is for").arg(whole));
    setAccessibleName(tr("%1. Press to take out").arg(whole));
    FocusRing::install(m_look, this, 14);
    connect(&m_look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&m_look.minutes, &MinuteTicker::minute, this, qOverload<>(&QWidget::update));
}

//! What is beside the words: the ends, a face and a clock.
int PlaceToken::around() const
{
    return m_member ? 22 + 20 + LocalTimePill::widthOf(m_look, m_member->profile, LocalTimePill::City::Hidden) + 8 : 22;
}

QSize PlaceToken::sizeHint() const
{
    const int words = QFontMetrics(m_look.type.font(TypeStyle::Ui)).horizontalAdvance(text()) + 1;
    return {around() + std::min(words, m_look.type.px(MostWords)), m_look.type.px(28)};
}

QSize PlaceToken::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_look.type.px(LeastWidth)), m_look.type.px(28)};
}

void PlaceToken::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect();
    fillRounded(painter, box, box.height() / 2,
                m_look.theme.color(underMouse() ? Token::Hover : Token::SurfaceRaised));
    strokeRounded(painter, box, box.height() / 2, m_look.theme.color(Token::HairlineStrong));
    QRectF line = box.adjusted(11, 0, -8, 0);
    int clock = 0;
    if (m_member) {
        drawAvatar(painter, m_look, {box.left() + 4, box.center().y() - 10, 20, 20},
                   Face::of(*m_member));
        line.setLeft(box.left() + 30);
        clock = LocalTimePill::widthOf(m_look, m_member->profile, LocalTimePill::City::Hidden) + 8;
        const int words = QFontMetrics(m_look.type.font(TypeStyle::Ui)).horizontalAdvance(text());
        if (line.width() - clock < std::min(words, LeastWords)) // one of many: the name matters more
            clock = 0;
    }
    const int used = drawText(painter, line.adjusted(0, 0, -clock, 0), m_look.type.font(TypeStyle::Ui),
                              m_look.theme.color(Token::Text), text());
    if (clock > 0)
        LocalTimePill::draw(painter, m_look, line.adjusted(used + 8, 0, 0, 0), m_member->profile,
                            LocalTimePill::City::Hidden);
}

} // namespace meridian
