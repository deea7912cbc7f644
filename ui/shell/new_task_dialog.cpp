// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_task_dialog.h"
#include "ui/shell/dialog_parts.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace meridian {

NewTaskDialog::NewTaskDialog(const Look &look, QWidget &window, const TaskParts &parts, TaskActions &actions, const TaskSeed &seed)
    : ModalLayer(look, window, Backdrop::Scrim, Width)
{
    setAccessibleName(tr("New task"));
    auto *form = new QuickEntryForm(look, parts, actions, seed);
    content()->addWidget(dialogTitle(look, tr("New task")));
    content()->addWidget(form);
    setFocusProxy(&form->field());
    connect(form, &QuickEntryForm::left, this, &ModalLayer::dismiss);
    connect(form, &QuickEntryForm::made, this, [this](TaskId task) {
        dismiss();
        emit made(task);
    });
}

} // namespace meridian
