// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/document_row_delegate.h"
#include "ui/documents/document_spot.h"
#include <QListView>
#include <QTimer>

namespace meridian {

class IconButton;

//! The list of documents: walked, unfolded, renamed in place and put elsewhere, by keys and by the pointer. What is done
//! it asks for with signals. Markdown files that are dropped on it are asked to be brought in.
class DocumentListView : public QListView {
    Q_OBJECT
public:
    //! All outlive this.
    DocumentListView(const Look &look, DocumentListModel &model, Replica &replica, const MemberBook &book,
                     QWidget *parent = nullptr);

    //! The document that is current, as it is now; none on a heading.
    [[nodiscard]] const DocumentRow *current() const;
    void select(DocumentId document);
    void step(int rows);
    //! The title becomes a field.
    void beginRename();
    [[nodiscard]] bool canMove(DocumentStep step) const;
    void moveCurrent(DocumentStep step);
    //! Over the current row: where its menu opens.
    [[nodiscard]] QWidget *menuAnchor();

    //! A list of titles is no text, though they can be edited: single keys work in it.
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void opened(meridian::DocumentId document);
    void menuWanted(QWidget *anchor);
    void renamed(meridian::DocumentId document, const QString &title);
    void moveWanted(meridian::DocumentId document, const meridian::DocumentSpot &spot);
    void filesDropped(const QStringList &paths, meridian::ChannelId channel, std::optional<meridian::DocumentId> parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Drop {
        int row = -1;
        DropSide side = DropSide::Into;
        bool operator==(const Drop &) const = default;
    };
    bool walk(QKeyEvent *event);
    void fold();
    void unfold();
    void enter();
    void placeMore();
    void readWhatShows();
    void keepCurrent();
    [[nodiscard]] Drop dropAt(QPoint point) const;
    void setDrop(const Drop &drop);
    void paintDrop(QPainter &painter) const;
    [[nodiscard]] std::optional<DocumentSpot> spotOf(const QMimeData &data, const Drop &drop) const;

    Look m_look;
    DocumentListModel &m_model;
    Replica &m_replica;
    DocumentRowDelegate m_delegate;
    IconButton *m_more; //!< lies over the row that is current or pointed at
    QPersistentModelIndex m_hovered;
    DocumentId m_current; //!< kept while rows come and go
    Drop m_drop;
    QTimer m_unfold; //!< a document is held over a folded one
    bool m_pressedFold = false;
};

} // namespace meridian
