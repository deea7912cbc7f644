// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/key_table.h"
#include <QTextDocument>
#include <memory>

class QPrinter;

namespace meridian {

//! What a group of the keyboard map is called.
[[nodiscard]] QString shortcutGroupName(KeyBinding::Group group);

//! The keyboard map as a sheet of paper, black on white, in the window's font.
[[nodiscard]] std::unique_ptr<QTextDocument> shortcutsSheet(const QString &family);
void printShortcuts(QPrinter &printer, const QString &family);

} // namespace meridian
