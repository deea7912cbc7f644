// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QAbstractButton>

namespace meridian {

//! A day of the week that is one of a rule's, or not.
class DayToggle : public QAbstractButton {
    Q_OBJECT
public:
    //! `day` is 1 for Monday.
    DayToggle(const Look &look, int day, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace meridian
