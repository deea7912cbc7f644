// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include <QObject>
#include <QTimer>

namespace meridian {

//! The one timer behind every clock on the screen: minute() comes as the wall clock turns to a new
//! minute, and at once when the clock or the time zone was changed or the computer slept.
class MinuteTicker : public QObject {
    Q_OBJECT
public:
    //! `clock` outlives this.
    explicit MinuteTicker(const Clock &clock, QObject *parent = nullptr);

signals:
    void minute();

private:
    void look();
    void arm();

    const Clock &m_clock;
    QTimer m_timer;
    qint64 m_shown = 0; //!< the minute that was told last
    int m_offset = 0;   //!< of the computer's zone, in seconds
};

} // namespace meridian
