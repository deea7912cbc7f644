// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/switcher_model.h"
#include "ui/widgets/look.h"
#include <QStyledItemDelegate>

namespace meridian {

//! Paints what the switcher found: headings, and rows with what fits in bold.
class SwitcherDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int RowHeight = 40, HeadingHeight = 32;

    //! All outlive this.
    SwitcherDelegate(const Look &look, const SwitcherModel &model, const MemberBook &book, QObject *parent);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    using Row = SwitcherModel::Row;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const Row &row) const;
    //! Both answer with the width they took.
    int paintTrailing(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, const Row &row) const;
    int paintClock(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, const Profile &profile) const;
    void paintMarked(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const Row &row) const;

    Look m_look;
    const SwitcherModel &m_model;
    const MemberBook &m_book;
};

} // namespace meridian
