// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QStyledItemDelegate>

class QListView;

namespace meridian {

//! The ground of a row in a plain list: hover, selection, and the ring of who walks by keys.
class ListRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ListRowDelegate(const Look &look, int height, QObject *parent);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] const Look &look() const { return m_look; }
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;

private:
    Look m_look;
    int m_height;
};

//! A list without frame or colours of its own, whose rows a ListRowDelegate paints.
[[nodiscard]] QListView *plainList(const Look &look, const QString &name);

} // namespace meridian
