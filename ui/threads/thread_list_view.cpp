// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/thread_list_view.h"
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace meridian {

ThreadListView::ThreadListView(const Look &look, ThreadListModel &model, const MemberBook &book,
                               QWidget *parent)
    : QListView(parent)
    , m_look(look)
    , m_model(model)
    , m_delegate(look, model, book)
    , m_anchor(*this, ThreadListModel::ThreadRole)
    , m_menuAnchor(new QWidget(viewport()))
{
    m_menuAnchor->hide();
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setAccessibleName(tr("Threads"));
    verticalScrollBar()->setSingleStep(41);
    setItemDelegate(&m_delegate);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_anchor.take(); });
    connect(&look.minutes, &MinuteTicker::minute, viewport(), qOverload<>(&QWidget::update));
    connect(&look.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    setModel(&model);
    m_delegate.setChosen(&m_chosen);
    connect(&model, &QAbstractItemModel::modelReset, this, &ThreadListView::forgetGone);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ThreadListView::forgetGone);
    // After the selection model has forgotten its rows, which it does after reset().
    connect(&model, &QAbstractItemModel::modelReset, this, &ThreadListView::restoreCurrent);
    updateFollowing();
}

void ThreadListView::reset()
{
    const bool atTop = verticalScrollBar()->value() == 0;
    QListView::reset();
    if (!atTop)
        m_anchor.restore();
}

void ThreadListView::restoreCurrent()
{
    const int row = m_model.rowOf(m_current);
    m_restoring = true;
    setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
    m_restoring = false;
}

void ThreadListView::select(ThreadId thread)
{
    m_current = thread;
    restoreCurrent();
    if (currentIndex().isValid())
        showCurrent();
}

void ThreadListView::showCurrent()
{
    // A row that the first page holds anyway is shown with everything above it, its group's heading too.
    const int bottom = visualRect(currentIndex()).bottom() + verticalOffset();
    if (bottom < viewport()->height())
        scrollToTop();
    else
        scrollTo(currentIndex(), EnsureVisible);
}

void ThreadListView::clearCurrent() { select({}); }

void ThreadListView::step(int direction)
{
    int row = -1;
    if (currentIndex().isValid())
        row = m_model.step(currentIndex().row(), direction);
    else if (m_model.rowCount() > 0)
        row = m_model.step(-1, 1);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row));
    showCurrent();
}

void ThreadListView::toggleChosen()
{
    if (m_current.isNull() || m_model.rowOf(m_current) < 0)
        return;
    if (std::erase(m_chosen, m_current) == 0)
        m_chosen.push_back(m_current);
    tellChosen();
}

void ThreadListView::extendChosen(int direction)
{
    for (const bool moved : {false, true}) {
        if (moved)
            step(direction);
        if (!m_current.isNull() && m_model.rowOf(m_current) >= 0 && std::ranges::find(m_chosen, m_current) == m_chosen.end())
            m_chosen.push_back(m_current);
    }
    tellChosen();
}

void ThreadListView::clearChosen()
{
    if (std::exchange(m_chosen, {}).empty())
        return;
    tellChosen();
}

void ThreadListView::forgetGone()
{
    if (std::erase_if(m_chosen, [this](ThreadId thread) { return m_model.rowOf(thread) < 0; }) > 0)
        tellChosen();
}

void ThreadListView::tellChosen()
{
    viewport()->update();
    emit chosenChanged();
}

//! A thread that leaves the list, because of another device perhaps, is not taken from under my eyes: it stays open,
//! and no row is current.
void ThreadListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    m_restoring = true;
    const int row = currentIndex().row();
    if (row >= start && row <= end)
        setCurrentIndex({});
    QListView::rowsAboutToBeRemoved(parent, start, end);
    m_restoring = false;
}

void ThreadListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_restoring || !current.isValid())
        return;
    const auto &entry = m_model.at(current.row());
    if (entry.kind != ThreadListModel::RowKind::Thread || entry.thread.thread.thread == m_current)
        return;
    m_current = entry.thread.thread.thread;
    emit currentThreadChanged(m_current);
}

void ThreadListView::keyPressEvent(QKeyEvent *event)
{
    const bool plain
        = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString key = plain ? event->text() : QString();
    m_delegate.setRing(ThreadRowDelegate::Ring::Shown);
    const int page = std::max(1, viewport()->height() / 82 - 1);
    if (event->key() == Qt::Key_Down || key == u"j") {
        step(1);
    } else if (event->key() == Qt::Key_Up || key == u"k") {
        step(-1);
    } else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp
               || event->key() == Qt::Key_Space) {
        const bool up
            = event->key() == Qt::Key_PageUp || event->modifiers().testFlag(Qt::ShiftModifier);
        for (int i = 0; i < page; ++i)
            step(up ? -1 : 1);
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        const bool home = event->key() == Qt::Key_Home;
        const int row = home ? m_model.step(-1, 1) : m_model.step(m_model.rowCount(), -1);
        if (row >= 0)
            setCurrentIndex(m_model.index(row));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
               || event->key() == Qt::Key_Right) {
        if (!m_current.isNull())
            emit entered(m_current);
    } else if (event->key() == Qt::Key_Escape && !m_chosen.empty()) {
        clearChosen();
    } else {
        event->ignore();
    }
    viewport()->update();
}

void ThreadListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byPointer = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byPointer ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || m_model.at(index.row()).kind != ThreadListModel::RowKind::Thread)
        return;
    setFocus(byPointer ? Qt::MouseFocusReason : Qt::OtherFocusReason);
    setCurrentIndex(index);
    emit menuWanted(rowAnchor());
}

QWidget *ThreadListView::rowAnchor()
{
    if (!currentIndex().isValid())
        return nullptr;
    scrollTo(currentIndex(), EnsureVisible);
    m_menuAnchor->setGeometry(visualRect(currentIndex()).intersected(viewport()->rect()));
    return m_menuAnchor;
}

void ThreadListView::mousePressEvent(QMouseEvent *event)
{
    m_delegate.setRing(ThreadRowDelegate::Ring::Hidden);
    const QModelIndex under = indexAt(event->position().toPoint());
    if (!under.isValid() || m_model.at(under.row()).kind != ThreadListModel::RowKind::Thread)
        return;
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier) {
        setCurrentIndex(under); // which the view takes away from a row that is pressed again
        toggleChosen();
    }
}

void ThreadListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() != Qt::ControlModifier && under.isValid()
        && under == currentIndex())
        emit entered(m_current);
}

void ThreadListView::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    m_delegate.setRing(byKey ? ThreadRowDelegate::Ring::Shown : ThreadRowDelegate::Ring::Hidden);
    QListView::focusInEvent(event);
    updateFollowing();
}

void ThreadListView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    updateFollowing();
}

void ThreadListView::enterEvent(QEnterEvent *event)
{
    QListView::enterEvent(event);
    updateFollowing();
}

void ThreadListView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    updateFollowing();
}

void ThreadListView::verticalScrollbarValueChanged(int value)
{
    QListView::verticalScrollbarValueChanged(value);
    updateFollowing();
}

//! Only a list that nobody is in, and that stands at its top, may reorder by itself.
void ThreadListView::updateFollowing()
{
    const bool idle = verticalScrollBar()->value() == 0 && !hasFocus() && !underMouse();
    m_model.setFollowing(idle ? ThreadListModel::Follow::Follow : ThreadListModel::Follow::Hold);
}

void ThreadListView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), m_look.theme.color(Token::SurfaceSunken));
    QListView::paintEvent(event);
}

} // namespace meridian
