// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/scroll_anchor.h"
#include <QScrollBar>

namespace meridian {

void ScrollAnchor::take(int goneFirst, int goneLast)
{
    m_row = QPersistentModelIndex();
    m_id.clear();
    const QAbstractItemModel *model = m_view.model();
    const QModelIndex top = m_view.indexAt({m_view.viewport()->width() / 2, 1});
    for (int row = std::max(0, top.row()); model && row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QVariant id = index.data(m_idRole);
        if ((row >= goneFirst && row <= goneLast) || !id.isValid())
            continue;
        m_row = index;
        m_id = id;
        m_top = m_view.visualRect(index).top();
        return;
    }
}

QModelIndex ScrollAnchor::find() const
{
    if (m_row.isValid() || !m_id.isValid())
        return m_row;
    const QModelIndexList found
        = m_view.model()->match(m_view.model()->index(0, 0), m_idRole, m_id, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.first();
}

void ScrollAnchor::restore()
{
    m_view.doItemsLayout();
    const QModelIndex row = find();
    if (!row.isValid())
        return;
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + m_view.visualRect(row).top() - m_top);
}

} // namespace meridian
