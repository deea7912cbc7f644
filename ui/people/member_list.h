// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QAbstractListModel>
#include <QWidget>

class QLineEdit;
class QListView;

namespace meridian {

//! Some of the people, each with a word about what they are here; those whose name, city or word holds what was typed.
class MemberListModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Line {
        MemberId member;
        QString note; //!< "Manager"; may be empty
        bool operator==(const Line &) const = default;
    };
    //! `book` outlives this.
    explicit MemberListModel(const MemberBook &book, QObject *parent = nullptr);
    //! In the order they are shown.
    void setLines(std::vector<Line> lines);
    void setFilter(const QString &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Line &at(int row) const { return m_lines[size_t(m_shown[size_t(row)])]; }
    [[nodiscard]] int rowOf(MemberId member) const; //!< -1: not shown
    [[nodiscard]] const MemberBook &book() const { return m_book; }

private:
    void choose();
    [[nodiscard]] bool matches(const Line &line) const;

    const MemberBook &m_book;
    std::vector<Line> m_lines;
    std::vector<int> m_shown;
    QString m_filter;
};

//! A searchable list of people. Enter, or a press, on one of them chooses them; Down goes from the field into the list.
class MemberList : public QWidget {
    Q_OBJECT
public:
    //! `book` outlives this; `name` is what readers call the list.
    MemberList(const Look &look, const MemberBook &book, const QString &name, QWidget *parent = nullptr);

    void setLines(std::vector<MemberListModel::Line> lines);
    [[nodiscard]] MemberId current() const; //!< null: nobody
    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] QListView &view() { return *m_view; }
    [[nodiscard]] MemberListModel &model() { return m_model; }

signals:
    void currentChanged();
    void chosen(meridian::MemberId member);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MemberListModel m_model;
    QLineEdit *m_field;
    QListView *m_view;
};

} // namespace meridian
