// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class DayCurve;

//! The left half of the first run: what Meridian is, with the demo team on the curve of the real present.
class BrandPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int Width = 560;
    explicit BrandPanel(const Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    Look m_look;
    DayCurve *m_curve;
};

} // namespace meridian
