// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "tests/ui/unreadable.h"
#include "ui/threads/thread_list_pane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
using namespace meridian;
using namespace meridian::test;

//! The list of threads as people use it.
class ThreadListPaneTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ThreadListPane> m_pane;

    void thread(const QString &subject)
    {
        const auto start = m_desk->start(m_desk->channelCalled(QStringLiteral("launch")), subject);
        m_desk->arriveAll(m_desk->memberCalled(QStringLiteral("Yuki")),
                          {start, m_desk->post(start.thread, QStringLiteral("Words"))});
    }
    Button *strip() const
    {
        for (Button *button : m_pane->findChildren<Button *>()) {
            if (button->text().contains(u"new above"))
                return button;
        }
        return nullptr;
    }

private slots:
    void initTestCase() { Icons::initResources(); }
    void init()
    {
        m_desk = std::make_unique<Desk>();
        for (int i = 0; i < 20; ++i)
            thread(QStringLiteral("Thread %1").arg(i));
        m_pane = std::make_unique<ThreadListPane>(m_desk->look(), *m_desk->replica,
                                                  m_desk->commands, *m_desk->book);
        m_pane->resize(384, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void keysSkipHeadingsAndOpen()
    {
        QSignalSpy current(m_pane.get(), &ThreadListPane::currentThreadChanged),
            entered(m_pane.get(), &ThreadListPane::entered);
        m_pane->focusList();
        QCOMPARE(m_pane->position(), 1);
        QTest::keyClicks(&m_pane->view(), QStringLiteral("jj"));
        QCOMPARE(m_pane->position(), 3);
        QTest::keyClicks(&m_pane->view(), QStringLiteral("k"));
        QCOMPARE(m_pane->position(), 2);
        QCOMPARE(current.count(), 4);
        QTest::keyClick(&m_pane->view(), Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
    }

    void arrivalsLeaveTheRowsWhereTheyAre()
    {
        m_pane->focusList();
        m_pane->view().verticalScrollBar()->setValue(300);
        const QPersistentModelIndex reading = m_pane->view().indexAt({200, 200});
        const QString subject = reading.data().toString();
        const QRect place = m_pane->view().visualRect(reading);
        thread(QStringLiteral("Arrived"));
        QCOMPARE(m_pane->view().indexAt({200, 200}).data().toString(), subject);
        QCOMPARE(m_pane->view().visualRect(reading), place);
        QVERIFY(strip() && strip()->isVisible());
        QCOMPARE(strip()->text(), QStringLiteral("1 new above"));
        QTest::keyClicks(&m_pane->view(), QStringLiteral("."));
        QVERIFY(!strip() || !strip()->isVisible());
        QVERIFY(m_pane->model().rowOf(m_desk->threadCalled(QStringLiteral("Arrived")).thread.thread)
                >= 0);
    }

    void theCurrentThreadStaysCurrentWhenTheListIsReadAnew()
    {
        const ThreadId thread = m_desk->threadCalled(QStringLiteral("Thread 7")).thread.thread;
        m_pane->select(thread);
        QSignalSpy current(m_pane.get(), &ThreadListPane::currentThreadChanged);
        m_pane->model().showNew();
        QCOMPARE(m_pane->currentThread(), thread);
        QCOMPARE(m_pane->view().currentIndex().data().toString(), QStringLiteral("Thread 7"));
        QCOMPARE(current.count(), 0);
    }

    //! A channel that cannot be read is not an empty one.
    void aChannelThatCannotBeReadSaysSo()
    {
        const ChannelId press = m_desk->channelCalled(QStringLiteral("press"));
        Banner *banner = m_pane->findChild<Banner *>();
        {
            const Unreadable threads(m_desk->path(), "thread");
            m_pane->showChannel(press);
            QVERIFY(banner->isVisible());
            QVERIFY(banner->accessibleName().contains(QStringLiteral("could not be read")));
            for (const EmptyState *state : m_pane->findChildren<EmptyState *>())
                QVERIFY2(!state->isVisible(), qPrintable(state->accessibleName()));
        }
        for (Button *button : banner->findChildren<Button *>())
            button->click(); // Try again
        QVERIFY(!banner->isVisible());
        QVERIFY(m_pane->count() > 0);
    }

    void anEmptyChannelSaysSoAndOffersToStart()
    {
        const ChannelId channel = m_desk->commands.createChannel(
            QStringLiteral("quiet"), QStringLiteral("Nothing yet"), ChannelKind::Public, {});
        m_pane->showChannel(channel);
        QCOMPARE(m_pane->title(), QStringLiteral("# quiet"));
        QSignalSpy wanted(m_pane.get(), &ThreadListPane::newThreadWanted);
        for (Button *button : m_pane->findChildren<Button *>()) {
            if (button->isVisible() && button->text() == u"Start one")
                button->click();
        }
        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(ThreadListPaneTest)
#include "tst_thread_list_pane.moc"
