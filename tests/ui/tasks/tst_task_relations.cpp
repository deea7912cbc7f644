// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_links.h"
#include "tests/ui/screen_checks.h"
#include "tests/ui/tasks/task_desk.h"
#include "ui/tasks/task_chooser.h"
#include "ui/tasks/task_panel.h"
#include "ui/tasks/task_relations.h"
#include "ui/widgets/text_label.h"
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

class TaskRelationsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TaskDesk> m_it;
    std::unique_ptr<TaskPanel> m_panel;
    TaskId m_film, m_subtitles, m_press;

    TaskId add(const QString &title, ChannelId channel)
    {
        auto task = m_it->task(title, m_it->yuki());
        task.channel = channel;
        m_it->desk.arrive(m_it->me(), task);
        return task.task;
    }
    TaskRelations &relations() { return *m_panel->findChild<TaskRelations *>(); }
    TaskChooser *chooser() { return m_panel->findChild<TaskChooser *>(); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    //! Chooses by its title, as one types it.
    void link(TaskRelations::Side side, const QString &title)
    {
        relations().choose(side);
        type(title);
        QTRY_VERIFY(chooser()->findChild<QListWidget *>()->count() > 0);
        press(Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QStringList lines()
    {
        QStringList said;
        for (auto *button : relations().findChildren<QAbstractButton *>()) {
            if (button->isVisibleTo(m_panel.get()) && button->accessibleName().endsWith(u"Open it"))
                said << button->accessibleName();
        }
        said.sort();
        return said;
    }
    std::vector<TaskLink> linksOf(TaskId task) const { return must(m_it->desk.replica->tasks().links(task)); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_it = std::make_unique<TaskDesk>();
        m_film = add(u"Recut the film"_s, m_it->launch());
        m_subtitles = add(u"Subtitles in five languages"_s, m_it->launch());
        m_press = add(u"Press kit"_s, m_it->desk.channelCalled(u"press"_s));
        m_panel = std::make_unique<TaskPanel>(m_it->desk.look(), m_it->parts, m_it->actions);
        m_panel->resize(440, 900);
        m_panel->open(m_subtitles);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_it.reset();
    }
    void everySideIsChosenAndShown()
    {
        link(TaskRelations::Side::BlockedBy, u"recut"_s);
        QCOMPARE(linksOf(m_subtitles), (std::vector{TaskLink{m_film, m_subtitles, TaskRelation::Blocks}}));
        QCOMPARE(m_it->said.back(), u"It waits for “Recut the film” now"_s);
        link(TaskRelations::Side::PartOf, u"press"_s); // of another channel
        QTRY_COMPARE(lines(), (QStringList{u"Part of: Press kit. To do. Open it"_s, u"Waits for: Recut the film. To do. Open it"_s}));
        QCOMPARE(namelessIn(*m_panel), QStringList());
        m_it->desk.arrive(m_it->yuki(), op::SetTaskStatus{m_film, TaskStatus::UnderWay, {}});
        m_panel->open(m_subtitles);
        QTRY_VERIFY(lines().contains(u"Waits for: Recut the film. Under way. Open it"_s));
        m_panel->open(m_film);
        QTRY_COMPARE(lines(), QStringList{u"Blocks: Subtitles in five languages. To do. Open it"_s});
        m_panel->open(m_press);
        QTRY_COMPARE(lines(), QStringList{u"Has the part: Subtitles in five languages. To do. Open it"_s});
    }
    void itIsTakenAwayAndBroughtBack()
    {
        link(TaskRelations::Side::Blocks, u"press"_s);
        QCOMPARE(linksOf(m_press).size(), size_t(1));
        QTRY_COMPARE(lines().size(), 1);
        for (auto *button : relations().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName() == u"Take the link with “Press kit” away") {
                button->click();
                break;
            }
        }
        QVERIFY(linksOf(m_press).empty());
        QTRY_COMPARE(lines(), QStringList());
        m_it->undo.back()();
        QCOMPARE(linksOf(m_press).size(), size_t(1));
        QTRY_COMPARE(lines().size(), 1);
    }
    void aCircleIsRefusedWithASentence()
    {
        m_it->desk.arrive(m_it->me(), op::RelateTask{m_subtitles, m_press, TaskRelation::Blocks, true});
        m_it->desk.arrive(m_it->me(), op::RelateTask{m_press, m_film, TaskRelation::Blocks, true});
        relations().choose(TaskRelations::Side::BlockedBy); // subtitles → press → film → subtitles
        type(u"recut"_s);
        auto *note = chooser()->findChild<TextLabel *>();
        QVERIFY(note->isVisible());
        QCOMPARE(note->text(), u"“Recut the film” waits for this task already, so this one can’t wait for it."_s);
        const size_t before = m_it->submitted<op::RelateTask>().size();
        press(Qt::Key_Return);
        QVERIFY(chooser() && chooser()->isVisible());
        QCOMPARE(m_it->submitted<op::RelateTask>().size(), before);
        press(Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!must(wouldCircle(m_it->desk.replica->tasks(), {m_film, m_subtitles, TaskRelation::PartOf}))); // of another kind it is none
        QVERIFY(must(wouldCircle(m_it->desk.replica->tasks(), {m_film, m_film, TaskRelation::Blocks})));
    }
    void whatItWaitsForIsSaidUntilItIsDone()
    {
        m_it->desk.arrive(m_it->me(), op::RelateTask{m_film, m_subtitles, TaskRelation::Blocks, true});
        QCOMPARE(must(openBlockers(m_it->desk.replica->tasks(), m_subtitles)).size(), size_t(1));
        m_it->desk.arrive(m_it->me(), op::SetTaskStatus{m_film, TaskStatus::Done, {}});
        QVERIFY(must(openBlockers(m_it->desk.replica->tasks(), m_subtitles)).empty());
    }
    void oneIsOpenedFromTheOther()
    {
        m_it->desk.arrive(m_it->me(), op::RelateTask{m_film, m_subtitles, TaskRelation::Blocks, true});
        m_panel->open(m_film);
        QTRY_COMPARE(lines().size(), 1);
        QSignalSpy wanted(m_panel.get(), &TaskPanel::taskWanted);
        for (auto *button : relations().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith(u"Blocks: ")) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Return);
                break;
            }
        }
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<TaskId>(), m_subtitles);
    }
    void whatWasMadeMeanwhileIsFound()
    {
        for (int i = 0; i < 3 * TaskNames::Page; ++i)
            add(u"Filler %1"_s.arg(i), m_it->launch());
        add(u"Zebra crossing"_s, m_it->desk.channelCalled(u"press"_s));
        relations().choose(TaskRelations::Side::Blocks);
        type(u"zebra"_s);
        QTRY_COMPARE(chooser()->findChild<QListWidget *>()->count(), 1); // pages on
        press(Qt::Key_Return);
        QCOMPARE(linksOf(m_subtitles).size(), size_t(1));
    }
};

QTEST_MAIN(TaskRelationsTest)
#include "tst_task_relations.moc"
