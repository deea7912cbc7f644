// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_filter.h"
#include "core/text/name_match.h"
#include "core/time/due_time.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr int LastOfWeek = 7;

template<typename E>
struct Name {
    E value;
    QLatin1StringView name;
};

constexpr Name<TaskFilter::Status> Statuses[] = {{TaskFilter::Status::Open, QLatin1StringView("open")},
    {TaskFilter::Status::Closed, QLatin1StringView("closed")}, {TaskFilter::Status::Any, QLatin1StringView("any")}};
constexpr Name<TaskFilter::Due> Dues[] = {{TaskFilter::Due::Any, QLatin1StringView("any")},
    {TaskFilter::Due::Past, QLatin1StringView("past")}, {TaskFilter::Due::Today, QLatin1StringView("today")},
    {TaskFilter::Due::Week, QLatin1StringView("week")}, {TaskFilter::Due::Dated, QLatin1StringView("dated")},
    {TaskFilter::Due::Undated, QLatin1StringView("none")}};
constexpr Name<TaskFilter::Group> Groups[] = {{TaskFilter::Group::None, QLatin1StringView("none")},
    {TaskFilter::Group::Status, QLatin1StringView("status")}, {TaskFilter::Group::Owner, QLatin1StringView("owner")},
    {TaskFilter::Group::Due, QLatin1StringView("due")}, {TaskFilter::Group::Priority, QLatin1StringView("priority")},
    {TaskFilter::Group::Label, QLatin1StringView("label")}};
constexpr Name<TaskFilter::Sort> Sorts[] = {{TaskFilter::Sort::Rank, QLatin1StringView("rank")},
    {TaskFilter::Sort::Due, QLatin1StringView("due")}, {TaskFilter::Sort::Priority, QLatin1StringView("priority")},
    {TaskFilter::Sort::Title, QLatin1StringView("title")}, {TaskFilter::Sort::Created, QLatin1StringView("created")}};
constexpr Name<TaskFilter::Shown> Showns[] = {{TaskFilter::Shown::Board, QLatin1StringView("board")},
    {TaskFilter::Shown::List, QLatin1StringView("list")}, {TaskFilter::Shown::Timeline, QLatin1StringView("timeline")}};

template<typename E, size_t N>
bool read(const Name<E> (&names)[N], const QString &value, E &into)
{
    const auto found = std::ranges::find(names, value, &Name<E>::name);
    if (found == std::end(names))
        return false;
    into = found->value;
    return true;
}

template<typename E, size_t N>
QString nameIn(const Name<E> (&names)[N], E value)
{
    return std::ranges::find(names, value, &Name<E>::value)->name;
}

//! Words between blanks; quotes hold blanks together, a backslash keeps the next character.
QStringList tokensOf(const QString &query)
{
    QStringList tokens;
    QString token;
    bool quoted = false, any = false;
    for (qsizetype at = 0; at < query.size(); ++at) {
        const QChar c = query[at];
        if (c == u'\\' && at + 1 < query.size()) {
            token += query[++at];
            any = true;
        } else if (c == u'"') {
            quoted = !quoted;
            any = true;
        } else if (c.isSpace() && !quoted) {
            if (any)
                tokens.append(std::exchange(token, {}));
            any = false;
        } else {
            token += c;
            any = true;
        }
    }
    if (any)
        tokens.append(token);
    return tokens;
}

QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

bool readOwner(const QString &value, TaskFilter::Owner &owner)
{
    using Kind = TaskFilter::Owner::Kind;
    if (value == u"me")
        owner = {Kind::Me, {}};
    else if (value == u"none")
        owner = {Kind::Nobody, {}};
    else if (const auto member = MemberId::fromString(value))
        owner = {Kind::One, *member};
    else
        return false;
    return true;
}

bool readPriority(const QString &value, std::optional<Priority> &priority)
{
    for (const auto &[known, name] : enumNames(Priority())) {
        if (value == name) {
            priority = known;
            return true;
        }
    }
    return false;
}

//! False when the key or its value means nothing here.
bool readField(const QString &key, const QString &value, TaskFilter &filter)
{
    if (key == u"status")
        return read(Statuses, value, filter.status);
    if (key == u"owner")
        return readOwner(value, filter.owner);
    if (key == u"priority")
        return readPriority(value, filter.priority);
    if (key == u"due")
        return read(Dues, value, filter.due);
    if (key == u"group")
        return read(Groups, value, filter.group);
    if (key == u"sort")
        return read(Sorts, value, filter.sort);
    if (key == u"show")
        return read(Showns, value, filter.shown);
    if (key != u"label" || value.isEmpty())
        return false;
    filter.labels.push_back(value);
    return true;
}

bool isKey(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

bool holdsOwner(const TaskFilter::Owner &owner, const Task &task, MemberId me)
{
    using Kind = TaskFilter::Owner::Kind;
    switch (owner.kind) {
    case Kind::Any: return true;
    case Kind::Nobody: return !task.owner;
    case Kind::Me: return task.owner == me;
    case Kind::One: return task.owner == owner.member;
    }
    return true;
}

bool holdsDue(TaskFilter::Due wanted, const std::optional<Due> &due, const TaskFilter::Here &here)
{
    if (wanted == TaskFilter::Due::Any)
        return true;
    if (!due || wanted == TaskFilter::Due::Undated)
        return !due && wanted == TaskFilter::Due::Undated;
    const QDate today = wallTime(here.zone, here.now).date, day = dueDayIn(*due, here.zone);
    switch (wanted) {
    case TaskFilter::Due::Past: return dueEnd(*due, here.zone) <= here.now;
    case TaskFilter::Due::Today: return day <= today; // what has passed is of today, too
    case TaskFilter::Due::Week: return day <= today.addDays(LastOfWeek - today.dayOfWeek());
    default: return true;
    }
}

} // namespace

bool TaskFilter::holds(const Task &task, const Here &here) const
{
    if (task.removed || (status != Status::Any && (status == Status::Closed) != isClosed(task.status)))
        return false;
    if (!holdsOwner(owner, task, here.me) || (priority && task.priority != *priority) || !holdsDue(due, task.due, here))
        return false;
    const bool labelled = std::ranges::all_of(labels, [&](const QString &wanted) {
        return std::ranges::any_of(task.labels, [&](const QString &one) { return foldedName(one) == foldedName(wanted); });
    });
    if (!labelled)
        return false;
    const NameQuery typed(words);
    return typed.isEmpty() || typed.fit(foldedName(task.title));
}

bool TaskFilter::narrows() const
{
    return status == Status::Closed || owner.kind != Owner::Kind::Any || priority || !labels.empty() || due != Due::Any
        || !words.isEmpty();
}

TaskFilter TaskFilter::of(const QString &query)
{
    TaskFilter filter;
    QStringList words;
    for (const QString &token : tokensOf(query)) {
        const qsizetype colon = token.indexOf(u':');
        const QString key = token.left(std::max<qsizetype>(colon, 0));
        if (!isKey(key))
            words.append(token);
        else if (!readField(key, token.mid(colon + 1), filter))
            filter.unknown.append(token);
    }
    filter.words = words.join(u' ');
    return filter;
}

QString TaskFilter::query() const
{
    QStringList tokens;
    const TaskFilter plain;
    const auto add = [&](const char *key, const QString &value) { tokens.append(QLatin1StringView(key) + u':' + value); };
    if (status != plain.status)
        add("status", nameIn(Statuses, status));
    if (owner.kind == Owner::Kind::Me || owner.kind == Owner::Kind::Nobody)
        add("owner", owner.kind == Owner::Kind::Me ? QStringLiteral("me") : QStringLiteral("none"));
    else if (owner.kind == Owner::Kind::One)
        add("owner", owner.member.toString());
    if (priority)
        add("priority", nameOf(*priority));
    for (const QString &label : labels)
        add("label", quoted(label));
    if (due != plain.due)
        add("due", nameIn(Dues, due));
    if (group != plain.group)
        add("group", nameIn(Groups, group));
    if (sort != plain.sort)
        add("sort", nameIn(Sorts, sort));
    if (shown != plain.shown)
        add("show", nameIn(Showns, shown));
    for (const QString &token : unknown)
        tokens.append(quoted(token));
    if (!words.isEmpty())
        tokens.append(quoted(words));
    return tokens.join(u' ');
}

} // namespace meridian
