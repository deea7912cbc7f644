// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/whereabouts.h"
#include "tests/ui/settings/settings_fixture.h"
#include "ui/models/holiday_keeper.h"
#include "ui/settings/days_off_list.h"
#include "ui/settings/holidays_box.h"
#include "ui/settings/hours_page.h"
#include "ui/settings/journey_list.h"
#include "ui/settings/more_week.h"
#include "ui/settings/span_list.h"
#include "ui/settings/week_grid.h"
#include "ui/widgets/button.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/switch.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <rapidcheck.h>

using namespace meridian;
using namespace meridian::test;

namespace {

//! The page of Inês in Lisbon on Tuesday 16 June 2026, and a list of holidays that a script knows.
struct Page {
    Desk desk;
    ProfileEditor editor{desk.commands, *desk.book};
    HolidayClient client;
    HoursPage page;

    explicit Page(const QString &program = QStringLiteral("/nowhere/meridian-holidays"))
        : client(program, 3000), page(desk.look(), editor, client, QTimeZone("Europe/Lisbon"))
    {
        page.resize(700, 1200);
        page.show();
        page.arrive();
    }
    [[nodiscard]] Profile mine() const { return desk.book->find(desk.team.me)->profile; }
    [[nodiscard]] MoreHours more() const { return mine().hours.more.value_or(MoreHours()); }
    template<typename Choice>
    static void choose(QComboBox &box, const Choice &data)
    {
        box.setCurrentIndex(box.findData(data));
        emit box.activated(box.currentIndex());
    }
    void change(const std::function<void(Profile &)> &work)
    {
        Profile profile = mine();
        work(profile);
        desk.arrive(desk.team.me, op::UpdateMember{desk.team.me, profile});
    }
};

DayOff holiday(QDate date, const QString &name)
{
    return {date, date, name, AwayKind::Holiday};
}

} // namespace

//! What the hours page has beside the usual week, with real widgets.
class HoursPageTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;

    //! Knows Portugal, with the dates of two years, and Narnia, of which it says nothing.
    QString script()
    {
        QFile file(m_dir.filePath(QStringLiteral("holidays")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room for a script");
        file.write("#!/bin/sh\nwhile read -r line; do\nid=${line#*'\"id\":'}; id=${id%%[,\\}]*}\ncase \"$line\" in\n"
                   "*pt_pt*) echo \"{\\\"id\\\":$id,\\\"holidays\\\":[[\\\"2026-12-25\\\",\\\"2026-12-25\\\",\\\"Natal\\\"],"
                   "[\\\"2027-01-01\\\",\\\"2027-01-01\\\",\\\"Ano Novo\\\"],[\\\"2027-12-25\\\",\\\"2027-12-25\\\",\\\"Natal\\\"],"
                   "[\\\"2028-01-01\\\",\\\"2028-01-01\\\",\\\"Ano Novo\\\"]]}\";;\n"
                   "*narnia*) echo \"{\\\"id\\\":$id,\\\"error\\\":\\\"region\\\"}\";;\n"
                   "*) echo \"{\\\"id\\\":$id,\\\"regions\\\":[[\\\"narnia\\\",\\\"XN\\\",\\\"en\\\",\\\"Narnia\\\"],[\\\"pt_pt\\\",\\\"PT\\\",\\\"pt\\\",\\\"Portugal\\\"]]}\";;\n"
                   "esac\ndone\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

private slots:
    void aBreakAndTimesOfFocusAreAddedAndRemoved()
    {
        Page p;
        MoreWeek &more = p.page.moreOfWeek();
        QVERIFY(more.isFolded());
        QTest::keyClick(buttonCalled(p.page, QStringLiteral("More about my week")), Qt::Key_Space);
        QVERIFY(!more.isFolded());
        p.page.week().end(0)->setTime(QTime(12, 0));
        QTest::keyClick(buttonCalled(more, QStringLiteral("Add hours")), Qt::Key_Return);
        Page::choose(more.also().day(), 0); // Monday
        more.also().start().setTime(QTime(13, 0));
        more.also().end().setTime(QTime(18, 0));
        more.also().add();
        QCOMPARE(p.more().also, (std::vector<DayHours>{{0, 780, 1080}}));
        QCOMPARE(WorkPlan::of(p.mine().hours).weeks.front()[0].spans, (std::vector<WallSpan>{{540, 720}, {780, 1080}}));
        QTest::keyClick(buttonCalled(more, QStringLiteral("Add focus")), Qt::Key_Return);
        more.focus().add(); // 10:00 to 12:00, every working day
        QCOMPARE(p.more().focus.size(), size_t(5));
        QCOMPARE(more.focus().findChildren<IconButton *>().size(), 1); // one line
        QTest::mouseClick(more.focus().findChild<IconButton *>(), Qt::LeftButton);
        QTRY_VERIFY(p.more().focus.empty());
        QTest::mouseClick(more.also().findChild<IconButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!p.mine().hours.more); // nothing is kept where there is nothing to keep
    }
    void everySecondWeekCanBeDifferent()
    {
        Page p;
        MoreWeek &more = p.page.moreOfWeek();
        more.unfold();
        QTest::mouseClick(&more.takesTurns(), Qt::LeftButton);
        QVERIFY(p.more().other);
        QCOMPARE(p.more().other->monday, QDate(2026, 6, 22)); // the next week is the other one
        QTest::keyClick(more.otherWeek().works(4), Qt::Key_Space);
        more.otherWeek().start(0)->setTime(QTime(7, 0));
        const WorkPlan plan = WorkPlan::of(p.mine().hours);
        QVERIFY(plan.worksOn(QDate(2026, 6, 19)) && !plan.worksOn(QDate(2026, 6, 26)) && plan.worksOn(QDate(2026, 7, 3)));
        QCOMPARE(plan.workOn(QDate(2026, 6, 22)).front().start, 7 * 60);
        QCOMPARE(p.mine().hours.start, 9 * 60); // the usual week is what it was
        more.thisWeek().setCurrentIndex(1);
        emit more.thisWeek().activated(1);
        QVERIFY(!WorkPlan::of(p.mine().hours).worksOn(QDate(2026, 6, 19)));
        QCOMPARE(more.thisWeek().currentIndex(), 1);
        QTest::mouseClick(&more.takesTurns(), Qt::LeftButton);
        QVERIFY(!p.mine().hours.more);
    }
    void daysOffHaveAKind()
    {
        Page p;
        QTest::keyClick(buttonCalled(p.page, QStringLiteral("Add days")), Qt::Key_Return);
        p.page.daysOff().first().setDate(QDate(2026, 6, 16));
        p.page.daysOff().last().setDate(QDate(2026, 6, 17));
        p.page.daysOff().kind().setCurrentIndex(1);
        p.page.daysOff().add();
        QCOMPARE(p.mine().hours.daysOff.front().away, std::optional(AwayKind::Leave));
        // How others see it.
        const ClockText clock(QTimeZone("Europe/Lisbon"));
        const PersonText text(clock, p.desk.fixture.clock.now());
        QCOMPARE(text.phase(p.mine()), DayPhase::DayOff);
        QCOMPARE(text.phaseWords(p.mine()), QStringLiteral("on leave until Wed 17 June, at work from %1").arg(clock.due(*nextWorkStart(p.mine(), p.desk.fixture.clock.now()), p.desk.fixture.clock.now())));
        QCOMPARE(text.nextDayOff(p.mine()), QStringLiteral("Leave: Tue 16 June to Wed 17 June"));
    }
    void urgentMessagesReachAsFarAsTheyMay()
    {
        Page p;
        auto *urgent = fieldCalled<QComboBox>(p.page, QStringLiteral("Urgent messages may reach me"));
        QVERIFY(urgent);
        QCOMPARE(urgent->currentText(), QStringLiteral("Not at night"));
        Page::choose(*urgent, int(UrgentTaken::AtWork));
        QCOMPARE(p.mine().takesUrgent(), UrgentTaken::AtWork);
        QCOMPARE(urgent->currentText(), QStringLiteral("Only at work"));
    }
    void aJourneyChangesTheClockOnItsDate()
    {
        Page p;
        JourneyList &journeys = p.page.journeys();
        QTest::keyClick(buttonCalled(p.page, QStringLiteral("Add a journey")), Qt::Key_Return);
        journeys.zone().setCurrentIndex(journeys.zone().findData(QStringLiteral("Asia/Tokyo")));
        QCOMPARE(journeys.city().text(), QStringLiteral("Tokyo"));
        journeys.leaves().setDate(QDate(2026, 6, 18));
        journeys.back().setDate(QDate(2026, 7, 4));
        QTest::keyClick(&journeys.city(), Qt::Key_Return);
        QVERIFY(p.mine().travel);
        QCOMPARE(p.mine().travel->journeys, (std::vector<Journey>{{QDate(2026, 6, 18), QStringLiteral("Asia/Tokyo"), QStringLiteral("Tokyo")},
                                                                  {QDate(2026, 7, 4), QStringLiteral("Europe/Lisbon"), {}}}));
        // Everybody's clock beside my name is another from then on, my own as well.
        QSignalSpy told(p.desk.book.get(), &MemberBook::changed);
        p.desk.fixture.clock.set(Instant::of(QDateTime(QDate(2026, 6, 17), QTime(22, 59), Qt::UTC)));
        p.desk.book->lookAtClock();
        QCOMPARE(told.size(), 0);
        QCOMPARE(p.desk.book->zone().id(), QByteArray("Europe/Lisbon"));
        p.desk.fixture.clock.set(Instant::of(QDateTime(QDate(2026, 6, 17), QTime(23, 0), Qt::UTC)));
        p.desk.book->lookAtClock();
        QCOMPARE(told.size(), 1);
        QCOMPARE(p.desk.book->zone().id(), QByteArray("Asia/Tokyo"));
        const ClockText clock(QTimeZone("Europe/Lisbon"));
        const PersonText text(clock, p.desk.fixture.clock.now());
        QCOMPARE(text.clock(p.mine()), QStringLiteral("08:00")); // while it is midnight in Lisbon
        QCOMPARE(PersonText::city(p.mine(), p.desk.fixture.clock.now()), QStringLiteral("Tokyo"));
        QCOMPARE(text.visit(p.mine()), QStringLiteral("in Tokyo until Fri 3 July"));
        QTest::mouseClick(journeys.findChild<IconButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!p.mine().travel);
    }
    void staysLeaveNoGapAndNoTwoOnOneDay()
    {
        const QString home = QStringLiteral("Europe/Lisbon");
        const auto day = [](int number) { return QDate(2026, 6, 16).addDays(number); };
        QVERIFY(rc::check("every day is where the last stay that holds it says", [&] {
            std::vector<Journey> journeys;
            std::vector<QString> place(80, home); // where one is on each day, told by painting stay over stay
            const auto count = *rc::gen::inRange(1, 8);
            for (int i = 0; i < count; ++i) {
                const int first = *rc::gen::inRange(0, 60), length = *rc::gen::inRange(1, 12);
                const QString zone = QStringLiteral("Zone/%1").arg(i);
                journeys = withStay(journeys, {{day(first), zone, {}}, day(first + length)}, home);
                for (int one = first; one < first + length; ++one)
                    place[size_t(one)] = zone;
            }
            for (size_t i = 1; i < journeys.size(); ++i)
                RC_ASSERT(journeys[i - 1].date < journeys[i].date);
            QString now = home;
            for (int one = 0; one < int(place.size()); ++one) {
                for (const Journey &journey : journeys) {
                    if (journey.date == day(one))
                        now = journey.zone;
                }
                RC_ASSERT(now == place[size_t(one)]);
            }
            const auto left = journeysFrom(journeys, day(30));
            RC_ASSERT(std::ranges::count_if(left, [&](const Journey &one) { return one.date <= day(30); }) <= 1);
        }));
    }
    void holidaysOfARegionAreChosenAndUnticked()
    {
        Page p(script());
        HolidaysBox &box = p.page.holidays();
        QTRY_COMPARE(box.region().count(), 3);
        QCOMPARE(box.region().currentText(), QStringLiteral("None"));
        QVERIFY(p.desk.submitted.empty()); // a guess is offered and not taken
        QTest::keyClick(buttonCalled(box, QStringLiteral("Use those of Portugal")), Qt::Key_Return);
        QTRY_COMPARE(p.more().region, QStringLiteral("pt_pt"));
        QCOMPARE(p.more().holidays.size(), size_t(4));
        QCOMPARE(p.more().holidays[0], holiday(QDate(2026, 12, 25), QStringLiteral("Natal")));
        QVERIFY(!buttonCalled(box, QStringLiteral("Use those of Portugal")));
        QCOMPARE(box.days().size(), size_t(4));
        QVERIFY(box.days()[0]->isChecked());
        QTest::mouseClick(box.days()[0], Qt::LeftButton, {}, {8, box.days()[0]->height() / 2}); // I work at Christmas
        QCOMPARE(p.more().holidays.size(), size_t(3));
        QVERIFY(!box.days()[0]->isChecked() && box.days()[1]->isChecked());
        const ClockText clock(QTimeZone("Europe/Lisbon"));
        const PersonText text(clock, Instant::of(QDateTime(QDate(2027, 1, 1), QTime(12, 0), Qt::UTC)));
        QVERIFY(text.phaseWords(p.mine()).startsWith(QStringLiteral("public holiday: Ano Novo, at work from ")));
        // A region the list no longer knows leaves what is kept.
        Page::choose(box.region(), QStringLiteral("narnia"));
        QTRY_VERIFY(box.said().contains(u"Narnia"));
        QCOMPARE(box.region().currentText(), QStringLiteral("Portugal"));
        QCOMPARE(p.more().holidays.size(), size_t(3));
        Page::choose(box.region(), QString());
        QVERIFY(!p.mine().hours.more);
        QVERIFY(box.days().empty());
    }
    void theLastChoiceHoldsWhateverListComesLater()
    {
        Page p(script());
        HolidaysBox &box = p.page.holidays();
        QTRY_COMPARE(box.region().count(), 3);
        Page::choose(box.region(), QStringLiteral("pt_pt"));
        Page::choose(box.region(), QString()); // before its days are here
        bool came = false;
        p.client.holidays(QStringLiteral("pt_pt"), QDate(2026, 1, 1), QDate(2027, 1, 1), this, [&](const auto &) { came = true; });
        QTRY_VERIFY(came); // in their order: the first ones, too
        QVERIFY(p.desk.submitted.empty());
        QVERIFY(p.more().region.isEmpty());
    }
    void withoutAListItSaysSoAndKeepsWhatIsThere()
    {
        Page p;
        p.change([](Profile &me) {
            me.hours.more = MoreHours{};
            me.hours.more->region = QStringLiteral("pt_pt");
            me.hours.more->holidays = {holiday(QDate(2026, 12, 25), QStringLiteral("Natal"))};
        });
        HolidaysBox &box = p.page.holidays();
        QTRY_VERIFY(box.said().contains(u"not available on this computer"));
        QCOMPARE(box.region().currentData().toString(), QStringLiteral("pt_pt"));
        QCOMPARE(box.days().size(), size_t(1));
        QVERIFY(box.days().front()->isChecked());
    }
    void myDeviceKeepsThemAhead()
    {
        Page p(script());
        p.change([](Profile &me) {
            me.hours.more = MoreHours{};
            me.hours.more->region = QStringLiteral("pt_pt");
            me.hours.more->holidays = {holiday(QDate(2027, 1, 1), QStringLiteral("Ano Novo"))}; // and work at Christmas
        });
        HolidayKeeper keeper(*p.desk.book, p.desk.commands, p.client, p.desk.fixture.minutes);
        QTest::qWait(0);
        QCOMPARE(p.more().holidays.size(), size_t(1)); // six months are left
        p.desk.fixture.clock.set(Instant::of(QDateTime(QDate(2026, 7, 2), QTime(12, 0), Qt::UTC)));
        emit p.desk.fixture.minutes.minute();
        QTRY_COMPARE(p.more().holidays.size(), size_t(2));
        QCOMPARE(p.more().holidays[1], holiday(QDate(2028, 1, 1), QStringLiteral("Ano Novo")));
    }
};

QTEST_MAIN(HoursPageTest)
#include "tst_hours_page.moc"
