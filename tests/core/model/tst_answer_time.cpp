// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/answer_time.h"
#include "core/model/whereabouts.h"
#include "core/time/units.h"
#include <QTest>

using namespace meridian;
using namespace Qt::StringLiterals;

namespace {

Instant utc(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

//! Works on weekdays from 9 to 18 in Lisbon; away on leave, on a holiday, and in Tokyo for a while.
Profile member()
{
    Profile profile;
    profile.zone = u"Europe/Lisbon"_s;
    profile.hours.daysOff = {{QDate(2026, 10, 26), QDate(2026, 10, 26), {}, AwayKind::Leave}};
    MoreHours more;
    more.holidays = {{QDate(2026, 10, 28), QDate(2026, 10, 28), u"A holiday"_s, AwayKind::Holiday}};
    profile.hours.more = more;
    profile.travel = Travel{{{QDate(2026, 10, 30), u"Asia/Tokyo"_s, {}}}};
    return profile;
}

//! The minute at whose end so much has been worked since `from`, by walking all of them.
Instant byWalking(const Profile &profile, Instant from, qint64 minutes)
{
    Instant at = from;
    for (; minutes > 0; at = at.plus(MinuteMs)) {
        if (phaseAt(profile, at) == DayPhase::Working)
            --minutes;
    }
    return at;
}

} // namespace

//! By when somebody is to answer, in their own working time: the same instant whoever asks.
class AnswerTimeTest : public QObject {
    Q_OBJECT
private slots:
    void hoursOfWorkAreThoseTheWalkFinds()
    {
        const Profile profile = member();
        const Instant week = utc("2026-10-23T06:00:00Z"); // clocks go back on the 25th
        for (int offset = 0; offset < 14 * 24; offset += 5) {
            const Instant asked = week.plus(offset * HourMs + 7 * MinuteMs);
            for (const qint64 hours : {1, 4, 9, 16, 40}) {
                const auto by = answerTime(profile, {Ask::ReplyBy, {}, WorkSpan{WorkSpan::Unit::Hours, hours}}, asked);
                QVERIFY(by);
                QCOMPARE(*by, byWalking(profile, asked, hours * 60));
                QCOMPARE(reviewedAt(profile, {hours, {}, asked}), by); // a decision waits for as much
            }
        }
    }
    void workingDaysSkipLeaveHolidaysAndGoAlongOnAJourney()
    {
        const Profile profile = member();
        const Asking two{Ask::DecisionBy, {}, WorkSpan{WorkSpan::Unit::Days, 2}};
        // Friday 11:30 in Lisbon; the weekend, Monday's leave and Wednesday's holiday do not count.
        QCOMPARE(answerTime(profile, two, utc("2026-10-23T10:30:00Z")), std::optional(utc("2026-10-29T11:30:00Z")));
        // Thursday 11:30 there; Friday and Monday are worked in Tokyo.
        QCOMPARE(answerTime(profile, two, utc("2026-10-29T11:30:00Z")), std::optional(utc("2026-11-02T02:30:00Z")));
        QCOMPARE(answerTime(profile, {Ask::WithinDay}, utc("2026-10-27T20:00:00Z")), std::optional(utc("2026-10-30T00:00:00Z"))); // from Thursday 9:00 on
    }
    void aMomentIsAMoment()
    {
        const Instant at = utc("2026-10-29T11:30:00Z");
        QCOMPARE(answerTime(Profile(), {Ask::ReplyBy, at}, utc("2026-10-23T10:30:00Z")), std::optional(at));
        QCOMPARE(answerTime(Profile(), {Ask::WhenYouCan}, at), std::nullopt);
        QCOMPARE(answerTime(Profile(), {Ask::WithinDay}, at), std::nullopt); // no zone, no hours
        QCOMPARE(reviewedAt(Profile(), {4, {}, at}), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(AnswerTimeTest)
#include "tst_answer_time.moc"
