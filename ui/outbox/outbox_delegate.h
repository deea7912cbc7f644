// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/models/outbox_model.h"
#include "ui/widgets/look.h"
#include <QStyledItemDelegate>

namespace meridian {

//! Paints one line of Drafts and outbox; the first of a section has the section's heading above it.
//! Units: logical pixels.
class OutboxDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    OutboxDelegate(const Look &look, const OutboxModel &model, const MemberBook &book, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] bool opensSection(int row) const;
    [[nodiscard]] QString preview(const OutboxItem &item) const;
    void paintHeading(QPainter &painter, const QRect &rect, const OutboxItem &item) const;
    void paintBack(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option) const;
    void paintWords(QPainter &painter, const QRect &box, const OutboxItem &item) const;

    Look m_look;
    const OutboxModel &m_model;
    const MemberBook &m_book;
};

} // namespace meridian
