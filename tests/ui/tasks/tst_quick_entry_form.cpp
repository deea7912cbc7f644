// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_checks.h"
#include "tests/ui/tasks/task_desk.h"
#include "ui/tasks/quick_entry_form.h"
#include "ui/widgets/button.h"
#include <QLineEdit>
#include <QSignalSpy>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

class QuickEntryFormTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TaskDesk> m_it;
    std::unique_ptr<QuickEntryForm> m_form;

    void open(const TaskSeed &seed)
    {
        m_form = std::make_unique<QuickEntryForm>(m_it->desk.look(), m_it->parts, m_it->actions, seed);
        m_form->resize(520, 360);
        m_form->show();
        m_form->activateWindow();
        m_form->field().setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }
    void type(const QString &text) { QTest::keyClicks(&m_form->field(), text); }
    [[nodiscard]] bool says(const QString &words) const { return m_form->preview().join(u'\n').contains(words); }
    void enter() { QTest::keyClick(&m_form->field(), Qt::Key_Return); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { m_it = std::make_unique<TaskDesk>(); }
    void cleanup()
    {
        m_form.reset();
        m_it.reset();
    }
    void aLineIsATask()
    {
        open({});
        QSignalSpy made(m_form.get(), &QuickEntryForm::made);
        type(u"Recut the film @Yuki Fri 9:00 #launch"_s);
        QVERIFY(says(u"Recut the film"_s));
        QVERIFY(says(u"Yuki Tanabe, 19:12 in Tokyo"_s));
        QVERIFY(says(u"Fri 19 June, 09:00 in Tokyo"_s));
        QVERIFY(says(u"Fri 19 June, 01:00 for you"_s));
        QVERIFY(says(u"# launch"_s));
        QCOMPARE(namelessIn(*m_form), QStringList());
        QCOMPARE(clippedIn(*m_form), QStringList());
        enter();
        QCOMPARE(made.count(), 1);
        const Task task = m_it->row(made[0][0].value<TaskId>()).task;
        QCOMPARE(task.title, u"Recut the film"_s);
        QCOMPARE(task.owner, std::optional(m_it->yuki()));
        QVERIFY(task.due == timed(19, 9, 0, "Asia/Tokyo"));
        QCOMPARE(task.channel, m_it->launch());
        QVERIFY(m_it->said.back().startsWith(u"Task made for Yuki, due Fri 19 June, 09:00 in Tokyo"));
        m_it->undo.back()();
        QVERIFY(m_it->row(task.task).task.removed);
    }
    void withoutANameItIsMine()
    {
        open({});
        type(u"Call the printer tomorrow 9:30"_s);
        enter();
        const auto made = m_it->submitted<op::CreateTask>().back();
        QCOMPARE(made.owner, std::optional(m_it->me()));
        QVERIFY(made.due == timed(17, 9, 30, "Europe/Lisbon"));
    }
    void whoIsUnknownIsSaid()
    {
        open({});
        type(u"Call @Zebulon"_s);
        QVERIFY(says(u"“@Zebulon” names nobody here"_s));
        enter();
        QVERIFY(m_it->submitted<op::CreateTask>().empty());
    }
    void nothingIsNoTask()
    {
        open({});
        enter();
        type(u"   @Yuki"_s);
        enter();
        QVERIFY(m_it->submitted<op::CreateTask>().empty());
    }
    void aNightIsSaidGently()
    {
        open({});
        type(u"Recut the film @Yuki Fri 23:00"_s);
        QVERIFY(says(u"outside Yuki’s working hours"_s));
        enter(); // said, and not forbidden
        QCOMPARE(m_it->submitted<op::CreateTask>().size(), size_t(1));
    }
    void whatWasGuessedIsOnlyToBeConfirmed()
    {
        const ThreadRow thread = m_it->desk.threadCalled(u"Open at 09:00"_s);
        TaskSeed seed{u"Recut the film @Yuki Tanabe"_s, m_it->launch(), TaskOrigin{thread.thread.thread, {}, {}, {}, {}, u"I will recut it."_s, m_it->yuki()},
                      TaskSeed::Owner::Nobody};
        open(seed);
        enter();
        const auto made = m_it->submitted<op::CreateTask>().back();
        QCOMPARE(made.owner, std::optional(m_it->yuki()));
        QVERIFY(made.origin == seed.origin);
        QCOMPARE(m_it->row(made.task).originTitle, thread.thread.subject);
    }
};

QTEST_MAIN(QuickEntryFormTest)
#include "tst_quick_entry_form.moc"
