// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/morning.h"
#include "ui/widgets/look.h"
#include <QStyledItemDelegate>

namespace meridian {

//! Paints what there was this morning: the headings of its groups with how long each takes, and rows of two lines.
class MorningDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! All outlive this.
    MorningDelegate(const Look &look, const Morning &morning, const MemberBook &book, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, Morning::Group group) const;
    void paintSign(QPainter &painter, const QRectF &circle, const Morning::Item &item, Token behind) const;
    void paintWords(QPainter &painter, const QRect &box, const Morning::Item &item) const;
    void paintBeside(QPainter &painter, QRectF line, const Morning::Item &item) const;

    Look m_look;
    const Morning &m_morning;
    const MemberBook &m_book;
};

} // namespace meridian
