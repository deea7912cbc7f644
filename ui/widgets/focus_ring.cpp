// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include <QAbstractScrollArea>
#include <QFocusEvent>

namespace meridian {

namespace {
constexpr int Reach = 3; //!< 1 px gap and 2 px line

//! A scroll area cuts what is in it, its ring too.
bool isScrolled(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget;
}
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
    QWidget *holder = m_control->parentWidget();
    if (!holder)
        return;
    QRect ring = m_control->geometry().adjusted(-Reach, -Reach, Reach, Reach);
    // What holds the control may end where the control does: then the ring lies in what is around both.
    while (!holder->rect().contains(ring) && !holder->isWindow() && !isScrolled(holder)) {
        ring.moveTopLeft(holder->mapToParent(ring.topLeft()));
        holder->installEventFilter(this);
        holder = holder->parentWidget();
    }
    if (parentWidget() != holder)
        setParent(holder);
    setGeometry(ring);
    raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_control) { // what holds it moved, and the control with it
        if (event->type() == QEvent::Move && isVisible())
            follow();
        return QWidget::eventFilter(watched, event);
    }
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
