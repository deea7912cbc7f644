// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QAbstractButton>

namespace meridian {

//! On or off, at once. For readers it is a check box with a name.
class Switch : public QAbstractButton {
    Q_OBJECT
public:
    Switch(const Look &look, const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Look m_look;
};

} // namespace meridian
