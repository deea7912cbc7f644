// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirm_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QKeyEvent>

namespace meridian {

ConfirmBar::ConfirmBar(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look),
      m_question(new TextLabel(look, {}, TypeStyle::Ui, Token::Text, TextLabel::Flow::Wrap)),
      m_safe(new Button(look, {}, Button::Role::Plain, Button::Size::Small)),
      m_deed(new Button(look, {}, Button::Role::Confirm, Button::Size::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_question);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_safe);
    row->addWidget(m_deed);
    column->addLayout(row);
    connect(m_safe, &Button::clicked, this, &ConfirmBar::decline);
    connect(m_deed, &Button::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        dismiss();
        if (act)
            act();
    });
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ConfirmBar::ask(const QString &question, const QString &safe, const QString &deed, std::function<void()> act)
{
    m_question->setText(question);
    m_safe->setText(safe);
    m_deed->setText(deed);
    m_act = std::move(act);
    setAccessibleName(question);
    show();
    m_safe->setFocus(Qt::OtherFocusReason);
}

void ConfirmBar::dismiss()
{
    m_act = {};
    hide();
}

void ConfirmBar::decline()
{
    dismiss();
    emit declined();
}

void ConfirmBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        decline();
    else
        QWidget::keyPressEvent(event);
}

void ConfirmBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect(), 8, m_look.theme.color(Token::DangerSoft));
}

} // namespace meridian
