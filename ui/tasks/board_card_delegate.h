// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/task_column_model.h"
#include "ui/widgets/look.h"
#include <QStyledItemDelegate>

namespace meridian {

//! Paints a task as a card of a board: title on up to two lines, its owner, when on their clock, comments, what it came from.
//! Units: logical pixels.
class BoardCardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! All outlive this.
    BoardCardDelegate(const Look &look, const TaskColumnModel &model, const MemberBook &book, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! The card alone, as it is dragged.
    [[nodiscard]] QPixmap pixmap(const TaskRow &row, int width, qreal ratio) const;

private:
    [[nodiscard]] QStringList linesOf(const QString &title, int width) const;
    [[nodiscard]] int heightOf(const TaskRow &row, int width) const;
    void paintCard(QPainter &painter, const QRect &card, const TaskRow &row) const;
    void paintFoot(QPainter &painter, const QRectF &foot, const TaskRow &row) const;

    Look m_look;
    const TaskColumnModel &m_model;
    const MemberBook &m_book;
};

} // namespace meridian
