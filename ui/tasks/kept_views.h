// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tasks/task_filter.h"
#include "ui/tasks/task_actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popup.h"

class QLineEdit;

namespace meridian {

//! What a view is kept as: a field for its name.
class ViewNamePopup : public Popup {
    Q_OBJECT
public:
    ViewNamePopup(const Look &look, QWidget *parent = nullptr);

signals:
    void named(const QString &name);

protected:
    [[nodiscard]] QSize contentSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void accept();

    QLineEdit *m_field;
    Button *m_keep;
};

//! The views of a channel's tasks that I kept: pressed, it offers them, to keep what is shown now, and to forget it.
class KeptViews : public Button {
    Q_OBJECT
public:
    //! What `parts` names outlives this.
    KeptViews(const Look &look, const TaskParts &parts, QWidget *parent = nullptr);
    void setChannel(ChannelId channel) { m_channel = channel; }
    void setFilter(const TaskFilter &filter) { m_filter = filter; }

signals:
    void viewChosen(const meridian::TaskFilter &filter);
    void said(const QString &sentence);

private:
    void offer();
    void keep();

    Look m_look;
    TaskParts m_parts;
    ChannelId m_channel;
    TaskFilter m_filter;
};

} // namespace meridian
