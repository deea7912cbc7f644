// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/link_titles.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QListView;
class QStandardItemModel;

namespace meridian {

//! Under the outline: the threads, documents and channels that the page leads to, by what they are called now. Without any
//! it is hidden.
class LinkedHere final : public QWidget {
    Q_OBJECT
public:
    static constexpr int MostShown = 5; //!< before it scrolls

    //! `replica` outlives this.
    LinkedHere(const Look &look, Replica &replica, QWidget *parent = nullptr);
    //! In the order of the page, each once.
    void setAddresses(const QStringList &addresses);
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QListView &list() const { return *m_list; }

signals:
    void activated(const QString &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    Look m_look;
    LinkTitles m_titles;
    QStringList m_addresses;
    std::vector<std::pair<QString, LinkTitles::Target>> m_shown;
    QStandardItemModel *m_model;
    QListView *m_list;
};

} // namespace meridian
