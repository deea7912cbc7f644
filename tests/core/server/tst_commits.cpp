// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/event_writer.h"
#include "core/store/audit.h"
#include "core/store/event_log.h"
#include "tests/core/server/server_bench.h"
#include <sqlite3.h>

using namespace meridian;
using meridian::testing::Client;
using meridian::testing::postThread;
using meridian::testing::ServerBench;

//! What becomes of ops: one commit a batch, once each, and nothing told that is not on disk.
class CommitsTest : public QObject {
    Q_OBJECT

private slots:
    void theSameOpTwiceIsOneEvent()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        olga.all();
        const Op op{bench.id<OpId>(), op::StartThread{bench.id<ThreadId>(), bench.everyone(),
                                                      QStringLiteral("S"), Ask::Nothing, {}, {}}};
        olga.send(wire::toFrame(op));
        olga.send(wire::toFrame(op)); // in one batch
        bench.m_core->flush();
        olga.send(wire::toFrame(op)); // and later
        bench.m_core->flush();
        const auto events = olga.take<frame::EventFrame>();
        QCOMPARE(events.size(), size_t(3));
        for (const auto &event : events)
            QCOMPARE(event.seq, 4);
        QCOMPARE(*EventLog(*bench.m_database).head(), 4);

        Op other = op;
        std::get<op::StartThread>(other.body).subject = QStringLiteral("Another");
        olga.send(wire::toFrame(other));
        bench.m_core->flush();
        QCOMPARE(olga.take<frame::Reject>().at(0).code, QString(frame::code::Conflict));

        Client mallory(bench, bench.addMember(QStringLiteral("Mallory"), Role::Member));
        mallory.all();
        mallory.send(wire::toFrame(op));
        bench.m_core->flush();
        const auto frames = mallory.all();
        QCOMPARE(std::get<frame::Reject>(frames.back()).code, QString(frame::code::Conflict));
    }

    void oneBatchIsOneCommitAndOneRefusalIsItsOwn()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        olga.all();
        int commits = 0;
        const auto count = [](void *counter) { return ++*static_cast<int *>(counter), 0; };
        sqlite3_commit_hook(bench.m_database->getHandle(), count, &commits);
        const ThreadId thread = bench.id<ThreadId>();
        olga.submit(op::StartThread{thread, bench.everyone(), QStringLiteral("S"), Ask::Nothing, {}, {}});
        olga.submit(op::PostMessage{bench.id<MessageId>(), thread, QStringLiteral("  ")});
        olga.submit(op::PostMessage{bench.id<MessageId>(), thread, QStringLiteral("words")});
        QVERIFY(bench.m_core->hasPendingOps());
        QCOMPARE(olga.all().size(), size_t(0)); // nothing is answered before the commit
        QCOMPARE(commits, 0);
        bench.m_core->flush();
        QVERIFY(!bench.m_core->hasPendingOps());
        QCOMPARE(commits, 1);
        const auto frames = olga.all();
        QCOMPARE(frames.size(), size_t(3));
        QCOMPARE(std::get<frame::Reject>(frames.back()).code, QString(frame::code::Invalid));
        QVERIFY(audit(*bench.m_database)->isEmpty());
    }

    void whatCannotBeCommittedIsNotAcknowledged()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        Client watching(bench, bench.owner());
        olga.all();
        watching.all();
        bench.m_database->exec("CREATE TRIGGER full BEFORE INSERT ON event_log "
                               "BEGIN SELECT RAISE(ABORT, 'no room'); END");
        postThread(bench, olga, bench.everyone(), QStringLiteral("x"));
        const auto frames = olga.all();
        QCOMPARE(frames.size(), size_t(2));
        for (const auto &frame : frames)
            QCOMPARE(std::get<frame::Reject>(frame).code, QString(frame::code::Unavailable));
        QCOMPARE(watching.all().size(), size_t(0));
        bench.m_database->exec("DROP TRIGGER full");
        postThread(bench, olga, bench.everyone(), QStringLiteral("x"));
        QCOMPARE(olga.take<frame::EventFrame>().size(), size_t(2));
        QCOMPARE(watching.take<frame::EventFrame>().size(), size_t(2));
        QVERIFY(audit(*bench.m_database)->isEmpty());
    }

    void serverTimeNeverRunsBack()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        olga.all();
        postThread(bench, olga, bench.everyone(), QStringLiteral("a"));
        bench.m_clock.advance(-3'600'000);
        bench.restart();
        Client again(bench, bench.owner(), 5);
        postThread(bench, again, bench.everyone(), QStringLiteral("b"));
        Instant last;
        const auto events = EventLog(*bench.m_database).read(0, 100);
        QVERIFY(events);
        for (const Event &event : *events) {
            QVERIFY(event.at >= last);
            last = event.at;
        }
    }

    void anotherProcessesEventsAndRevocationsArrive()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        olga.all();
        const auto theirs = bench.open();
        const auto made = administration::addMember(*theirs, bench.m_clock, bench.m_random,
                                                    ServerBench::profile(QStringLiteral("New")), Role::Member,
                                                    QStringLiteral("new@example.org"));
        QVERIFY(made);
        bench.m_core->tick();
        const auto events = olga.take<frame::EventFrame>();
        QCOMPARE(events.size(), size_t(2));
        QCOMPARE(events[0].kind, QStringLiteral("member.add"));

        Accounts accounts(*theirs);
        const auto devices = accounts.devices(bench.owner());
        QVERIFY(accounts.revoke(devices->at(0).device, bench.m_clock.now()));
        bench.m_core->tick();
        QVERIFY(olga.isClosed());
        QCOMPARE(olga.take<frame::ErrorFrame>().at(0).code, QString(frame::code::Revoked));
    }

    void anotherProcessesEventsComeBeforeOnesOwn()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        olga.all();
        const auto theirs = bench.open();
        QVERIFY(administration::addMember(*theirs, bench.m_clock, bench.m_random,
                                          ServerBench::profile(QStringLiteral("New")), Role::Member, {}));
        postThread(bench, olga, bench.everyone(), QStringLiteral("after"));
        Seq expected = 4;
        for (const auto &event : olga.take<frame::EventFrame>())
            QCOMPARE(event.seq, expected++);
        QCOMPARE(expected, 8);
    }

    void aBusyDatabaseIsWaitedFor()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        olga.all();
        const auto theirs = bench.open();
        theirs->exec("BEGIN IMMEDIATE");
        postThread(bench, olga, bench.everyone(), QStringLiteral("x"));
        QCOMPARE(olga.all().size(), size_t(0));
        QVERIFY(bench.m_core->hasPendingOps());
        theirs->exec("COMMIT");
        bench.m_core->flush();
        QCOMPARE(olga.take<frame::EventFrame>().size(), size_t(2));

        theirs->exec("BEGIN IMMEDIATE");
        postThread(bench, olga, bench.everyone(), QStringLiteral("x"));
        bench.m_clock.advance(20'000);
        bench.m_core->flush(); // not for ever
        const auto refused = olga.take<frame::Reject>();
        QCOMPARE(refused.size(), size_t(2));
        QCOMPARE(refused[0].code, QString(frame::code::Unavailable));
        theirs->exec("COMMIT");
        QVERIFY(audit(*bench.m_database)->isEmpty());
    }

    void deletedInTheSameCommitIsToldToNobody()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        Client olga(bench, bench.owner());
        Client bobs(bench, bob);
        const auto made = postThread(bench, olga, bench.everyone(), QStringLiteral("first"));
        bobs.bytes();
        const MessageId second = bench.id<MessageId>();
        olga.submit(op::PostMessage{second, made.thread, QStringLiteral("regretted")});
        olga.submit(op::EditMessage{made.message, QStringLiteral("stays")});
        olga.submit(op::DeleteMessage{second});
        bench.m_core->flush();
        const QByteArray told = bobs.bytes();
        QVERIFY(!told.contains("regretted"));
        QVERIFY(told.contains("stays"));
        QVERIFY(told.contains("message.post"));
        QVERIFY(told.contains("message.delete"));
    }

    void factsThatAnotherProcessChangedAreForgotten()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        Client bobs(bench, bob);
        const auto made = postThread(bench, bobs, bench.everyone(), QStringLiteral("while he may"));
        const auto theirs = bench.open();
        EventWriter writer(*theirs, bench.m_clock);
        QVERIFY(inTransaction(*theirs, [&]() -> StoreResult<void> {
            if (const auto head = writer.begin(); !head)
                return std::unexpected(head.error());
            const auto event = writer.append({bench.id<OpId>(), op::RemoveMember{bob}}, bench.owner());
            return event ? StoreResult<void>() : std::unexpected(event.error());
        }));
        // No tick between: the rules must see it by themselves.
        QCOMPARE(bobs.outcome(op::PostMessage{bench.id<MessageId>(), made.thread, QStringLiteral("too late")}),
                 QStringLiteral("no answer"));
        QVERIFY(bobs.isClosed());
    }

    void whatWasRolledBackIsForgotten()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        const ChannelId channel = bench.id<ChannelId>();
        const ThreadId thread = bench.id<ThreadId>();
        const auto pages = bench.m_database->execAndGet("PRAGMA page_count").getInt();
        bench.m_database->exec("PRAGMA max_page_count = " + std::to_string(pages));
        olga.submit(op::CreateChannel{channel, ChannelKind::Private, QStringLiteral("plans"), {}, {}});
        olga.submit(op::StartThread{thread, channel, QStringLiteral("S"), Ask::Nothing, {}, {}});
        for (int i = 0; i < 20; ++i)
            olga.submit(op::PostMessage{bench.id<MessageId>(), thread, QString(4000, u'x')});
        bench.m_core->flush();
        for (const auto &reject : olga.take<frame::Reject>())
            QCOMPARE(reject.code, QString(frame::code::Unavailable));
        bench.m_database->exec("PRAGMA max_page_count = 100000");
        QCOMPARE(olga.outcome(op::PostMessage{bench.id<MessageId>(), thread, QStringLiteral("into nothing")}),
                 QString(frame::code::NotFound));
        QVERIFY(audit(*bench.m_database)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(CommitsTest)
#include "tst_commits.moc"
