// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/projection.h"
#include "core/store/statements.h"
#include "tests/core/server/server_bench.h"

using namespace meridian;
using meridian::testing::Client;
using meridian::testing::ServerBench;

//! Nothing of a private channel leaves the server but to those in it, whatever an outsider sends.
class EntitlementTest : public QObject {
    Q_OBJECT

    struct Secret {
        ChannelId channel;
        ThreadId thread;
        MessageId message;
    };
    static constexpr auto Word = "XYZZY";

    //! A private channel whose every text holds Word.
    static Secret makeSecret(ServerBench &bench, Client &insider, std::vector<MemberId> members = {})
    {
        const Secret made{bench.id<ChannelId>(), bench.id<ThreadId>(), bench.id<MessageId>()};
        insider.submit(op::CreateChannel{made.channel, ChannelKind::Private, QStringLiteral("name XYZZY"),
                                         QStringLiteral("purpose XYZZY"), std::move(members)});
        insider.submit(op::StartThread{made.thread, made.channel, QStringLiteral("subject XYZZY"), Ask::Nothing, {}, {}});
        insider.submit(op::PostMessage{made.message, made.thread, QStringLiteral("text XYZZY")});
        insider.submit(op::AddReaction{made.message, QStringLiteral(":XYZZY:")});
        insider.submit(op::MarkRead{made.thread, 4});
        bench.m_core->flush();
        return made;
    }
    static void verifyClean(const QByteArray &bytes, const Secret &secret)
    {
        QVERIFY(!bytes.contains(Word));
        for (const QString &id : {secret.channel.toString(), secret.thread.toString(), secret.message.toString()})
            QVERIFY(!bytes.contains(id.toUtf8()));
    }

private slots:
    void anOutsiderHearsNothing_data()
    {
        QTest::addColumn<int>("role");
        for (const auto &[role, name] : enumNames(Role()))
            QTest::newRow(name.data()) << int(role);
    }
    void anOutsiderHearsNothing()
    {
        QFETCH(int, role);
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        const MemberId out = bench.addMember(QStringLiteral("Out"), Role(role));
        bench.restart();
        Client insider(bench, bob);
        Client outsider(bench, out);
        const Seq before = outsider.take<frame::Head>().back().seq;
        const Secret secret = makeSecret(bench, insider);
        bench.m_clock.advance(1000);
        bench.m_core->tick();
        const QByteArray live = outsider.bytes();
        verifyClean(live, secret);
        QVERIFY(!live.isEmpty()); // a head, so that the cursor moves on
        verifyClean(Client(bench, out, before).bytes(), secret); // catching up
        verifyClean(Client(bench, out, 0).bytes(), secret);      // a snapshot

        for (const OpBody &body : std::vector<OpBody>{
                 op::PostMessage{bench.id<MessageId>(), secret.thread, QStringLiteral("x")},
                 op::EditMessage{secret.message, QStringLiteral("x")}, op::DeleteMessage{secret.message},
                 op::AddReaction{secret.message, QStringLiteral("👍")},
                 op::RemoveReaction{secret.message, QStringLiteral("x")}, op::MarkRead{secret.thread, 1},
                 op::StartThread{bench.id<ThreadId>(), secret.channel, QStringLiteral("x"), Ask::Nothing, {}, {}},
                 op::UpdateChannel{secret.channel, QStringLiteral("x"), {}, false},
                 op::JoinChannel{secret.channel, out}, op::LeaveChannel{secret.channel, bob}}) {
            const OpId asked = outsider.submit(body);
            bench.m_core->flush();
            const auto rejected = outsider.take<frame::Reject>();
            QCOMPARE(rejected.size(), size_t(1));
            QCOMPARE(rejected[0].opId, asked);
            QCOMPARE(rejected[0].code, QString(frame::code::NotFound)); // as of what does not exist
            verifyClean(rejected[0].message.toUtf8(), secret);
        }
        const auto historyOf = [&](std::optional<ThreadId> thread, std::optional<ChannelId> channel) {
            outsider.send(frame::History{1, thread, channel, {}, {}, 50});
            bench.m_core->flush();
            return outsider.bytes();
        };
        QCOMPARE(historyOf(secret.thread, {}), historyOf(bench.id<ThreadId>(), {}));
        QCOMPARE(historyOf({}, secret.channel), historyOf({}, bench.id<ChannelId>()));
        if (Role(role) != Role::Guest) // that the name is taken is nobody's business either
            QCOMPARE(outsider.outcome(op::CreateChannel{bench.id<ChannelId>(), ChannelKind::Public,
                                                        QStringLiteral("name XYZZY"), {}, {}}),
                     QString());
    }

    // A public channel becomes private: those in it go on, the others lose it, live and when they come back.
    void aChannelThatBecomesPrivateIsLost()
    {
        ServerBench bench;
        const MemberId in = bench.addMember(QStringLiteral("In"), Role::Member);
        const MemberId out = bench.addMember(QStringLiteral("Out"), Role::Member);
        const MemberId guest = bench.addMember(QStringLiteral("Gus"), Role::Guest);
        bench.restart();
        Client olga(bench, bench.owner()), inside(bench, in), outside(bench, out), gus(bench, guest);
        const ChannelId channel = bench.id<ChannelId>();
        const ThreadId thread = bench.id<ThreadId>();
        QCOMPARE(olga.outcome(op::CreateChannel{channel, ChannelKind::Public, QStringLiteral("tide"), {}, {in}}), QString());
        QCOMPARE(olga.outcome(op::StartThread{thread, channel, QStringLiteral("S"), Ask::Nothing, {}, {}}), QString());
        const Seq before = outside.take<frame::EventFrame>().back().seq;
        inside.all();
        gus.all();
        QCOMPARE(outside.outcome(op::MakePrivate{channel}), QString(frame::code::Forbidden));
        QCOMPARE(olga.outcome(op::MakePrivate{channel}), QString());
        QCOMPARE(olga.outcome(op::PostMessage{bench.id<MessageId>(), thread, QStringLiteral("XYZZY")}), QString());
        QCOMPARE(inside.take<frame::EventFrame>().size(), size_t(2));
        const auto heard = outside.all();
        QCOMPARE(heard.size(), size_t(1));
        QCOMPARE(std::get<frame::ScopeGone>(heard[0]).channel, channel);
        QVERIFY(gus.bytes().isEmpty()); // never had it
        Client later(bench, out, before);
        bool lost = false;
        for (const auto &frame : later.all()) {
            lost = lost || std::holds_alternative<frame::ScopeGone>(frame);
            QVERIFY(!std::holds_alternative<frame::EventFrame>(frame));
        }
        QVERIFY(lost);
        QVERIFY(!Client(bench, out, 0).bytes().contains("XYZZY"));
        QCOMPARE(outside.outcome(op::PostMessage{bench.id<MessageId>(), thread, QStringLiteral("x")}),
                 QString(frame::code::NotFound));
    }

    // What was deleted is told to nobody again, and leaves the same rows behind.
    void deletedWordsAreNotToldAgain()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        const ThreadId thread = bench.id<ThreadId>();
        const MessageId first = bench.id<MessageId>(), gone = bench.id<MessageId>(), last = bench.id<MessageId>();
        const Op post{bench.id<OpId>(), op::PostMessage{gone, thread, QStringLiteral("posted XYZZY <@%1>").arg(bench.owner().toString())}};
        olga.submit(op::StartThread{thread, bench.everyone(), QStringLiteral("S"), Ask::Nothing, {}, {}});
        olga.submit(op::PostMessage{first, thread, QStringLiteral("stays")});
        olga.send(wire::toFrame(post));
        const OpBody edit = op::EditMessage{gone, QStringLiteral("edited XYZZY")};
        olga.submit(edit);
        olga.submit(op::PostMessage{last, thread, QStringLiteral("XYZZY too")});
        bench.m_core->flush();
        olga.submit(op::DeleteMessage{last});
        olga.submit(op::DeleteMessage{gone});
        bench.m_core->flush();
        QVERIFY(olga.bytes().contains(Word));
        olga.send(wire::toFrame(post));
        bench.m_core->flush();
        const auto again = olga.take<frame::EventFrame>();
        QCOMPARE(again.size(), size_t(1));
        QCOMPARE(again[0].opId, post.opId);

        Client behind(bench, bench.owner(), 1);
        const auto events = behind.take<frame::EventFrame>();
        QCOMPARE(events.size(), size_t(9)); // all but the first
        Client bytes(bench, bench.owner(), 1);
        QVERIFY(!bytes.bytes().contains(Word));
        const auto rowsOf = [](SQLite::Database &database) {
            StatementCache cache(database);
            QStringList rows;
            for (const char *table : {"SELECT hex(message) || text || deleted || ifnull(edited_at, '-') FROM message ORDER BY seq",
                                      "SELECT hex(thread) || message_count || '|' || last_seq || preview FROM thread",
                                      "SELECT seq || hex(member) FROM mention"}) {
                auto query = cache(table);
                while (query.next())
                    rows << query.text(0);
            }
            return rows;
        };
        auto replica = openDatabase({bench.m_dir.filePath(QStringLiteral("replica")), {}, false});
        QVERIFY(replica && migrate(**replica, projectionMigrations()));
        Projection projection(**replica);
        for (const auto &frame : events) {
            ChangeSet change;
            QVERIFY(projection.apply(*wire::toEvent(frame), change));
        }
        QCOMPARE(rowsOf(**replica), rowsOf(*bench.m_database));
        QVERIFY(rowsOf(**replica).join(u'\n').contains(QStringLiteral("stays")));
    }

    // Who brings a message back may have changed the words that should not have been said.
    void wordsFromBeforeADeletionStayUntoldAfterItIsTakenBack()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        const ThreadId thread = bench.id<ThreadId>();
        const MessageId message = bench.id<MessageId>();
        olga.submit(op::StartThread{thread, bench.everyone(), QStringLiteral("S"), Ask::Nothing, {}, {}});
        olga.submit(op::PostMessage{message, thread, QStringLiteral("posted XYZZY")});
        olga.submit(op::EditMessage{message, QStringLiteral("edited XYZZY")});
        olga.submit(op::DeleteMessage{message});
        QCOMPARE(olga.outcome(op::RestoreMessage{message, QStringLiteral("clean")}), QString());
        bench.m_core->flush();
        Client bytes(bench, bench.owner(), 1);
        const QByteArray told = bytes.bytes();
        QVERIFY(!told.contains(Word));
        QVERIFY(told.contains("clean"));
        olga.submit(op::DeleteMessage{message});
        bench.m_core->flush();
        Client later(bench, bench.owner(), 1);
        QVERIFY(!later.bytes().contains("clean"));
        Client fresh(bench, bench.owner());
        const QByteArray snapshot = fresh.bytes();
        QVERIFY(!snapshot.contains(Word) && !snapshot.contains("clean"));
    }

    void aGuestReadsOnlyWhatTheyAreIn()
    {
        ServerBench bench;
        const MemberId gus = bench.addMember(QStringLiteral("Gus"), Role::Guest);
        Client olga(bench, bench.owner());
        Client guest(bench, gus);
        guest.all();
        const Secret secret{bench.id<ChannelId>(), bench.id<ThreadId>(), bench.id<MessageId>()};
        olga.submit(op::CreateChannel{secret.channel, ChannelKind::Public, QStringLiteral("XYZZY"), {}, {}});
        olga.submit(op::StartThread{secret.thread, secret.channel, QStringLiteral("XYZZY"), Ask::Nothing, {}, {}});
        olga.submit(op::PostMessage{secret.message, secret.thread, QStringLiteral("XYZZY")});
        bench.m_core->flush();
        verifyClean(guest.bytes(), secret);
        verifyClean(Client(bench, gus).bytes(), secret);

        QCOMPARE(olga.outcome(op::JoinChannel{secret.channel, gus}), QString());
        const auto scopes = guest.take<frame::Scope>();
        QCOMPARE(scopes.size(), size_t(1));
        QCOMPARE(scopes[0].rows.messages.size(), size_t(1));
        QCOMPARE(olga.outcome(op::PostMessage{bench.id<MessageId>(), secret.thread, QStringLiteral("y")}), QString());
        QCOMPARE(guest.take<frame::EventFrame>().size(), size_t(1));
        QCOMPARE(olga.outcome(op::LeaveChannel{secret.channel, gus}), QString());
        QCOMPARE(guest.take<frame::ScopeGone>().size(), size_t(1));
        QCOMPARE(olga.outcome(op::PostMessage{bench.id<MessageId>(), secret.thread, QStringLiteral("XYZZY")}), QString());
        verifyClean(guest.bytes(), secret);
    }

    void aScopeOpensWithItsPastAndClosesForGood()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        const MemberId eve = bench.addMember(QStringLiteral("Eve"), Role::Member);
        bench.restart();
        Client insider(bench, bob);
        Client outsider(bench, eve);
        const Secret secret = makeSecret(bench, insider);
        outsider.all();
        // Let in, and a message, in one commit: the scope comes before the event that opens it, and holds the
        // message whose event follows.
        insider.submit(op::JoinChannel{secret.channel, eve});
        insider.submit(op::PostMessage{bench.id<MessageId>(), secret.thread, QStringLiteral("second")});
        bench.m_core->flush();
        const auto frames = outsider.all();
        QCOMPARE(frames.size(), size_t(3));
        QCOMPARE(std::get<frame::EventFrame>(frames[1]).kind, QStringLiteral("channel.join"));
        QCOMPARE(std::get<frame::EventFrame>(frames[2]).kind, QStringLiteral("message.post"));
        const auto &scope = std::get<frame::Scope>(frames[0]);
        QCOMPARE(scope.channel, secret.channel);
        QCOMPARE(scope.rows.messages.size(), size_t(2));
        for (const Standing &standing : scope.rows.standings)
            QCOMPARE(standing.member, eve); // nobody else's
        QCOMPARE(outsider.outcome(op::PostMessage{bench.id<MessageId>(), secret.thread, QStringLiteral("third")}), QString());

        const Seq inside = 12;
        insider.all();
        QCOMPARE(outsider.outcome(op::LeaveChannel{secret.channel, eve}), QString());
        const Secret later{secret.channel, bench.id<ThreadId>(), bench.id<MessageId>()};
        insider.submit(op::StartThread{later.thread, later.channel, QStringLiteral("XYZZY"), Ask::Nothing, {}, {}});
        bench.m_core->flush();
        QVERIFY(!outsider.bytes().contains(later.thread.toString().toUtf8()));
        // A device that was away finds the scope gone.
        Client again(bench, eve, inside);
        QCOMPARE(again.take<frame::ScopeGone>().size(), size_t(1));
    }

    void whoWasLetInWhileAwayGetsTheScope()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        const MemberId eve = bench.addMember(QStringLiteral("Eve"), Role::Member);
        bench.restart();
        Client insider(bench, bob);
        const Secret secret = makeSecret(bench, insider);
        const Seq away = insider.take<frame::EventFrame>().back().seq;
        insider.submit(op::JoinChannel{secret.channel, eve});
        bench.m_core->flush();
        Client back(bench, eve, away);
        const auto scopes = back.take<frame::Scope>();
        QCOMPARE(scopes.size(), size_t(1));
        QCOMPARE(scopes[0].rows.threads.size(), size_t(1));
    }

    // Moved from a public channel into a private one: taken from whom it is not for, and its past is told no more.
    void aThreadMovedOutOfSightIsTakenAway()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        const MemberId eve = bench.addMember(QStringLiteral("Eve"), Role::Member);
        bench.restart();
        Client insider(bench, bob);
        Client outsider(bench, eve);
        const Seq before = outsider.take<frame::Head>().back().seq;
        Secret secret{bench.id<ChannelId>(), bench.id<ThreadId>(), bench.id<MessageId>()};
        insider.submit(op::CreateChannel{secret.channel, ChannelKind::Private, QStringLiteral("XYZZY"), {}, {}});
        insider.submit(op::StartThread{secret.thread, bench.everyone(), QStringLiteral("XYZZY"), Ask::Nothing, {}, {}});
        insider.submit(op::PostMessage{secret.message, secret.thread, QStringLiteral("XYZZY")});
        bench.m_core->flush();
        QCOMPARE(outsider.take<frame::EventFrame>().size(), size_t(2));
        QCOMPARE(insider.outcome(op::MoveThread{secret.thread, secret.channel}), QString());
        auto frames = outsider.all();
        QCOMPARE(frames.size(), size_t(1));
        QCOMPARE(std::get<frame::ThreadGone>(frames[0]).thread, secret.thread);
        insider.submit(op::RenameThread{secret.thread, QStringLiteral("XYZZY again")});
        insider.submit(op::ConcludeThread{secret.thread, QStringLiteral("XYZZY")});
        insider.submit(op::PinThread{secret.thread, true});
        insider.submit(op::PostMessage{bench.id<MessageId>(), secret.thread, QStringLiteral("XYZZY")});
        bench.m_core->flush();
        verifyClean(outsider.bytes(), secret);
        verifyClean(Client(bench, eve, 0).bytes(), secret);
        // Who was away hears of its end alone, and so does who comes back between.
        Client away(bench, eve, before);
        frames = away.all();
        QVERIFY(std::none_of(frames.begin(), frames.end(), [](const auto &frame) {
            return std::holds_alternative<frame::EventFrame>(frame);
        }));
        QCOMPARE(std::count_if(frames.begin(), frames.end(), [](const auto &frame) {
            return std::holds_alternative<frame::ThreadGone>(frame);
        }), 1);
        QVERIFY(!Client(bench, eve, before).bytes().contains(Word));
        for (const OpBody &body : std::vector<OpBody>{
                 op::RenameThread{secret.thread, QStringLiteral("x")}, op::ConcludeThread{secret.thread, QStringLiteral("x")},
                 op::ReopenThread{secret.thread}, op::PinThread{secret.thread, false},
                 op::MoveThread{secret.thread, bench.everyone()}}) {
            QCOMPARE(outsider.outcome(body), QString(frame::code::NotFound));
        }
    }
    // Moved from a private channel into a public one: everyone hears that it is there, nobody where it was.
    void aThreadMovedIntoSightComesWithItsPast()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        const MemberId eve = bench.addMember(QStringLiteral("Eve"), Role::Member);
        const MemberId gus = bench.addMember(QStringLiteral("Gus"), Role::Guest);
        bench.restart();
        Client insider(bench, bob);
        Client outsider(bench, eve);
        Client guest(bench, gus);
        const Seq before = outsider.take<frame::Head>().back().seq;
        const Secret secret = makeSecret(bench, insider);
        guest.all();
        outsider.all();
        QCOMPARE(insider.outcome(op::MoveThread{secret.thread, bench.everyone()}), QString());
        const auto events = outsider.take<frame::EventFrame>();
        QCOMPARE(events.size(), size_t(1));
        QCOMPARE(events[0].kind, QString(op::MoveThread::kind));
        verifyClean(guest.bytes(), secret);
        outsider.send(frame::History{1, secret.thread, {}, {}, {}, 50});
        bench.m_core->flush();
        const QByteArray page = outsider.bytes();
        QVERIFY(page.contains("text XYZZY"));
        const QByteArray source = secret.channel.toString().toUtf8();
        QVERIFY(!page.contains(source));
        QVERIFY(!Client(bench, eve, before).bytes().contains(source));
        QVERIFY(!Client(bench, eve, 0).bytes().contains(source));
    }
    void readPositionsAreTheirOwners()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        bench.restart();
        Client olga(bench, bench.owner());
        Client olgasOther(bench, bench.owner());
        Client bobs(bench, bob);
        const ThreadId thread = bench.id<ThreadId>();
        QCOMPARE(olga.outcome(op::StartThread{thread, bench.everyone(), QStringLiteral("S"), Ask::Nothing, {}, {}}), QString());
        olgasOther.all();
        bobs.all();
        QCOMPARE(olga.outcome(op::MarkRead{thread, 3}), QString());
        op::SaveDraft draft{bench.id<DraftId>(), thread, false, {}, {}, {}, Ask::Nothing, {}, QStringLiteral("half"), {},
                            bench.id<WriterId>()};
        QCOMPARE(olga.outcome(draft), QString());
        QCOMPARE(olgasOther.take<frame::EventFrame>().size(), size_t(2));
        QCOMPARE(bobs.take<frame::EventFrame>().size(), size_t(0));
        Client fresh(bench, bob);
        for (const auto &part : fresh.take<frame::Snapshot>())
            QCOMPARE(part.rows.standings.size() + part.rows.drafts.size(), size_t(0));
        size_t own = 0;
        Client olgasThird(bench, bench.owner());
        for (const auto &part : olgasThird.take<frame::Snapshot>())
            own += part.rows.drafts.size();
        QCOMPARE(own, size_t(1));
    }

    void nobodyWritesAsAnother()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        bench.restart();
        Client bobs(bench, bob);
        QCborMap forged;
        forged.insert(QStringLiteral("t"), QStringLiteral("op"));
        forged.insert(QStringLiteral("op_id"), bench.id<OpId>().toString());
        forged.insert(QStringLiteral("kind"), QStringLiteral("thread.start"));
        forged.insert(QStringLiteral("author"), bench.owner().toString());
        QCborMap body = QCborValue::fromCbor(codec::encodeBody(op::StartThread{
            bench.id<ThreadId>(), bench.everyone(), QStringLiteral("S"), Ask::Nothing, {}, {}})).toMap();
        body.insert(QStringLiteral("author"), bench.owner().toString());
        forged.insert(QStringLiteral("body"), body);
        bobs.all();
        bobs.sendBytes(QCborValue(forged).toCbor());
        bench.m_core->flush();
        QCOMPARE(bobs.take<frame::EventFrame>().at(0).author, bob);
    }
};

QTEST_GUILESS_MAIN(EntitlementTest)
#include "tst_entitlement.moc"
