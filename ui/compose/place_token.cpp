// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/place_token.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"

namespace meridian {

PlaceToken::PlaceToken(const Look &look, const QString &channelName, QWidget *parent)
    : QAbstractButton(parent), m_look(look)
{
    setText(QStringLiteral("# ") + channelName);
    prepare();
}

PlaceToken::PlaceToken(const Look &look, const Member &member, const QString &callName,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_member(member)
{
    setText(callName);
    prepare();
}

void PlaceToken::prepare()
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Take out"));
    setAccessibleName(tr("%1. Press to take out").arg(text()));
    FocusRing::install(m_look, this, 14);
    connect(&m_look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&m_look.minutes, &MinuteTicker::minute, this, qOverload<>(&QWidget::update));
}

QSize PlaceToken::sizeHint() const
{
    int width = 22 + QFontMetrics(m_look.type.font(TypeStyle::Ui)).horizontalAdvance(text());
    if (m_member)
        width += 20 + LocalTimePill::widthOf(m_look, m_member->profile, LocalTimePill::City::Hidden)
            + 8;
    return {width, m_look.type.px(28)};
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
    if (m_member) {
        drawAvatar(painter, m_look, {box.left() + 4, box.center().y() - 10, 20, 20},
                   Face::of(*m_member));
        line.setLeft(box.left() + 30);
    }
    const int used = drawText(painter, line, m_look.type.font(TypeStyle::Ui),
                              m_look.theme.color(Token::Text), text());
    if (m_member)
        LocalTimePill::draw(painter, m_look, line.adjusted(used + 8, 0, 0, 0), m_member->profile,
                            LocalTimePill::City::Hidden);
}

} // namespace meridian
