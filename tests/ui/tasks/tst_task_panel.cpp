// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_checks.h"
#include "tests/ui/tasks/task_desk.h"
#include "ui/tasks/due_box.h"
#include "ui/tasks/origin_box.h"
#include "ui/tasks/task_activity.h"
#include "ui/tasks/task_panel.h"
#include "ui/tasks/words_edit.h"
#include "ui/widgets/button.h"
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

class TaskPanelTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TaskDesk> m_it;
    std::unique_ptr<TaskPanel> m_panel;
    TaskId m_task;

    template<typename Part>
    Part &named(const QString &begin) const
    {
        for (Part *part : m_panel->findChildren<Part *>()) {
            if (part->accessibleName().startsWith(begin))
                return *part;
        }
        throw std::runtime_error("nothing is called " + begin.toStdString());
    }
    WordsEdit &title() const { return named<WordsEdit>(u"Title"_s); }
    WordsEdit &notes() const { return named<WordsEdit>(u"Notes"_s); }
    Task task() const { return m_it->row(m_task).task; }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_it = std::make_unique<TaskDesk>();
        auto one = m_it->task(u"Recut the film"_s, m_it->yuki(), timed(19, 9, 30, "Asia/Tokyo"));
        const ThreadRow thread = m_it->desk.threadCalled(u"Open at 09:00"_s);
        one.origin = TaskOrigin{thread.thread.thread, {}, {}, {}, {}, u"The film says everywhere, so that has to go."_s, m_it->yuki()};
        m_task = one.task;
        m_it->desk.arrive(m_it->me(), one);
        m_panel = std::make_unique<TaskPanel>(m_it->desk.look(), m_it->parts, m_it->actions);
        m_panel->resize(420, 900);
        m_panel->open(m_task);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_it.reset();
    }
    void whatItIsIsSaidInBothClocks()
    {
        QCOMPARE(title().toPlainText(), u"Recut the film"_s);
        QCOMPARE(named<DueBox>(u"Due"_s).accessibleName(), u"Due Fri 19 June, 09:30, Yuki, Tokyo. For you Fri 19 June, 01:30, asleep"_s);
        QVERIFY(named<Button>(u"Owner"_s).text().startsWith(u"Yuki Tanabe"));
        QCOMPARE(m_panel->findChild<TaskActivity *>()->sentences(), QStringList{u"Inês made this from Yuki’s words"_s});
        QCOMPARE(namelessIn(*m_panel), QStringList());
        QCOMPARE(clippedIn(*m_panel), QStringList());
    }
    void theStatusIsOneKeyAway()
    {
        m_panel->chooseStatus();
        press(Qt::Key_2);
        QCOMPARE(task().status, TaskStatus::UnderWay);
        QCOMPARE(named<Button>(u"Under way"_s).text(), u"Under way"_s);
        m_it->undo.back()();
        QCOMPARE(task().status, TaskStatus::ToDo);
    }
    void onWhomItWaitsIsAskedForAndSaid()
    {
        m_panel->chooseStatus();
        press(Qt::Key_3);
        QVERIFY(m_it->submitted<op::SetTaskStatus>().empty()); // not before that is chosen
        type(u"aro"_s);
        press(Qt::Key_Return);
        QCOMPARE(task().status, TaskStatus::Waiting);
        QCOMPARE(task().waitingOn, std::optional(m_it->desk.memberCalled(u"Aroha"_s)));
        QCOMPARE(named<Button>(u"Waiting on"_s).text(), u"Waiting on Aroha"_s);
    }
    void itIsFollowedAndNotAnyMore()
    {
        QCOMPARE(named<Button>(u"You hear of it"_s).text(), u"You hear of it"_s); // I made it
        named<Button>(u"You hear of it"_s).click();
        QVERIFY(m_it->row(m_task).follow == ThreadFollow::Following);
        named<Button>(u"You follow it"_s).click();
        QVERIFY(m_it->row(m_task).follow == ThreadFollow::Not);
        m_it->undo.back()();
        QVERIFY(m_it->row(m_task).follow == ThreadFollow::Following);
    }
    void whatOthersDoIsSeenAtOnce()
    {
        m_it->desk.arrive(m_it->yuki(), op::SetTaskStatus{m_task, TaskStatus::Done, {}});
        QCOMPARE(named<Button>(u"Done"_s).text(), u"Done"_s);
        QCOMPARE(m_panel->findChild<TaskActivity *>()->sentences().back(), u"Yuki did it"_s);
    }
    void aTitleIsWrittenInPlaceAndOthersFieldsComeIn()
    {
        title().setFocus();
        title().selectAll();
        type(u"Recut hero film"_s);
        m_it->desk.arrive(m_it->yuki(), op::SetTaskNotes{m_task, u"The last line."_s});
        QCOMPARE(notes().toPlainText(), u"The last line."_s);
        QCOMPARE(title().toPlainText(), u"Recut hero film"_s);
        press(Qt::Key_Return);
        QCOMPARE(task().title, u"Recut hero film"_s);
        QCOMPARE(task().notes, u"The last line."_s);
    }
    void notesAreKeptWhenTheTypingRests()
    {
        notes().setFocus();
        type(u"Words"_s);
        QVERIFY(m_it->submitted<op::SetTaskNotes>().empty());
        QTRY_COMPARE(task().notes, u"Words"_s);
    }
    void anEmptyTitleIsNone()
    {
        title().setFocus();
        title().selectAll();
        press(Qt::Key_Delete);
        named<Button>(u"To do"_s).setFocus();
        QCOMPARE(title().toPlainText(), u"Recut the film"_s);
        QVERIFY(m_it->submitted<op::SetTaskTitle>().empty());
    }
    void aDateIsWrittenAsItIsSaid()
    {
        m_panel->chooseDue();
        type(u"Mon 10:00"_s);
        press(Qt::Key_Return);
        QVERIFY(task().due == timed(22, 10, 0, "Asia/Tokyo"));
        m_panel->chooseDue();
        type(u"no idea"_s);
        press(Qt::Key_Return);
        QVERIFY(task().due == timed(22, 10, 0, "Asia/Tokyo")); // nothing was understood, nothing is chosen
        press(Qt::Key_Escape);
    }
    void aNightIsSaidGentlyAndBetterTimesAreOffered()
    {
        m_it->desk.arrive(m_it->yuki(), op::SetTaskDue{m_task, timed(19, 23, 0, "Asia/Tokyo")});
        QStringList offers;
        for (Button *button : m_panel->findChildren<Button *>()) {
            if (button->isVisible() && button->text().startsWith(u"Make it"))
                offers << button->text();
        }
        QCOMPARE(offers.size(), 2);
        for (Button *button : m_panel->findChildren<Button *>()) {
            if (button->isVisible() && button->text() == offers.front()) {
                button->click();
                break;
            }
        }
        QCOMPARE(task().due->date, QDate(2026, 6, 19));
        QVERIFY(task().due->minutes < 23 * 60);
    }
    void anotherOwnerIsAskedOnceWhoseClockIsMeant()
    {
        const MemberId aroha = m_it->desk.memberCalled(u"Aroha"_s);
        m_panel->chooseOwner();
        type(u"aro"_s);
        press(Qt::Key_Return);
        QVERIFY(m_it->submitted<op::SetTaskOwner>().empty());
        press(Qt::Key_2);
        QCOMPARE(task().owner, std::optional(aroha));
        QVERIFY(task().due == timed(19, 9, 30, "Pacific/Auckland"));
    }
    void stepsAreTickedWrittenAndTakenAway()
    {
        named<QLineEdit>(u"Add a step"_s).setFocus();
        type(u"Subtitles"_s);
        press(Qt::Key_Return);
        type(u"Export"_s);
        press(Qt::Key_Return);
        QCOMPARE(task().steps.size(), size_t(2));
        QCOMPARE(task().steps[1].text, u"Export"_s);
        named<QCheckBox>(u"Export"_s).click();
        QVERIFY(task().steps[1].done && !task().steps[0].done);
        auto &words = named<QLineEdit>(u"Step"_s);
        words.setFocus();
        words.selectAll();
        type(u"Subtitles in five languages"_s);
        press(Qt::Key_Return);
        QCOMPARE(task().steps[0].text, u"Subtitles in five languages"_s);
        words.selectAll();
        press(Qt::Key_Delete);
        press(Qt::Key_Return);
        QCOMPARE(task().steps.size(), size_t(1));
        m_it->undo.back()();
        QCOMPARE(task().steps.size(), size_t(2));
    }
    void eachLabelIsAFieldOfItsOwn()
    {
        auto &field = named<QLineEdit>(u"Labels"_s);
        field.setFocus();
        type(u"film, launch, Film"_s);
        press(Qt::Key_Return);
        QCOMPARE(task().labels, (std::vector<QString>{u"film"_s, u"launch"_s}));
        m_it->desk.arrive(m_it->yuki(), op::LabelTask{m_task, u"cut"_s, true});
        field.selectAll();
        type(u"film"_s);
        press(Qt::Key_Return);
        QCOMPARE(task().labels, (std::vector<QString>{u"cut"_s, u"film"_s})); // what came meanwhile stays
    }
    void itLeadsToWhereItCameFrom()
    {
        QSignalSpy wanted(m_panel.get(), &TaskPanel::threadWanted);
        m_panel->findChild<OriginBox *>()->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<ThreadId>(), m_it->desk.threadCalled(u"Open at 09:00"_s).thread.thread);
    }
    void whatWasRemovedCanBeBroughtBack()
    {
        m_it->actions.remove(task());
        QVERIFY(task().removed);
        for (Button *button : m_panel->findChildren<Button *>()) {
            if (button->isVisible() && button->text() == u"Bring it back")
                button->click();
        }
        QVERIFY(!task().removed);
    }
    void whatIsNotHereIsNoTask()
    {
        m_panel->open(TaskId::create(m_it->desk.fixture.clock.now(), m_it->desk.random));
        QVERIFY(!m_panel->row());
        QVERIFY(!title().isVisible());
    }
};

QTEST_MAIN(TaskPanelTest)
#include "tst_task_panel.moc"
