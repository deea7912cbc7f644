// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/command_set.h"
#include "ui/shell/layout_mode.h"
#include <QWidget>

namespace meridian {

//! What the window shows beside its sidebar: it has stops for F6, and answers to keys while it is shown.
class Screen : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    //! Where F6 stops, in the order of reading.
    [[nodiscard]] virtual QList<QWidget *> regions() const = 0;
    [[nodiscard]] const CommandSet &keys() const { return m_keys; }

protected:
    //! A screen tells in its constructor what it answers to.
    CommandSet m_keys;
};

} // namespace meridian
