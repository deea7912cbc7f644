// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/instead_box.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>

namespace meridian {

namespace {

constexpr int IconSize = 20, IconSide = 16, AdviceGap = 14;

} // namespace

InsteadBox::InsteadBox(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_title(new TextLabel(look, {}, TypeStyle::Name, Token::Text, TextLabel::Flow::Wrap)),
      m_text(new TextLabel(look, {}, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap)),
      m_button(new Button(look, tr("Start a thread instead"), Button::Role::Plain, Button::Size::Small))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.type.px(IconSide), look.type.px(12), look.type.px(16), look.type.px(12));
    row->setSpacing(look.type.px(14));
    row->addSpacing(look.type.px(IconSize + AdviceGap));
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &Button::clicked, this, &InsteadBox::threadWanted);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void InsteadBox::set(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setVisible(!text.isEmpty());
    update();
}

QString InsteadBox::title() const
{
    return m_title->text();
}

QString InsteadBox::text() const
{
    return m_text->text();
}

void InsteadBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    strokeRounded(painter, rect(), 8, m_look.theme.color(Token::HairlineStrong));
    const int size = m_look.type.px(IconSize), side = m_look.type.px(IconSide);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - side - size : side;
    const QString icon = m_button->isHidden() ? QStringLiteral("checkmark") : QStringLiteral("edit-comment");
    painter.drawPixmap(x, (height() - size) / 2, m_look.icons.pixmap(icon, size, Token::Accent, devicePixelRatioF()));
}

} // namespace meridian
