// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/task_names.h"
#include "ui/widgets/popup.h"
#include <functional>

class QLineEdit;
class QListWidget;

namespace meridian {

class TextLabel;

//! One task of all: a field that narrows them as one types, and the tasks. What may not be chosen is there, with why not.
class TaskChooser : public Popup {
    Q_OBJECT
public:
    //! Why a task may not be chosen; empty: it may.
    using WhyNot = std::function<QString(TaskId)>;
    static constexpr int MostShown = 60;

    //! `replica` outlives this; the tasks of `first` stand first, and `without` is not among them.
    TaskChooser(const Look &look, const QString &question, const Replica &replica, ChannelId first, TaskId without, WhyNot whyNot,
                QWidget *parent = nullptr);

signals:
    void chosen(meridian::TaskId task);

protected:
    [[nodiscard]] QSize contentSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();
    void tell();
    void choose();
    [[nodiscard]] TaskId current() const;

    TaskNames m_names;
    TaskId m_without;
    WhyNot m_whyNot;
    QLineEdit *m_filter;
    QListWidget *m_list;
    TextLabel *m_note;
    std::vector<TaskNames::Name> m_shown;
};

} // namespace meridian
