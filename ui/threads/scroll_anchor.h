// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QListView>
#include <QPersistentModelIndex>

namespace meridian {

//! Keeps the row that is being read where it is on the screen while rows come and go around it,
//! also when the model is reset. `idRole` names a row for good.
class ScrollAnchor {
public:
    ScrollAnchor(QListView &view, int idRole) : m_view(view), m_idRole(idRole) {}

    //! Remembers the first row in view, rows `goneFirst` to `goneLast` left out.
    void take(int goneFirst = -1, int goneLast = -1);
    //! Lays the view out and moves the remembered row back to its place.
    void restore();

private:
    [[nodiscard]] QModelIndex find() const;
    QListView &m_view;
    int m_idRole;
    QPersistentModelIndex m_row;
    QVariant m_id;
    int m_top = 0;
};

} // namespace meridian
