// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/window_fixture.h"
#include "ui/compose/token_field.h"
#include "ui/day/day_view.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace meridian;
using meridian::test::must;
using meridian::test::WindowDesk;

//! The team's day in its window, by keys alone.
class DayScreenTest : public QObject {
    Q_OBJECT
private slots:
    void keysLeadThereAndBack()
    {
        WindowDesk window;
        QVERIFY(window.isReady());
        window.type(QStringLiteral("gp"));
        QCOMPARE(window.view->place(), Place::teamDay());
        auto &day = window.part<DayView>();
        QVERIFY(window.focusIn(day.strips()));
        const TimeSpan best = day.plan().candidate();
        window.press(Qt::Key_Right);
        window.press(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(day.plan().candidate() != best);
        window.type(QStringLiteral("b"));
        QCOMPARE(day.plan().candidate().length(), best.length() + MeetingPlan::StepMs); // the best for its length
        window.type(QStringLiteral("l"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("São Paulo")));
        window.press(Qt::Key_F6);
        QVERIFY(window.focusIn(day.panel()));
        window.press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(window.focusIn(day.strips()));
        window.type(QStringLiteral("w"));
        QVERIFY(day.range() == DayBar::Range::Week);
        window.type(QStringLiteral("w"));
        QVERIFY(day.range() == DayBar::Range::Day && window.focusIn(day.strips()));
        window.press(Qt::Key_Escape);
        QVERIFY(window.view->place() != Place::teamDay());
        window.press(Qt::Key_6, Qt::AltModifier);
        QCOMPARE(window.view->place(), Place::teamDay());
    }
    void theSwitcherLeadsThere()
    {
        WindowDesk window;
        QVERIFY(window.isReady());
        window.jump(QStringLiteral(">planner"));
        QCOMPARE(window.view->place(), Place::teamDay());
    }
    void aProposedTimeIsADraftOfAThread()
    {
        WindowDesk window;
        QVERIFY(window.isReady());
        window.view->go(Place::teamDay());
        auto &day = window.part<DayView>();
        day.setCircle(window.desk.channelCalled(QStringLiteral("launch")));
        emit day.panel().proposeWanted();
        QCOMPARE(window.view->place().screen, Place::Screen::NewThread);
        auto &form = window.part<NewThreadPane>();
        QVERIFY(form.subject().text().startsWith(QLatin1StringView("Meeting on Tue 16 June, ")));
        QCOMPARE(form.in().chosen().size(), size_t(1));
        QCOMPARE(form.tell().chosen().size(), size_t(6));
        QVERIFY(form.draft().text.contains(QLatin1StringView("Aroha: ")));
        // It is kept as what was typed is.
        QTRY_COMPARE(must(window.desk.replica->read().drafts()).size(), size_t(1));
        window.press(Qt::Key_Escape);
        QCOMPARE(window.view->place(), Place::teamDay());
    }
};

QTEST_MAIN(DayScreenTest)
#include "tst_day_screen.moc"
