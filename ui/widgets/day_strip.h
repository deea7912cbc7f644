// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/day_phase.h"
#include "ui/widgets/look.h"
#include <QWidget>
#include <optional>

namespace meridian {

//! Somebody's day from midnight to midnight, as their hours say. Not mirrored: time runs one way.
class DayStrip : public QWidget {
    Q_OBJECT
public:
    explicit DayStrip(const Look &look, QWidget *parent = nullptr);
    //! `now` marks the minute it is there, where it is today.
    void setDay(const WeekHours &hours, QDate date, std::optional<int> now = {});
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    std::vector<DayPart> m_parts;
    std::optional<int> m_now;
};

} // namespace meridian
