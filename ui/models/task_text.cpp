// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_text.h"
#include "core/model/whereabouts.h"
#include "core/time/due_time.h"
#include "core/time/wall_clock.h"
#include "ui/widgets/person_text.h"
#include <array>

namespace meridian {
namespace {

constexpr int Noon = 12 * 60;

//! A day as the moment of its noon, for words that are made of moments.
Instant noonOf(QDate date, const QTimeZone &zone)
{
    return instantOf(zone, {date, Noon});
}

//! Monday is bit 0.
QString weekdays(qint64 bits)
{
    const QLocale locale;
    QStringList names;
    for (int day = 0; day < 7; ++day) {
        if (bits >> day & 1)
            names << locale.standaloneDayName(day + 1, QLocale::ShortFormat);
    }
    return locale.createSeparatedList(names);
}

} // namespace

QString TaskText::status(TaskStatus status)
{
    switch (status) {
    case TaskStatus::ToDo: return tr("To do");
    case TaskStatus::UnderWay: return tr("Under way");
    case TaskStatus::Waiting: return tr("Waiting on others");
    case TaskStatus::Done: return tr("Done");
    case TaskStatus::Dropped: break;
    }
    return tr("Dropped");
}

QString TaskText::stands(const Task &task) const
{
    const bool onSomebody = task.status == TaskStatus::Waiting && task.waitingOn;
    return onSomebody ? tr("Waiting on %1").arg(m_book.callName(*task.waitingOn)) : status(task.status);
}

QString TaskText::priority(Priority priority)
{
    switch (priority) {
    case Priority::Low: return tr("It can wait");
    case Priority::Normal: return tr("Normal");
    case Priority::High: break;
    }
    return tr("It matters");
}

QString TaskText::repeat(const Repeat &repeat)
{
    const int every = int(repeat.every);
    QString text;
    switch (repeat.unit) {
    case Repeat::Unit::Day:
        text = every == 1 ? tr("every day") : tr("every %n days", nullptr, every);
        break;
    case Repeat::Unit::WorkingDay:
        text = every == 1 ? tr("every working day") : tr("every %n working days", nullptr, every);
        break;
    case Repeat::Unit::Week:
        text = every == 1 ? tr("every week") : tr("every %n weeks", nullptr, every);
        if (repeat.weekdays != 0)
            text = tr("%1 on %2", "how often, on which days").arg(text, weekdays(repeat.weekdays));
        break;
    case Repeat::Unit::Month:
        text = every == 1 ? tr("every month") : tr("every %n months", nullptr, every);
        if (repeat.weekdays != 0)
            text = repeat.ordinal < 0 ? tr("%1 on the last %2").arg(text, weekdays(repeat.weekdays))
                                      : tr("%1 on %2, number %3", "every month on Tue, number 2").arg(text, weekdays(repeat.weekdays)).arg(repeat.ordinal);
        else if (repeat.day != 0)
            text = tr("%1 on day %2", "every month on day 15").arg(text).arg(repeat.day);
        break;
    }
    if (repeat.afterDone)
        text = tr("%1 after it is done", "every 3 days after it is done").arg(text);
    if (repeat.until)
        text = tr("%1, until %2").arg(text, QLocale().toString(*repeat.until, QLocale::ShortFormat));
    return text;
}

QString TaskText::day(QDate date) const
{
    return m_mine.date(noonOf(date, m_mine.zone()));
}

QString TaskText::asSaid(const Due &due) const
{
    return due.isTimed() ? tr("%1, %2", "date, time").arg(day(due.date), m_mine.time(int(*due.minutes))) : day(due.date);
}

QString TaskText::onMine(const Due &due) const
{
    return asSaid(onClockOf(due, m_mine.zone()));
}

bool TaskText::differsHere(const Due &due) const
{
    const Due here = onClockOf(due, m_mine.zone());
    return here.date != due.date || here.minutes != due.minutes;
}

QString TaskText::withPlace(const Due &due, std::optional<MemberId> owner) const
{
    return differsHere(due) ? tr("%1 in %2", "a time, a city").arg(asSaid(due), place(due, owner)) : asSaid(due);
}

QString TaskText::dates(const TaskDates &dates, std::optional<MemberId> owner) const
{
    if (dates.start && dates.due)
        return tr("%1 to %2", "a day, and a day or a time").arg(day(*dates.start), withPlace(*dates.due, owner));
    if (dates.due)
        return tr("Due %1").arg(withPlace(*dates.due, owner));
    return dates.start ? tr("From %1 on").arg(day(*dates.start)) : tr("No date any more");
}

QString TaskText::place(const Due &due, std::optional<MemberId> owner) const
{
    const Member *member = owner ? m_book.find(*owner) : nullptr;
    return member ? cityIn(member->profile, due.zone) : cityOf(due.zone);
}

QString TaskText::shortly(const Due &due) const
{
    if (const auto at = dueInstant(due))
        return m_mine.due(*at, m_now);
    const QDate today = wallTime(m_mine.zone(), m_now).date;
    return due.date == today ? tr("today") : due.date == today.addDays(1) ? tr("tomorrow") : day(due.date);
}

QString TaskText::inList(const Task &task) const
{
    if (isClosed(task.status))
        return task.closedAt ? m_mine.since(*task.closedAt, m_now) : status(task.status);
    const bool mine = task.owner == m_book.self();
    const QDate today = wallTime(m_mine.zone(), m_now).date;
    QString when;
    if (!task.due)
        when = mine ? tr("When you can") : tr("no date");
    else if (const QDate date = dueDayIn(*task.due, m_mine.zone()); date < today)
        when = tr("was %1", "a day that has passed").arg(day(date));
    else if (date == today && task.due->isTimed() && mine)
        when = tr("By %1", "a time of today").arg(m_mine.time(*dueInstant(*task.due)));
    else
        when = shortly(*task.due);
    if (mine) // "tomorrow" begins the line, "was Thu 11 June" is said by the way
        return task.due && dueDayIn(*task.due, m_mine.zone()) < today ? when : when[0].toUpper() + when.mid(1);
    return tr("%1, %2", "who, when").arg(task.owner ? m_book.callName(*task.owner) : tr("Nobody yet"), when);
}

QString TaskText::onCard(const Task &task) const
{
    const auto begun = [](const QString &words) { return words.left(1).toUpper() + words.mid(1); };
    const QDate today = wallTime(m_mine.zone(), m_now).date;
    if (isClosed(task.status)) {
        const bool isToday = task.closedAt && wallTime(m_mine.zone(), *task.closedAt).date == today;
        return isToday ? begun(tr("today")) : task.closedAt ? m_mine.since(*task.closedAt, m_now) : QString();
    }
    if (!task.due)
        return {};
    if (const QDate date = dueDayIn(*task.due, m_mine.zone()); date < today)
        return tr("was %1", "a day that has passed").arg(day(date));
    const auto at = dueInstant(*task.due);
    const auto zone = zoneOf(task.due->zone);
    if (!at || !zone || !differsHere(*task.due))
        return begun(shortly(*task.due));
    return tr("%1 %2", "a time, a city").arg(begun(ClockText(*zone).due(*at, m_now)), place(*task.due, task.owner));
}

QString TaskText::who(const QString &id) const
{
    const auto member = MemberId::fromString(id);
    return member ? m_book.callName(*member) : tr("nobody");
}

//! "waiting", or "waiting" and on whom.
QString TaskText::statusDeed(const QString &words) const
{
    const QString name = words.section(u' ', 0, 0), on = words.section(u' ', 1);
    if (name == nameOf(TaskStatus::ToDo))
        return tr("put it back to do", "somebody did that with a task");
    if (name == nameOf(TaskStatus::UnderWay))
        return tr("began with it");
    if (name == nameOf(TaskStatus::Waiting))
        return on.isEmpty() ? tr("waits on others") : tr("waits on %1").arg(who(on));
    return name == nameOf(TaskStatus::Done) ? tr("did it") : tr("dropped it");
}

QString TaskText::deed(const TaskNote &note, const Queries &read) const
{
    using What = TaskNote::What;
    switch (note.what) {
    case What::Title: return tr("renamed it. It was “%1”").arg(note.before);
    case What::Notes: return tr("changed the notes");
    case What::Owner: return note.after.isEmpty() ? tr("made it nobody’s") : tr("gave it to %1").arg(who(note.after));
    case What::Status: return statusDeed(note.after);
    case What::Due: {
        const auto due = dueOf(note.after);
        return due ? tr("chose %1", "a time").arg(withPlace(*due)) : tr("took the date away");
    }
    case What::Start: return note.after.isEmpty() ? tr("took the beginning away") : tr("lets it begin on %1").arg(day(QDate::fromString(note.after, Qt::ISODate)));
    case What::Priority: {
        for (const auto &[value, name] : enumNames(Priority())) {
            if (name == note.after)
                return tr("said: %1", "what priority a task has").arg(priority(value));
        }
        return tr("changed how much it matters");
    }
    case What::Labelled: return tr("put the label %1 on it").arg(note.after);
    case What::Unlabelled: return tr("took the label %1 off it").arg(note.after);
    case What::Repeat: {
        const auto repeat = repeatOf(note.after);
        return repeat ? tr("lets it come again %1").arg(TaskText::repeat(*repeat)) : tr("lets it come no more");
    }
    case What::Related: return tr("linked it with another task");
    case What::Unrelated: return tr("took a link to another task away");
    case What::Moved: {
        const auto from = ChannelId::fromString(note.before);
        const auto row = from ? read.channel(*from) : StoreResult<std::optional<ChannelRow>>();
        return row && *row ? tr("moved it here from %1").arg((*row)->channel.name) : tr("moved it here");
    }
    case What::Removed: return tr("removed it");
    case What::Restored: return tr("brought it back");
    case What::StepAdded: return tr("added the step “%1”").arg(note.after);
    case What::StepEdited: return tr("changed the step “%1”").arg(note.before);
    case What::StepDone: return tr("did the step “%1”").arg(note.after);
    case What::StepOpen: return tr("opened the step “%1” again").arg(note.after);
    case What::StepRemoved: break;
    }
    return tr("removed the step “%1”").arg(note.before);
}

QString TaskText::spoken(const TaskRow &row) const
{
    const Task &task = row.task;
    QStringList parts{task.title, stands(task), inList(task)};
    if (!row.originTitle.isEmpty())
        parts << tr("From %1", "a thread or document").arg(row.originTitle);
    if (row.comments > 0)
        parts << tr("%n comments", nullptr, row.comments);
    if (row.state == SendState::Waiting)
        parts << tr("Waiting for a connection");
    return parts.join(QStringLiteral(". "));
}

} // namespace meridian
