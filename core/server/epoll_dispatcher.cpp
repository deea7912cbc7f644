// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/epoll_dispatcher.h"
#include "core/base/log.h"
#include <QCoreApplication>
#include <QSocketNotifier>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <vector>

namespace meridian {
namespace {

using std::chrono::steady_clock;

constexpr size_t MostEvents = 256; //!< a turn; those left over come first in the next
constexpr quint64 WakeUp = 0; //!< generations begin with 1

// Qt's own dispatcher has it so: who only writes learns of an end too.
constexpr std::array<quint32, 3> Asked{EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr std::array<quint32, 3> Heard{EPOLLIN | EPOLLHUP | EPOLLERR, EPOLLOUT | EPOLLHUP | EPOLLERR, EPOLLPRI | EPOLLHUP | EPOLLERR};

} // namespace

EpollDispatcher::EpollDispatcher()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = WakeUp;
    if (m_epoll < 0 || m_wake < 0 || epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event) != 0)
        qFatal("No event loop: %s", std::strerror(errno));
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wake);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    emit awake();
    QCoreApplication::sendPostedEvents();
    if (m_isInterrupted)
        return false;
    const bool waits = flags.testFlag(QEventLoop::WaitForMoreEvents);
    if (waits)
        emit aboutToBlock();
    const int most = waits ? timeout() : 0;
    bool done = false;
    if (flags.testFlag(QEventLoop::ExcludeSocketNotifiers))
        done = waitForWakeUp(most) > 0 && handle(WakeUp, EPOLLIN);
    else
        done = handleSockets(most);
    if (!flags.testFlag(QEventLoop::X11ExcludeTimers))
        done = handleTimers() || done;
    return done;
}

//! Milliseconds until a timer is due, rounded up; -1 without one.
int EpollDispatcher::timeout() const
{
    if (m_isInterrupted)
        return 0;
    // One whose event is being handled by an outer loop is not waited for.
    for (const auto &[due, id] : m_dues) {
        if (m_timers[id].isRunning)
            continue;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(due - steady_clock::now()).count();
        return int(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max()));
    }
    return -1;
}

int EpollDispatcher::waitForWakeUp(int timeoutMs) const
{
    pollfd wake{m_wake, POLLIN, 0};
    return ::poll(&wake, 1, timeoutMs);
}

bool EpollDispatcher::handleSockets(int timeoutMs)
{
    std::array<epoll_event, MostEvents> events;
    const int count = epoll_wait(m_epoll, events.data(), int(events.size()), timeoutMs);
    bool done = false;
    for (int i = 0; i < count; ++i)
        done = handle(events[size_t(i)].data.u64, events[size_t(i)].events) || done;
    return done;
}

bool EpollDispatcher::handle(quint64 what, quint32 events)
{
    if (what == WakeUp) {
        quint64 count = 0;
        const auto size = ::read(m_wake, &count, sizeof count);
        m_isAwake = false; // after the read: what is posted in between is in the queue that the next turn begins with
        return size > 0;
    }
    bool done = false;
    for (size_t type = 0; type < Heard.size(); ++type) {
        // Looked up anew each time: whoever is told may end this socket or begin another.
        const auto watch = m_watches.constFind(int(what & 0xffffffff));
        if (watch == m_watches.constEnd() || watch->generation != quint32(what >> 32))
            return done;
        QSocketNotifier *notifier = watch->notifiers[type];
        if (!notifier || !(events & Heard[type]))
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
        done = true;
    }
    return done;
}

void EpollDispatcher::update(int descriptor, Watch &watch, int operation)
{
    epoll_event event{};
    for (size_t type = 0; type < Asked.size(); ++type)
        event.events |= watch.notifiers[type] ? Asked[type] : 0;
    event.data.u64 = quint64(watch.generation) << 32 | quint32(descriptor);
    if (epoll_ctl(m_epoll, operation, descriptor, &event) != 0 && operation != EPOLL_CTL_DEL)
        qCWarning(lcServer).noquote() << logLine(QLatin1StringView("loop.unwatchable"),
            {{QLatin1StringView("detail"), QString::fromLocal8Bit(std::strerror(errno))}});
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    Watch &watch = m_watches[descriptor];
    const bool isNew = watch.generation == 0;
    if (isNew) {
        m_lastGeneration = std::max<quint32>(m_lastGeneration + 1, 1);
        watch.generation = m_lastGeneration;
    }
    watch.notifiers[size_t(notifier->type())] = notifier;
    update(descriptor, watch, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    const auto watch = m_watches.find(descriptor);
    if (watch == m_watches.end() || watch->notifiers[size_t(notifier->type())] != notifier)
        return;
    watch->notifiers[size_t(notifier->type())] = nullptr;
    const bool isLast = watch->notifiers == std::array<QSocketNotifier *, 3>{};
    update(descriptor, *watch, isLast ? EPOLL_CTL_DEL : EPOLL_CTL_MOD);
    if (isLast)
        m_watches.erase(watch);
}

void EpollDispatcher::registerTimer(int id, qint64 intervalMs, Qt::TimerType type, QObject *object)
{
    const std::chrono::milliseconds interval(std::max<qint64>(intervalMs, 0));
    const Time due = steady_clock::now() + interval;
    forget(id);
    m_timers.insert(id, {interval, type, object, due, false});
    m_dues.emplace(due, id);
}

void EpollDispatcher::forget(int id)
{
    if (const auto timer = m_timers.constFind(id); timer != m_timers.constEnd()) {
        m_dues.erase({timer->due, id});
        m_timers.erase(timer);
    }
}

bool EpollDispatcher::unregisterTimer(int id)
{
    const bool known = m_timers.contains(id);
    forget(id);
    return known;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    const QList<TimerInfo> theirs = registeredTimers(object);
    for (const TimerInfo &timer : theirs)
        forget(timer.timerId);
    return !theirs.isEmpty();
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> theirs;
    for (auto timer = m_timers.cbegin(); timer != m_timers.cend(); ++timer) {
        if (timer->object == object)
            theirs.append({timer.key(), int(timer->interval.count()), timer->type});
    }
    return theirs;
}

int EpollDispatcher::remainingTime(int id)
{
    const auto timer = m_timers.constFind(id);
    if (timer == m_timers.constEnd())
        return -1;
    return int(std::max<qint64>(0, std::chrono::ceil<std::chrono::milliseconds>(timer->due - steady_clock::now()).count()));
}

// Each timer that was due when the pass began has its turn once: one of 0 ms comes again with the next turn of the loop.
bool EpollDispatcher::handleTimers()
{
    const Time now = steady_clock::now();
    std::vector<int> due;
    for (auto it = m_dues.begin(); it != m_dues.end() && it->first <= now; ++it)
        due.push_back(it->second);
    bool done = false;
    for (const int id : due) {
        auto timer = m_timers.find(id);
        if (timer == m_timers.end() || timer->isRunning || timer->due > now)
            continue; // ended, begun anew, or under way in an outer loop
        m_dues.erase({timer->due, id});
        // Missed times are not made up for.
        timer->due = std::max(timer->due + timer->interval, now);
        m_dues.emplace(timer->due, id);
        timer->isRunning = true;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer->object, &event);
        if (timer = m_timers.find(id); timer != m_timers.end())
            timer->isRunning = false;
        done = true;
    }
    return done;
}

void EpollDispatcher::wakeUp()
{
    if (m_isAwake.exchange(true))
        return;
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(m_wake, &one, sizeof one); // only full when it is awake already
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

} // namespace meridian
