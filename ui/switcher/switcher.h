// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/switcher_model.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QLineEdit;
class QListView;

namespace meridian {

class TextLabel;

//! The switcher's field, what it found, and which keys move in it. It asks with signals; the shell goes there.
class Switcher : public QWidget {
    Q_OBJECT
public:
    static constexpr int Width = 660, FromTop = 112;

    //! All outlive this.
    Switcher(const Look &look, SwitcherModel &model, const MemberBook &book, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] QListView &list() { return *m_list; }

signals:
    void chosen(const meridian::SwitcherTarget &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildField();
    QWidget *buildFoot();
    void step(int rows);
    void settle();
    void choose(const QModelIndex &index);
    void tellReader(const QModelIndex &index);

    Look m_look;
    SwitcherModel &m_model;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_none = nullptr;
};

} // namespace meridian
