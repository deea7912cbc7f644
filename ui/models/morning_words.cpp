// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Morning says.
#include "ui/models/morning.h"
#include "ui/models/task_text.h"
#include "ui/widgets/clock_text.h"

namespace meridian {

namespace {

constexpr qint64 ReadingMinute = 60'000, ADay = 24 * 60 * ReadingMinute;

//! To be read by people who plan: there is always at least one.
int wholeMinutes(qint64 reading)
{
    return int(std::max<qint64>(1, (reading + ReadingMinute / 2) / ReadingMinute));
}

} // namespace

QString Morning::sentence() const
{
    const int waiting = count(Group::Waiting), due = count(Group::Due), others = rowCount() - waiting - due;
    QStringList parts;
    if (waiting > 0)
        parts << tr("%n threads wait for you", nullptr, waiting);
    if (due > 0)
        parts << tr("%n tasks are due", nullptr, due);
    if (others > 0)
        parts << tr("%n are good to know", "threads", others);
    const QString what = parts.join(tr(", ", "between the parts of a list"));
    qint64 reading = 0;
    for (const Group group : Groups)
        reading += this->reading(group);
    if (!isCounted() || what.isEmpty())
        return what.isEmpty() ? what : tr("%1.").arg(what);
    return tr("%1. About %n minutes.", "what there is", wholeMinutes(reading)).arg(what);
}

QString Morning::nameOf(Group group)
{
    switch (group) {
    case Group::Waiting:
        return tr("Waiting for you");
    case Group::Due:
        return tr("Due today");
    case Group::Mentions:
        return tr("Mentions you");
    case Group::Followed:
        return tr("You follow");
    case Group::Rest:
        break;
    }
    return tr("The rest");
}

QString Morning::minutes(qint64 reading)
{
    return tr("%n min", nullptr, wholeMinutes(reading));
}

QString Morning::readWords(const Item &item) const
{
    if (!item.readAt)
        return {};
    const bool lastNight = item.readAt->plus(ADay) > m_taken;
    return lastNight ? tr("Read last night") : tr("Read %1", "a day and a time").arg(ClockText(m_book.zone()).ofMessage(*item.readAt, m_clock.now()));
}

int Morning::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant Morning::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = at(index.row());
    const QString title = item.task ? item.task->task.title : item.row ? item.row->thread.subject : QString();
    if (role == Qt::DisplayRole)
        return title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList said{nameOf(item.group), title};
    if (item.task)
        said << TaskText(m_book, m_clock.now()).spoken(*item.task);
    else if (item.row)
        said << tr("%1 in %2", "a person, a channel").arg(m_book.callName(item.row->thread.lastAuthor), item.row->channelName);
    said << minutes(item.reading) << readWords(item) << (isDone(item) ? tr("Done") : QString());
    said.removeAll(QString());
    return said.join(QStringLiteral(". "));
}

} // namespace meridian
