// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/outline_pane.h"
#include <QAbstractListModel>
#include <QListView>

namespace meridian {

//! The headings of a page for an item view.
class OutlineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { LevelRole = Qt::UserRole + 1, CommentsRole, CurrentRole };
    using QAbstractListModel::QAbstractListModel;
    void setEntries(std::vector<OutlineEntry> entries);
    void setCurrent(int entry);
    [[nodiscard]] const std::vector<OutlineEntry> &entries() const { return m_entries; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<OutlineEntry> m_entries;
    int m_current = -1;
};

//! The list of them; Enter, Space or a press jumps there.
class OutlineList : public QListView {
    Q_OBJECT
public:
    explicit OutlineList(const Look &look, QWidget *parent = nullptr);
    [[nodiscard]] OutlineModel &entries() const { return *m_model; }

signals:
    void entryActivated(int position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void activate(const QModelIndex &index);
    OutlineModel *m_model;
};

} // namespace meridian
