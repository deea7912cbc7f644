// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

//! The mark: a globe reduced to three meridians, on the accent.
class WorkspaceMark : public QWidget {
    Q_OBJECT
public:
    WorkspaceMark(const Look &look, int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace meridian
