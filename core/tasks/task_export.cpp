// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_export.h"
#include "core/time/calendar_lines.h"
#include "core/time/due_time.h"
#include "core/time/wall_clock.h"
#include <algorithm>

namespace meridian {

namespace csv {
namespace {

QString cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text[0]))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString moment(const std::optional<Instant> &at)
{
    return at ? at->utc().toString(Qt::ISODate) : QString();
}

template<typename Cells>
void appendLine(QByteArray &out, const Cells &cells)
{
    QStringList line;
    for (const QString &one : cells)
        line.append(cell(one));
    out += line.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray of(const std::vector<ExportedTask> &tasks, const Headers &headers,
              const std::function<QString(TaskStatus)> &status, const std::function<QString(Priority)> &priority)
{
    QByteArray out = "\xef\xbb\xbf";
    appendLine(out, headers);
    for (const ExportedTask &one : tasks) {
        const Task &task = one.task;
        const bool timed = task.due && task.due->minutes;
        const auto done = std::ranges::count(task.steps, true, &TaskStep::done);
        appendLine(out, Headers{task.title, status(task.status), one.owner, one.channel,
                                task.due ? task.due->date.toString(Qt::ISODate) : QString(),
                                timed ? clockText(int(*task.due->minutes)) : QString(),
                                timed ? task.due->zone : QString(), priority(task.priority),
                                QStringList(task.labels.begin(), task.labels.end()).join(u' '),
                                QString::number(done), QString::number(task.steps.size()), moment(task.createdAt),
                                moment(task.closedAt), one.origin});
    }
    return out;
}

} // namespace csv

namespace ics {
namespace {

using Lines = CalendarLines;

const char *statusOf(TaskStatus status)
{
    switch (status) {
    case TaskStatus::ToDo: return "NEEDS-ACTION";
    case TaskStatus::UnderWay:
    case TaskStatus::Waiting: return "IN-PROCESS";
    case TaskStatus::Done: return "COMPLETED";
    case TaskStatus::Dropped: return "CANCELLED";
    }
    return "NEEDS-ACTION";
}

const char *priorityOf(Priority priority)
{
    return priority == Priority::High ? "1" : priority == Priority::Low ? "9" : "5";
}

QString words(const ExportedTask &one)
{
    QStringList parts;
    for (const QString &part : {one.task.notes, one.origin, one.link}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral("\n\n"));
}

void addCommon(Lines &lines, const ExportedTask &one, Instant now)
{
    const Task &task = one.task;
    lines.add("UID", task.task.toString() + QStringLiteral("@meridian"));
    lines.add("DTSTAMP", Lines::stamp(one.changedAt.value_or(now)));
    lines.add("CREATED", Lines::stamp(task.createdAt));
    if (one.changedAt)
        lines.add("LAST-MODIFIED", Lines::stamp(*one.changedAt));
    lines.addText("SUMMARY", task.title);
    lines.addText("DESCRIPTION", words(one));
    QStringList labels;
    for (const QString &label : task.labels)
        labels.append(Lines::escaped(label));
    if (!labels.isEmpty())
        lines.add("CATEGORIES", labels.join(u','));
    if (!one.link.isEmpty())
        lines.add("URL", one.link);
}

void addToDo(Lines &lines, const ExportedTask &one, Instant now)
{
    const Task &task = one.task;
    lines.add("BEGIN", QStringLiteral("VTODO"));
    addCommon(lines, one, now);
    if (task.due) {
        if (const auto at = dueInstant(*task.due))
            lines.add("DUE", Lines::stamp(*at));
        else
            lines.add("DUE;VALUE=DATE", Lines::stamp(task.due->date));
    }
    lines.add("STATUS", QLatin1StringView(statusOf(task.status)));
    lines.add("PRIORITY", QLatin1StringView(priorityOf(task.priority)));
    if (task.status == TaskStatus::Done && task.closedAt)
        lines.add("COMPLETED", Lines::stamp(*task.closedAt));
    lines.add("END", QStringLiteral("VTODO"));
}

void addEvent(Lines &lines, const ExportedTask &one, Instant now)
{
    lines.add("BEGIN", QStringLiteral("VEVENT"));
    addCommon(lines, one, now);
    if (const auto at = dueInstant(*one.task.due))
        lines.add("DTSTART", Lines::stamp(*at));
    else
        lines.add("DTSTART;VALUE=DATE", Lines::stamp(one.task.due->date));
    lines.add("TRANSP", QStringLiteral("TRANSPARENT")); // nobody is taken up by a date
    lines.add("END", QStringLiteral("VEVENT"));
}

} // namespace

QByteArray of(const std::vector<ExportedTask> &tasks, const QString &name, As as, Instant now)
{
    Lines lines;
    lines.add("BEGIN", QStringLiteral("VCALENDAR"));
    lines.add("VERSION", QStringLiteral("2.0"));
    lines.add("PRODID", QStringLiteral("-//Meridian//Tasks//EN"));
    lines.add("CALSCALE", QStringLiteral("GREGORIAN"));
    lines.addText("X-WR-CALNAME", name);
    for (const ExportedTask &one : tasks) {
        if (as == As::ToDos)
            addToDo(lines, one, now);
        else if (one.task.due && !isClosed(one.task.status))
            addEvent(lines, one, now);
    }
    lines.add("END", QStringLiteral("VCALENDAR"));
    return lines.take();
}

} // namespace ics

} // namespace meridian
