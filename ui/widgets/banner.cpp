// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QStyle>

namespace meridian {

namespace {
Token fillOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Warn:
        return Token::WarnSoft;
    case Banner::Kind::Danger:
        return Token::DangerSoft;
    case Banner::Kind::Ok:
        return Token::OkSoft;
    case Banner::Kind::Quiet:
        break;
    }
    return Token::SurfaceSunken;
}

Token iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Warn:
        return Token::Warn;
    case Banner::Kind::Danger:
        return Token::Danger;
    case Banner::Kind::Ok:
        return Token::Ok;
    case Banner::Kind::Quiet:
        break;
    }
    return Token::TextMuted;
}
} // namespace

Banner::Banner(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look),
      m_headline(new TextLabel(look, QString(), TypeStyle::Small)),
      m_rest(new TextLabel(look, QString(), TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Elide)),
      m_link(new Button(look, QString(), Button::Role::Link, Button::Size::Small))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(look.type.px(20 + 16 + 10), 0, look.type.px(20), 1);
    layout->setSpacing(look.type.px(10));
    layout->addWidget(m_headline);
    layout->addWidget(m_rest, 1);
    layout->addWidget(m_link);
    setFixedHeight(look.type.px(36) + 1);
    connect(m_link, &Button::clicked, this, &Banner::linkActivated);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Banner::show(Kind kind, const QString &icon, const QString &headline, const QString &rest, const QString &link)
{
    m_kind = kind;
    m_icon = icon;
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_rest->setText(rest);
    m_rest->setToken(kind == Kind::Quiet ? Token::TextMuted : Token::Text);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    setAccessibleName(rest.isEmpty() ? headline : headline + u' ' + rest);
    QWidget::show();
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(fillOf(m_kind)));
    drawHairline(painter, {0, height() - 0.5}, {qreal(width()), height() - 0.5}, m_look.theme.color(Token::Hairline));
    const int side = m_look.type.px(16);
    const QRect icon(m_look.type.px(20), (height() - 1 - side) / 2, side, side);
    m_look.icons.draw(painter, m_icon, QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(), side,
                      iconOf(m_kind));
}

} // namespace meridian
