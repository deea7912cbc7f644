// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

//! What the colours of the strips mean. The strips say it in words to who does not see them.
class PhaseLegend : public QWidget {
    Q_OBJECT
public:
    explicit PhaseLegend(const Look &look, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {200, m_look.type.px(18)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace meridian
