// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/units.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/screen_checks.h"
#include "ui/day/away_text.h"
#include "ui/day/day_view.h"
#include "ui/day/week_list.h"
#include "ui/day/week_words.h"
#include "ui/widgets/button.h"
#include <QAbstractItemModelTester>
#include <QTest>

using namespace meridian;
using meridian::test::Desk;

namespace {

Instant utc(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

//! The week of the demo team around Tuesday, 16 June 2026, in Lisbon, where weeks begin on Monday.
struct WeekDesk {
    Desk desk;
    DayView view{desk.look(), *desk.replica, desk.commands, *desk.book};

    WeekDesk()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        view.resize(1170, 900);
        view.show();
        view.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&view));
        view.strips().setFocus();
        view.setRange(DayBar::Range::Week);
    }
    ~WeekDesk() { QLocale::setDefault(QLocale::c()); }
    [[nodiscard]] WeekList &week() { return view.week(); }
    [[nodiscard]] QString said(int row) { return week().model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&week(), Qt::Key(key), modifiers); }
    void setProfile(const QString &name, const std::function<void(Profile &)> &change)
    {
        const MemberId id = desk.memberCalled(name);
        Profile profile = desk.book->find(id)->profile;
        change(profile);
        desk.arrive(id, op::UpdateMember{id, profile});
    }
};

} // namespace

class WeekListTest : public QObject {
    Q_OBJECT
private slots:
    void sevenDaysWithTheirBestAndWhoIsAway()
    {
        WeekDesk desk;
        QAbstractItemModelTester tester(desk.week().model());
        QVERIFY(desk.week().isVisible() && !desk.view.strips().isVisible());
        QCOMPARE(desk.week().model()->rowCount(), 7);
        QCOMPARE(desk.view.plan().week().first(), QDate(2026, 6, 15));
        QCOMPARE(desk.week().currentIndex().row(), 1);
        QVERIFY2(desk.said(1).startsWith(QLatin1StringView("Tuesday 16 June. Today. 4 of 6 at work, 09:00 to 10:30 and 13:00 to 14:00. Marta: Day off")), qPrintable(desk.said(1)));
        QVERIFY2(desk.said(6).contains(QLatin1StringView("Nobody works")) || desk.said(6).contains(QLatin1StringView("at work")), qPrintable(desk.said(6)));
        QVERIFY(desk.week().accessibleName().contains(QLatin1StringView("13:00 to 13:30")));
    }
    void theKeysWalkTheWeek()
    {
        WeekDesk desk;
        const MeetingPlan &plan = desk.view.plan();
        QVERIFY(desk.week().hasFocus());
        desk.press(Qt::Key_Down);
        QCOMPARE(plan.date(), QDate(2026, 6, 17));
        QCOMPARE(desk.week().currentIndex().row(), 2);
        const TimeSpan best = plan.candidate();
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(plan.candidate(), (TimeSpan{best.from.plus(15 * MinuteMs), best.to.plus(30 * MinuteMs)}));
        desk.press(Qt::Key_PageDown);
        QCOMPARE(plan.date(), QDate(2026, 6, 24));
        QCOMPARE(plan.week().first(), QDate(2026, 6, 22));
        desk.press(Qt::Key_PageUp);
        desk.press(Qt::Key_Up);
        desk.press(Qt::Key_Up);
        desk.press(Qt::Key_Up);
        QCOMPARE(plan.date(), QDate(2026, 6, 14)); // into the week before
        QCOMPARE(desk.week().currentIndex().row(), 6);
        desk.press(Qt::Key_Home);
        QCOMPARE(plan.date(), QDate(2026, 6, 16));
    }
    void enterOpensTheDayWithTheCandidate()
    {
        WeekDesk desk;
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Left);
        const TimeSpan slot = desk.view.plan().candidate();
        desk.press(Qt::Key_Return);
        QVERIFY(desk.view.range() == DayBar::Range::Day && desk.view.strips().isVisible() && !desk.week().isVisible());
        QVERIFY(desk.view.strips().hasFocus());
        QCOMPARE(desk.view.plan().date(), QDate(2026, 6, 17));
        QCOMPARE(desk.view.plan().candidate(), slot);
    }
    void aPressOpensTheDayWithTheTimeUnderIt()
    {
        WeekDesk desk;
        const Instant at = utc("2026-06-18T09:00:00Z");
        const QRect row = desk.week().visualRect(desk.week().model()->index(3, 0));
        QTest::mouseClick(desk.week().viewport(), Qt::LeftButton, {}, QPoint(qRound(desk.week().scale(3).x(at)), row.top() + 20));
        QVERIFY(desk.view.range() == DayBar::Range::Day);
        QCOMPARE(desk.view.plan().date(), QDate(2026, 6, 18));
        QCOMPARE(desk.view.plan().candidate(), (TimeSpan{at.plus(-15 * MinuteMs), at.plus(15 * MinuteMs)}));
    }
    void theBarGoesByWeeks()
    {
        WeekDesk desk;
        QCOMPARE(WeekWords(desk.view.plan()).title(), QStringLiteral("Mon 15 June to Sun 21 June"));
        Button &other = desk.view.bar().rangeButton();
        QCOMPARE(other.text(), QStringLiteral("Day"));
        QTest::mouseClick(&other, Qt::LeftButton);
        QVERIFY(desk.view.range() == DayBar::Range::Day);
        QCOMPARE(other.text(), QStringLiteral("Week"));
    }
    void holidaysLeaveAndClockChangesAreNamed()
    {
        WeekDesk desk;
        desk.setProfile(QStringLiteral("Priya"), [](Profile &profile) {
            profile.hours.daysOff = {{QDate(2026, 10, 22), QDate(2026, 10, 23), {}, AwayKind::Leave}};
        });
        desk.setProfile(QStringLiteral("Yuki"), [](Profile &profile) {
            profile.hours.daysOff = {{QDate(2026, 10, 22), QDate(2026, 10, 22), QStringLiteral("Culture Day"), AwayKind::Holiday}};
        });
        desk.view.plan().setDate(QDate(2026, 10, 22));
        QVERIFY2(desk.said(3).contains(QLatin1StringView("Priya: ")) && desk.said(3).contains(QLatin1StringView("Culture Day")), qPrintable(desk.said(3)));
        QVERIFY2(desk.said(6).contains(QStringLiteral("Clocks go back 1 h for Inês and Marta")), qPrintable(desk.said(6)));
        QVERIFY(!desk.view.grab().isNull());
        // The same words stand on the strip of the day, and in its row.
        desk.view.setRange(DayBar::Range::Day);
        const auto *model = desk.view.strips().model();
        QStringList rows;
        desk.view.plan().setCandidate({utc("2026-10-22T02:00:00Z"), utc("2026-10-22T02:30:00Z")});
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(rows.join(u'\n').contains(QLatin1StringView("Culture Day")), qPrintable(rows.join(u'\n')));
    }
    void whySomebodyIsAway()
    {
        using Kind = Absence::Kind;
        QCOMPARE(AwayText::words(Kind::DayOff, {}), QStringLiteral("Day off"));
        QCOMPARE(AwayText::words(Kind::Leave, {}), QStringLiteral("Leave"));
        QCOMPARE(AwayText::words(Kind::Leave, QStringLiteral(" parental ")), QStringLiteral("Leave: parental"));
        QCOMPARE(AwayText::words(Kind::Holiday, QStringLiteral("Portugal Day")), QStringLiteral("Portugal Day"));
        QCOMPARE(AwayText::words(Kind::Holiday, {}), QStringLiteral("Public holiday"));
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
        WeekDesk desk;
        desk.view.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        desk.view.resize(size);
        QCoreApplication::processEvents(); // lines that wrap find their height
        desk.view.grab();
        QCOMPARE(meridian::test::namelessIn(desk.view).join(u'\n'), QString());
        QCOMPARE(meridian::test::clippedIn(desk.view).join(u'\n'), QString());
        QCOMPARE(meridian::test::overlappingIn(desk.view).join(u'\n'), QString());
        QCOMPARE(meridian::test::paintedOutsideIn(desk.view).join(u'\n'), QString());
        const DayScale scale = desk.week().scale(1);
        QVERIFY(scale.x(utc("2026-06-16T12:00:00Z")) < scale.x(utc("2026-06-16T13:00:00Z")));
    }
};

QTEST_MAIN(WeekListTest)
#include "tst_week_list.moc"
