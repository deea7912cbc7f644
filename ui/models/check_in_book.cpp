// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_in_book.h"
#include "core/base/log.h"
#include "core/model/whereabouts.h"
#include "core/time/units.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr int LookSoonMs = 30;

void logCheckIns(const StoreError &error)
{
    qCWarning(lcUi).noquote() << logLine(QLatin1StringView("checkins.unread"), {{QLatin1StringView("detail"), error.detail}});
}

//! Of somebody who shows only their clock, a day is as long as the date.
WorkPlan wholeDays()
{
    WorkPlan plan;
    for (DayPlan &day : plan.weeks.front())
        day.spans = {{0, DayMinutes}};
    return plan;
}

//! By what they show others; by what I have told of myself, on this computer's clock where I told of none.
std::optional<WorkingTime> timeShown(const Member &member, const MemberBook &book)
{
    const Profile &profile = member.profile;
    if (member.member == book.self())
        return book.work();
    if (profile.shown != DayShown::Clock)
        return workingTimeOf(profile);
    const auto clock = itineraryOf(profile);
    return clock ? std::optional(WorkingTime(wholeDays(), *clock)) : std::nullopt;
}

} // namespace

CheckInBook::CheckInBook(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent)
    : QObject(parent), m_replica(replica), m_book(book), m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(LookSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &CheckInBook::read);
    connect(&replica, &Replica::changed, this, &CheckInBook::take);
    connect(&book, &MemberBook::changed, this, &CheckInBook::read);
    read();
}

void CheckInBook::take(const ChangeSet &change)
{
    if ((change.everything || !change.checkIns.isEmpty() || !change.channels.isEmpty()) && !m_soon.isActive())
        m_soon.start();
}

void CheckInBook::read()
{
    auto all = m_replica.checkIns().all();
    const auto channels = m_replica.read().channelNames();
    m_failed = !all || !channels;
    if (m_failed) {
        logCheckIns(all ? channels.error() : all.error());
    } else {
        m_all = std::move(*all);
        m_channels.clear();
        for (const ChannelName &one : *channels)
            m_channels.insert(one.channel, one.name);
    }
    for (People &one : m_people)
        one.isStale = true;
    look();
    emit changed();
}

void CheckInBook::look()
{
    auto asking = readAsking();
    if (!asking || *asking == m_asking)
        return;
    m_asking = std::move(*asking);
    emit askingChanged();
}

const CheckIn *CheckInBook::find(CheckInId checkIn) const
{
    const auto found = std::ranges::find(m_all, checkIn, &CheckIn::checkIn);
    return found == m_all.end() ? nullptr : &*found;
}

// ---- Whom it asks ----

const std::vector<AskedPerson> &CheckInBook::people(const CheckIn &checkIn) const
{
    People &people = m_people[checkIn.checkIn];
    if (people.isStale) {
        if (auto found = peopleOf(checkIn))
            people = {std::move(*found), true, false};
    }
    return people.known;
}

StoreResult<std::vector<AskedPerson>> CheckInBook::peopleOf(const CheckIn &checkIn) const
{
    std::vector<AskedPerson> people;
    const auto members = m_replica.read().channelMembers(checkIn.channel);
    if (!members) {
        logCheckIns(members.error());
        return std::unexpected(members.error());
    }
    const auto &chosen = checkIn.rule.asked;
    const QSet<MemberId> wanted(chosen.begin(), chosen.end());
    for (const MemberId id : *members) {
        const Member *member = m_book.find(id);
        const bool isMeant = member && !member->removed && member->role != Role::Bot && (wanted.isEmpty() || wanted.contains(id));
        if (isMeant)
            people.push_back({id, timeShown(*member, m_book)});
    }
    return people;
}

CheckInRound CheckInBook::round(const CheckIn &checkIn, QDate date) const
{
    return CheckInRound(checkIn.rule, date, people(checkIn));
}

int CheckInBook::askedIn(const CheckIn &checkIn, QDate date) const
{
    return int(std::ranges::count_if(people(checkIn), [&](const AskedPerson &one) {
        return one.time && isAsked(checkIn.rule, one.time->plan(), date);
    }));
}

bool CheckInBook::asksMe(const CheckIn &checkIn, QDate date) const
{
    const auto &asked = people(checkIn);
    const auto me = std::ranges::find(asked, m_book.self(), &AskedPerson::member);
    return me != asked.end() && me->time && isAsked(checkIn.rule, me->time->plan(), date);
}

// ---- What is open ----

std::vector<RoundPlace> CheckInBook::open() const
{
    const Instant now = m_clock.now();
    std::vector<RoundPlace> open;
    for (const CheckIn &checkIn : m_all) {
        for (const QDate date : datesAround(now)) {
            if (holdsDate(checkIn.rule, date) && round(checkIn, date).isOpen(now))
                open.push_back({checkIn.checkIn, date});
        }
    }
    return open;
}

std::optional<std::vector<AskingRound>> CheckInBook::readAsking() const
{
    const Instant now = m_clock.now();
    std::vector<AskingRound> asking;
    for (const CheckIn &checkIn : m_all) {
        const auto &asked = people(checkIn);
        const auto me = std::ranges::find(asked, m_book.self(), &AskedPerson::member);
        if (checkIn.rule.paused || checkIn.rule.ended || me == asked.end() || !me->time)
            continue;
        for (const QDate date : datesAround(now)) {
            const auto time = askedTime(checkIn.rule, *me->time, date);
            if (!time || now < time->from || time->to <= now)
                continue;
            const auto own = m_replica.checkIns().own(checkIn.checkIn, date);
            const auto answers = m_replica.checkIns().answers(checkIn.checkIn, date);
            if (!own || !answers)
                return std::nullopt; // what was known stays
            const bool answered = std::ranges::find(*answers, m_book.self(), &CheckInAnswer::member) != answers->end();
            if (!answered && !(*own && (*own)->skipped))
                asking.push_back({{checkIn.checkIn, date}, *time});
        }
    }
    std::ranges::sort(asking, {}, [](const AskingRound &one) { return one.asked.to; });
    return asking;
}

bool CheckInBook::showsOthers(const CheckIn &checkIn, QDate date, const std::vector<CheckInAnswer> &answers) const
{
    if (!checkIn.rule.hidden || std::ranges::find(answers, m_book.self(), &CheckInAnswer::member) != answers.end())
        return true;
    return !asksMe(checkIn, date) && m_people.value(checkIn.checkIn).isRead && round(checkIn, date).isOver(m_clock.now());
}

// ---- What I may do ----

bool CheckInBook::maySetUp() const
{
    const Member *me = m_book.find(m_book.self());
    return me && me->role != Role::Guest;
}

bool CheckInBook::mayChange(const CheckIn &checkIn) const
{
    const Member *me = m_book.find(m_book.self());
    if (!me || me->role == Role::Guest)
        return false;
    if (checkIn.author == me->member || me->role == Role::Owner || me->role == Role::Admin)
        return true;
    const auto memberships = m_replica.read().memberships(checkIn.channel);
    return memberships && std::ranges::any_of(*memberships, [&](const Membership &one) {
        return one.member == me->member && one.role == ChannelRole::Manager;
    });
}

} // namespace meridian
