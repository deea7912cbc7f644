// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/server_bench.h"
#include "core/store/audit.h"
#include "core/store/event_log.h"
#include <sqlite3.h>

using namespace meridian;
using meridian::testing::Client;
using meridian::testing::ServerBench;

class ServerCoreTest : public QObject {
    Q_OBJECT

    struct Posted {
        ThreadId thread;
        MessageId message;
    };
    static Posted postThread(ServerBench &bench, Client &client, ChannelId channel, const QString &text)
    {
        const Posted made{bench.id<ThreadId>(), bench.id<MessageId>()};
        client.submit(op::StartThread{made.thread, channel, QStringLiteral("Subject"), Ask::Nothing, {}, {}});
        client.submit(op::PostMessage{made.message, made.thread, text});
        bench.m_core->flush();
        return made;
    }

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

    void historyIsPagedToTheBeginning()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        const auto posted = postThread(bench, olga, bench.everyone(), QStringLiteral("0"));
        for (int i = 1; i < 250; ++i)
            olga.submit(op::PostMessage{bench.id<MessageId>(), posted.thread, QString::number(i)});
        bench.m_core->flush();
        olga.all();
        std::optional<qint64> before;
        QStringList texts;
        for (int pages = 0; pages < 10; ++pages) {
            olga.send(frame::History{pages, posted.thread, {}, before, {}, 100});
            bench.m_core->flush();
            const auto page = olga.take<frame::HistoryPage>().at(0);
            QCOMPARE(page.request, qint64(pages));
            for (auto it = page.rows.messages.rbegin(); it != page.rows.messages.rend(); ++it)
                texts.prepend(it->text);
            before = page.rows.messages.front().seq;
            if (page.complete)
                break;
        }
        QCOMPARE(texts.size(), 250);
        for (int i = 0; i < 250; ++i)
            QCOMPARE(texts[i], QString::number(i));
        olga.send(frame::History{9, posted.thread, bench.everyone(), {}, {}, 100});
        bench.m_core->flush();
        QCOMPARE(olga.take<frame::ErrorFrame>().at(0).code, QString(frame::code::Invalid));
        olga.send(frame::History{9, {}, bench.everyone(), {}, {}, 201});
        bench.m_core->flush();
        QCOMPARE(*olga.take<frame::ErrorFrame>().at(0).request, 9);
    }

    void aPageOfLongTextsFitsIntoAFrame()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        const auto posted = postThread(bench, olga, bench.everyone(), QString(40'000, QChar(u'日')));
        for (int i = 0; i < 40; ++i)
            olga.submit(op::PostMessage{bench.id<MessageId>(), posted.thread, QString(40'000, QChar(u'日'))});
        bench.m_core->flush();
        olga.all();
        olga.send(frame::History{1, posted.thread, {}, {}, {}, 40});
        bench.m_core->flush();
        const auto page = olga.take<frame::HistoryPage>().at(0);
        QVERIFY(!page.complete);
        QVERIFY(!page.rows.messages.empty());
    }

    void pagesEndByTheirBytesAndMissNothing()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        const auto posted = postThread(bench, olga, bench.everyone(), QString(39'000, QChar(u'0')));
        for (int i = 1; i < 50; ++i)
            olga.submit(op::PostMessage{bench.id<MessageId>(), posted.thread, QString(39'000, QChar(u'x'))});
        bench.m_core->flush();
        for (int i = 1; i < 50; ++i)
            postThread(bench, olga, bench.everyone(), QString(39'000, QChar(u'y')));
        olga.all();
        std::optional<qint64> before;
        std::optional<ThreadId> beforeThread;
        size_t messages = 0, threads = 0;
        for (bool complete = false; !complete;) {
            olga.send(frame::History{1, posted.thread, {}, before, {}, 200});
            bench.m_core->flush();
            const auto page = olga.take<frame::HistoryPage>().at(0);
            QCOMPARE(page.rows.messages.size(), page.complete ? 50 - messages : size_t(14)); // 14 × 39,000 > 512 KiB
            messages += page.rows.messages.size();
            before = page.rows.messages.front().seq;
            complete = page.complete;
        }
        QCOMPARE(messages, size_t(50));
        before.reset();
        for (bool complete = false; !complete;) {
            olga.send(frame::History{1, {}, bench.everyone(), before, beforeThread, 200});
            bench.m_core->flush();
            const auto page = olga.take<frame::HistoryPage>().at(0);
            QVERIFY(page.rows.threads.size() <= 14);
            threads += page.rows.threads.size();
            before = page.rows.threads.back().lastAt.ms;
            beforeThread = page.rows.threads.back().thread;
            complete = page.complete;
        }
        QCOMPARE(threads, size_t(50));
    }

    void pagesOfHistoryAreMadeInTurnsAndOneAtATime()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        Client other(bench, bench.owner());
        const auto posted = postThread(bench, olga, bench.everyone(), QStringLiteral("words"));
        olga.all();
        other.all();
        for (int request = 1; request <= 6; ++request)
            olga.send(frame::History{request, posted.thread, {}, {}, {}, 10});
        const auto refused = olga.take<frame::ErrorFrame>();
        QCOMPARE(refused.size(), size_t(2));
        QCOMPARE(refused[0].code, QString(frame::code::Busy));
        QCOMPARE(*refused[0].request, 5);
        other.send(frame::History{1, posted.thread, {}, {}, {}, 10});
        bench.m_core->flush();
        QCOMPARE(olga.take<frame::HistoryPage>().size(), size_t(1));
        bench.m_core->flush();
        QCOMPARE(other.take<frame::HistoryPage>().size(), size_t(1)); // before the first one's second
        QCOMPARE(olga.take<frame::HistoryPage>().size(), size_t(0));

        bench.m_port.m_queued[olga.id()] = 1024 * 1024;
        QVERIFY(!bench.m_core->hasPagesDue());
        bench.m_core->flush();
        QCOMPARE(olga.all().size(), size_t(0)); // until the network has taken what there is
        bench.m_port.m_queued.clear();
        QVERIFY(bench.m_core->hasPagesDue());
        bench.m_core->flush();
        QCOMPARE(olga.take<frame::HistoryPage>().at(0).request, 2);
        bench.m_core->closed(olga.id());
        bench.m_core->flush();
        QVERIFY(!bench.m_core->hasPagesDue());
        QCOMPARE(olga.all().size(), size_t(0));
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
