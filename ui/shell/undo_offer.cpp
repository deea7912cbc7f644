// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_offer.h"
#include <QEvent>
#include <utility>

namespace meridian {

namespace {
const QString DoneIcon = QStringLiteral("checkmark");
}

UndoOffer::UndoOffer(Toast &toast) : QObject(&toast), m_toast(toast)
{
    toast.installEventFilter(this);
    connect(&toast, &Toast::actionRequested, this, &UndoOffer::undo);
}

void UndoOffer::say(const QString &sentence)
{
    settle();
    m_toast.show(DoneIcon, sentence);
}

void UndoOffer::offer(const QString &sentence, std::function<void()> undo, std::function<void()> settleLater)
{
    settle();
    m_undo = std::move(undo);
    m_settle = std::move(settleLater);
    m_toast.show(DoneIcon, sentence, tr("Undo"), QStringLiteral("Z"));
}

void UndoOffer::undo()
{
    m_settle = nullptr;
    if (const auto undo = std::exchange(m_undo, nullptr))
        undo();
    m_toast.hide();
}

void UndoOffer::settle()
{
    m_undo = nullptr;
    if (const auto settle = std::exchange(m_settle, nullptr))
        settle();
}

bool UndoOffer::eventFilter(QObject *watched, QEvent *event)
{
    // The toast hides itself before it says that Undo was pressed, so the settling waits a turn. A toast that hides
    // with its window has not run out.
    if (watched == &m_toast && event->type() == QEvent::Hide && !event->spontaneous() && m_toast.isHidden())
        QMetaObject::invokeMethod(this, [this] {
            if (m_toast.isHidden())
                settle();
        }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace meridian
