// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/task.h"
#include <QTime>

namespace meridian {

TaskId nextTaskId(TaskId task, QDate date)
{
    return TaskId(Uuid::named(QByteArray("meridian.next_task") + task.uuid().bytes()
                              + date.toString(Qt::ISODate).toLatin1()));
}

QString dueText(const std::optional<Due> &due)
{
    if (!due)
        return {};
    const QString date = due->date.toString(Qt::ISODate);
    if (!due->minutes)
        return date;
    const QString clock = QTime(0, 0).addSecs(int(*due->minutes) * 60).toString(QStringLiteral("HH:mm"));
    return QStringLiteral("%1 %2 %3").arg(date, clock, due->zone);
}

std::optional<Due> dueOf(const QString &text)
{
    const QStringList parts = text.split(u' ');
    Due due{QDate::fromString(parts.first(), Qt::ISODate)};
    if (!due.date.isValid() || (parts.size() != 1 && parts.size() != 3))
        return std::nullopt;
    if (parts.size() == 3) {
        const QTime clock = QTime::fromString(parts[1], QStringLiteral("HH:mm"));
        if (!clock.isValid())
            return std::nullopt;
        due.minutes = clock.msecsSinceStartOfDay() / 60'000;
        due.zone = parts[2];
    }
    return due;
}

QString repeatText(const std::optional<Repeat> &repeat)
{
    if (!repeat)
        return {};
    QStringList parts{QString::number(repeat->every), nameOf(repeat->unit), QString::number(repeat->weekdays),
                      QString::number(repeat->ordinal), QString::number(repeat->day),
                      QString::number(int(repeat->afterDone))};
    if (repeat->until)
        parts.append(repeat->until->toString(Qt::ISODate));
    return parts.join(u' ');
}

std::optional<Repeat> repeatOf(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() < 6)
        return std::nullopt;
    Repeat repeat;
    repeat.every = parts[0].toLongLong();
    for (const auto &[unit, name] : enumNames(Repeat::Unit())) {
        if (parts[1] == name)
            repeat.unit = unit;
    }
    repeat.weekdays = parts[2].toLongLong();
    repeat.ordinal = parts[3].toLongLong();
    repeat.day = parts[4].toLongLong();
    repeat.afterDone = parts[5].toInt() != 0;
    if (parts.size() > 6)
        repeat.until = QDate::fromString(parts[6], Qt::ISODate);
    return repeat.every > 0 ? std::optional(repeat) : std::nullopt;
}

} // namespace meridian
