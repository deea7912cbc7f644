// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include <QObject>
#include <memory>

namespace meridian {

class WallAlarm;

//! The one timer behind every clock on the screen: minute() comes as the wall clock turns to a new
//! minute, and at once when the clock was changed or the computer slept. It wakes once a minute, no more.
class MinuteTicker : public QObject {
    Q_OBJECT
public:
    //! `clock` outlives this.
    explicit MinuteTicker(const Clock &clock, QObject *parent = nullptr);
    ~MinuteTicker() override;

signals:
    void minute();

private:
    void look();
    void arm();

    const Clock &m_clock;
    std::unique_ptr<WallAlarm> m_alarm;
    qint64 m_shown = 0; //!< the minute that was told last
};

} // namespace meridian
