// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

class QLineEdit;

namespace meridian {

// The parts that dialogs are put together from.

[[nodiscard]] TextLabel *dialogTitle(const Look &look, const QString &text);
[[nodiscard]] TextLabel *dialogText(const Look &look, const QString &text);
[[nodiscard]] TextLabel *fieldName(const Look &look, const QString &text);
//! A text field that screen readers call `name`.
[[nodiscard]] QLineEdit *dialogField(const Look &look, const QString &name, const QString &placeholder = {});

//! A key in its small outline.
class KeyHint : public QWidget {
public:
    KeyHint(const Look &look, const QString &key);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QString m_key;
};

} // namespace meridian
