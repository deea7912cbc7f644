// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/modal_layer.h"
#include "ui/tasks/quick_entry_form.h"

namespace meridian {

//! A new task in a line, over the window.
class NewTaskDialog : public ModalLayer {
    Q_OBJECT
public:
    static constexpr int Width = 560;

    //! All outlive this.
    NewTaskDialog(const Look &look, QWidget &window, const TaskParts &parts, TaskActions &actions, const TaskSeed &seed);

signals:
    void made(meridian::TaskId task);
};

} // namespace meridian
