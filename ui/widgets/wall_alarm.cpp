// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wall_alarm.h"
#ifdef Q_OS_LINUX
#include <sys/timerfd.h>
#include <ctime>
#include <unistd.h>
#endif

namespace meridian {

WallAlarm::WallAlarm(std::function<void()> ring) : m_ring(std::move(ring))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_ring(); });
#ifdef Q_OS_LINUX
    m_descriptor = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_descriptor < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        quint64 expirations = 0; // reading fails with ECANCELED when the clock was set; that is a ring too
        [[maybe_unused]] const auto got = read(m_descriptor, &expirations, sizeof expirations);
        m_ring();
    });
#endif
}

WallAlarm::~WallAlarm()
{
#ifdef Q_OS_LINUX
    m_notifier.reset();
    if (m_descriptor >= 0)
        close(m_descriptor);
#endif
}

void WallAlarm::ringIn(qint64 milliseconds)
{
#ifdef Q_OS_LINUX
    if (m_descriptor >= 0) {
        timespec at{};
        clock_gettime(CLOCK_REALTIME, &at);
        const qint64 nanoseconds = at.tv_nsec + milliseconds % 1000 * 1'000'000;
        itimerspec spec{};
        spec.it_value.tv_sec = at.tv_sec + milliseconds / 1000 + nanoseconds / 1'000'000'000;
        spec.it_value.tv_nsec = nanoseconds % 1'000'000'000;
        if (timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, nullptr) == 0)
            return;
    }
#endif
    m_timer.start(int(milliseconds));
}

} // namespace meridian
