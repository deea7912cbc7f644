// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// time_views PEOPLE: how long the planner and the delivery plan take for that many people of all zones, each with hours and days off of
// their own. One JSON line each, the middle of 31 runs: `time: arriving` is everybody's day from their profiles, `time: moving` what
// one step of the candidate asks for, `time: why` the reason why no hour suits all, `time: week` seven days of everybody from their
// profiles, `time: delivery` who is notified when.
#include "core/time/team_week.h"
#include "core/time/units.h"
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace meridian;

namespace {

constexpr int Runs = 31;
const Instant Midnight{1'781'564'400'000}; // of 16 June 2026 in Lisbon

struct Profile {
    WeekHours hours;
    QString zone;
};

std::vector<Profile> profiles(int people)
{
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    std::vector<Profile> all;
    for (int i = 0; i < people; ++i) {
        Profile one{{}, QString::fromLatin1(zones[(i * 37) % zones.size()])};
        one.hours.start = 420 + (i * 53) % 240;
        one.hours.end = one.hours.start + 360 + (i * 31) % 240;
        one.hours.daysOff = {{QDate(2026, 6, 16).addDays(i % 90), QDate(2026, 6, 20).addDays(i % 90), {}}};
        all.push_back(one);
    }
    return all;
}

void measure(const char *what, int people, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("{\"what\":\"time: %s\",\"people\":%d,\"ms\":%.2f,\"most_ms\":%.2f}\n", what, people, times[Runs / 2], times.back());
}

} // namespace

int main(int argc, char **argv)
{
    const int people = argc > 1 ? std::atoi(argv[1]) : 500;
    const auto all = profiles(people);
    const TimeSpan day{Midnight, Midnight.plus(DayMs)};
    const auto times = [&] {
        std::vector<std::optional<WorkingTime>> made;
        for (const Profile &one : all)
            made.push_back(WorkingTime::of(one.hours, one.zone));
        return made;
    };
    static_cast<void>(times()); // zones are read once
    const TeamDay team(times(), day);
    qint64 sink = 0;
    measure("arriving", people, [&] { sink += TeamDay(times(), day).mostAtWork(); });
    measure("moving", people, [&] { sink += team.ranked(30 * MinuteMs, 15 * MinuteMs).front().count.working; });
    measure("why", people, [&] { sink += team.whyNone() ? 1 : 0; });
    const QTimeZone lisbon("Europe/Lisbon");
    measure("week", people, [&] { sink += TeamWeek(times(), lisbon, QDate(2026, 6, 15)).mostAtWork(); });
    measure("delivery", people, [&] {
        for (const Profile &one : all) {
            const auto time = WorkingTime::of(one.hours, one.zone);
            if (const auto next = time ? time->nextReachable(Midnight) : std::nullopt)
                sink += next->ms;
        }
    });
    return sink == 0 ? 1 : 0;
}
