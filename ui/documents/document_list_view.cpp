// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_list_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace meridian {

using RowKind = DocumentListModel::Kind;

DocumentListView::DocumentListView(const Look &look, DocumentListModel &model, Replica &replica, const MemberBook &book,
                                   QWidget *parent)
    : QListView(parent), m_look(look), m_model(model), m_replica(replica), m_delegate(look, model, book),
      m_more(new IconButton(look, QStringLiteral("overflow-menu"), tr("More for this document"), {}, viewport()))
{
    setAccessibleName(tr("Documents"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setAutoScroll(true);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(&m_delegate);
    setModel(&model);
    m_more->hide();
    m_unfold.setSingleShot(true);
    m_unfold.setInterval(600);
    connect(&m_unfold, &QTimer::timeout, this, [this] { m_model.setOpen(m_drop.row, true); });
    connect(m_more, &IconButton::clicked, this, [this] {
        if (m_hovered.isValid())
            setCurrentIndex(m_hovered);
        emit menuWanted(m_more);
    });
    connect(&m_delegate, &DocumentRowDelegate::renamed, this, &DocumentListView::renamed);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, changed, this, &DocumentListView::keepCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &DocumentListView::keepCurrent);
    connect(&look.minutes, &MinuteTicker::minute, viewport(), qOverload<>(&QWidget::update));
    connect(&look.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DocumentListView::readWhatShows);
}

// ---- Which one is current ----

const DocumentRow *DocumentListView::current() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model.rowCount() && m_model.at(row).kind == RowKind::Document ? &m_model.at(row).document : nullptr;
}

void DocumentListView::select(DocumentId document)
{
    m_current = document;
    const int row = m_model.reveal(document);
    if (row >= 0) {
        setCurrentIndex(m_model.index(row));
        scrollTo(currentIndex(), EnsureVisible);
    }
}

//! Rows that are exchanged take the current one along.
void DocumentListView::keepCurrent()
{
    const int row = m_current.isNull() ? -1 : m_model.rowOf(m_current);
    if (row >= 0 && currentIndex().row() != row)
        setCurrentIndex(m_model.index(row));
    placeMore();
    QMetaObject::invokeMethod(this, &DocumentListView::readWhatShows, Qt::QueuedConnection);
}

void DocumentListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const DocumentRow *row = this->current())
        m_current = row->document.document;
    else if (current.isValid())
        m_current = {};
    placeMore();
}

//! The view goes to a neighbour of what is taken away; what moved is taken away and put in again.
void DocumentListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const DocumentId kept = m_current;
    QListView::rowsAboutToBeRemoved(parent, start, end);
    m_current = kept;
}

void DocumentListView::step(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = currentIndex().isValid() ? std::clamp(currentIndex().row() + rows, 0, count - 1) : 0;
    setCurrentIndex(m_model.index(row));
    scrollTo(currentIndex(), EnsureVisible);
    if (m_model.at(row).kind == RowKind::More)
        m_model.readOn(row);
}

//! Rows that stand for more are read on as soon as they are seen.
void DocumentListView::readWhatShows()
{
    const int last = m_model.rowCount() - 1;
    const QModelIndex bottom = indexAt({viewport()->width() / 2, viewport()->height() - 1});
    for (int row = bottom.isValid() ? bottom.row() : last; row >= 0; --row) {
        const QRect rect = visualRect(m_model.index(row));
        if (rect.bottom() < 0)
            return;
        if (m_model.at(row).kind == RowKind::More && rect.top() < viewport()->height())
            return m_model.readOn(row);
    }
}

// ---- Keys ----

void DocumentListView::keyPressEvent(QKeyEvent *event)
{
    m_delegate.setRing(DocumentRowDelegate::Ring::Shown);
    constexpr auto Both = Qt::ControlModifier | Qt::ShiftModifier;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int inwards = mirrored ? Qt::Key_Left : Qt::Key_Right, outwards = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if ((event->modifiers() & Both) == Both) {
        if (key == Qt::Key_Up || key == Qt::Key_Down)
            return moveCurrent(key == Qt::Key_Up ? DocumentStep::Up : DocumentStep::Down);
        if (key == inwards || key == outwards)
            return moveCurrent(key == inwards ? DocumentStep::Inwards : DocumentStep::Outwards);
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return event->ignore();
    if (key == inwards)
        unfold();
    else if (key == outwards)
        fold();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        enter();
    else if (key == Qt::Key_F2)
        beginRename();
    else if (!walk(event))
        event->ignore(); // the window's: single keys too
    viewport()->update();
}

QVariant DocumentListView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImEnabled ? QVariant(false) : QListView::inputMethodQuery(query);
}

bool DocumentListView::walk(QKeyEvent *event)
{
    const int page = std::max(1, viewport()->height() / m_look.type.px(40) - 1);
    switch (event->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_PageUp: step(-page); return true;
    case Qt::Key_Space: step(event->modifiers().testFlag(Qt::ShiftModifier) ? -page : page); return true;
    case Qt::Key_Home: step(-m_model.rowCount()); return true;
    case Qt::Key_End: step(m_model.rowCount()); return true;
    default: return false;
    }
}

//! Folded first, then the first one inside.
void DocumentListView::unfold()
{
    const int row = currentIndex().row();
    if (row < 0 || !m_model.canOpen(row))
        return;
    if (!m_model.at(row).open)
        m_model.setOpen(row, true);
    else
        step(1);
}

//! Unfolded first, then the one it lies in.
void DocumentListView::fold()
{
    const int row = currentIndex().row();
    if (row < 0)
        return;
    if (m_model.canOpen(row) && m_model.at(row).open)
        return m_model.setOpen(row, false);
    const int depth = m_model.at(row).kind == RowKind::Channel ? -1 : m_model.at(row).depth;
    for (int above = row - 1; depth >= 0 && above >= 0; --above) {
        if (m_model.at(above).kind == RowKind::Channel || m_model.at(above).depth < depth)
            return step(above - row);
    }
}

void DocumentListView::enter()
{
    const int row = currentIndex().row();
    if (row < 0)
        return;
    if (m_model.at(row).kind == RowKind::Document)
        emit opened(m_model.at(row).document.document.document);
    else if (m_model.at(row).kind == RowKind::Channel)
        m_model.setOpen(row, !m_model.at(row).open);
    else
        m_model.readOn(row);
}

void DocumentListView::beginRename()
{
    if (current())
        edit(currentIndex());
}

bool DocumentListView::canMove(DocumentStep step) const
{
    return spotAfterStep(m_model, currentIndex().row(), step).has_value();
}

void DocumentListView::moveCurrent(DocumentStep step)
{
    const auto spot = spotAfterStep(m_model, currentIndex().row(), step);
    if (!spot)
        return;
    const DocumentId moved = m_model.at(currentIndex().row()).document.document.document;
    if (spot->parent && step == DocumentStep::Inwards)
        m_model.keepOpen(*spot->parent);
    emit moveWanted(moved, *spot);
}

// ---- The pointer ----

void DocumentListView::mousePressEvent(QMouseEvent *event)
{
    m_delegate.setRing(DocumentRowDelegate::Ring::Hidden);
    const QModelIndex under = indexAt(event->position().toPoint());
    m_pressedFold = under.isValid() && event->button() == Qt::LeftButton
        && (m_model.at(under.row()).kind == RowKind::Channel
            || m_delegate.foldRect(visualRect(under), under.row(), layoutDirection()).contains(event->position().toPoint()));
    if (m_pressedFold) {
        setFocus(Qt::MouseFocusReason);
        setCurrentIndex(under);
        m_model.setOpen(under.row(), !m_model.at(under.row()).open);
        return;
    }
    QListView::mousePressEvent(event);
}

void DocumentListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    if (!m_pressedFold && event->button() == Qt::LeftButton && under.isValid() && under == currentIndex())
        enter();
    m_pressedFold = false;
}

void DocumentListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byPointer = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byPointer ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || m_model.at(index.row()).kind != RowKind::Document)
        return;
    setFocus(byPointer ? Qt::MouseFocusReason : Qt::OtherFocusReason);
    setCurrentIndex(index);
    emit menuWanted(menuAnchor());
}

void DocumentListView::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    m_delegate.setRing(byKey ? DocumentRowDelegate::Ring::Shown : DocumentRowDelegate::Ring::Hidden);
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() || !selectionModel()->hasSelection())
        step(0);
}

bool DocumentListView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_hovered = indexAt(static_cast<QHoverEvent *>(event)->position().toPoint());
        placeMore();
        break;
    case QEvent::HoverLeave:
        m_hovered = QPersistentModelIndex();
        placeMore();
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

QWidget *DocumentListView::menuAnchor()
{
    m_hovered = QPersistentModelIndex();
    placeMore();
    return m_more;
}

void DocumentListView::placeMore()
{
    const QModelIndex over = m_hovered.isValid() ? QModelIndex(m_hovered) : currentIndex();
    const bool shown = over.isValid() && over.row() < m_model.rowCount() && m_model.at(over.row()).kind == RowKind::Document;
    if (shown) {
        m_more->setGeometry(m_delegate.moreRect(visualRect(over), layoutDirection()));
        m_more->setName(tr("More for %1").arg(DocumentListModel::titleOf(m_model.at(over.row()).document)));
    }
    m_more->setVisible(shown);
}

void DocumentListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeMore();
    readWhatShows();
}

void DocumentListView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeMore();
}

void DocumentListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_drop.row >= 0) {
        QPainter painter(viewport());
        paintDrop(painter);
    }
}

} // namespace meridian
