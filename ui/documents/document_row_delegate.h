// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/document_list_model.h"
#include "ui/widgets/look.h"
#include <QStyledItemDelegate>

namespace meridian {

//! Paints the rows of a list of documents: a channel's heading, a document with who edited it last and when, "Show more".
//! Where the list is wide everything stands on one line, where it is narrow on two. The editor of a row is its title.
class DocumentRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! All outlive this.
    DocumentRowDelegate(const Look &look, const DocumentListModel &model, const MemberBook &book, QObject *parent = nullptr);

    enum class Ring { Hidden, Shown };
    void setRing(Ring ring) { m_ring = ring; }
    //! Where the sign of a row that can be unfolded lies; null where there is none.
    [[nodiscard]] QRect foldRect(const QRect &row, int index, Qt::LayoutDirection direction) const;
    //! Where the button for more lies, which somebody else puts there.
    [[nodiscard]] QRect moreRect(const QRect &row, Qt::LayoutDirection direction) const;
    //! How far in a row of that depth begins.
    [[nodiscard]] int indentOf(int depth) const;
    [[nodiscard]] static bool isWide(int width);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    void renamed(meridian::DocumentId document, const QString &title) const;

private:
    struct Ground {
        QRect box;
        Qt::LayoutDirection direction;
        bool hovered;
    };
    [[nodiscard]] QRect boxOf(const QRect &row) const;
    [[nodiscard]] QRect titleRect(const QRect &row, int depth, Qt::LayoutDirection direction) const;
    void paintBack(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box) const;
    void paintChannel(QPainter &painter, const QStyleOptionViewItem &option, int index) const;
    void paintDocument(QPainter &painter, const QStyleOptionViewItem &option, int index) const;
    void paintEdit(QPainter &painter, const Ground &ground, const DocumentRow &document) const;
    void paintSecondLine(QPainter &painter, const Ground &ground, int left, const DocumentRow &document) const;
    void paintFold(QPainter &painter, const QRect &rect, bool open, Qt::LayoutDirection direction) const;

    Look m_look;
    const DocumentListModel &m_model;
    const MemberBook &m_book;
    Ring m_ring = Ring::Hidden;
};

} // namespace meridian
