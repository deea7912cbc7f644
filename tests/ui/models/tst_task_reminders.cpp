// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/models/notices.h"
#include "ui/models/task_reminders.h"
#include <QTest>

using namespace meridian;
using meridian::test::Desk;
using meridian::test::must;
using namespace Qt::StringLiterals;

namespace {

Instant utc(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

//! The desktop of Inês in Lisbon, at work from 09:00 to 18:00 (08:00 to 17:00 in UTC); it is Tuesday 16 June, 11:12 there. All that
//! was written is read.
struct Reminded {
    Desk desk;
    std::vector<Notice> told;
    TaskReminders::State state;
    std::unique_ptr<TaskReminders> reminders;
    std::unique_ptr<Notices> notices;
    Instant heard;

    explicit Reminded(ReminderLead lead = ReminderLead::StartOfDay)
    {
        for (const ThreadRow &row : must(desk.replica->read().threads({}, {}, 500)))
            desk.commands.markRead(row.thread.thread, row.thread.lastSeq, row.standing.unreadMark);
        start(lead);
    }
    //! As Meridian does when it starts.
    void start(ReminderLead lead)
    {
        notices.reset();
        reminders = std::make_unique<TaskReminders>(*desk.replica, *desk.book, desk.fixture.clock, state, lead);
        QObject::connect(reminders.get(), &TaskReminders::stateChanged, reminders.get(), [this](const TaskReminders::State &now) { state = now; });
        notices = std::make_unique<Notices>(*desk.replica, *desk.book, desk.fixture.clock, desk.fixture.minutes, heard);
        notices->setReminders(reminders.get());
        QObject::connect(notices.get(), &Notices::notice, notices.get(), [this](const Notice &one) { told.push_back(one); });
        QObject::connect(notices.get(), &Notices::heardChanged, notices.get(), [this](Instant until) { heard = until; });
        QTRY_VERIFY(notices->isSettled());
    }
    void at(const char *iso)
    {
        desk.fixture.clock.set(utc(iso));
        emit desk.fixture.minutes.minute();
    }
    TaskId task(const QString &title, const Due &due, std::optional<MemberId> owner = {})
    {
        op::CreateTask task;
        task.task = TaskId::create(desk.fixture.clock.now(), desk.random);
        task.channel = desk.channelCalled(u"launch"_s);
        task.title = title;
        task.owner = owner.value_or(desk.team.me);
        task.due = due;
        task.rank = u"V"_s;
        desk.arrive(desk.team.me, task);
        return task.task;
    }
    //! What spoke of a task, alone or among others.
    [[nodiscard]] int timesTold(const QString &title) const
    {
        return int(std::ranges::count_if(told, [&](const Notice &one) { return one.title.contains(title) || one.text.contains(title); }));
    }
};

const Due Wednesday{QDate(2026, 6, 17), 15 * 60, u"Europe/Lisbon"_s};

} // namespace

//! What a device reminds its person of, and when.
class TaskRemindersTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theMorningTellsOfItOnce()
    {
        Reminded it;
        it.task(u"Call the printer"_s, Wednesday);
        it.at("2026-06-16T16:30:00Z");
        it.at("2026-06-16T22:00:00Z"); // at night
        it.at("2026-06-17T07:59:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 0);
        it.at("2026-06-17T08:00:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 1);
        QVERIFY(!it.told.back().thread); // part of the summary
        QCOMPARE(it.told.back().title, u"Good morning."_s);
        QVERIFY2(it.told.back().text.contains(u"“Call the printer”: Due today 15:00."_s), qPrintable(it.told.back().text));
        it.at("2026-06-17T08:01:00Z");
        it.at("2026-06-17T13:59:00Z");
        it.at("2026-06-18T08:00:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 1);
    }
    void anHourBeforeByItself()
    {
        Reminded it(ReminderLead::HourBefore);
        const TaskId task = it.task(u"Call the printer"_s, Wednesday);
        it.at("2026-06-17T08:00:00Z");
        it.at("2026-06-17T12:59:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 0);
        it.at("2026-06-17T13:00:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 1);
        QCOMPARE(it.told.back(), (Notice{threadOf(task), u"Call the printer"_s, u"Due today 15:00"_s, Notice::About::Task, Notice::Weight::Usual, u"One of your tasks"_s}));
    }
    void aStartOfTheProgramRepeatsNothingAndForgetsNothing()
    {
        Reminded it(ReminderLead::HourBefore);
        it.task(u"Call the printer"_s, Wednesday);
        it.task(u"Send the kit"_s, Due{QDate(2026, 6, 17), 17 * 60, u"Europe/Lisbon"_s});
        it.at("2026-06-17T13:00:00Z");
        it.start(ReminderLead::HourBefore);
        it.at("2026-06-17T13:01:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 1);
        it.desk.fixture.clock.set(utc("2026-06-17T15:30:00Z")); // it was not running at 15:00
        it.start(ReminderLead::HourBefore);
        it.at("2026-06-17T15:31:00Z");
        QCOMPARE(it.timesTold(u"Send the kit"_s), 1);
        QCOMPARE(it.timesTold(u"Call the printer"_s), 1);
    }
    void nothingOutOfHours()
    {
        Reminded it(ReminderLead::HourBefore);
        it.task(u"At night"_s, Due{QDate(2026, 6, 17), 23 * 60, u"Europe/Lisbon"_s});
        it.task(u"On Saturday"_s, Due{QDate(2026, 6, 20), 12 * 60, u"Europe/Lisbon"_s});
        for (Instant now = utc("2026-06-16T17:05:00Z"); now < utc("2026-06-21T22:00:00Z"); now = now.plus(10 * 60'000)) {
            const size_t before = it.told.size();
            it.desk.fixture.clock.set(now);
            emit it.desk.fixture.minutes.minute();
            const int hour = now.utc().time().hour();
            if (it.told.size() > before)
                QVERIFY2(hour >= 8 && hour < 17 && now.utc().date().dayOfWeek() < 6, qPrintable(now.utc().toString(Qt::ISODate)));
        }
        QCOMPARE(it.timesTold(u"At night"_s), 1);
        QCOMPARE(it.timesTold(u"On Saturday"_s), 1);
    }
    //! It comes back when it was put off to, also after it was told; and not before.
    void whatIsPutOffIsToldThen()
    {
        Reminded it;
        const TaskId task = it.task(u"Call the printer"_s, Wednesday);
        it.at("2026-06-17T08:00:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 1);
        it.desk.commands.setLater(threadOf(task), utc("2026-06-17T12:00:00Z"));
        it.at("2026-06-17T11:59:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 1);
        it.at("2026-06-17T12:00:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 2);
        it.at("2026-06-17T12:01:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 2);
    }
    void onlyMineAndOpenOnes()
    {
        Reminded it;
        it.task(u"Yuki’s"_s, Wednesday, it.desk.memberCalled(u"Yuki"_s));
        const TaskId done = it.task(u"Done before"_s, Wednesday);
        it.desk.arrive(it.desk.team.me, op::SetTaskStatus{done, TaskStatus::Done, {}});
        it.at("2026-06-17T08:00:00Z");
        QCOMPARE(it.timesTold(u"Yuki’s"_s), 0);
        QCOMPARE(it.timesTold(u"Done before"_s), 0);
    }
    void anotherDateIsAnotherReminder()
    {
        Reminded it(ReminderLead::HourBefore);
        const TaskId task = it.task(u"Call the printer"_s, Wednesday);
        it.at("2026-06-17T13:00:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 1);
        it.desk.arrive(it.desk.team.me, op::SetTaskDue{task, Due{QDate(2026, 6, 18), 15 * 60, u"Europe/Lisbon"_s}});
        it.at("2026-06-17T13:01:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 1);
        it.at("2026-06-18T13:00:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 2);
    }
    //! A journey moves what is still to come, and repeats nothing.
    void aJourneyMovesIt()
    {
        Reminded it;
        it.task(u"Call the printer"_s, Wednesday);
        const auto travel = [&it](const QString &zone) {
            Profile profile = it.desk.book->find(it.desk.team.me)->profile;
            profile.zone = zone;
            it.desk.arrive(it.desk.team.me, op::UpdateMember{it.desk.team.me, profile});
        };
        travel(u"America/New_York"_s); // the day begins at 13:00 UTC there
        it.at("2026-06-17T08:00:00Z");
        it.at("2026-06-17T12:59:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 0);
        it.at("2026-06-17T13:00:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 1);
        travel(u"Europe/Lisbon"_s);
        it.at("2026-06-17T13:30:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 1);
    }
    void manyAreOneSentence()
    {
        Reminded it(ReminderLead::HourBefore);
        for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s})
            it.task(title, Wednesday);
        it.at("2026-06-17T08:00:00Z");
        const size_t before = it.told.size();
        it.at("2026-06-17T13:00:00Z");
        QCOMPARE(it.told.size(), before + 1);
        QVERIFY2(it.told.back().text.contains(u"4 of your tasks"_s), qPrintable(it.told.back().text));
    }
    void noneAreWanted()
    {
        Reminded it(ReminderLead::Never);
        it.task(u"Call the printer"_s, Wednesday);
        it.at("2026-06-17T08:00:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 0);
        it.reminders->setLead(ReminderLead::HourBefore);
        it.at("2026-06-17T13:00:00Z");
        QCOMPARE(it.timesTold(u"Call the printer"_s), 1);
    }
};

QTEST_MAIN(TaskRemindersTest)
#include "tst_task_reminders.moc"
