// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strip.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int StripSide = 20, StripIcon = 16, StripGap = 10, StripPad = 10;

} // namespace

StripStack::StripStack(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void StripStack::add(QWidget *strip)
{
    m_column->addWidget(strip);
}

Strip::Strip(const Look &look, const QString &icon, QWidget *parent)
    : QWidget(parent), m_look(look), m_icon(icon), m_headline(new TextLabel(look, {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Wrap)),
      m_rest(new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap)), m_foot(new QWidget),
      m_top(new QHBoxLayout), m_deeds(new QHBoxLayout(m_foot))
{
    const Type &type = look.type;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(type.px(StripSide + StripIcon + StripGap), type.px(StripPad), type.px(StripSide - 6), type.px(StripPad));
    column->setSpacing(type.px(3));
    m_top->setSpacing(type.px(8));
    m_top->addWidget(m_headline, 1);
    m_deeds->setContentsMargins(0, 2, 0, 0);
    m_deeds->setSpacing(type.px(14));
    m_deeds->addStretch(1);
    column->addLayout(m_top);
    column->addWidget(m_rest);
    column->addWidget(m_foot);
    m_rest->hide();
    m_foot->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Strip::setWords(const QString &headline, const QString &rest)
{
    m_headline->setText(headline);
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
    setAccessibleName(rest.isEmpty() ? headline : headline + u' ' + rest);
    nameDeeds();
}

Button *Strip::addDeed(const QString &text, Button::Role role)
{
    auto *button = new Button(m_look, text, role, Button::Size::Small);
    m_deeds->insertWidget(m_deeds->count() - 1, button);
    m_buttons.push_back(button);
    m_foot->show();
    nameDeeds();
    return button;
}

void Strip::addDismiss(const QString &name)
{
    auto *cross = new IconButton(m_look, QStringLiteral("window-close"), name);
    cross->setSide(22, 12);
    m_top->addWidget(cross, 0, Qt::AlignTop);
    connect(cross, &IconButton::clicked, this, &Strip::dismissed);
}

//! "Read it" alone says nothing to who comes by with the keyboard.
void Strip::nameDeeds()
{
    for (Button *button : m_buttons)
        button->setAccessibleName(tr("%1: %2", "what a button does, and about what").arg(button->text(), m_headline->text()));
}

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::SurfaceRaised));
    drawHairline(painter, {0, height() - 0.5}, {qreal(width()), height() - 0.5}, m_look.theme.color(Token::Hairline));
    const int side = m_look.type.px(StripIcon);
    const QRect icon(m_look.type.px(StripSide), m_look.type.px(StripPad) + 1, side, side);
    m_look.icons.draw(painter, m_icon, QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(), side, Token::TextMuted);
}

} // namespace meridian
