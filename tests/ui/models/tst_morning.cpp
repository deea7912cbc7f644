// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/units.h"
#include "tests/ui/desk_fixture.h"
#include "ui/models/morning.h"
#include <QSignalSpy>
#include <QTest>

using namespace meridian;
using namespace meridian::test;
using Group = Morning::Group;

namespace {

Instant utc(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

//! The desktop of Inês in Lisbon, at work from 09:00 to 18:00 (08:00 to 17:00 in UTC); she has dealt with all there was on Tuesday
//! 16 June, and her day is over.
struct Night {
    Desk desk;
    std::unique_ptr<Morning> morning;
    QStringList kept;
    ThreadId asked = desk.threadCalled(QStringLiteral("Press kit")).thread.thread;
    ThreadId other = desk.threadCalled(QStringLiteral("Release gate")).thread.thread;
    ThreadId film = desk.threadCalled(QStringLiteral("Hero film")).thread.thread;

    Night()
    {
        for (const ThreadRow &row : must(desk.replica->read().threads({}, {}, 500))) {
            desk.arrive(desk.team.me, op::MarkRead{row.thread.thread, row.thread.lastSeq, row.standing.unreadMark});
            desk.arrive(desk.team.me, op::SetDone{row.thread.thread, row.thread.lastSeq});
        }
        clock("2026-06-16T21:30:00Z");
        listen();
    }
    void listen()
    {
        morning = std::make_unique<Morning>(*desk.replica, *desk.book, desk.fixture.clock, desk.fixture.minutes);
        QObject::connect(morning.get(), &Morning::keepWanted, morning.get(), [this](const QStringList &now) { kept = now; });
    }
    void clock(const char *iso) { desk.fixture.clock.set(utc(iso)); }
    void at(const char *iso)
    {
        clock(iso);
        emit desk.fixture.minutes.minute();
        QTRY_VERIFY(morning->isCounted());
    }
    void write(const QString &who, ThreadId thread, const QString &words) { desk.arrive(desk.memberCalled(who), desk.post(thread, words)); }
    void mention(ThreadId thread, const QString &words = {})
    {
        write(QStringLiteral("Wanjiru"), thread, QStringLiteral("<@%1> %2").arg(desk.team.me.toString(), words));
    }
    void follow(ThreadId thread) { desk.arrive(desk.team.me, op::FollowThread{thread, ThreadFollow::Following, {}}); }
    void read(ThreadId thread)
    {
        const ThreadRow row = *must(desk.replica->read().thread(thread));
        desk.arrive(desk.team.me, op::MarkRead{thread, row.thread.lastSeq, row.standing.unreadMark});
    }
    [[nodiscard]] const Morning::Item *item(ThreadId thread) const
    {
        const int row = morning->rowOf(thread);
        return row < 0 ? nullptr : &morning->at(row);
    }
    TaskId due(QDate date, const QString &title = QStringLiteral("Send the prices"))
    {
        op::CreateTask task;
        task.task = TaskId::create(desk.fixture.clock.now(), desk.random);
        task.channel = desk.channelCalled(QStringLiteral("launch"));
        task.title = title;
        task.owner = desk.team.me;
        task.due = Due{date, 15 * 60, QStringLiteral("Europe/Lisbon")};
        task.rank = QStringLiteral("V");
        desk.arrive(desk.team.me, task);
        return task.task;
    }
    [[nodiscard]] std::vector<ThreadId> rows() const
    {
        std::vector<ThreadId> threads;
        for (int row = 0; row < morning->rowCount(); ++row)
            threads.push_back(morning->at(row).thread);
        return threads;
    }
};

} // namespace

//! What there was at the start of my day.
class MorningTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void itIsFoundWhenMyWorkBeginsAndStays()
    {
        Night night;
        night.follow(night.film);
        night.mention(night.asked, QStringLiteral("Could you?"));
        night.write(QStringLiteral("Yuki"), night.film, QStringLiteral("A new cut"));
        night.at("2026-06-17T07:59:00Z");
        QCOMPARE(night.morning->rowCount(), 0);
        QVERIFY(!night.morning->isOfToday());
        night.at("2026-06-17T08:00:00Z");
        QVERIFY(night.morning->isOfToday());
        QCOMPARE(night.item(night.asked)->group, Group::Waiting);
        QCOMPARE(night.item(night.film)->group, Group::Followed);
        const auto before = night.rows();
        // What comes, is read, done or answered moves nothing.
        night.mention(night.other);
        night.read(night.film);
        night.desk.commands.reply(night.asked, QStringLiteral("Yes"));
        night.at("2026-06-17T11:00:00Z");
        QCOMPARE(night.rows(), before);
        QVERIFY(!night.item(night.other));
        QVERIFY(!night.morning->isLeft(*night.item(night.film)));
        QVERIFY(night.morning->isDone(*night.item(night.asked)));
        QCOMPARE(night.morning->left(), 0);
        // It stays for the evening, and the next one is another.
        night.at("2026-06-17T22:00:00Z");
        QCOMPARE(night.rows(), before);
        night.at("2026-06-18T08:00:00Z");
        QVERIFY(night.item(night.other));
        QVERIFY(!night.item(night.film));
    }
    void lookingOutOfHoursTakesNothingOutOfIt()
    {
        Night night;
        night.follow(night.film);
        night.follow(night.other);
        night.write(QStringLiteral("Yuki"), night.film, QStringLiteral("A new cut"));
        night.write(QStringLiteral("Yuki"), night.other, QStringLiteral("It is ready"));
        night.clock("2026-06-16T22:40:00Z");
        night.read(night.film);
        night.morning->look(); // the list at night is no morning
        QCOMPARE(night.morning->rowCount(), 0);
        night.at("2026-06-17T08:00:00Z");
        const Morning::Item *looked = night.item(night.film);
        QVERIFY(looked && looked->readAt);
        QVERIFY(night.morning->isLeft(*looked));
        QCOMPARE(night.morning->readWords(*looked), QStringLiteral("Read last night"));
        QVERIFY(night.item(night.other) && !night.item(night.other)->readAt);
        QVERIFY(night.morning->readWords(*night.item(night.other)).isEmpty());
        night.morning->open(night.morning->rowOf(night.film));
        QVERIFY(!night.morning->isLeft(*night.item(night.film)));
        // The morning after knows nothing of it.
        night.at("2026-06-18T08:00:00Z");
        QVERIFY(!night.item(night.film));
    }
    void whatIDidAtNightIsDone()
    {
        Night night;
        night.follow(night.film);
        night.write(QStringLiteral("Yuki"), night.film, QStringLiteral("A new cut"));
        night.mention(night.asked);
        night.clock("2026-06-16T22:40:00Z");
        night.read(night.film);
        night.desk.arrive(night.desk.team.me, op::SetDone{night.film, must(night.desk.replica->read().thread(night.film))->thread.lastSeq});
        night.read(night.asked);
        night.desk.arrive(night.desk.team.me, night.desk.post(night.asked, QStringLiteral("Yes")));
        night.at("2026-06-17T08:00:00Z");
        QCOMPARE(night.morning->rowCount(), 0);
        QVERIFY(night.morning->sentence().isEmpty());
    }
    void overAWeekendItSaysOnWhichDay()
    {
        Night night;
        night.follow(night.film);
        night.at("2026-06-19T16:00:00Z");
        night.clock("2026-06-19T17:30:00Z");
        night.write(QStringLiteral("Yuki"), night.film, QStringLiteral("For Monday"));
        night.clock("2026-06-20T13:00:00Z");
        night.read(night.film);
        night.at("2026-06-21T10:00:00Z");
        QVERIFY(!night.item(night.film));
        night.at("2026-06-22T08:00:00Z");
        QVERIFY(night.item(night.film));
        QCOMPARE(night.morning->readWords(*night.item(night.film)), QStringLiteral("Read Sat 14:00"));
    }
    void whatIsDueStandsBetweenThemAndIsToldOnce()
    {
        Night night;
        const TaskId today = night.due(QDate(2026, 6, 17)), passed = night.due(QDate(2026, 6, 15)), later = night.due(QDate(2026, 6, 19));
        night.mention(night.asked);
        night.write(QStringLiteral("Yuki"), threadOf(today), QStringLiteral("Is it ready?"));
        night.at("2026-06-17T08:00:00Z");
        QCOMPARE(night.item(night.asked)->group, Group::Waiting);
        QCOMPARE(night.morning->count(Group::Due), 2);
        QVERIFY(night.item(threadOf(today))->task);
        QVERIFY(night.item(threadOf(passed)));
        QVERIFY(!night.item(threadOf(later)));
        QCOMPARE(std::ranges::count(night.rows(), threadOf(today)), 1);
        QVERIFY(night.morning->opensGroup(0) && night.morning->opensGroup(1) && !night.morning->opensGroup(2));
        night.desk.arrive(night.desk.team.me, op::SetTaskStatus{today, TaskStatus::Done});
        QVERIFY(night.morning->isDone(*night.item(threadOf(today))));
        QCOMPARE(night.morning->left(), 2);
    }
    void groupsAndReadingTimesAreSummedUp()
    {
        Night night;
        night.mention(night.asked, QStringLiteral("word ").repeated(460));
        // A mention that was answered, and read no further.
        night.mention(night.other, QStringLiteral("two words"));
        night.desk.arrive(night.desk.team.me, night.desk.post(night.other, QStringLiteral("Done")));
        night.write(QStringLiteral("Yuki"), night.other, QString::fromUtf16(u"\u6771\u4eac\u306b\u3044\u308b").repeated(100));
        night.at("2026-06-17T08:00:00Z");
        QCOMPARE(night.morning->reading(Group::Waiting) / MinuteMs, 2);
        QCOMPARE(night.item(night.other)->group, Group::Mentions);
        QCOMPARE(night.morning->reading(Group::Mentions) / MinuteMs, 1);
        QCOMPARE(Morning::minutes(0), Morning::minutes(MinuteMs));
        const QString said = night.morning->sentence();
        QVERIFY2(said.startsWith(u'1') && said.contains(u'3'), qPrintable(said));
    }
    void itIsKeptForTheDay()
    {
        Night night;
        night.follow(night.film);
        night.mention(night.asked);
        night.write(QStringLiteral("Yuki"), night.film, QStringLiteral("A new cut"));
        night.clock("2026-06-16T22:40:00Z");
        night.read(night.film);
        night.at("2026-06-17T08:00:00Z");
        night.morning->open(night.morning->rowOf(night.film));
        night.morning->dismiss();
        const auto before = night.rows();
        const qint64 reading = night.morning->reading(Group::Waiting);
        night.read(night.asked);
        night.mention(night.other);
        night.listen();
        night.morning->resume(night.kept);
        night.at("2026-06-17T10:00:00Z");
        QCOMPARE(night.rows(), before);
        QCOMPARE(night.morning->reading(Group::Waiting), reading);
        QVERIFY(night.morning->isDismissed());
        QVERIFY(night.item(night.film)->readAt && night.item(night.film)->opened);
        night.at("2026-06-18T08:00:00Z");
        QVERIFY(!night.morning->isDismissed());
        QVERIFY(night.item(night.other));
        // What is of another workspace, or no list at all, is nothing.
        Desk elsewhere;
        for (const QStringList &kept : {QStringList(), QStringList{QStringLiteral("x")},
                                        QStringList{QStringLiteral("2026-06-16 1 2 0"), QStringLiteral("0 %1 0 5 0").arg(ThreadId::create({5}, elsewhere.random).toString())}}) {
            Morning fresh(*elsewhere.replica, *elsewhere.book, elsewhere.fixture.clock, elsewhere.fixture.minutes);
            fresh.resume(kept);
            QVERIFY(!fresh.isOfToday());
        }
    }
    void aDayBeginsWithItsFirstWork()
    {
        WorkPlan plan = WorkPlan::of(WeekHours());
        for (DayPlan &day : plan.weeks[0])
            day.spans = {{8 * 60, 12 * 60}, {15 * 60, 19 * 60}};
        const QTimeZone lisbon("Europe/Lisbon");
        const std::optional<WorkingTime> split = WorkingTime(plan, Itinerary(lisbon));
        QVERIFY(!morningAt(split, lisbon, utc("2026-06-16T12:00:00Z")));
        const MorningSpan tuesday{utc("2026-06-15T18:00:00Z"), utc("2026-06-16T07:00:00Z"), QDate(2026, 6, 16)};
        QCOMPARE(morningAt(split, lisbon, utc("2026-06-16T07:00:00Z")), std::optional(tuesday));
        QCOMPARE(morningAt(split, lisbon, utc("2026-06-16T17:59:00Z")), std::optional(tuesday)); // the pause ended nothing
        QVERIFY(!morningAt(split, lisbon, utc("2026-06-16T18:00:00Z")));
        // A shift over midnight is of the day it began.
        for (DayPlan &day : plan.weeks[0])
            day.spans = {{22 * 60, 30 * 60}};
        const std::optional<WorkingTime> nights = WorkingTime(plan, Itinerary(lisbon));
        const MorningSpan night{utc("2026-06-16T05:00:00Z"), utc("2026-06-16T21:00:00Z"), QDate(2026, 6, 16)};
        QCOMPARE(morningAt(nights, lisbon, utc("2026-06-17T03:00:00Z")), std::optional(night));
        // Who has no hours begins with the day.
        QCOMPARE(morningAt(std::nullopt, lisbon, utc("2026-06-16T10:00:00Z"))->start, utc("2026-06-15T23:00:00Z"));
    }
};

QTEST_MAIN(MorningTest)
#include "tst_morning.moc"
