// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "tests/ui/unreadable.h"
#include "ui/models/thread_list_model.h"
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
using namespace meridian;
using namespace meridian::test;

//! The list of threads over a real replica with the demo team in it.
class ThreadListModelTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] std::unique_ptr<ThreadListModel> model() const
    {
        auto made = std::make_unique<ThreadListModel>(*m_desk->replica, *m_desk->book,
                                                      m_desk->fixture.clock);
        auto *tester = new QAbstractItemModelTester(
            made.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, made.get());
        tester->setUseFetchMore(false); // paging is what the tests do
        return made;
    }
    static QStringList subjects(const ThreadListModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.at(row).kind == ThreadListModel::RowKind::Thread)
                all.append(model.at(row).thread.thread.subject);
        }
        return all;
    }
    //! `count` threads of one message each by Yuki in the channel launch.
    std::vector<ThreadId> manyThreads(int count)
    {
        std::vector<OpBody> bodies;
        std::vector<ThreadId> ids;
        for (int i = 0; i < count; ++i) {
            const auto start = m_desk->start(m_desk->channelCalled(QStringLiteral("launch")),
                                             QStringLiteral("Thread %1").arg(i));
            ids.push_back(start.thread);
            bodies.push_back(start);
            bodies.push_back(m_desk->post(start.thread, QStringLiteral("Words")));
        }
        m_desk->arriveAll(m_desk->memberCalled(QStringLiteral("Yuki")), std::move(bodies));
        return ids;
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }

    void pinnedThreadsStandAtTheTopOfTheirChannel()
    {
        const auto ids = manyThreads(ThreadListModel::PageSize + 20);
        const auto list = model();
        list->showChannel(m_desk->channelCalled(QStringLiteral("launch")));
        QVERIFY(list->rowOf(ids[0]) < 0); // on a later page
        m_desk->commands.pinThread(ids[0], true);
        QCOMPARE(list->at(0).text, QStringLiteral("Pinned"));
        QCOMPARE(list->rowOf(ids[0]), 1);
        QCOMPARE(list->at(2).text, QStringLiteral("Other threads"));
        while (list->canFetchMore({}))
            list->fetchMore({});
        QCOMPARE(subjects(*list).count(QStringLiteral("Thread 0")), 1);
        m_desk->commands.pinThread(ids[0], false);
        QCOMPARE(list->at(0).kind, ThreadListModel::RowKind::Thread);
    }

    void aThreadThatIsMovedLeavesTheList()
    {
        const auto ids = manyThreads(3);
        const auto list = model();
        list->showChannel(m_desk->channelCalled(QStringLiteral("launch")));
        const int rows = list->threadCount();
        m_desk->commands.moveThread(ids[1], m_desk->channelCalled(QStringLiteral("press")));
        QCOMPARE(list->rowOf(ids[1]), -1);
        QCOMPARE(list->threadCount(), rows - 1);
    }

    void theInboxHasItsGroupsInOrder()
    {
        const auto list = model();
        list->showInbox(InboxTab::ForYou);
        QCOMPARE(list->at(0).text, QStringLiteral("Waiting for you"));
        QCOMPARE(list->at(0).count, list->counts().waiting);
        QVERIFY(list->counts().waiting > 0);
        bool below = false, goodToKnow = false;
        int unread = 0;
        for (int row = 0; row < list->rowCount(); ++row) {
            const auto &entry = list->at(row);
            goodToKnow = goodToKnow || entry.text == u"Good to know";
            below = below || entry.kind == ThreadListModel::RowKind::CaughtUp;
            unread += entry.thread.unread;
            QVERIFY(!below || !entry.thread.unread); // nothing is new below the line
        }
        QVERIFY(goodToKnow && below);
        QCOMPARE(unread, list->counts().unread); // the badge is the list
        QVERIFY(!(list->flags(list->index(0)) & Qt::ItemIsSelectable));
    }

    void pagesFollowWithoutGapsOrRepeats()
    {
        manyThreads(250);
        const auto list = model();
        list->showChannel(m_desk->channelCalled(QStringLiteral("launch")));
        QCOMPARE(list->rowCount(), ThreadListModel::PageSize);
        while (list->canFetchMore({}))
            list->fetchMore({});
        const QStringList all = subjects(*list);
        QCOMPARE(int(QSet<QString>(all.begin(), all.end()).size()), int(all.size()));
        for (int row = 1; row < list->rowCount(); ++row)
            QVERIFY(list->at(row - 1).thread.thread.lastAt >= list->at(row).thread.thread.lastAt);
        QVERIFY(all.contains(QStringLiteral("Thread 0"))
                && all.contains(QStringLiteral("Thread 249")));
    }

    void arrivalsAreCountedAndMoveNothing()
    {
        const auto list = model();
        list->showInbox(InboxTab::ForYou);
        const QStringList before = subjects(*list);
        QSignalSpy moved(list.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(list.get(), &QAbstractItemModel::rowsInserted);
        const ThreadRow old = m_desk->threadCalled(QStringLiteral("São Paulo page"));
        m_desk->arrive(m_desk->memberCalled(QStringLiteral("Rafael")),
                       m_desk->post(old.thread.thread, QStringLiteral("One more")));
        manyThreads(1);
        QCOMPARE(subjects(*list), before);
        QCOMPARE(moved.count() + inserted.count(), 0);
        QCOMPARE(list->newAbove(), 2);
        QVERIFY(
            list->at(list->rowOf(old.thread.thread)).thread.thread.preview.startsWith(u"One more"));
        list->showNew();
        QCOMPARE(list->newAbove(), 0);
        QVERIFY(subjects(*list).contains(QStringLiteral("Thread 0")));
    }

    void aFollowingListTakesArrivalsIn()
    {
        const auto list = model();
        list->showInbox(InboxTab::All);
        list->setFollowing(ThreadListModel::Follow::Follow);
        manyThreads(1);
        QCOMPARE(subjects(*list).first(), QStringLiteral("Thread 0"));
        QCOMPARE(list->newAbove(), 0);
    }

    void anOwnThreadIsThereAtOnce()
    {
        const auto list = model();
        list->showInbox(InboxTab::ForYou);
        Draft draft;
        draft.thread = m_desk->commands.newThreadId();
        draft.channel = m_desk->channelCalled(QStringLiteral("launch"));
        draft.subject = QStringLiteral("Mine");
        draft.text = QStringLiteral("Words");
        m_desk->commands.startThread(draft);
        const int row = list->rowOf(draft.thread);
        QVERIFY(row >= 0);
        QCOMPARE(list->at(row).thread.state, SendState::Waiting);
    }

    void readingAThreadKeepsItsPlace()
    {
        const auto list = model();
        list->showInbox(InboxTab::ForYou);
        const ThreadRow first = list->at(1).thread;
        QVERIFY(first.unread);
        m_desk->commands.markRead(first.thread.thread, first.thread.lastSeq);
        QCOMPARE(list->rowOf(first.thread.thread), 1);
        QVERIFY(!list->at(1).thread.unread);
        // One that was told, and is answered, keeps its place until the list is shown anew; then it waits no longer.
        ThreadRow told;
        for (int row = 0; row < list->rowCount(); ++row) {
            const ThreadRow &one = list->at(row).thread;
            if (one.waitsForMe && std::ranges::count(one.thread.told, m_desk->team.me) > 0)
                told = one;
        }
        QVERIFY(!told.thread.thread.isNull());
        const int place = list->rowOf(told.thread.thread);
        m_desk->commands.reply(told.thread.thread, QStringLiteral("Option 2."));
        m_desk->confirm(m_desk->submitted.size() - 1);
        const ThreadRow answered = m_desk->threadCalled(told.thread.subject);
        m_desk->commands.markRead(told.thread.thread, answered.thread.lastSeq);
        QCOMPARE(list->rowOf(told.thread.thread), place);
        QVERIFY(!list->at(place).thread.waitsForMe);
        list->showNew();
        QVERIFY(!list->at(list->rowOf(told.thread.thread)).thread.waitsForMe);
    }

    void manyNewThreadsAreCountedFromOnePage()
    {
        const auto list = model();
        list->showChannel(m_desk->channelCalled(QStringLiteral("launch")));
        const QString first = list->at(list->step(-1, 1)).thread.thread.subject;
        std::vector<OpBody> bodies;
        for (int i = 0; i < 80; ++i) {
            const auto start = m_desk->start(m_desk->channelCalled(QStringLiteral("launch")), QStringLiteral("New %1").arg(i));
            bodies.push_back(start);
            bodies.push_back(m_desk->post(start.thread, QStringLiteral("Words")));
        }
        m_desk->arriveAll(m_desk->memberCalled(QStringLiteral("Rafael")), std::move(bodies));
        QCOMPARE(list->newAbove(), 80);
        QCOMPARE(list->at(list->step(-1, 1)).thread.thread.subject, first); // nothing moved
        list->showNew();
        QCOMPARE(list->newAbove(), 0);
        QVERIFY(subjects(*list).contains(QStringLiteral("New 79")));
    }

    void whatIsDoneLeavesAndAReplyBringsItBack()
    {
        const auto list = model();
        list->showInbox(InboxTab::ForYou);
        const QStringList before = subjects(*list);
        while (list->threadCount() > 0) {
            const ThreadRow row = list->at(list->step(-1, 1)).thread;
            const int count = list->threadCount();
            m_desk->commands.setDone(row);
            QCOMPARE(list->rowOf(row.thread.thread), -1);
            QCOMPARE(list->threadCount(), count - 1);
        }
        QCOMPARE(list->counts().unread, 0);
        list->showNew();
        QCOMPARE(list->rowCount(), 0);
        list->showInbox(InboxTab::All);
        QVERIFY(subjects(*list).contains(before.first()));
        list->showInbox(InboxTab::ForYou);
        const ThreadRow old = m_desk->threadCalled(before.first());
        m_desk->arrive(m_desk->memberCalled(QStringLiteral("Rafael")), m_desk->post(old.thread.thread, QStringLiteral("One more")));
        QCOMPARE(list->newAbove(), 1);
        list->showNew();
        QCOMPARE(subjects(*list), QStringList(before.first()));
        m_desk->commands.setDone(m_desk->threadCalled(before.first()));
        m_desk->commands.takeBackDone(old.thread.thread);
        QCOMPARE(subjects(*list), QStringList(before.first())); // an undo is there at once
    }

    //! The list never moves what is read: a reply to what was just done is counted above, like any other.
    void aReplyToWhatWasJustDoneMovesNothing()
    {
        const auto list = model();
        list->showInbox(InboxTab::ForYou);
        const ThreadRow row = list->at(list->step(-1, 1)).thread;
        m_desk->commands.setDone(row);
        const QStringList before = subjects(*list);
        m_desk->arrive(m_desk->memberCalled(QStringLiteral("Rafael")), m_desk->post(row.thread.thread, QStringLiteral("One more")));
        QCOMPARE(subjects(*list), before);
        QCOMPARE(list->newAbove(), 1);
        list->showNew();
        QVERIFY(list->rowOf(row.thread.thread) >= 0);
    }
    //! What cannot be read keeps its rows; rows of one list never stand under the name of another.
    void aListThatCannotBeReadIsNotAnother()
    {
        const auto list = model();
        list->showInbox(InboxTab::ForYou);
        const QStringList inbox = subjects(*list);
        {
            const Unreadable threads(m_desk->path(), "thread");
            list->showInbox(InboxTab::ForYou);
            QCOMPARE(list->health(), ThreadListModel::Health::Failed);
            QCOMPARE(subjects(*list), inbox);
            list->showChannel(m_desk->channelCalled(QStringLiteral("press")));
            QCOMPARE(list->health(), ThreadListModel::Health::Failed);
            QCOMPARE(list->rowCount(), 0);
        }
        list->showNew();
        QCOMPARE(list->health(), ThreadListModel::Health::Ready);
        QVERIFY(list->threadCount() > 0);
        QCOMPARE(*list->channel(), m_desk->channelCalled(QStringLiteral("press")));
    }

    void whatIsPutOffComesBackAtItsTime()
    {
        const auto list = model();
        list->showInbox(InboxTab::ForYou);
        const ThreadRow row = list->at(1).thread;
        const Instant until{m_desk->fixture.clock.now().ms + 3'600'000};
        m_desk->commands.setLater(row.thread.thread, until);
        QCOMPARE(list->rowOf(row.thread.thread), -1);
        QCOMPARE(list->counts().later, 1);
        list->takeTime();
        QCOMPARE(list->newAbove(), 0);
        list->showInbox(InboxTab::Later);
        QCOMPARE(subjects(*list), QStringList(row.thread.subject));
        list->showInbox(InboxTab::ForYou);
        m_desk->fixture.clock.set(until);
        list->takeTime();
        QCOMPARE(list->newAbove(), 1);
        QCOMPARE(list->counts().later, 0);
        list->showNew();
        QVERIFY(list->rowOf(row.thread.thread) >= 0);
    }

    void onlyWhatIsNew()
    {
        const auto list = model();
        list->showInbox(InboxTab::ForYou, InboxFilter::Unread);
        QCOMPARE(list->threadCount(), list->counts().unread);
        for (const QString &subject : subjects(*list)) {
            const ThreadRow row = m_desk->threadCalled(subject);
            m_desk->commands.markRead(row.thread.thread, row.thread.lastSeq);
            QVERIFY(list->rowOf(row.thread.thread) >= 0); // not from under my eyes
        }
        list->showNew();
        QCOMPARE(list->rowCount(), 0);
    }

    void aRowIsReadAloudAsDesigned()
    {
        const auto list = model();
        list->showInbox(InboxTab::ForYou);
        const int row
            = list->rowOf(m_desk->threadCalled(QStringLiteral("Open at 09:00")).thread.thread);
        const QString spoken = list->data(list->index(row), Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(
                     u"Open at 09:00 local, or all at once? Yuki: Option 2 for me as well."),
                 qPrintable(spoken));
        QVERIFY2(spoken.endsWith(u"Decision by Thu 18 June, 12:00. In launch. New. 08:02"),
                 qPrintable(spoken));
    }

    void theRowOfACommentSaysInWhatDocumentItIs()
    {
        const auto list = model();
        list->showChannel(m_desk->channelCalled(QStringLiteral("launch")));
        const int row = list->rowOf(m_desk->threadCalled(QStringLiteral("on Friday at 17:00")).thread.thread);
        QCOMPARE(list->at(row).thread.documentTitle, QStringLiteral("Launch plan: Tern, 23 June"));
        const QString spoken = list->data(list->index(row), Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Comment in the document Launch plan: Tern, 23 June."), qPrintable(spoken));
    }

    void aDraftIsSaidInItsRow()
    {
        const auto list = model();
        list->showInbox(InboxTab::All);
        const ThreadId thread = m_desk->threadCalled(QStringLiteral("Open at 09:00")).thread.thread;
        Draft draft;
        draft.thread = thread;
        draft.text = QStringLiteral("Half a sentence");
        m_desk->commands.saveDraft(draft);
        QCOMPARE(list->at(list->rowOf(thread)).thread.draft, QStringLiteral("Half a sentence"));
    }

    void aLargeChannelOpensWithinAFrameOrTwo()
    {
        manyThreads(20'000);
        const auto list = model();
        QElapsedTimer time;
        time.start();
        list->showChannel(m_desk->channelCalled(QStringLiteral("launch")));
        QVERIFY2(time.elapsed() < 500, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(list->rowCount(), ThreadListModel::PageSize);
    }
};

QTEST_MAIN(ThreadListModelTest)
#include "tst_thread_list_model.moc"
