// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/check_in_list_model.h"
#include "ui/widgets/look.h"
#include <QStyledItemDelegate>

namespace meridian {

//! A round, or a check-in that is set up: its name and how many have answered, and under it when it closes, its first words, or its rule.
class CheckInRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! Both outlive this.
    CheckInRowDelegate(const Look &look, const CheckInListModel &model, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int headingHeight(int row) const;
    [[nodiscard]] int noteHeight(const CheckInListModel::Row &row) const;
    void paintWords(QPainter &painter, const QRect &text, const CheckInListModel::Row &row) const;

    Look m_look;
    const CheckInListModel &m_model;
};

} // namespace meridian
