// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/version_list_model.h"
#include "ui/widgets/look.h"
#include <QStyledItemDelegate>

namespace meridian {

//! Paints the rows of VersionListModel: days, what is now, versions with who kept them and how much they changed.
class VersionRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! All outlive this.
    VersionRowDelegate(const Look &look, const VersionListModel &model, const MemberBook &book, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Words {
        QString title, who;
        const Member *member = nullptr;
        bool named = false;
        std::optional<TextChange> change;
    };
    [[nodiscard]] Words wordsOf(const VersionListModel::Row &row) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const VersionListModel::Row &row) const;
    void paintChange(QPainter &painter, const QRect &line, Qt::LayoutDirection direction, int from, const TextChange &change) const;

    Look m_look;
    const VersionListModel &m_model;
    const MemberBook &m_book;
};

} // namespace meridian
