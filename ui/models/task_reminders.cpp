// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_reminders.h"
#include "core/base/log.h"
#include "core/model/whereabouts.h"
#include "core/time/units.h"
#include <algorithm>

namespace meridian {

namespace {

constexpr int ReminderPage = 200, MostReminders = 2000;
//! What is due later is looked at another day; nobody is reminded longer before.
constexpr qint64 ReminderAheadMs = 18 * DayMs, PlanAgainMs = DayMs;

} // namespace

TaskReminders::TaskReminders(Replica &replica, const MemberBook &book, const Clock &clock, const State &state, ReminderLead lead, QObject *parent)
    : QObject(parent), m_replica(replica), m_book(book), m_state(state), m_told(state.told.begin(), state.told.end()), m_lead(lead)
{
    m_isNew = m_state.since.ms <= 0;
    if (m_isNew)
        m_state.since = clock.now();
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        m_dirty = m_dirty || change.everything || !change.tasks.isEmpty() || !change.members.isEmpty() || !change.threads.isEmpty();
    });
}

void TaskReminders::setLead(ReminderLead lead)
{
    m_dirty = m_dirty || m_lead != lead;
    m_lead = lead;
}

std::optional<TaskReminders::Coming> TaskReminders::comingOf(const TaskRow &row, const std::optional<WorkingTime> &mine) const
{
    const Task &task = row.task;
    std::optional<Instant> at = task.due && mine ? reminderTime(*task.due, m_lead, *mine) : std::nullopt;
    if (at && task.createdAt > *at)
        at.reset(); // it was known then when it is due
    if (row.laterUntil) // put off till then: it comes back, whether it was told before or not
        at = std::max(*row.laterUntil, at.value_or(*row.laterUntil));
    if (!at || *at <= m_state.since)
        return std::nullopt;
    const QString later = row.laterUntil ? QString::number(row.laterUntil->ms) : QString();
    return Coming{row, *at, QStringList{task.task.toString(), dueText(task.due), later}.join(u'|')};
}

void TaskReminders::plan(Instant now)
{
    const Member *me = m_book.find(m_book.self());
    const auto mine = me ? workingTimeOf(me->profile) : std::nullopt;
    const QString last = TaskQueries::orderOf(Due{now.plus(ReminderAheadMs).utc().date(), {}, {}});
    std::vector<Coming> coming;
    QSet<QString> open;
    std::optional<TaskPlace> after;
    for (int read = 0; read < MostReminders; read += ReminderPage) {
        const auto page = m_replica.tasks().openOf(m_book.self(), after, ReminderPage);
        if (!page) {
            qCWarning(lcUi).noquote() << logLine(QLatin1StringView("reminders.unread"), {{QLatin1StringView("detail"), page.error().detail}});
            return; // what was known is still to come
        }
        for (const TaskRow &row : *page) {
            auto one = comingOf(row, mine);
            if (!one)
                continue;
            open.insert(one->key);
            if (!m_told.contains(one->key))
                coming.push_back(std::move(*one));
        }
        if (page->size() < size_t(ReminderPage))
            break;
        after = TaskQueries::byDue(page->back());
        const bool isFar = after->order > last && std::ranges::none_of(*page, [](const TaskRow &row) { return row.laterUntil.has_value(); });
        if (isFar)
            break;
    }
    m_told.intersect(open); // what is done, or due at another time, need not be remembered
    m_coming = std::move(coming);
    m_plannedUntil = now.plus(PlanAgainMs);
    m_dirty = false;
}

std::vector<TaskRow> TaskReminders::take(Instant now)
{
    if (m_dirty || now >= m_plannedUntil)
        plan(now);
    std::vector<TaskRow> due;
    std::erase_if(m_coming, [&](const Coming &one) {
        if (one.at > now)
            return false;
        due.push_back(one.row);
        m_told.insert(one.key);
        return true;
    });
    const State state{m_state.since, QStringList(m_told.begin(), m_told.end())};
    if (std::exchange(m_isNew, false) || !due.empty() || m_state.told.size() != state.told.size()) {
        m_state = state;
        m_state.told.sort();
        emit stateChanged(m_state);
    }
    return due;
}

} // namespace meridian
