// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QAbstractButton>

namespace meridian {

//! The composer at rest: one line that says whom a reply would reach, and its key.
class RestLine : public QAbstractButton {
    Q_OBJECT
public:
    explicit RestLine(const Look &look, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {200, m_look.type.px(42)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace meridian
