// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_checks.h"
#include "tests/ui/tasks/task_desk.h"
#include "ui/tasks/due_popup.h"
#include "ui/tasks/free_days.h"
#include "ui/tasks/month_grid.h"
#include "ui/tasks/task_panel.h"
#include "ui/widgets/channel_chooser.h"
#include "ui/widgets/text_label.h"
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

class DueCalendarTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TaskDesk> m_it;
    std::unique_ptr<TaskPanel> m_panel;
    TaskId m_task;

    Task task() const { return m_it->row(m_task).task; }
    DuePopup *popup() { return m_panel->findChild<DuePopup *>(); }
    MonthGrid *month() { return popup()->findChild<MonthGrid *>(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    static QDate june(int day) { return {2026, 6, day}; }
    //! A button of the panel, by how it is called.
    QAbstractButton *button(const QString &begin)
    {
        for (auto *one : m_panel->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->accessibleName().startsWith(begin))
                return one;
        }
        throw std::runtime_error("no button " + begin.toStdString());
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_it = std::make_unique<TaskDesk>();
        auto one = m_it->task(u"Recut the film"_s, m_it->yuki(), timed(19, 9, 30, "Asia/Tokyo"));
        m_task = one.task;
        m_it->desk.arrive(m_it->me(), one);
        m_panel = std::make_unique<TaskPanel>(m_it->desk.look(), m_it->parts, m_it->actions);
        m_panel->resize(460, 900);
        m_panel->open(m_task);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_it.reset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void aDayIsPointedToAndItsTimeStays()
    {
        m_panel->chooseDue();
        QCOMPARE(month()->day(), june(19));
        QTest::mouseClick(month(), Qt::LeftButton, {}, month()->rectOf(june(24)).center().toPoint());
        QCOMPARE(month()->day(), june(24));
        QVERIFY(task().due == timed(19, 9, 30, "Asia/Tokyo")); // not before it is set
        QCOMPARE(clippedIn(*popup()), QStringList());
        QCOMPARE(namelessIn(*popup()), QStringList());
        press(Qt::Key_Return);
        QVERIFY(task().due == timed(24, 9, 30, "Asia/Tokyo"));
        m_it->undo.back()();
        QVERIFY(task().due == timed(19, 9, 30, "Asia/Tokyo"));
    }
    void allOfItByKeys()
    {
        m_panel->chooseDue();
        press(Qt::Key_Down); // out of the field
        QVERIFY(month()->hasFocus());
        press(Qt::Key_Right);
        QCOMPARE(month()->day(), june(20));
        press(Qt::Key_Down);
        QCOMPARE(month()->day(), june(27));
        press(Qt::Key_Left);
        press(Qt::Key_Up);
        QCOMPARE(month()->day(), june(19));
        press(Qt::Key_PageDown);
        QCOMPARE(month()->day(), QDate(2026, 7, 19));
        press(Qt::Key_PageUp);
        press(Qt::Key_Home);
        QCOMPARE(month()->day(), june(16));
        QCOMPARE(month()->accessibleName(), u"Tue 16 June, today"_s);
        press(Qt::Key_Return);
        QVERIFY(task().due == timed(16, 9, 30, "Asia/Tokyo"));
    }
    void whatIsTypedIsShownInTheCalendar()
    {
        m_panel->chooseDue();
        QTest::keyClicks(QApplication::focusWidget(), u"24 June"_s);
        QCOMPARE(month()->day(), june(24));
    }
    void weeksBeginAsTheyDoWhereOneIs()
    {
        const auto firstColumn = [&] {
            const MonthGrid grid(m_it->desk.look(), *m_it->desk.book, {});
            QDate first = june(30);
            for (int day = 8; day <= 14; ++day) {
                if (grid.rectOf(june(day)).left() < grid.rectOf(first).left())
                    first = june(day);
            }
            return Qt::DayOfWeek(first.dayOfWeek());
        };
        QCOMPARE(firstColumn(), Qt::Monday);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(firstColumn(), Qt::Sunday);
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(firstColumn(), Qt::Saturday);
    }
    void daysOffAreShadedAndSaid()
    {
        Profile profile = m_it->desk.book->find(m_it->yuki())->profile;
        profile.hours.daysOff = {{june(24), june(26), u"leave"_s}};
        m_it->desk.arrive(m_it->yuki(), op::UpdateMember{m_it->yuki(), profile});
        const FreeDays free(*m_it->desk.book, m_it->yuki());
        QCOMPARE(free.on(june(25)), FreeDays::Kind::Away);
        QCOMPARE(free.on(june(20)), FreeDays::Kind::Week);
        QCOMPARE(free.on(june(23)), FreeDays::Kind::Worked);
        QCOMPARE(free.words(june(25)), u"a day off for Yuki"_s);
        QCOMPARE(FreeDays(*m_it->desk.book, {}).on(june(20)), FreeDays::Kind::Week); // nobody's: the weekend
        profile.shown = DayShown::Clock;
        m_it->desk.arrive(m_it->yuki(), op::UpdateMember{m_it->yuki(), profile});
        QCOMPARE(FreeDays(*m_it->desk.book, m_it->yuki()).on(june(25)), FreeDays::Kind::Worked); // it is nobody's business
    }
    void aBeginningIsADayAlone()
    {
        button(u"Begins: "_s)->click();
        QTest::keyClicks(QApplication::focusWidget(), u"17 June"_s);
        press(Qt::Key_Return);
        QCOMPARE(task().start, std::optional(june(17)));
        QVERIFY(task().due == timed(19, 9, 30, "Asia/Tokyo"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        button(u"Begins: Wed 17 June"_s)->click();
        for (auto *one : popup()->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text() == u"No date")
                one->click();
        }
        QVERIFY(!task().start);
    }
    void itGoesToAnotherChannel()
    {
        const ChannelId press_ = m_it->desk.channelCalled(u"press"_s);
        button(u"Channel: "_s)->click();
        press(Qt::Key_2);
        auto *chooser = m_panel->findChild<ChannelChooser *>();
        QVERIFY(chooser);
        QTest::keyClicks(QApplication::focusWidget(), u"press"_s);
        press(Qt::Key_Return);
        QCOMPARE(task().channel, press_);
        QVERIFY(!task().rank.isEmpty());
        QTRY_VERIFY(button(u"Channel: "_s)->accessibleName().startsWith(u"Channel: # press"));
        m_it->undo.back()();
        QCOMPARE(task().channel, m_it->launch());
    }
};

QTEST_MAIN(DueCalendarTest)
#include "tst_due_calendar.moc"
