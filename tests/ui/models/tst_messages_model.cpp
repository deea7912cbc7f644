// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/models/messages_model.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
using namespace meridian;
using namespace meridian::test;

//! The window over one thread's messages, on a real replica.
class MessagesModelTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MessagesModel> m_model;

    MemberId yuki() const { return m_desk->memberCalled(QStringLiteral("Yuki")); }
    //! A thread by Yuki with this many messages "0", "1", …
    ThreadId threadOf(int count)
    {
        const auto start = m_desk->start(m_desk->channelCalled(QStringLiteral("launch")),
                                         QStringLiteral("Long"));
        m_desk->arrive(yuki(), start);
        for (int done = 0; done < count;) {
            std::vector<OpBody> bodies;
            for (; done < count && bodies.size() < 10'000; ++done)
                bodies.push_back(m_desk->post(start.thread, QString::number(done)));
            m_desk->arriveAll(yuki(), std::move(bodies));
        }
        return start.thread;
    }
    void read(ThreadId thread)
    {
        m_desk->commands.markRead(thread,
                                  must(m_desk->replica->read().thread(thread))->thread.lastSeq);
    }
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto entry = m_model->at(row);
            all.append(entry.message ? entry.message->message.text
                           : entry.kind == MessagesModel::RowKind::Fold
                           ? QStringLiteral("fold %1").arg(entry.folded)
                           : QStringLiteral("refused"));
        }
        return all;
    }
    QString last() const { return texts().last(); }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_model = std::make_unique<MessagesModel>(*m_desk->replica, *m_desk->book,
                                                  m_desk->fixture.clock);
        auto *tester = new QAbstractItemModelTester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
        tester->setUseFetchMore(false); // paging is what the tests do
    }
    void cleanup()
    {
        m_model.reset();
        m_desk.reset();
    }

    void aShortThreadIsThereWhole()
    {
        const ThreadId thread = threadOf(12);
        m_model->open(thread);
        QCOMPARE(m_model->rowCount(), 12);
        QCOMPARE(m_model->foldRow(), -1);
        QCOMPARE(m_model->firstNewRow(), 0);
        QVERIFY(m_model->reachesEnd());
    }

    void aLongThreadOpensAtItsFirstNewMessage()
    {
        const ThreadId thread = threadOf(40);
        read(thread);
        for (int i = 40; i < 43; ++i)
            m_desk->arrive(yuki(), m_desk->post(thread, QString::number(i)));
        m_model->open(thread);
        QCOMPARE(texts(), (QStringList{"0", "fold 37", "38", "39", "40", "41", "42"}));
        QCOMPARE(m_model->firstNewRow(), 4);
        QVERIFY(m_model->at(4).firstNew);
        QVERIFY(m_model->newSince());
    }

    void theFoldOpensPageByPage()
    {
        const ThreadId thread = threadOf(140);
        read(thread);
        m_model->open(thread);
        QCOMPARE(texts().at(1), QStringLiteral("fold 109"));
        m_model->loadOlder();
        QCOMPARE(texts().at(1), QStringLiteral("fold 59"));
        m_model->loadOlder();
        m_model->loadOlder();
        QCOMPARE(m_model->foldRow(), -1);
        QStringList all;
        for (int i = 0; i < 140; ++i)
            all.append(QString::number(i));
        QCOMPARE(texts(), all);
    }

    void aHundredThousandMessagesKeepMemoryFlat()
    {
        const int count = 100'000;
        const ThreadId thread = threadOf(count);
        m_model->open(thread);
        int most = 0, steps = 0;
        while (m_model->canFetchMore({})) {
            m_model->fetchMore({});
            most = std::max(most, m_model->rowCount());
            ++steps;
        }
        QVERIFY(steps > count / MessagesModel::PageSize - 3);
        QVERIFY2(most <= MessagesModel::WindowLimit + MessagesModel::PageSize + 2,
                 qPrintable(QString::number(most)));
        QCOMPARE(last(), QString::number(count - 1));
        QCOMPARE(texts().first(), QStringLiteral("0"));
        for (int i = 0; i < 50; ++i)
            m_model->loadOlder();
        QVERIFY(m_model->rowCount() <= MessagesModel::WindowLimit + 2);
        QVERIFY(!m_model->reachesEnd());
        m_model->loadNewest();
        QCOMPARE(last(), QString::number(count - 1));
        m_model->loadOldest();
        QCOMPARE(texts().mid(0, 3), (QStringList{"0", "1", "2"}));
    }

    void anArrivalAppearsAtTheEndAlone()
    {
        const ThreadId thread = threadOf(3);
        m_model->open(thread);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_desk->arrive(yuki(), m_desk->post(thread, QStringLiteral("3")));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(texts(), (QStringList{"0", "1", "2", "3"}));
    }

    void aPendingReplyIsConfirmedInItsPlace()
    {
        const ThreadId thread = threadOf(2);
        m_model->open(thread);
        m_desk->commands.reply(thread, QStringLiteral("mine"));
        QCOMPARE(m_model->at(2).message->state, SendState::Waiting);
        m_desk->arrive(yuki(), m_desk->post(thread, QStringLiteral("theirs")));
        QCOMPARE(texts(), (QStringList{"0", "1", "theirs", "mine"}));
        m_desk->confirm(m_desk->submitted.size() - 1);
        QCOMPARE(texts(), (QStringList{"0", "1", "theirs", "mine"}));
        QCOMPARE(m_model->at(3).message->state, SendState::Confirmed);
    }

    void aRefusedReplyStaysWithItsSentence()
    {
        const ThreadId thread = threadOf(1);
        m_model->open(thread);
        m_desk->commands.reply(thread, QStringLiteral("mine"));
        m_desk->refuse(m_desk->submitted.size() - 1, QStringLiteral("The channel is archived."));
        QCOMPARE(texts(), (QStringList{"0", "refused"}));
        const auto entry = m_model->at(1);
        QCOMPARE(entry.refused->message, QStringLiteral("The channel is archived."));
        const OpId op = entry.refused->op.opId;
        m_desk->commands.retry(op);
        QCOMPARE(texts(), (QStringList{"0", "mine"}));
        m_desk->refuse(m_desk->submitted.size() - 1, QStringLiteral("Still archived."));
        m_desk->commands.discard(op);
        QCOMPARE(texts(), (QStringList{"0"}));
    }

    void editsAndReactionsRepaintTheirRowAlone()
    {
        const ThreadId thread = threadOf(5);
        m_model->open(thread);
        const MessageId second = m_model->at(1).message->message.message;
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_desk->arrive(yuki(), op::EditMessage{second, QStringLiteral("edited")});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QVERIFY(m_model->at(1).message->message.editedAt);
        m_desk->commands.setReaction(m_model->at(1).message->message, QStringLiteral("agree"), true);
        QCOMPARE(int(m_model->at(1).message->reactions.size()), 1);
        QVERIFY(m_model->at(1).message->reactions.front().mine);
        m_desk->arrive(yuki(), op::DeleteMessage{second});
        QVERIFY(m_model->at(1).message->message.deleted);
        QCOMPARE(m_model->rowCount(), 5);
    }

    void aMessageIsReadAloudAsDesigned()
    {
        m_model->open(m_desk->threadCalled(QStringLiteral("Open at 09:00")).thread.thread);
        const QString spoken
            = m_model->data(m_model->index(m_model->rowCount() - 1), Qt::AccessibleTextRole)
                  .toString();
        QVERIFY2(spoken.startsWith(u"Yuki Tanabe, now 19:12 in Tokyo, edge of day. Written today "
                                   u"08:02. Option 2 for me as well."),
                 qPrintable(spoken));
    }
};

QTEST_MAIN(MessagesModelTest)
#include "tst_messages_model.moc"
