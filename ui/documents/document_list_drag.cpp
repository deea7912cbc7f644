// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that are dragged elsewhere, and files that are dropped; document_list_view.cpp has the rest.
#include "ui/documents/document_list_view.h"
#include "ui/widgets/paint.h"
#include <QDrag>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace meridian {

namespace {

const QString DocumentMime = QStringLiteral("application/x-meridian-document");
constexpr double EdgeShare = 0.28; //!< of a row, above and below, that mean before and behind it

std::optional<DocumentId> draggedIn(const QMimeData &data)
{
    return DocumentId::fromString(QString::fromLatin1(data.data(DocumentMime)));
}

QStringList markdownIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(u".md", Qt::CaseInsensitive) || path.endsWith(u".markdown", Qt::CaseInsensitive))
            paths << path;
    }
    return paths;
}

bool isWelcome(const QMimeData &data)
{
    return draggedIn(data) || !markdownIn(data).isEmpty();
}

} // namespace

void DocumentListView::startDrag(Qt::DropActions)
{
    const DocumentRow *row = current();
    if (!row || m_model.view() != DocumentListModel::View::Tree)
        return;
    auto *data = new QMimeData;
    data->setData(DocumentMime, row->document.document.toString().toLatin1());
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(m_look.icons.pixmap(QStringLiteral("document-multiple"), m_look.type.px(20), Token::Text, devicePixelRatioF()));
    drag->exec(Qt::MoveAction);
    setDrop({});
}

void DocumentListView::dragEnterEvent(QDragEnterEvent *event)
{
    if (isWelcome(*event->mimeData()))
        event->acceptProposedAction();
}

void DocumentListView::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    const Drop drop = dropAt(event->position().toPoint());
    const bool fits = !markdownIn(*event->mimeData()).isEmpty() || spotOf(*event->mimeData(), drop);
    setDrop(fits ? drop : Drop());
    event->setAccepted(fits);
    if (fits)
        event->acceptProposedAction();
}

void DocumentListView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    setDrop({});
}

void DocumentListView::dropEvent(QDropEvent *event)
{
    const Drop drop = dropAt(event->position().toPoint());
    setDrop({});
    event->setDropAction(Qt::CopyAction); // the row is not the view's to take away
    event->accept();
    if (const auto dragged = draggedIn(*event->mimeData())) {
        if (const auto spot = spotOf(*event->mimeData(), drop))
            emit moveWanted(*dragged, *spot);
        return;
    }
    const DocumentListModel::Row *row = drop.row >= 0 ? &m_model.at(drop.row) : nullptr;
    const ChannelId channel = row ? row->channel : m_model.channel().value_or(ChannelId());
    const bool inside = row && row->kind == DocumentListModel::Kind::Document && drop.side == DropSide::Into;
    emit filesDropped(markdownIn(*event->mimeData()), channel,
                      inside ? std::optional(row->document.document.document) : std::nullopt);
}

DocumentListView::Drop DocumentListView::dropAt(QPoint point) const
{
    const QModelIndex under = indexAt(point);
    if (!under.isValid())
        return m_model.rowCount() > 0 ? Drop{m_model.rowCount() - 1, DropSide::Behind} : Drop();
    if (m_model.at(under.row()).kind != DocumentListModel::Kind::Document)
        return {under.row(), DropSide::Into};
    const QRect row = visualRect(under);
    const double share = double(point.y() - row.top()) / row.height();
    return {under.row(), share < EdgeShare ? DropSide::Before : share > 1 - EdgeShare ? DropSide::Behind : DropSide::Into};
}

std::optional<DocumentSpot> DocumentListView::spotOf(const QMimeData &data, const Drop &drop) const
{
    const auto dragged = draggedIn(data);
    return dragged ? spotOfDrop(m_model, m_replica.documents(), *dragged, drop.row, drop.side) : std::nullopt;
}

void DocumentListView::setDrop(const Drop &drop)
{
    if (drop == m_drop)
        return;
    m_drop = drop;
    const bool folded = drop.row >= 0 && drop.side == DropSide::Into && m_model.canOpen(drop.row) && !m_model.at(drop.row).open;
    folded ? m_unfold.start() : m_unfold.stop();
    viewport()->update();
}

//! A line where it will stand, or an outline around what it will lie in.
void DocumentListView::paintDrop(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = m_look.theme.color(Token::Accent);
    const QRect row = visualRect(m_model.index(m_drop.row));
    const QRect box = row.adjusted(8, 0, -8, -1);
    if (m_drop.side == DropSide::Into)
        return strokeRounded(painter, box, 8, accent, 2);
    const int depth = m_model.at(m_drop.row).depth + (m_drop.side == DropSide::Behind && m_model.at(m_drop.row).open ? 1 : 0);
    const int y = m_drop.side == DropSide::Before ? row.top() : row.bottom();
    const int indent = m_delegate.indentOf(depth);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    fillRounded(painter, QRectF(box.left() + (mirrored ? 0 : indent), y - 1, box.width() - indent, 2), 1, accent);
}

} // namespace meridian
