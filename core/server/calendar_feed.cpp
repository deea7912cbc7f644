// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/calendar_feed.h"
#include "core/model/thread_link.h"
#include "core/model/whereabouts.h"
#include "core/tasks/task_export.h"
#include "core/time/recurrence.h"
#include <QCryptographicHash>
#include <QLocale>
#include <QSet>
#include <algorithm>

namespace meridian {
namespace {

constexpr auto HttpDate = "ddd, dd MMM yyyy HH:mm:ss 'GMT'";

QByteArray tagOf(const QByteArray &bytes)
{
    return '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32) + '"';
}

//! The weak comparison of RFC 9110, section 13.1.2.
bool isKnown(const QByteArray &ifNoneMatch, const QByteArray &tag)
{
    for (QByteArray one : ifNoneMatch.split(',')) {
        one = one.trimmed();
        if (one == "*" || one == tag || one == "W/" + tag)
            return true;
    }
    return false;
}

//! The times at which a repeating task comes again: as it will be made, should it be done by then.
void addComing(std::vector<ExportedTask> &all, const ExportedTask &one, const WeekHours &hours, QDate today)
{
    const Repeat &repeat = *one.task.repeat;
    ExportedTask next = one;
    QDate done = std::max(next.task.due->date, today); // what was missed does not pile up
    while (all.size() < CalendarFeed::MostEntries) {
        const auto day = nextDay(repeat, next.task.due->date, done, hours);
        if (!day || *day > today.addDays(CalendarFeed::ComingDays))
            return;
        next.task.task = nextTaskId(next.task.task, *day);
        next.task.due->date = done = *day;
        all.push_back(next);
    }
}

} // namespace

StoreResult<std::optional<Member>> CalendarFeed::reader(const QString &secret) const
{
    const auto member = m_parts.accounts.feedReader(secret);
    if (!member)
        return std::unexpected(member.error());
    if (!*member)
        return std::optional<Member>();
    auto found = m_parts.reader.member(**member);
    if (found && *found && (*found)->removed)
        return std::optional<Member>();
    return found;
}

StoreResult<CalendarFeed::Calendar> CalendarFeed::calendarOf(const Member &member) const
{
    const auto channels = m_parts.reader.readableChannels(member.member);
    const auto tasks = m_parts.reader.datedTasks(member.member, MostTasks);
    if (!channels || !tasks)
        return std::unexpected(channels ? tasks.error() : channels.error());
    const QSet<ChannelId> readable(channels->begin(), channels->end());
    const QTimeZone zone = zoneAt(member.profile, m_parts.clock.now()).value_or(QTimeZone::utc());
    const QDate today = wallTime(zone, m_parts.clock.now()).date;
    std::vector<ExportedTask> all;
    Calendar calendar;
    for (const WorkspaceReader::DatedTask &one : *tasks) {
        if (!readable.contains(one.task.channel))
            continue;
        ExportedTask task{one.task, {}, {}, {}, ThreadLink{m_parts.workspace, threadOf(one.task.task), {}}.toString(), one.changedAt};
        calendar.changedAt = std::max(calendar.changedAt, one.changedAt);
        all.push_back(std::move(task));
    }
    for (size_t i = 0, made = all.size(); i < made; ++i) {
        if (all[i].task.repeat && !all[i].task.repeat->afterDone)
            addComing(all, ExportedTask(all[i]), member.profile.hours, today);
    }
    calendar.bytes = ics::of(all, m_parts.workspaceName, ics::As::Events, calendar.changedAt);
    return calendar;
}

QByteArray CalendarFeed::answer(const QString &peerAddress, const http::CalendarAsk &ask)
{
    const auto say = [&ask](const QByteArray &whole) { return ask.method == http::CalendarAsk::Method::Head ? http::withoutBody(whole) : whole; };
    const QString address = addressKey(peerAddress);
    const Instant now = m_parts.clock.now();
    if (const qint64 wait = m_wrongPerAddress.waitMs(address, now); wait > 0)
        return say(http::tooManyTriesAnswer(wait));
    m_wrongPerAddress.count(address, now);
    m_parts.reader.lookAgain();
    const auto member = reader(ask.secret);
    if (!member)
        return say(http::unavailableAnswer());
    if (!*member)
        return say(http::answer(http::Ask::NotFound));
    m_wrongPerAddress.takeBack(address);
    const QString key = (*member)->member.toString();
    if (const qint64 wait = m_readsPerMember.waitMs(key, now); wait > 0)
        return say(http::tooManyTriesAnswer(wait));
    m_readsPerMember.count(key, now);
    const auto calendar = calendarOf(**member);
    if (!calendar)
        return say(http::unavailableAnswer());
    const QByteArray tag = tagOf(calendar->bytes);
    const QByteArray changed = QLocale::c().toString(calendar->changedAt.utc(), QLatin1StringView(HttpDate)).toLatin1();
    return say(isKnown(ask.ifNoneMatch, tag) ? http::notModifiedAnswer(tag) : http::calendarAnswer(calendar->bytes, tag, changed));
}

} // namespace meridian
