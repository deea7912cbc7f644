// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/send_guard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QKeyEvent>

namespace meridian {

SendGuard::SendGuard(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_sentence(new TextLabel(look, {}, TypeStyle::Ui, Token::Text, TextLabel::Flow::Wrap, this))
    , m_send(new Button(look, {}, Button::Role::Plain, Button::Size::Small, this))
    , m_change(new Button(look, tr("Keep writing"), Button::Role::Plain, Button::Size::Small, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->setSpacing(8);
    row->addWidget(m_sentence, 1, Qt::AlignVCenter);
    row->addWidget(m_change);
    row->addWidget(m_send);
    connect(m_change, &Button::clicked, this, &SendGuard::refuse);
    connect(m_send, &Button::clicked, this, [this] {
        hide();
        emit sendAnyway();
    });
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

QString SendGuard::sentence(const AudienceSize &size)
{
    const QString told = tr("This tells %n people", nullptr, size.people);
    const QString where = tr("in %n time zones", nullptr, size.zones);
    return size.asleep == 0
        ? tr("%1 %2.", "This tells 12 people, in 3 time zones").arg(told, where)
        : tr("%1 %2; %3.", "This tells 12 people, in 3 time zones, 4 of them are asleep")
              .arg(told, where, tr("%n of them are asleep now", nullptr, size.asleep));
}

bool SendGuard::allows(const AudienceSize &size)
{
    if (!size.isLarge()) {
        hide();
        return true;
    }
    m_sentence->setText(sentence(size));
    m_send->setText(tr("Send to all %n", nullptr, size.people));
    setAccessibleName(m_sentence->text());
    show();
    m_change->setFocus(Qt::OtherFocusReason); // the safe choice
    return false;
}

void SendGuard::forget() { hide(); }

void SendGuard::refuse()
{
    hide();
    emit changeAudience();
}

void SendGuard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        refuse();
    else
        QWidget::keyPressEvent(event);
}

void SendGuard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::WarnSoft));
}

} // namespace meridian
