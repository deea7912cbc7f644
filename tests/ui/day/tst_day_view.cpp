// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/units.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/screen_checks.h"
#include "ui/day/day_view.h"
#include "ui/day/instead_box.h"
#include "ui/day/meeting_words.h"
#include "ui/day/other_time.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace meridian;
using meridian::test::Desk;

namespace {

Instant utc(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

TimeSpan span(const char *from, const char *to)
{
    return {utc(from), utc(to)};
}

//! The planner of the demo team, on a Tuesday in Lisbon.
struct Planner {
    Desk desk;
    DayView view{desk.look(), *desk.replica, desk.commands, *desk.book};

    Planner()
    {
        view.resize(1170, 900);
        view.show();
        view.strips().setFocus();
    }
    [[nodiscard]] QPoint at(Instant at, int row = 0)
    {
        const QRect box = view.strips().visualRect(view.strips().model()->index(row, 0));
        return {qRound(view.strips().scale().x(at)), box.center().y()};
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view.strips(), Qt::Key(key), modifiers); }
    [[nodiscard]] QString row(const QString &name)
    {
        const auto *model = view.strips().model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 0).data().toString() == name)
                return model->index(i, 0).data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }
    [[nodiscard]] Button &button(const QString &text)
    {
        for (Button *one : view.findChildren<Button *>()) {
            if (one->text() == text)
                return *one;
        }
        throw std::runtime_error("no button " + text.toStdString());
    }
    void setProfile(const QString &name, const std::function<void(Profile &)> &change)
    {
        const MemberId id = desk.memberCalled(name);
        Profile profile = desk.book->find(id)->profile;
        change(profile);
        desk.arrive(id, op::UpdateMember{id, profile});
    }
};

} // namespace

class DayViewTest : public QObject {
    Q_OBJECT
private slots:
    void theDayOfTheTeamAndItsBestTime()
    {
        Planner planner;
        const MeetingPlan &plan = planner.view.plan();
        QAbstractItemModelTester tester(planner.view.strips().model());
        QCOMPARE(plan.people().size(), size_t(7));
        QCOMPARE(plan.date(), QDate(2026, 6, 16));
        QCOMPARE(plan.day().mostAtWork(), 4);
        // 09:00 is over: the fairest of those still to come.
        QCOMPARE(plan.candidate(), span("2026-06-16T12:00:00Z", "2026-06-16T12:30:00Z"));
        QCOMPARE(planner.row(QStringLiteral("Rafael")), QStringLiteral("Rafael, São Paulo. 09:00. Working"));
        QCOMPARE(planner.row(QStringLiteral("Yuki")), QStringLiteral("Yuki, Tokyo. 21:00. Edge of day"));
        QVERIFY(planner.row(QStringLiteral("Aroha")).endsWith(QLatin1StringView("Wed 00:00. Asleep")));
        QVERIFY(planner.row(QStringLiteral("Marta")).endsWith(QLatin1StringView("Day off")));
        QVERIFY(planner.view.strips().accessibleName().contains(QLatin1StringView("13:00 to 13:30. 4 at work, 1 edge of day, 1 asleep")));
    }
    void theKeyboardMovesTheCandidate()
    {
        Planner planner;
        const MeetingPlan &plan = planner.view.plan();
        planner.press(Qt::Key_Right);
        planner.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(plan.candidate(), span("2026-06-16T12:15:00Z", "2026-06-16T13:00:00Z"));
        planner.press(Qt::Key_Left);
        for (int i = 0; i < 5; ++i)
            planner.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(plan.candidate(), span("2026-06-16T12:00:00Z", "2026-06-16T12:15:00Z")); // a quarter is the least
        for (int i = 0; i < 60; ++i)
            planner.press(Qt::Key_Right);
        QCOMPARE(plan.candidate(), span("2026-06-16T22:45:00Z", "2026-06-16T23:00:00Z")); // the day ends
        planner.press(Qt::Key_PageDown);
        QCOMPARE(plan.date(), QDate(2026, 6, 17));
        QCOMPARE(plan.candidate().from, utc("2026-06-17T08:00:00Z")); // the best of that day
        planner.press(Qt::Key_PageUp);
        planner.press(Qt::Key_PageUp);
        QCOMPARE(plan.date(), QDate(2026, 6, 15));
        QTest::mouseClick(&planner.button(QStringLiteral("Today")), Qt::LeftButton);
        QCOMPARE(plan.date(), QDate(2026, 6, 16));
        QVERIFY(!planner.button(QStringLiteral("Today")).isEnabled());
    }
    void thePointerDragsIt()
    {
        Planner planner;
        const MeetingPlan &plan = planner.view.plan();
        QWidget *canvas = planner.view.strips().viewport();
        // A press elsewhere brings it there, and it goes on with the pointer.
        QTest::mousePress(canvas, Qt::LeftButton, {}, planner.at(utc("2026-06-16T15:00:00Z")));
        QCOMPARE(plan.candidate(), span("2026-06-16T14:45:00Z", "2026-06-16T15:15:00Z"));
        QTest::mouseMove(canvas, planner.at(utc("2026-06-16T17:00:00Z"), 1));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, planner.at(utc("2026-06-16T17:00:00Z"), 1));
        QCOMPARE(plan.candidate(), span("2026-06-16T16:45:00Z", "2026-06-16T17:15:00Z"));
        QCOMPARE(planner.view.strips().currentIndex().row(), 0);
        // Its end.
        QTest::mousePress(canvas, Qt::LeftButton, {}, planner.at(utc("2026-06-16T17:15:00Z")));
        QTest::mouseMove(canvas, planner.at(utc("2026-06-16T18:00:00Z")));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, planner.at(utc("2026-06-16T18:00:00Z")));
        QCOMPARE(plan.candidate(), span("2026-06-16T16:45:00Z", "2026-06-16T18:00:00Z"));
    }
    void aNameLeadsToThePerson()
    {
        Planner planner;
        QSignalSpy wanted(&planner.view, &DayView::personWanted);
        planner.press(Qt::Key_Down);
        planner.press(Qt::Key_Return);
        const TimeSpan before = planner.view.plan().candidate();
        const QRect first = planner.view.strips().visualRect(planner.view.strips().model()->index(0, 0));
        QTest::mouseClick(planner.view.strips().viewport(), Qt::LeftButton, {}, QPoint(first.left() + 40, first.center().y()));
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted[0][0].value<MemberId>(), planner.view.plan().people()[1].id);
        QCOMPARE(wanted[1][0].value<MemberId>(), planner.desk.memberCalled(QStringLiteral("Rafael")));
        QCOMPARE(planner.view.plan().candidate(), before);
    }
    void noHourSuitsAllAndAThreadWould()
    {
        Planner planner;
        const auto &box = *planner.view.findChild<InsteadBox *>();
        QCOMPARE(box.title(), QStringLiteral("No hour suits all 6"));
        QVERIFY2(box.text().contains(QLatin1StringView("day ends")) && box.text().contains(QLatin1StringView("A thread reaches everyone")), qPrintable(box.text()));
        QSignalSpy wanted(&planner.view, &DayView::draftWanted);
        QTest::mouseClick(&planner.button(QStringLiteral("Start a thread instead")), Qt::LeftButton);
        const auto draft = wanted.at(0).at(0).value<Draft>();
        QCOMPARE(draft.told.size(), size_t(6));
        QVERIFY(draft.text.isEmpty() && draft.isNewThread);
    }
    void anHourThatSuitsAllIsSaid()
    {
        Planner planner;
        for (const QString &name : {QStringLiteral("Rafael"), QStringLiteral("Yuki"), QStringLiteral("Aroha"), QStringLiteral("Priya")})
            planner.setProfile(name, [](Profile &profile) { profile.zone = QStringLiteral("Europe/Lisbon"); });
        const auto &box = *planner.view.findChild<InsteadBox *>();
        QVERIFY2(box.title().startsWith(QLatin1StringView("All 6 who work on this day are at work between ")), qPrintable(box.title()));
        QVERIFY(box.text().isEmpty());
        QVERIFY(!box.findChild<Button *>()->isVisible());
    }
    void aTimeIsProposedWithEverybodysClock()
    {
        Planner planner;
        QSignalSpy wanted(&planner.view, &DayView::draftWanted);
        QTest::mouseClick(&planner.button(QStringLiteral("Propose this time")), Qt::LeftButton);
        const auto draft = wanted.at(0).at(0).value<Draft>();
        QCOMPARE(draft.subject, QStringLiteral("Meeting on Tue 16 June, 13:00?"));
        QVERIFY2(draft.text.contains(QStringLiteral("- Rafael: Tue 16 June, 09:00 to 09:30 in São Paulo")), qPrintable(draft.text));
        QVERIFY(draft.text.contains(QStringLiteral("- Aroha: Wed 17 June, 00:00 to 00:30 in Auckland")));
        QVERIFY(draft.text.contains(QLatin1StringView("Aroha is asleep then")));
        QVERIFY(std::ranges::find(draft.told, planner.desk.team.me) == draft.told.end());
    }
    void theTimesAreCopiedAndSaved()
    {
        Planner planner;
        QSignalSpy said(&planner.view, &DayView::said);
        QTest::mouseClick(&planner.button(QStringLiteral("Copy times")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1StringView("13:00 to 13:30, today\n\n- ")));
        const QString path = planner.desk.dir.filePath(QStringLiteral("meeting.ics"));
        QVERIFY(planner.view.saveCalendar(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("DTSTART:20260616T120000Z\r\nDTEND:20260616T123000Z\r\nSUMMARY:Meeting\r\n"));
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY(line.size() <= 76);
        QVERIFY(!planner.view.saveCalendar(QStringLiteral("/nowhere/at/all.ics")));
        QCOMPARE(said.count(), 3);
    }
    void otherTimesAreTaken()
    {
        Planner planner;
        const auto others = planner.view.panel().otherTimes();
        QVERIFY(!others.empty());
        const QString title = others.front()->text();
        others.front()->setFocus();
        QTest::keyClick(others.front(), Qt::Key_Return);
        QCOMPARE(MeetingWords(planner.view.plan()).start(planner.view.plan().candidate()), title);
        QVERIFY(!planner.view.panel().otherTimes().empty());
    }
    void turnsShareWhatIsAsked()
    {
        Planner planner;
        const MeetingPlan &plan = planner.view.plan();
        QCOMPARE(plan.turns().size(), size_t(MeetingPlan::Turns));
        int most = 0;
        for (size_t person = 0; person < plan.people().size(); ++person) {
            int asked = 0;
            for (size_t turn = 0; turn < plan.turns().size(); ++turn)
                asked += plan.phaseAtTurn(person, turn) == DayPhase::Asleep ? 1 : 0;
            most = std::max(most, asked);
        }
        QVERIFY(most < MeetingPlan::Turns); // nobody has all the nights
        QCOMPARE(MeetingWords(plan).fairness(), QStringLiteral("No turn spares Aroha; the others share what is left."));
        planner.view.plan().setPeople({planner.desk.team.me, planner.desk.memberCalled(QStringLiteral("Wanjiru"))});
        QVERIFY(MeetingWords(plan).fairness().contains(QLatin1StringView("nobody is asked for more than their work")));
        planner.view.plan().setPeople({planner.desk.team.me, planner.desk.memberCalled(QStringLiteral("Yuki")), planner.desk.memberCalled(QStringLiteral("Rafael"))});
        QCOMPARE(MeetingWords(plan).fairness(), QStringLiteral("No time of day spares Yuki."));
    }
    void clocksThatWillChangeAreTold()
    {
        Planner planner;
        QVERIFY(planner.view.noticeText().isEmpty());
        planner.desk.fixture.clock.set(utc("2026-10-12T09:00:00Z"));
        emit planner.desk.fixture.minutes.minute();
        QVERIFY2(planner.view.noticeText().contains(QLatin1StringView("From Sun 25 October your overlap with ")), qPrintable(planner.view.noticeText()));
        QVERIFY(planner.view.noticeText().contains(QLatin1StringView("1 h shorter")));
    }
    void anothersClockAndAnotherCircle()
    {
        Planner planner;
        planner.view.setCircle(planner.desk.channelCalled(QStringLiteral("press")));
        const auto inPress = planner.view.plan().people().size();
        QVERIFY(inPress > 1 && inPress < 7);
        QVERIFY(planner.view.bar().circleButton().text().startsWith(QLatin1StringView("press, ")));
        QTest::mouseClick(&planner.view.bar().circleButton(), Qt::LeftButton);
        auto *menu = planner.view.window()->findChild<PopupMenu *>();
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Home);
        menu->setCurrent(0);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(planner.view.plan().people().size(), size_t(7));
        const TimeSpan before = planner.view.plan().candidate();
        planner.view.plan().setZone(*zoneOf(QStringLiteral("Asia/Tokyo")));
        QCOMPARE(planner.view.plan().candidate(), before); // the same moment
        QCOMPARE(MeetingWords(planner.view.plan()).span(before), QStringLiteral("21:00 to 21:30"));
        QCOMPARE(planner.view.bar().zoneButton().text(), QStringLiteral("Tokyo"));
    }
    void whoShowsOnlyAClockHasNoHours()
    {
        Planner planner;
        planner.setProfile(QStringLiteral("Yuki"), [](Profile &profile) { profile.shown = DayShown::Clock; });
        planner.setProfile(QStringLiteral("Priya"), [](Profile &profile) { profile.zone.clear(); profile.city.clear(); });
        QCOMPARE(planner.row(QStringLiteral("Yuki")), QStringLiteral("Yuki, Tokyo. 21:00"));
        QVERIFY(planner.row(QStringLiteral("Priya")).contains(QLatin1StringView("Time not set")));
        QCOMPARE(planner.view.plan().day().participants(), 4);
        QVERIFY(!planner.view.grab().isNull());
    }
    void oneAlone()
    {
        Planner planner;
        planner.view.plan().setPeople({planner.desk.team.me});
        QVERIFY(planner.view.plan().turns().empty());
        bool invites = false;
        for (const TextLabel *label : planner.view.findChildren<TextLabel *>())
            invites = invites || (label->isVisible() && label->text() == u"Invite others to see their day here.");
        QVERIFY(invites);
        QVERIFY(!planner.view.findChild<InsteadBox *>()->isVisible());
        planner.view.plan().setPeople({});
        QVERIFY(!planner.view.grab().isNull());
    }
    void aDayOf23HoursIsAsWideAsAnyOther()
    {
        Planner planner;
        planner.view.plan().setDate(QDate(2026, 3, 29));
        QCOMPARE(planner.view.plan().day().within().length(), 23 * 60 * MinuteMs);
        planner.view.plan().setCandidate(span("2026-03-29T22:30:00Z", "2026-03-29T23:30:00Z"));
        QCOMPARE(planner.view.plan().candidate(), span("2026-03-29T22:00:00Z", "2026-03-29T23:00:00Z"));
        QVERIFY(!planner.view.grab().isNull());
    }
    void everySizeAndDirectionHasRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        for (const QSize &size : {QSize(1170, 900), QSize(844, 640), QSize(704, 560)}) {
            QTest::addRow("%d", size.width()) << size << false;
            QTest::addRow("%d mirrored", size.width()) << size << true;
        }
    }
    void everySizeAndDirectionHasRoom()
    {
        QFETCH(QSize, size);
        QFETCH(bool, mirrored);
        Planner planner;
        planner.setProfile(QStringLiteral("Yuki"), [](Profile &profile) {
            profile.callName = QStringLiteral("Wolfeschlegelsteinhausenbergerdorff der Ältere");
            profile.city = QStringLiteral("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");
        });
        planner.view.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        planner.view.resize(size);
        QCoreApplication::processEvents(); // lines that wrap find their height
        planner.view.grab();
        QCOMPARE(meridian::test::namelessIn(planner.view).join(u'\n'), QString());
        QCOMPARE(meridian::test::clippedIn(planner.view).join(u'\n'), QString());
        QCOMPARE(meridian::test::overlappingIn(planner.view).join(u'\n'), QString());
        QCOMPARE(meridian::test::paintedOutsideIn(planner.view).join(u'\n'), QString());
        // Time runs to the right for everybody.
        const DayScale scale = planner.view.strips().scale();
        QVERIFY(scale.x(utc("2026-06-16T12:00:00Z")) < scale.x(utc("2026-06-16T13:00:00Z")));
    }
};

QTEST_MAIN(DayViewTest)
#include "tst_day_view.moc"
