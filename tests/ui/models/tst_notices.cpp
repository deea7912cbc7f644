// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/whereabouts.h"
#include "core/time/units.h"
#include "tests/ui/desk_fixture.h"
#include "ui/models/delivery.h"
#include "ui/models/notices.h"
#include "ui/models/work_now.h"
#include <QSignalSpy>
#include <QTest>

using namespace meridian;
using meridian::test::Desk;
using meridian::test::must;

namespace {

Instant utc(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

//! The desktop of Inês in Lisbon, at work from 09:00 to 18:00; it is Tuesday 16 June, 11:12 there.
struct Ears {
    Desk desk;
    std::vector<Notice> told;
    std::unique_ptr<Notices> notices;
    Instant kept;
    Notices::Held held;

    explicit Ears(Instant heard = {}) { listen(heard); }
    void listen(Instant heard)
    {
        notices = std::make_unique<Notices>(*desk.replica, *desk.book, desk.fixture.clock, desk.fixture.minutes, heard);
        QObject::connect(notices.get(), &Notices::notice, notices.get(), [this](const Notice &one) { told.push_back(one); });
        QObject::connect(notices.get(), &Notices::heardChanged, notices.get(), [this](Instant heard) { kept = heard; });
        QObject::connect(notices.get(), &Notices::heldChanged, notices.get(), [this](const Notices::Held &now) { held = now; });
        notices->resume(held);
        QTRY_VERIFY(notices->isSettled());
    }
    //! Waits until all that came was looked at.
    void settle() { QTRY_VERIFY(notices->isSettled()); }
    void at(const char *iso)
    {
        desk.fixture.clock.set(utc(iso));
        emit desk.fixture.minutes.minute();
    }
    void attend(std::optional<Instant> focusUntil, const std::vector<qint64> &batches = {})
    {
        desk.arrive(desk.team.me, op::SetAttention{focusUntil, batches});
        settle();
    }
    //! Wanjiru cannot wait for me until `by`.
    op::PostMessage urgent(const QString &thread, const QString &words, Instant by)
    {
        auto post = desk.post(desk.threadCalled(thread).thread.thread, words);
        post.urgent = Urgency{QStringLiteral("The Auckland page shows the wrong price"), by, {desk.team.me}};
        return post;
    }
    void cry(const QString &thread, const QString &words, Instant by)
    {
        desk.arrive(desk.memberCalled(QStringLiteral("Wanjiru")), urgent(thread, words, by));
        settle();
    }
    void take(UrgentTaken when)
    {
        Profile profile = desk.book->find(desk.team.me)->profile;
        profile.urgent = when;
        desk.arrive(desk.team.me, op::UpdateMember{desk.team.me, profile});
    }
    void write(const QString &who, const QString &thread, const QString &words)
    {
        desk.arrive(desk.memberCalled(who), desk.post(desk.threadCalled(thread).thread.thread, words));
        settle();
    }
};

//! The desktop of any member of the demo team, with a clock of its own.
struct Device {
    test::LookFixture fixture;
    QTemporaryDir dir;
    std::unique_ptr<ReplicaStore> store;
    std::unique_ptr<Replica> replica;
    std::unique_ptr<MemberBook> book;
    std::unique_ptr<Notices> notices;
    std::optional<Instant> told;

    Device(const DemoTeam &team, MemberId self, Instant now)
    {
        const QString path = dir.filePath(QStringLiteral("replica.db"));
        fixture.clock.set(now);
        store = must(ReplicaStore::open({path, {}, false}, fixture.clock));
        must(store->setSelf(self, team.workspace, team.name));
        std::vector<Event> events; // what is private to Inês, her server does not send to others
        for (const Event &event : team.events) {
            if (!isPrivate(event.op.body) || event.author == self)
                events.push_back(event);
        }
        must(store->applyEvents(events));
        replica = must(Replica::open(path));
        book = std::make_unique<MemberBook>(*replica, fixture.clock);
        notices = std::make_unique<Notices>(*replica, *book, fixture.clock, fixture.minutes, now.plus(-1));
        QObject::connect(notices.get(), &Notices::notice, notices.get(), [this] { told = told.value_or(fixture.clock.now()); });
    }
    void receive(const std::vector<Event> &events) { replica->publish(must(store->applyEvents(events))); }
    void minute()
    {
        fixture.clock.advance(MinuteMs);
        emit fixture.minutes.minute();
    }
};

const QString Asked = QStringLiteral("Press kit"); //!< it tells Inês by name

} // namespace

//! What a device tells its person, and when.
class NoticesTest : public QObject {
    Q_OBJECT
private slots:
    void atWorkWordsForMeAreToldAtOnce()
    {
        Ears ears;
        ears.told.clear();
        ears.write(QStringLiteral("Wanjiru"), Asked, QStringLiteral("Could **you** read it, @x?"));
        QCOMPARE(ears.told.size(), size_t(1));
        QCOMPARE(ears.told[0].title, QStringLiteral("Wanjiru in Press kit, last read before Friday"));
        QCOMPARE(ears.told[0].text, QStringLiteral("Could you read it, @x?"));
        QCOMPARE(ears.told[0].thread, ears.desk.threadCalled(Asked).thread.thread);
        // A reaction to it is no news.
        const auto messages = must(ears.desk.replica->read().messages(*ears.told[0].thread, {}, {}, 1));
        ears.desk.arrive(ears.desk.memberCalled(QStringLiteral("Yuki")), op::AddReaction{messages.back().message.message, QStringLiteral("👍")});
        ears.settle();
        QCOMPARE(ears.told.size(), size_t(1));
    }
    void myOwnWordsAndThoseForOthersAreNot()
    {
        Ears ears;
        ears.told.clear();
        ears.desk.commands.reply(ears.desk.threadCalled(Asked).thread.thread, QStringLiteral("I will"));
        ears.desk.arriveAll(ears.desk.memberCalled(QStringLiteral("Yuki")), {});
        auto other = ears.desk.start(ears.desk.channelCalled(QStringLiteral("launch")), QStringLiteral("Nobody is asked"));
        ears.desk.arriveAll(ears.desk.memberCalled(QStringLiteral("Yuki")), {other, ears.desk.post(other.thread, QStringLiteral("Only for reading"))});
        ears.settle();
        QVERIFY(ears.told.empty());
        ears.desk.arrive(ears.desk.memberCalled(QStringLiteral("Yuki")),
                         ears.desk.post(other.thread, QStringLiteral("<@%1>, you as well").arg(ears.desk.team.me.toString())));
        ears.settle();
        QCOMPARE(ears.told.size(), size_t(1));
        QCOMPARE(ears.told[0].text, QStringLiteral("@Inês, you as well"));
    }
    void muchAtOnceIsLookedAtInPieces()
    {
        Ears ears;
        ears.told.clear();
        std::vector<OpBody> all;
        for (int i = 0; i < 30; ++i) {
            const auto started = ears.desk.start(ears.desk.channelCalled(QStringLiteral("launch")), QStringLiteral("Thread %1").arg(i));
            all.push_back(started);
            all.push_back(ears.desk.post(started.thread, QStringLiteral("<@%1>?").arg(ears.desk.team.me.toString())));
        }
        ears.desk.arriveAll(ears.desk.memberCalled(QStringLiteral("Yuki")), all);
        QSignalSpy first(ears.notices.get(), &Notices::notice);
        QVERIFY(first.wait());
        QVERIFY(ears.told.size() < 30 && !ears.notices->isSettled()); // who types meanwhile is not kept waiting
        ears.settle();
        QCOMPARE(ears.told.size(), size_t(30));
    }
    void outOfHoursTheyWaitForTheStartOfMyDay()
    {
        Ears ears;
        ears.at("2026-06-16T17:05:00Z"); // 18:05 in Lisbon
        ears.told.clear();
        ears.write(QStringLiteral("Wanjiru"), Asked, QStringLiteral("One more thing"));
        ears.at("2026-06-16T23:30:00Z");
        ears.write(QStringLiteral("Yuki"), Asked, QStringLiteral("And another"));
        ears.at("2026-06-17T07:59:00Z");
        QVERIFY(ears.told.empty());
        ears.at("2026-06-17T08:00:00Z"); // 09:00
        QCOMPARE(ears.told.size(), size_t(1));
        QVERIFY(!ears.told[0].thread);
        QCOMPARE(ears.told[0].title, QStringLiteral("Good morning."));
        QVERIFY2(ears.told[0].text.contains(QLatin1StringView("wait")), qPrintable(ears.told[0].text));
        ears.at("2026-06-17T08:01:00Z");
        QCOMPARE(ears.told.size(), size_t(1)); // once
        ears.write(QStringLiteral("Wanjiru"), Asked, QStringLiteral("Good morning"));
        QCOMPARE(ears.told.size(), size_t(2)); // and at work at once again
        QCOMPARE(ears.told[1].thread, ears.desk.threadCalled(Asked).thread.thread);
    }
    void overTheWeekendAndADayOffTheyWaitLonger()
    {
        Ears ears;
        Profile profile = ears.desk.book->find(ears.desk.team.me)->profile;
        profile.hours.daysOff = {{QDate(2026, 6, 22), QDate(2026, 6, 22), {}}};
        ears.desk.arrive(ears.desk.team.me, op::UpdateMember{ears.desk.team.me, profile});
        ears.at("2026-06-19T17:00:00Z"); // Friday, 18:00
        ears.told.clear();
        ears.write(QStringLiteral("Wanjiru"), Asked, QStringLiteral("For Monday"));
        for (const char *at : {"2026-06-20T09:00:00Z", "2026-06-21T12:00:00Z", "2026-06-22T09:00:00Z", "2026-06-22T16:59:00Z"})
            ears.at(at);
        QVERIFY(ears.told.empty());
        ears.at("2026-06-23T08:00:00Z");
        QCOMPARE(ears.told.size(), size_t(1));
    }
    void aDeviceThatWasOffTellsItOnceWhenItIsThere()
    {
        // It was last there on Monday evening; the demo team's Tuesday morning came meanwhile.
        Ears ears(utc("2026-06-15T17:30:00Z"));
        QCOMPARE(ears.told.size(), size_t(1));
        QVERIFY(!ears.told[0].thread);
        QVERIFY(ears.kept.ms > 0);
        ears.told.clear();
        ears.listen(ears.kept);
        QVERIFY(ears.told.empty());
        // What came while it was off in working hours is no news of its own either.
        ears.desk.fixture.clock.advance(3 * 60 * MinuteMs);
        const Instant late = ears.desk.fixture.clock.now();
        ears.desk.fixture.clock.advance(-60 * MinuteMs);
        ears.desk.arrive(ears.desk.memberCalled(QStringLiteral("Wanjiru")), ears.desk.post(ears.desk.threadCalled(Asked).thread.thread, QStringLiteral("Two hours ago")));
        ears.desk.fixture.clock.set(late);
        ears.settle();
        QVERIFY(ears.told.empty());
        emit ears.desk.fixture.minutes.minute();
        QCOMPARE(ears.told.size(), size_t(1));
        QVERIFY(!ears.told[0].thread);
        QCOMPARE(ears.told[0].title, QStringLiteral("Good afternoon."));
    }
    void whatIsPutOffOrMutedIsNotTold()
    {
        Ears ears;
        const ThreadId thread = ears.desk.threadCalled(Asked).thread.thread;
        ears.desk.commands.setLater(thread, ears.desk.fixture.clock.now().plus(2 * 60 * MinuteMs));
        ears.told.clear();
        ears.write(QStringLiteral("Wanjiru"), Asked, QStringLiteral("Not now"));
        QVERIFY(ears.told.empty());
    }
    void whileIFocusNothingIsToldAndThenOneSentence()
    {
        Ears ears;
        ears.told.clear();
        ears.attend(utc("2026-06-16T12:00:00Z"));
        ears.write(QStringLiteral("Wanjiru"), Asked, QStringLiteral("One"));
        ears.at("2026-06-16T11:59:00Z");
        ears.write(QStringLiteral("Yuki"), Asked, QStringLiteral("Two"));
        QVERIFY(ears.told.empty());
        ears.at("2026-06-16T12:00:00Z");
        QCOMPARE(ears.told.size(), size_t(1));
        QVERIFY(!ears.told[0].thread);
        QCOMPARE(ears.told[0].title, QStringLiteral("Your focus is over."));
        ears.at("2026-06-16T12:01:00Z");
        ears.write(QStringLiteral("Yuki"), Asked, QStringLiteral("Three"));
        QCOMPARE(ears.told.size(), size_t(2));
        QVERIFY(ears.told[1].thread);
        // One in which nothing came ends without a word.
        ears.attend(utc("2026-06-16T12:30:00Z"));
        ears.at("2026-06-16T12:31:00Z");
        QCOMPARE(ears.told.size(), size_t(2));
    }
    void endingTheFocusTellsAtOnce()
    {
        Ears ears;
        ears.attend(utc("2026-06-17T08:00:00Z"));
        ears.told.clear();
        ears.write(QStringLiteral("Wanjiru"), Asked, QStringLiteral("One"));
        ears.at("2026-06-16T11:00:00Z");
        QVERIFY(ears.told.empty());
        ears.attend({});
        QTRY_COMPARE(ears.told.size(), size_t(1));
        QCOMPARE(ears.told[0].title, QStringLiteral("Your focus is over."));
    }
    void whatCameInAFocusIsToldAfterARestartToo()
    {
        Ears ears;
        ears.attend(utc("2026-06-16T12:00:00Z"));
        ears.write(QStringLiteral("Wanjiru"), Asked, QStringLiteral("One"));
        QVERIFY(ears.held.holds);
        ears.notices.reset();
        ears.told.clear();
        ears.desk.fixture.clock.set(utc("2026-06-16T12:20:00Z"));
        ears.listen(ears.kept);
        QCOMPARE(ears.told.size(), size_t(1));
        QVERIFY(!ears.told[0].thread);
        ears.listen(ears.kept);
        QCOMPARE(ears.told.size(), size_t(1));
    }
    void inBatchesNewsIsToldAtTheChosenTimesAlone()
    {
        Ears ears; // 11:12 in Lisbon
        ears.attend({}, {11 * 60 + 30, 16 * 60, 22 * 60});
        ears.told.clear();
        ears.write(QStringLiteral("Wanjiru"), Asked, QStringLiteral("One"));
        ears.at("2026-06-16T10:29:00Z");
        QVERIFY(ears.told.empty());
        ears.at("2026-06-16T10:30:00Z");
        QCOMPARE(ears.told.size(), size_t(1));
        QVERIFY(!ears.told[0].thread);
        QVERIFY2(ears.told[0].title.contains(QLatin1StringView("11:30")), qPrintable(ears.told[0].title));
        ears.write(QStringLiteral("Yuki"), Asked, QStringLiteral("Two"));
        for (const char *at : {"2026-06-16T10:31:00Z", "2026-06-16T13:00:00Z", "2026-06-16T14:59:00Z"})
            ears.at(at);
        QCOMPARE(ears.told.size(), size_t(1));
        ears.at("2026-06-16T15:00:00Z");
        QCOMPARE(ears.told.size(), size_t(2));
        // 22:00 is outside my hours: what comes in the evening is of the morning.
        ears.write(QStringLiteral("Yuki"), Asked, QStringLiteral("Three"));
        ears.at("2026-06-16T21:00:00Z");
        QCOMPARE(ears.told.size(), size_t(2));
        ears.at("2026-06-17T08:00:00Z");
        QCOMPARE(ears.told.size(), size_t(3));
        QCOMPARE(ears.told[2].title, QStringLiteral("Good morning."));
        // A time at which nothing came is passed over, and so is one that was slept through once it was told.
        ears.at("2026-06-17T10:30:00Z");
        QCOMPARE(ears.told.size(), size_t(3));
        ears.write(QStringLiteral("Yuki"), Asked, QStringLiteral("Four"));
        ears.at("2026-06-17T15:20:00Z");
        QCOMPARE(ears.told.size(), size_t(4));
        ears.at("2026-06-17T15:21:00Z");
        QCOMPARE(ears.told.size(), size_t(4));
    }
    void whatIsUrgentReachesMeAtOnceAndOnce_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("takes");
        QTest::addColumn<bool>("reaches");
        const auto row = [](const char *name, const char *at, UrgentTaken takes, bool reaches) {
            QTest::newRow(name) << QString::fromLatin1(at) << int(takes) << reaches;
        };
        row("in a focus", "2026-06-16T10:30:00Z", UrgentTaken::AtWork, true);
        row("in the evening", "2026-06-16T18:30:00Z", UrgentTaken::NotAtNight, true);
        row("in the evening, at work only", "2026-06-16T18:30:00Z", UrgentTaken::AtWork, false);
        row("at night", "2026-06-16T23:30:00Z", UrgentTaken::NotAtNight, false);
        row("at night, always", "2026-06-16T23:30:00Z", UrgentTaken::Always, true);
    }
    void whatIsUrgentReachesMeAtOnceAndOnce()
    {
        QFETCH(QString, at);
        QFETCH(int, takes);
        QFETCH(bool, reaches);
        Ears ears;
        ears.take(UrgentTaken(takes));
        ears.attend(utc("2026-06-17T07:00:00Z"), {16 * 60});
        ears.at(qPrintable(at));
        ears.told.clear();
        const Instant by = utc("2026-06-18T00:00:00Z");
        // It is found under what was written right after it.
        ears.desk.arriveAll(ears.desk.memberCalled(QStringLiteral("Wanjiru")),
                            {ears.urgent(Asked, QStringLiteral("Can you take it down?"), by),
                             ears.desk.post(ears.desk.threadCalled(Asked).thread.thread, QStringLiteral("It is the second column"))});
        ears.settle();
        QCOMPARE(ears.told.size(), size_t(reaches));
        if (reaches) {
            QCOMPARE(ears.told[0].title, QStringLiteral("Wanjiru, urgent: The Auckland page shows the wrong price"));
            QCOMPARE(ears.told[0].text, QStringLiteral("Can you take it down?"));
            QCOMPARE(ears.told[0].weight, Notice::Weight::Urgent);
        }
        // Neither another word in the thread nor a restart tells it again.
        ears.write(QStringLiteral("Yuki"), Asked, QStringLiteral("I look too"));
        ears.listen(ears.kept);
        ears.write(QStringLiteral("Yuki"), Asked, QStringLiteral("Found it"));
        QCOMPARE(ears.told.size(), size_t(reaches));
        // In the morning all of it is told in one sentence, as any other.
        ears.at("2026-06-17T08:00:00Z");
        QCOMPARE(ears.told.size(), size_t(reaches) + 1);
        QVERIFY(!ears.told.back().thread);
    }
    void whatIsNoLongerUrgentOrOfOthersIsAsAnyOther()
    {
        Ears ears;
        ears.attend(utc("2026-06-16T12:00:00Z"));
        ears.told.clear();
        ears.cry(Asked, QStringLiteral("Too late"), ears.desk.fixture.clock.now());
        auto other = ears.urgent(Asked, QStringLiteral("For Yuki"), utc("2026-06-18T00:00:00Z"));
        other.urgent->whom = {ears.desk.memberCalled(QStringLiteral("Yuki"))};
        ears.desk.arrive(ears.desk.memberCalled(QStringLiteral("Wanjiru")), other);
        ears.settle();
        QVERIFY(ears.told.empty());
    }
    //! What I want of my own devices is nobody else's business: the plan that others are shown is the same with it and without.
    void attentionChangesNoPlan()
    {
        Ears ears;
        const auto plan = [&] { return workNow(*ears.desk.book, {ears.desk.team.me}, ears.desk.fixture.clock.now()).atWork; };
        const auto before = plan();
        ears.attend(utc("2026-06-16T16:00:00Z"), {17 * 60});
        QCOMPARE(plan(), before);
    }
    void whoHasNoZoneHasNoHoursToWaitFor()
    {
        Ears ears;
        Profile profile = ears.desk.book->find(ears.desk.team.me)->profile;
        profile.zone.clear();
        ears.desk.arrive(ears.desk.team.me, op::UpdateMember{ears.desk.team.me, profile});
        ears.at("2026-06-16T23:30:00Z");
        ears.told.clear();
        ears.write(QStringLiteral("Wanjiru"), Asked, QStringLiteral("At night"));
        QCOMPARE(ears.told.size(), size_t(1));
    }
    //! One post, and desktops in São Paulo, Lisbon, Tokyo and Nairobi on simulated clocks: each is told at the minute that the plan
    //! under the composer said, over the night in which Lisbon's clocks go back. Rafael is on leave, Marta has a public holiday,
    //! Yuki goes from Tokyo to Lisbon and back, and Wanjiru has a break at noon and times of focus.
    void eachDeviceTellsWhenThePlanSaid_data()
    {
        QTest::addColumn<QString>("posted");
        QTest::addColumn<QString>("yuki"); // where it is known beforehand
        QTest::newRow("before all") << QStringLiteral("2026-10-21T14:12:00Z") << QStringLiteral("2026-10-22T00:30:00Z"); // 09:30 in Tokyo
        QTest::newRow("the day of the journey") << QStringLiteral("2026-10-22T09:12:00Z") << QStringLiteral("2026-10-22T09:12:00Z"); // 18:12
        QTest::newRow("just there") << QStringLiteral("2026-10-22T16:00:00Z") << QStringLiteral("2026-10-22T16:00:00Z"); // 17:00 in Lisbon, 01:00 in Tokyo
        QTest::newRow("the first evening") << QStringLiteral("2026-10-22T18:00:00Z") << QStringLiteral("2026-10-23T08:30:00Z"); // 09:30 in Lisbon, in summer
        QTest::newRow("Friday night") << QStringLiteral("2026-10-23T23:12:00Z") << QStringLiteral("2026-10-26T09:30:00Z"); // and in winter
        QTest::newRow("before the clocks change") << QStringLiteral("2026-10-24T16:00:00Z") << QStringLiteral("2026-10-26T09:30:00Z");
        QTest::newRow("Monday morning") << QStringLiteral("2026-10-26T05:59:00Z") << QStringLiteral("2026-10-26T09:30:00Z");
        QTest::newRow("noon in Nairobi") << QStringLiteral("2026-10-27T09:05:00Z") << QString();
        QTest::newRow("the way back") << QStringLiteral("2026-10-27T19:00:00Z") << QStringLiteral("2026-10-28T00:30:00Z"); // 09:30 in Tokyo again
    }
    void eachDeviceTellsWhenThePlanSaid()
    {
        QFETCH(QString, posted);
        QFETCH(QString, yuki);
        const Instant now = Instant::of(QDateTime::fromString(posted, Qt::ISODate));
        Desk author;
        author.fixture.clock.set(now);
        std::vector<Event> said;
        const auto says = [&](const char *name, const std::function<void(Profile &)> &work) {
            const MemberId member = author.memberCalled(QString::fromLatin1(name));
            Profile profile = author.book->find(member)->profile;
            work(profile);
            said.push_back({++author.head, {OpId::create(now, author.random), op::UpdateMember{member, profile}}, member, now});
        };
        says("Rafael", [](Profile &one) { one.hours.daysOff = {{QDate(2026, 10, 22), QDate(2026, 10, 26), {}, AwayKind::Leave}}; });
        says("Marta", [](Profile &one) {
            one.hours.more = MoreHours{};
            one.hours.more->region = QStringLiteral("pt_pt");
            one.hours.more->holidays = {{QDate(2026, 10, 26), QDate(2026, 10, 26), QStringLiteral("Feriado"), AwayKind::Holiday}};
        });
        says("Yuki", [](Profile &one) {
            one.travel = Travel{{{QDate(2026, 10, 23), QStringLiteral("Europe/Lisbon"), {}}, {QDate(2026, 10, 28), QStringLiteral("Asia/Tokyo"), {}}}};
        });
        says("Wanjiru", [](Profile &one) {
            one.hours.end = 12 * 60;
            one.hours.more = MoreHours{};
            for (int day = 0; day < 5; ++day) {
                one.hours.more->also.push_back({day, 13 * 60, 18 * 60});
                one.hours.more->focus.push_back({day, 13 * 60, 14 * 60 + 30});
            }
        });
        author.replica->publish(must(author.store->applyEvents(said)));
        const ThreadRow row = author.threadCalled(QStringLiteral("Open at 09:00"));
        const QString words = QStringLiteral("Decided: local time. <@%1>").arg(author.memberCalled(QStringLiteral("Marta")).toString());
        const Event post{++author.head, {OpId::create(now, author.random), author.post(row.thread.thread, words)}, author.team.me, now};
        const WorkNow plan = workNow(*author.book, must(notifiedBy(author.replica->read(), *author.book, row, words, author.team.me)), now);
        for (const QString &name : {QStringLiteral("Rafael"), QStringLiteral("Marta"), QStringLiteral("Yuki"), QStringLiteral("Wanjiru")}) {
            const MemberId self = author.memberCalled(name);
            const auto later = std::ranges::find(plan.later, self, &LaterStart::member);
            const bool atOnce = std::ranges::find(plan.atWork, self) != plan.atWork.end();
            QVERIFY2(atOnce || (later != plan.later.end() && later->start), qPrintable(name));
            Device device(author.team, self, now);
            device.receive(said);
            QTRY_VERIFY(device.notices->isSettled());
            device.told.reset();
            device.receive({post});
            QTRY_VERIFY(device.notices->isSettled());
            QCOMPARE(device.told.has_value(), atOnce);
            for (int minutes = 0; !device.told && minutes < 8 * 1440; ++minutes)
                device.minute();
            QCOMPARE(device.told, std::optional(atOnce ? now : *later->start));
            if (name == u"Yuki" && !yuki.isEmpty())
                QCOMPARE(device.told->utc().toString(Qt::ISODate), yuki);
        }
    }
    //! The plan under a composer is what each device then does: every member of the thread on the same simulated week.
    void thePlanIsWhatHappens()
    {
        Desk desk;
        const auto row = desk.threadCalled(QStringLiteral("Open at 09:00"));
        const auto people = must(notifiedBy(desk.replica->read(), *desk.book, row, {}, desk.team.me));
        for (Instant at = utc("2026-10-21T00:10:00Z"); at < utc("2026-10-28T00:00:00Z"); at = at.plus(7 * 60 * MinuteMs)) {
            const WorkNow plan = workNow(*desk.book, people, at);
            QCOMPARE(plan.atWork.size() + plan.later.size(), people.size());
            for (const MemberId one : people) {
                const Profile &profile = desk.book->find(one)->profile;
                const auto time = *workingTimeOf(profile);
                // Minute by minute, as the device of that person looks at its clock.
                Instant told = at;
                while (!time.isReachable(told))
                    told = told.plus(MinuteMs);
                const bool now = std::ranges::find(plan.atWork, one) != plan.atWork.end();
                QCOMPARE(now, told == at);
                const auto later = std::ranges::find(plan.later, one, &LaterStart::member);
                if (!now)
                    QCOMPARE(later->start, told);
            }
        }
    }
};

QTEST_MAIN(NoticesTest)
#include "tst_notices.moc"
