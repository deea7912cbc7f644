// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractEventDispatcher>
#include <QHash>
#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <set>

namespace meridian {

//! The event loop of a program with thousands of sockets: a turn costs as much as what happened in it. Qt's own
//! dispatcher asks after every socket in every turn, and allots a delivery a share of that.
//!
//! For the thread that makes it, as QAbstractEventDispatcher says; wakeUp() and interrupt() are for any.
//! All timers are precise ones. What epoll cannot watch, such as a file, is never ready, which is logged.
//! Source: epoll(7), eventfd(2), the documentation of QAbstractEventDispatcher.
class EpollDispatcher final : public QAbstractEventDispatcher {
    Q_OBJECT
public:
    EpollDispatcher();
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int id, qint64 intervalMs, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *object) const override;
    [[nodiscard]] int remainingTime(int id) override;
    void wakeUp() override;
    void interrupt() override;

private:
    using Time = std::chrono::steady_clock::time_point;
    //! What waits for one descriptor, by QSocketNotifier::Type.
    struct Watch {
        std::array<QSocketNotifier *, 3> notifiers{};
        quint32 generation = 0; //!< tells events of a descriptor from those of an earlier one with its number
    };
    struct Timer {
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *object;
        Time due;
        bool isRunning; //!< its event is being handled
    };
    void update(int descriptor, Watch &watch, int operation);
    void forget(int id);
    [[nodiscard]] int timeout() const;
    [[nodiscard]] int waitForWakeUp(int timeoutMs) const;
    bool handleSockets(int timeoutMs);
    bool handle(quint64 what, quint32 events);
    bool handleTimers();

    int m_epoll, m_wake;
    QHash<int, Watch> m_watches;
    quint32 m_lastGeneration = 0;
    QHash<int, Timer> m_timers;
    std::set<std::pair<Time, int>> m_dues; //!< when, which timer
    std::atomic<bool> m_isAwake = false, m_isInterrupted = false;
};

} // namespace meridian
