// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/in_hand_strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int OfferSide = 20, OfferIcon = 16, OfferGap = 10, OfferPad = 10;

} // namespace

InHandStrip::InHandStrip(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_words(new TextLabel(look, {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Wrap)),
      m_list(new Button(look, tr("Hand over…"), Button::Role::Link, Button::Size::Small)),
      m_decline(new IconButton(look, QStringLiteral("window-close"), tr("Keep all of it today")))
{
    const Type &type = look.type;
    m_decline->setSide(22, 12);
    auto *top = new QHBoxLayout;
    top->setSpacing(type.px(8));
    top->addWidget(m_words, 1);
    top->addWidget(m_decline, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(type.px(OfferSide + OfferIcon + OfferGap), type.px(OfferPad), type.px(OfferSide - 6), type.px(OfferPad));
    column->setSpacing(type.px(5));
    column->addLayout(top);
    column->addWidget(m_list, 0, Qt::AlignLeading);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_list, &Button::clicked, this, &InHandStrip::listWanted);
    connect(m_decline, &IconButton::clicked, this, &InHandStrip::declined);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void InHandStrip::offer(int count, const QString &end)
{
    m_words->setText(tr("You have %n things in hand. Your day ends at %1.", nullptr, count).arg(end));
    setAccessibleName(m_words->text());
    m_list->setAccessibleName(tr("%1: %2", "what a button does, and about what").arg(m_list->text(), m_words->text()));
}

QString InHandStrip::words() const
{
    return m_words->text();
}

void InHandStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::SurfaceRaised));
    drawHairline(painter, {0, height() - 0.5}, {double(width()), height() - 0.5}, m_look.theme.color(Token::Hairline));
    const int side = m_look.type.px(OfferIcon);
    const QRect icon(m_look.type.px(OfferSide), m_look.type.px(OfferPad) + 1, side, side);
    m_look.icons.draw(painter, QStringLiteral("meridian-hand"), QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(), side, Token::TextMuted);
}

} // namespace meridian
