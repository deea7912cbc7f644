// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/whereabouts.h"
#include "core/time/units.h"
#include <QTest>
#include <random>

using namespace meridian;

namespace {

Instant utc(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

//! Inês lives in Lisbon and is in Tokyo from 18 June to 3 July 2026.
Profile ines()
{
    Profile profile;
    profile.zone = QStringLiteral("Europe/Lisbon");
    profile.city = QStringLiteral("Lisboa");
    profile.travel = Travel{{{QDate(2026, 6, 18), QStringLiteral("Asia/Tokyo"), QStringLiteral("Kyōto")},
                             {QDate(2026, 7, 4), QStringLiteral("Europe/Lisbon"), {}}}};
    return profile;
}

} // namespace

class WhereaboutsTest : public QObject {
    Q_OBJECT
private slots:
    void clockAndCityChangeOnTheDate()
    {
        const Profile profile = ines();
        const Instant before = utc("2026-06-17T22:59:59Z"), after = utc("2026-06-17T23:00:00Z");
        QCOMPARE(zoneIdAt(profile, before), QStringLiteral("Europe/Lisbon"));
        QCOMPARE(cityAt(profile, before), QStringLiteral("Lisboa"));
        QVERIFY(!visitAt(profile, before));
        QCOMPARE(zoneIdAt(profile, after), QStringLiteral("Asia/Tokyo"));
        QCOMPARE(zoneAt(profile, after)->id(), QByteArray("Asia/Tokyo"));
        QCOMPARE(cityAt(profile, after), QStringLiteral("Kyōto"));
        QCOMPARE(visitAt(profile, after), std::optional(Visit{QStringLiteral("Kyōto"), QDate(2026, 7, 4)}));
        const Instant home = utc("2026-07-03T15:00:00Z"); // midnight in Tokyo
        QVERIFY(visitAt(profile, home.plus(-1)));
        QVERIFY(!visitAt(profile, home));
        QCOMPARE(cityAt(profile, home), QStringLiteral("Lisboa"));
        QCOMPARE(cityIn(profile, QStringLiteral("Asia/Tokyo")), QStringLiteral("Kyōto"));
        QCOMPARE(cityIn(profile, QStringLiteral("America/Argentina/Buenos_Aires")), QStringLiteral("Buenos Aires"));
    }
    void hoursGoAlong()
    {
        const Profile profile = ines();
        QCOMPARE(phaseAt(profile, utc("2026-06-17T10:00:00Z")), DayPhase::Working); // 11:00 in Lisbon
        QCOMPARE(phaseAt(profile, utc("2026-06-18T10:00:00Z")), DayPhase::EdgeOfDay); // 19:00 in Tokyo
        QCOMPARE(nextWorkStart(profile, utc("2026-06-17T18:00:00Z")), std::optional(utc("2026-06-18T00:00:00Z")));
        QCOMPARE(workEnd(profile, utc("2026-06-18T08:00:00Z")), std::optional(utc("2026-06-18T09:00:00Z")));
        QCOMPARE(instantOn(profile, {QDate(2026, 6, 19), 540}), std::optional(utc("2026-06-19T00:00:00Z")));
        QCOMPARE(instantOn(profile, {QDate(2026, 6, 17), 540}), std::optional(utc("2026-06-17T08:00:00Z")));
        QCOMPARE(instantOn(profile, {QDate(2026, 6, 18), 60}), std::optional(utc("2026-06-17T23:00:00Z"))); // skipped: the clock is at 08:00
    }
    void twoWorkingDaysOverLeaveHolidayAndJourney()
    {
        Profile profile = ines();
        profile.hours.daysOff = {{QDate(2026, 6, 18), QDate(2026, 6, 18), {}, AwayKind::Leave}};
        profile.hours.more = MoreHours{};
        profile.hours.more->holidays = {{QDate(2026, 6, 22), QDate(2026, 6, 22), {}, AwayKind::Holiday}};
        // Wednesday 17 June, 15:00 in Lisbon; Friday is the first working day after it, and Tuesday the second, in Tokyo.
        QCOMPARE(workingTimeOf(profile)->afterWorkingDays(utc("2026-06-17T14:00:00Z"), 2), std::optional(utc("2026-06-23T06:00:00Z")));
    }
    void aTimeOnTheirClockIsOnTheOneTheyWillHave()
    {
        const Profile profile = ines();
        const Instant now = utc("2026-06-16T10:00:00Z");
        const QString lisbon = QStringLiteral("Europe/Lisbon");
        QCOMPARE(onClockThen({QDate(2026, 6, 25), 540, lisbon}, profile, now).zone, QStringLiteral("Asia/Tokyo"));
        QCOMPARE(onClockThen({QDate(2026, 6, 17), 540, lisbon}, profile, now).zone, lisbon);
        QCOMPARE(onClockThen({QDate(2026, 6, 25), 540, QStringLiteral("Africa/Nairobi")}, profile, now).zone, QStringLiteral("Africa/Nairobi"));
        QCOMPARE(onClockThen({QDate(2026, 6, 25)}, profile, now), Due{QDate(2026, 6, 25)});
    }
    void whatIsUnknownHereIsSkippedAndWithoutAHomeThereIsNoClock()
    {
        Profile profile = ines();
        profile.travel->journeys.insert(profile.travel->journeys.begin() + 1, {QDate(2026, 6, 20), QStringLiteral("Mars/Olympus"), {}});
        QCOMPARE(cityAt(profile, utc("2026-06-21T12:00:00Z")), QStringLiteral("Kyōto"));
        QCOMPARE(visitAt(profile, utc("2026-06-21T12:00:00Z"))->until, std::optional(QDate(2026, 7, 4)));
        profile.zone.clear();
        QVERIFY(!zoneAt(profile, utc("2026-06-21T12:00:00Z")));
        QVERIFY(!workingTimeOf(profile) && !itineraryOf(profile) && !visitAt(profile, utc("2026-06-21T12:00:00Z")));
        QCOMPARE(phaseAt(profile, utc("2026-06-21T12:00:00Z")), DayPhase::Unknown);
    }
    //! Whoever travels puts their clock to another zone as soon as it shows the date of the journey.
    void anyJourneysAgreeWithEveryMinute()
    {
        static const char *names[] = {"Europe/Lisbon", "Asia/Tokyo", "Pacific/Auckland", "America/Sao_Paulo", "Pacific/Kiritimati",
                                      "Pacific/Pago_Pago", "Australia/Lord_Howe", "Mars/Olympus"};
        std::mt19937 random(18);
        const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
        for (int round = 0; round < 12; ++round) {
            const QDate first(2026, round % 2 ? 10 : 3, 20);
            Profile profile;
            profile.zone = QString::fromLatin1(names[below(7)]);
            profile.travel = Travel{};
            QDate date = first;
            for (int n = below(4); n > 0; --n) {
                date = date.addDays(1 + below(4));
                profile.travel->journeys.push_back({date, QString::fromLatin1(names[below(8)]), QString::number(n)});
            }
            const auto work = *workingTimeOf(profile);
            QString zone = profile.zone, city = cityOf(zone);
            size_t next = 0;
            const Instant start = Instant::of(QDateTime(first.addDays(-1), QTime(0, 0), Qt::UTC));
            WallTime last = wallTime(*zoneOf(zone), start.plus(-MinuteMs));
            for (Instant at = start; at < start.plus(14 * DayMs); at = at.plus(MinuteMs)) {
                while (next < profile.travel->journeys.size() && wallTime(*zoneOf(zone), at).date >= profile.travel->journeys[next].date) {
                    const Journey &journey = profile.travel->journeys[next++];
                    if (zoneOf(journey.zone))
                        std::tie(zone, city) = std::pair(journey.zone, journey.city);
                }
                const WallTime wall = wallTime(*zoneOf(zone), at);
                QCOMPARE(work.wallAt(at), wall);
                QCOMPARE(zoneIdAt(profile, at), zone);
                if (at.ms % (30 * MinuteMs) == 0) {
                    QCOMPARE(cityAt(profile, at), city);
                    QCOMPARE(phaseAt(profile, at), phaseAt(profile.hours, wall));
                }
                if (wall > last) { // shown for the first time, with all that was skipped before it
                    QCOMPARE(instantOn(profile, wall), std::optional(at));
                    last = wall;
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(WhereaboutsTest)
#include "tst_whereabouts.moc"
