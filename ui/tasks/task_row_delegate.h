// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/my_tasks_model.h"
#include "ui/widgets/look.h"
#include <QStyledItemDelegate>

namespace meridian {

//! Paints a task of My tasks: circle, title, when and where from; over the first of a group the group's name. The circle can
//! be pressed.
//! Units: logical pixels.
class TaskRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! All outlive this.
    TaskRowDelegate(const Look &look, const MyTasksModel &model, const MemberBook &book, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! Of the circle, in the row that `row` is the whole rectangle of.
    [[nodiscard]] QRect circleIn(const QRect &row, const QModelIndex &index) const;

signals:
    void circlePressed(meridian::TaskId task);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] QRect boxIn(const QRect &row, const QModelIndex &index) const;
    void paintHeading(QPainter &painter, const QRect &rect, MyGroup group) const;
    void paintWords(QPainter &painter, const QRect &box, const MyTasksModel::Row &row) const;
    void paintBeside(QPainter &painter, const QRectF &line, const TaskRow &row) const;

    Look m_look;
    const MyTasksModel &m_model;
    const MemberBook &m_book;
};

} // namespace meridian
