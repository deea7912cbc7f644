// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/server_bench.h"

using namespace meridian;
using meridian::testing::Client;
using meridian::testing::postThread;
using meridian::testing::ServerBench;

//! How replicas get to the end of the log, and how connections end.
class ServerCoreTest : public QObject {
    Q_OBJECT

private slots:
    void aNewReplicaGetsASnapshotAndThenEvents()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        const auto frames = olga.all();
        QVERIFY(frames.size() >= 2);
        const auto *welcome = std::get_if<frame::Welcome>(&frames.front());
        QVERIFY(welcome);
        QCOMPARE(welcome->member, bench.owner());
        QCOMPARE(welcome->name, QStringLiteral("Saltmarsh"));
        QCOMPARE(welcome->head, 3);
        const auto *snapshot = std::get_if<frame::Snapshot>(&frames[1]);
        QVERIFY(snapshot);
        QCOMPARE(snapshot->part, 0);
        QCOMPARE(snapshot->seq, 3);
        QCOMPARE(snapshot->rows.members.size(), size_t(1));
        QCOMPARE(snapshot->rows.channels.size(), size_t(1));
        postThread(bench, olga, bench.everyone(), QStringLiteral("Hello"));
        const auto events = olga.take<frame::EventFrame>();
        QCOMPARE(events.size(), size_t(2));
        QCOMPARE(events[0].seq, 4);
        QCOMPARE(events[1].seq, 5);
    }

    void aReplicaThatWasAwayGetsWhatItMissed()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        postThread(bench, olga, bench.everyone(), QStringLiteral("One"));
        Client again(bench, bench.owner(), 3);
        const auto frames = again.all();
        QCOMPARE(frames.size(), size_t(4)); // welcome, two events, head
        QCOMPARE(std::get<frame::EventFrame>(frames[2]).seq, 5);
        QCOMPARE(std::get<frame::Head>(frames[3]).seq, 5);
        Client inStep(bench, bench.owner(), 5);
        QCOMPARE(inStep.all().size(), size_t(2)); // welcome, head
        Client fromTheFuture(bench, bench.owner(), 900);
        QCOMPARE(fromTheFuture.take<frame::Snapshot>().size(), size_t(1));
    }

    void farBehindMeansASnapshotPartByPart()
    {
        ServerBench bench({.snapshotAfterEvents = 50, .openReader = {}});
        Client olga(bench, bench.owner());
        for (int i = 0; i < 60; ++i)
            postThread(bench, olga, bench.everyone(), QString(39'000, QChar(u'é')));
        Client behind(bench, bench.owner(), 3);
        const auto parts = behind.take<frame::Snapshot>();
        QVERIFY(parts.size() > 2); // 60 texts of 78 kB do not fit into one frame
        size_t messages = 0;
        for (size_t i = 0; i < parts.size(); ++i) {
            QCOMPARE(parts[i].part, qint64(i));
            QCOMPARE(parts[i].part + 1 == parts[i].parts, i + 1 == parts.size());
            messages += parts[i].rows.messages.size();
        }
        QCOMPARE(messages, size_t(60));
    }

    void aLongSnapshotIsOfOneMoment()
    {
        ServerBench bench;
        bench.m_options.openReader = [&] { return openDatabaseReadOnly(bench.m_path); };
        bench.restart();
        Client olga(bench, bench.owner());
        for (int i = 0; i < 40; ++i)
            postThread(bench, olga, bench.everyone(), QString(39'000, QChar(u'x')));
        Client slow(bench);
        bench.m_port.m_slow.insert(slow.id());
        slow.hello(bench.token(bench.owner()));
        const auto first = slow.take<frame::Snapshot>();
        QVERIFY(!first.empty() && first.back().part + 1 < first.back().parts); // no room for more
        postThread(bench, olga, bench.everyone(), QStringLiteral("Meanwhile"));
        bench.m_port.m_slow.clear();
        bench.m_port.m_queued.clear();
        bench.m_core->writable(slow.id());
        size_t messages = 0;
        for (const auto &part : first)
            messages += part.rows.messages.size();
        std::vector<frame::EventFrame> events;
        for (const auto &frame : slow.all()) {
            if (const auto *part = std::get_if<frame::Snapshot>(&frame)) {
                QCOMPARE(part->seq, first[0].seq);
                messages += part->rows.messages.size();
            } else if (const auto *event = std::get_if<frame::EventFrame>(&frame)) {
                events.push_back(*event);
            }
        }
        QCOMPARE(messages, size_t(40));
        QCOMPARE(events.size(), size_t(2));
        QCOMPARE(events[0].seq, first[0].seq + 1);
    }

    void aLongImportIsPulledOrComesAsASnapshot_data()
    {
        QTest::addColumn<qint64>("snapshotAfter");
        QTest::addColumn<size_t>("events");
        QTest::addColumn<size_t>("snapshots");
        QTest::newRow("pulled") << qint64(20'000) << size_t(600) << size_t(0);
        QTest::newRow("a snapshot") << qint64(500) << size_t(0) << size_t(1);
    }

    void aLongImportIsPulledOrComesAsASnapshot()
    {
        QFETCH(qint64, snapshotAfter);
        ServerBench bench({.snapshotAfterEvents = snapshotAfter, .openReader = {}});
        Client olga(bench, bench.owner());
        olga.all();
        const auto theirs = bench.open();
        theirs->exec("PRAGMA synchronous=OFF");
        for (int i = 0; i < 300; ++i)
            QVERIFY(administration::addMember(*theirs, bench.m_clock, bench.m_random,
                                              ServerBench::profile(QString::number(i)), Role::Member, {}));
        bench.m_core->tick();
        size_t events = 0, snapshots = 0;
        for (const auto &frame : olga.all()) {
            if (const auto *event = std::get_if<frame::EventFrame>(&frame))
                QCOMPARE(event->seq, Seq(4 + events++));
            snapshots += std::holds_alternative<frame::Snapshot>(frame) ? 1 : 0;
        }
        QTEST(events, "events");
        QTEST(snapshots, "snapshots");
    }

    void aSlowReaderPullsAndADeadOneIsCutOff()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        Client slow(bench, bench.owner());
        slow.all();
        bench.m_port.m_slow.insert(slow.id());
        for (int i = 0; i < 60; ++i)
            postThread(bench, olga, bench.everyone(), QString(39'000, QChar(u'x')));
        QVERIFY(bench.m_port.queued(slow.id()) < 1024 * 1024); // what it does not read stays in the log
        const size_t early = slow.take<frame::EventFrame>().size();
        bench.m_port.m_slow.clear();
        bench.m_port.m_queued.clear();
        bench.m_core->writable(slow.id());
        QCOMPARE(early + slow.take<frame::EventFrame>().size(), size_t(120));

        bench.m_port.m_queued[slow.id()] = 1000;
        for (int i = 0; i < 70; ++i) {
            bench.m_core->tick();
            QVERIFY(!slow.isClosed() || i > 59);
            bench.m_clock.advance(500);
        }
        QVERIFY(slow.isClosed());
        QCOMPARE(slow.take<frame::ErrorFrame>().at(0).code, QString(frame::code::TooSlow));
    }

    void answersPiledUpCutAReaderOff()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        olga.all();
        bench.m_port.m_queued[olga.id()] = 9 * 1024 * 1024;
        bench.m_core->tick();
        QVERIFY(olga.isClosed());
    }

    void whoDoesNotSignInIsSentAway()
    {
        ServerBench bench;
        Client silent(bench);
        bench.m_core->tick();
        QVERIFY(!silent.isClosed());
        bench.m_clock.advance(10'001);
        bench.m_core->tick();
        QVERIFY(silent.isClosed());
    }

    void aRoleThatReadsMoreOrLessMeansASnapshot()
    {
        ServerBench bench;
        const MemberId guest = bench.addMember(QStringLiteral("Gus"), Role::Guest);
        Client olga(bench, bench.owner());
        const ChannelId open = bench.id<ChannelId>();
        QCOMPARE(olga.outcome(op::CreateChannel{open, ChannelKind::Public, QStringLiteral("open"), {}, {}}), QString());
        Client gus(bench, guest);
        QVERIFY(!gus.bytes().contains("open"));
        QCOMPARE(olga.outcome(op::SetRole{guest, Role::Member}), QString());
        const auto snapshot = gus.take<frame::Snapshot>();
        QCOMPARE(snapshot.size(), size_t(1));
        QCOMPARE(snapshot[0].rows.channels.size(), size_t(2)); // `everyone`, where guests are not, and `open`
        QCOMPARE(olga.outcome(op::SetRole{guest, Role::Guest}), QString());
        QCOMPARE(gus.take<frame::Snapshot>().at(0).rows.channels.size(), size_t(0));
    }

    void aRemovedMembersConnectionsEnd()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        const QString token = bench.token(bob);
        Client olga(bench, bench.owner());
        Client bobs(bench);
        bobs.hello(token);
        QCOMPARE(olga.outcome(op::RemoveMember{bob}), QString());
        QVERIFY(bobs.isClosed());
        Client again(bench);
        again.hello(token);
        QVERIFY(again.isClosed());
        QCOMPARE(again.take<frame::ErrorFrame>().at(0).code, QString(frame::code::Revoked));
    }

    void shuttingDownAnswersWhatWasAsked()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        olga.all();
        olga.submit(op::StartThread{bench.id<ThreadId>(), bench.everyone(), QStringLiteral("Last"), Ask::Nothing, {}, {}});
        bench.m_core->shutDown(1001, QStringLiteral("going away"));
        QCOMPARE(olga.take<frame::EventFrame>().size(), size_t(1));
        QCOMPARE(bench.m_port.m_closed.value(olga.id()), quint16(1001));
    }
};

QTEST_GUILESS_MAIN(ServerCoreTest)
#include "tst_server_core.moc"
