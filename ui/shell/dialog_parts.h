// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/button.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

class QLineEdit;

namespace meridian {

// The parts that dialogs are put together from.

[[nodiscard]] TextLabel *dialogTitle(const Look &look, const QString &text);
[[nodiscard]] TextLabel *dialogText(const Look &look, const QString &text);
[[nodiscard]] TextLabel *fieldName(const Look &look, const QString &text);
//! A text field that screen readers call `name`.
[[nodiscard]] QLineEdit *dialogField(const Look &look, const QString &name, const QString &placeholder = {});

} // namespace meridian
