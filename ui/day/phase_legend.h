// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/day/day_bar.h"
#include <QWidget>

namespace meridian {

//! What the colours of the strips mean. The strips say it in words to who does not see them.
class PhaseLegend : public QWidget {
    Q_OBJECT
public:
    explicit PhaseLegend(const Look &look, QWidget *parent = nullptr);
    void setRange(DayBar::Range range);
    [[nodiscard]] QSize sizeHint() const override { return {200, m_look.type.px(18)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! Without a fill it is a frame; dashed, a line.
    struct Entry {
        QColor fill, frame;
        QString words;
        bool dashed = false;
    };
    [[nodiscard]] std::vector<Entry> ofDay() const;
    [[nodiscard]] std::vector<Entry> ofWeek() const;

    Look m_look;
    DayBar::Range m_range = DayBar::Range::Day;
};

} // namespace meridian
