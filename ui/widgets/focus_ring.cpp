// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include <QFocusEvent>

namespace meridian {

namespace {
constexpr int Reach = 3; //!< 1 px gap and 2 px line
}

void FocusRing::install(const Look &look, QWidget *control, int radius)
{
    new FocusRing(look, control, radius);
}

FocusRing::FocusRing(const Look &look, QWidget *control, int radius)
    : QWidget(control), m_look(look), m_control(control), m_radius(radius)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    control->installEventFilter(this);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(control, &QObject::destroyed, this, &QObject::deleteLater);
}

void FocusRing::follow()
{
    QWidget *parent = m_control->parentWidget();
    if (!parent)
        return;
    if (parentWidget() != parent)
        setParent(parent);
    setGeometry(m_control->geometry().adjusted(-Reach, -Reach, Reach, Reach));
    raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool keyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
        if (keyboard) {
            follow();
            show();
        }
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
        hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (isVisible())
            follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    strokeRounded(painter, rect(), m_radius + Reach, m_look.theme.color(Token::FocusRing), 2);
}

} // namespace meridian
