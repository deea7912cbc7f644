// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebar_list.h"
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace meridian {

namespace {
constexpr int ListRowHeight = 28;
}

SidebarList::SidebarList(const Look &look, const QString &name, QWidget *parent) : QListView(parent), m_look(look)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setMouseTracking(true);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(&look.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void SidebarList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SidebarList::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SidebarList::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &SidebarList::fit);
    fit();
}

QSize SidebarList::sizeHint() const
{
    return {m_look.type.px(200), (model() ? model()->rowCount() : 0) * m_look.type.px(ListRowHeight)};
}

void SidebarList::fit()
{
    setFixedHeight(sizeHint().height());
}

void SidebarList::setPlace(int row)
{
    m_place = row;
    viewport()->update();
}

void SidebarList::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(qMax(0, m_place), 0));
    QListView::focusInEvent(event);
    viewport()->update();
    tellHeld();
}

void SidebarList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    tellHeld();
}

void SidebarList::enterEvent(QEnterEvent *event)
{
    QListView::enterEvent(event);
    m_pointed = true;
    tellHeld();
}

void SidebarList::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    m_pointed = false;
    tellHeld();
}

void SidebarList::tellHeld()
{
    const bool held = m_pointed || showsFocus();
    if (held == m_held)
        return;
    m_held = held;
    emit heldChanged(held);
}

void SidebarList::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    const bool choose = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (choose && currentIndex().isValid())
        emit chosen(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

void SidebarList::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    QListView::mousePressEvent(event);
}

void SidebarList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit chosen(index.row());
}

void SidebarList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the scroll area around it moves
}

void SidebarList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        emit currentMoved(visualRect(current));
}

} // namespace meridian
