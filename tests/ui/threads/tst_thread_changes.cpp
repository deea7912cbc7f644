// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/threads/pane_fixture.h"
#include "ui/threads/conclusion_strip.h"
#include "ui/threads/message_actions.h"
#include "ui/threads/thread_head.h"
#include "ui/widgets/channel_chooser.h"
#include "ui/widgets/confirm_bar.h"
#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
using namespace meridian;
using namespace meridian::test;

//! What is done to a thread from its pane: renamed, closed, moved, pinned, words removed; and what says so between the messages.
class ThreadChangesTest : public QObject, PaneFixture {
    Q_OBJECT
private slots:
    void initTestCase() { Icons::initResources(); }
    void init() { QVERIFY(openPane()); }
    void cleanup() { closePane(); }

    void aThreadIsRenamedInPlace()
    {
        m_pane->open(threadOf({"one"}));
        std::function<void()> undo;
        connect(m_pane.get(), &ThreadPane::undoable, this, [&](const QString &, const auto &back) { undo = back; });
        const auto *head = m_pane->findChild<ThreadHead *>();
        m_pane->act(ThreadAction::Rename);
        auto *field = m_pane->findChild<ThreadForm *>()->findChild<QLineEdit *>();
        QVERIFY(field->isVisible() && !head->isVisible());
        QCOMPARE(field->text(), QStringLiteral("Test"));
        QTest::keyClicks(field, QStringLiteral("Open at nine?"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(submitted<op::RenameThread>(), 1);
        QVERIFY(head->isVisible() && !field->isVisible());
        QCOMPARE(m_pane->model().threadRow()->thread.subject, QStringLiteral("Open at nine?"));
        undo();
        QCOMPARE(m_pane->model().threadRow()->thread.subject, QStringLiteral("Test"));
        m_pane->act(ThreadAction::Rename);
        QTest::keyClicks(field, QStringLiteral("x"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(submitted<op::RenameThread>(), 2);
        QVERIFY(head->isVisible());
    }

    void aThreadIsClosedWithAConclusionAndOpenedAgain()
    {
        m_pane->open(threadOf({"one"}));
        const auto *strip = m_pane->findChild<ConclusionStrip *>();
        QVERIFY(!strip->isVisible() && !m_pane->can(ThreadAction::Reopen));
        m_pane->act(ThreadAction::Conclude);
        auto *field = m_pane->findChild<ThreadForm *>()->findChild<QPlainTextEdit *>();
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier); // nothing was decided yet
        QVERIFY(field->isVisible());
        field->setPlainText(QString(limits::Conclusion + 1, u'x'));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(field->isVisible());
        field->setPlainText(QStringLiteral("At nine,"));
        field->moveCursor(QTextCursor::End);
        QTest::keyClick(field, Qt::Key_Return); // a second line
        QTest::keyClicks(field, QStringLiteral("everywhere."));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted<op::ConcludeThread>(), 1);
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->accessibleName(), QStringLiteral("Concluded: At nine,\neverywhere."));
        QVERIFY(m_pane->findChild<ThreadHead *>()->accessibleName().contains(u"Concluded"));
        m_pane->act(ThreadAction::Reopen);
        QVERIFY(!strip->isVisible());
        QCOMPARE(submitted<op::ReopenThread>(), 1);
    }

    void aThreadIsMovedByTypingWhereTo()
    {
        const auto mine = m_desk->start(m_desk->channelCalled(QStringLiteral("launch")), QStringLiteral("Mine"));
        m_desk->arriveAll(m_desk->team.me, {mine, m_desk->post(mine.thread, QStringLiteral("one"))});
        m_pane->open(mine.thread);
        QVERIFY(m_pane->can(ThreadAction::Move));
        m_pane->act(ThreadAction::Move);
        auto *chooser = m_pane->findChild<ChannelChooser *>();
        QVERIFY(chooser && chooser->isVisible());
        auto *filter = chooser->findChild<QLineEdit *>();
        QTest::keyClicks(filter, QStringLiteral("nowhere"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(submitted<op::MoveThread>(), 0);
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("pres"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(submitted<op::MoveThread>(), 1);
        QCOMPARE(m_pane->model().threadRow()->channelName, QStringLiteral("press"));
        QCOMPARE(m_pane->model().at(0).below[0].sentence.section(u' ', 1),
                 QStringLiteral("moved this thread here from launch"));
    }

    void aFourthPinIsNotAskedFor()
    {
        QSignalSpy said(m_pane.get(), &ThreadPane::said);
        for (int i = 0; i < 4; ++i) {
            m_pane->open(threadOf({"one"}));
            m_pane->act(ThreadAction::Pin);
        }
        QCOMPARE(submitted<op::PinThread>(), 3);
        QVERIFY(said.last().first().toString().contains(u"3 pinned threads"));
        QVERIFY(!m_pane->can(ThreadAction::Unpin));
    }

    void whoRunsTheWorkspaceIsAskedBeforeOthersWordsGo()
    {
        const ThreadId thread = threadOf({"one"});
        m_pane->open(thread);
        const auto offers = [&](Removes removes) {
            const auto all = actionsFor(m_pane->model().at(0), m_desk->team.me, WordsState{}, removes);
            return std::ranges::find(all, MessageAction::Delete) != all.end();
        };
        QVERIFY(!offers(Removes::Own) && offers(Removes::Everyones));
        m_desk->arrive(yuki(), op::SetRole{m_desk->team.me, Role::Admin});
        m_pane->focusMessages();
        QVERIFY(view().perform(MessageAction::Delete));
        auto *question = m_pane->findChild<ConfirmBar *>();
        QVERIFY(question->isVisible());
        QCOMPARE(submitted<op::DeleteMessage>(), 0);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        QVERIFY(view().perform(MessageAction::Delete));
        for (auto *button : question->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Remove the message")
                button->click();
        }
        QCOMPARE(submitted<op::DeleteMessage>(), 1);
        QVERIFY(m_pane->model().at(0).message->message.deleted);
    }

    void whatHappenedStandsBetweenTheMessages()
    {
        const ThreadId thread = threadOf({"one", "two"});
        m_pane->open(thread);
        const int before = rowRect(1).height();
        m_desk->arrive(yuki(), op::RenameThread{thread, QStringLiteral("Better")});
        QCOMPARE(m_pane->model().at(1).below.size(), size_t(1));
        QVERIFY(rowRect(1).height() > before);
        m_desk->arrive(yuki(), m_desk->post(thread, QStringLiteral("three")));
        m_desk->arrive(yuki(), op::ConcludeThread{thread, QStringLiteral("At nine.")});
        const auto &model = m_pane->model();
        QVERIFY(model.at(0).above.empty() && model.at(1).above.empty() && model.at(1).below.empty());
        QCOMPARE(model.at(2).above[0].sentence, QStringLiteral("Yuki renamed this thread. It was “Test”"));
        QCOMPARE(model.at(2).below[0].sentence, QStringLiteral("Yuki concluded this thread: At nine."));
        QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"Yuki renamed this thread"));
    }

    void notesOfFoldedRepliesAreFolded()
    {
        QStringList texts;
        for (int i = 0; i < 60; ++i)
            texts.append(QStringLiteral("Message %1").arg(i));
        const ThreadId thread = threadOf({"first"});
        m_desk->arrive(yuki(), op::RenameThread{thread, QStringLiteral("Early")});
        for (const QString &text : texts)
            m_desk->arrive(yuki(), m_desk->post(thread, text));
        read(thread);
        m_pane->open(thread);
        const int fold = m_pane->model().foldRow();
        QCOMPARE(fold, 1);
        QVERIFY(m_pane->model().at(0).below.empty());
        QVERIFY(m_pane->model().at(fold + 1).above.empty());
        m_pane->model().loadOlder();
        QCOMPARE(m_pane->model().foldRow(), -1);
        QCOMPARE(m_pane->model().at(1).above.size(), size_t(1));
    }
};

QTEST_MAIN(ThreadChangesTest)
#include "tst_thread_changes.moc"
