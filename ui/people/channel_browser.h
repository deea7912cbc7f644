// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/store/replica.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QAbstractListModel>
#include <QWidget>

class QLineEdit;
class QListView;

namespace meridian {

class Button;
class TextLabel;

//! Every channel I can read but direct ones, by name; those whose name or purpose holds what was typed.
//!
//! Errors: a replica that cannot be read leaves the channels as they were; failed() says so.
class ChannelBrowserModel : public QAbstractListModel {
    Q_OBJECT
public:
    //! `replica` outlives this.
    explicit ChannelBrowserModel(Replica &replica, QObject *parent = nullptr);
    void setFilter(const QString &words);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const ChannelRow &at(int row) const { return m_rows[size_t(m_shown[size_t(row)])]; }
    [[nodiscard]] bool failed() const { return m_failed; }
    //! "Joined", "Archived", "Private".
    [[nodiscard]] static QString note(const ChannelRow &row);

private:
    void read();
    void choose();
    Replica &m_replica;
    std::vector<ChannelRow> m_rows;
    std::vector<int> m_shown;
    QString m_filter;
    bool m_failed = false;
};

//! Finds a channel among thousands: type, walk with the arrow keys, Enter goes there.
class ChannelBrowser : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    ChannelBrowser(const Look &look, Replica &replica, Commands &commands, const MemberBook &book,
                   QWidget *parent = nullptr);
    [[nodiscard]] QListView &view() { return *m_view; }
    [[nodiscard]] QLineEdit &field() { return *m_field; }

signals:
    void opened(meridian::ChannelId channel);
    void newChannelWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] const ChannelRow *current() const;
    void refresh();
    void joinOrLeave();
    void openCurrent();

    Commands &m_commands;
    const MemberBook &m_book;
    ChannelBrowserModel m_model;
    QLineEdit *m_field;
    QListView *m_view;
    TextLabel *m_none;
    Button *m_join, *m_open;
};

} // namespace meridian
