// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/key_table.h"
#include "ui/shell/modal_layer.h"

class QGridLayout;
class QVBoxLayout;

namespace meridian {

//! The keys that work, from the very table that makes them work; searchable, and printable.
class ShortcutsOverlay : public ModalLayer {
    Q_OBJECT
public:
    ShortcutsOverlay(const Look &look, QWidget &window);

private:
    void fill(const QString &filter);
    void print();
    void addGroup(KeyBinding::Group group, const QString &filter, QVBoxLayout &column);

    Look m_look;
    QGridLayout *m_columns = nullptr;
    QWidget *m_list = nullptr;
};

} // namespace meridian
