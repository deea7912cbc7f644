// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/doc.h"
#include "core/protocol/wire.h"
#include "core/store/replica_store.h"
#include "core/sync/sync_engine.h"
#include <QTest>

using namespace meridian;

namespace {

constexpr Instant Start{1'781'600'000'000};

//! The other end of the wire: keeps what the engine sends and says what the test tells it to.
class ScriptedPort final : public SyncPort {
public:
    void open() override { ++opened; }
    void close() override { ++closed; }
    void send(const QByteArray &frame) override
    {
        const auto decoded = wire::decodeFromClient(frame, wire::Encoding::Cbor);
        if (!decoded)
            qFatal("the engine sent what is no frame");
        sent.push_back(*decoded);
    }
    void wakeAt(Instant when) override { wake = when; }

    //! Takes the frames of one type out of what was sent.
    template<typename Frame>
    std::vector<Frame> take()
    {
        std::vector<Frame> found;
        for (auto it = sent.begin(); it != sent.end();) {
            if (const Frame *frame = std::get_if<Frame>(&*it)) {
                found.push_back(*frame);
                it = sent.erase(it);
            } else {
                ++it;
            }
        }
        return found;
    }

    int opened = 0, closed = 0;
    Instant wake;
    std::vector<frame::FromClient> sent;
};

//! A desktop with nothing behind it but the test.
struct Bench {
    explicit Bench(const QString &token = QStringLiteral("secret"))
        : engine(*store, port, clock, random, token, QStringLiteral("test"))
    {
        engine.onChange = [this](const ChangeSet &change) { changes.push_back(change); };
    }
    ManualClock clock{Start};
    SeededRandom random{11};
    ScriptedPort port;
    std::unique_ptr<ReplicaStore> store = std::move(ReplicaStore::open({QStringLiteral(":memory:"), {}, true}, clock).value());
    SyncEngine engine;
    std::vector<ChangeSet> changes;
    MemberId me = MemberId::create(Start, random);
    WorkspaceId workspace = WorkspaceId::create(Start, random);
    ChannelId channel = ChannelId::create(Start, random);
    ThreadId thread = ThreadId::create(Start, random);

    template<typename Frame>
    void say(const Frame &frame)
    {
        engine.received(wire::encode(frame, wire::Encoding::Cbor));
    }
    void wait(qint64 milliseconds)
    {
        clock.advance(milliseconds);
        engine.tick();
    }
    void welcome(Seq head)
    {
        engine.connected();
        say(frame::Welcome{me, {}, workspace, QStringLiteral("Saltmarsh"), head, clock.now(), {}});
    }
    Rows rows()
    {
        Rows rows;
        Member member;
        member.member = me;
        member.profile.name = QStringLiteral("Inês Carvalho");
        rows.members = {member};
        rows.channels = {Channel{channel, ChannelKind::Public, QStringLiteral("tide"), {}, false, 2}};
        rows.memberships = {Membership{channel, me}};
        Thread row;
        row.thread = thread;
        row.channel = channel;
        row.subject = QStringLiteral("Open?");
        row.author = row.lastAuthor = me;
        row.createdSeq = row.lastSeq = 4;
        row.messageCount = 1;
        rows.threads = {row};
        Message message;
        message.message = MessageId::create(Start, random);
        message.thread = thread;
        message.author = me;
        message.seq = 4;
        message.text = QStringLiteral("first");
        rows.messages = {message};
        return rows;
    }
    //! Connected, with a snapshot of seq 5 applied and nothing to do.
    void settle()
    {
        engine.start();
        welcome(5);
        say(frame::Snapshot{5, 0, 1, rows()});
        engine.tick();
        port.sent.clear();
        changes.clear();
    }
    Op post(const QString &text)
    {
        return {OpId::create(clock.now(), random), op::PostMessage{MessageId::create(clock.now(), random), thread, text}};
    }
    //! A document that everybody knows of.
    DocumentId shareDocument()
    {
        const auto document = DocumentId::create(clock.now(), random);
        const Op make{OpId::create(clock.now(), random),
                      op::CreateDocument{document, channel, {}, QStringLiteral("V"), QStringLiteral("Plan")}};
        say(wire::toFrame(Event{6, make, me, clock.now()}));
        engine.tick();
        port.sent.clear();
        return document;
    }
    void confirm(const frame::Submit &submit, Seq seq)
    {
        say(frame::EventFrame{seq, submit.opId, submit.kind, submit.body, me, clock.now()});
    }
    Seq cursor() { return store->queries().self().value().cursor; }
    SyncStatus::State state() { return engine.status().state; }
};

using State = SyncStatus::State;

//! What a client hands on that wrote so much at the start of an empty document.
QByteArray updateOf(quint64 client, QStringView words)
{
    crdt::Doc doc(crdt::ClientId{client});
    {
        crdt::Transaction transaction(doc);
        doc.text(u"content").insert(transaction, 0, words);
    }
    return doc.encode();
}

} // namespace

class SyncEngineTest : public QObject {
    Q_OBJECT
private slots:
    void aNewReplicaIsFilledByASnapshot()
    {
        Bench bench;
        bench.engine.start();
        QCOMPARE(bench.port.opened, 1);
        QCOMPARE(bench.state(), State::Connecting);
        bench.engine.connected();
        const auto hello = bench.port.take<frame::Hello>();
        QCOMPARE(hello.size(), size_t(1));
        QCOMPARE(hello[0].cursor, Seq(0));
        QCOMPARE(hello[0].token, QStringLiteral("secret"));
        bench.say(frame::Welcome{bench.me, {}, bench.workspace, QStringLiteral("Saltmarsh"), 5, Start, {}});
        QCOMPARE(bench.state(), State::CatchingUp);
        bench.say(frame::Snapshot{5, 0, 2, {}});
        QCOMPARE(bench.engine.status().done, 1);
        QCOMPARE(bench.engine.status().total, 2);
        QCOMPARE(bench.cursor(), Seq(0));
        bench.say(frame::Snapshot{5, 1, 2, bench.rows()});
        QCOMPARE(bench.state(), State::InStep);
        QCOMPARE(bench.cursor(), Seq(5));
        QCOMPARE(bench.store->queries().self().value().workspaceName, QStringLiteral("Saltmarsh"));
    }
    void aSnapshotThatBreaksOffBeginsAnew()
    {
        Bench bench;
        bench.engine.start();
        bench.welcome(5);
        bench.say(frame::Snapshot{5, 0, 2, bench.rows()});
        bench.engine.disconnected({});
        bench.wait(1'000);
        bench.engine.connected();
        QCOMPARE(bench.port.take<frame::Hello>().back().cursor, Seq(0));
    }
    void aSnapshotPartOutOfOrderEndsTheConnection()
    {
        Bench bench;
        bench.engine.start();
        bench.welcome(5);
        bench.say(frame::Snapshot{5, 1, 2, bench.rows()});
        QCOMPARE(bench.state(), State::Offline);
    }
    void triesAreEverLongerApartAndNeverOnTheBeat()
    {
        Bench bench;
        bench.engine.start();
        const qint64 steps[] = {500, 1000, 2000, 5000, 10'000, 30'000, 60'000, 60'000};
        for (const qint64 step : steps) {
            bench.engine.disconnected(QStringLiteral("refused"));
            QCOMPARE(bench.state(), State::Offline);
            QCOMPARE(bench.engine.status().reason, QStringLiteral("refused"));
            const qint64 wait = bench.port.wake.ms - bench.clock.now().ms;
            QVERIFY2(wait >= step / 2 && wait <= step, qPrintable(QString::number(wait)));
            const int before = bench.port.opened;
            bench.wait(wait - 1);
            QCOMPARE(bench.port.opened, before);
            bench.wait(1);
            QCOMPARE(bench.port.opened, before + 1);
        }
    }
    void somethingWrittenHurriesTheNextTry()
    {
        Bench bench;
        bench.settle();
        for (int i = 0; i < 7; ++i) {
            bench.engine.disconnected({});
            bench.wait(60'000);
        }
        bench.engine.disconnected({});
        const int before = bench.port.opened;
        QVERIFY(bench.store->submit({bench.post(QStringLiteral("hello"))}));
        bench.engine.outboxChanged();
        bench.wait(SyncEngine::HastyMs);
        QCOMPARE(bench.port.opened, before + 1);
        QCOMPARE(bench.engine.status().waiting, 1);
    }
    void aClockSetBackProlongsNothing()
    {
        Bench bench;
        bench.engine.start();
        bench.engine.disconnected({});
        bench.wait(-3'600'000);
        QCOMPARE(bench.port.opened, 2);
    }
    void eventsOfOneTurnShareATransaction()
    {
        Bench bench;
        bench.settle();
        for (Seq seq = 6; seq < 16; ++seq)
            bench.say(wire::toFrame(Event{seq, bench.post(QStringLiteral("n")), bench.me, Start}));
        QCOMPARE(bench.cursor(), Seq(5));
        QCOMPARE(bench.port.wake, bench.clock.now());
        bench.engine.tick();
        QCOMPARE(bench.cursor(), Seq(15));
        QCOMPARE(bench.changes.size(), size_t(1));
        QCOMPARE(bench.changes[0].messages.value(bench.thread).size(), 10);
    }
    void aLongRowOfEventsIsAppliedInPieces()
    {
        Bench bench;
        bench.settle();
        for (Seq seq = 6; seq < 6 + Seq(SyncEngine::EventsPerTurn); ++seq)
            bench.say(wire::toFrame(Event{seq, bench.post(QStringLiteral("n")), bench.me, Start}));
        QCOMPARE(bench.cursor(), Seq(5 + SyncEngine::EventsPerTurn));
    }
    void headMovesPastWhatIsNotForUs()
    {
        Bench bench;
        bench.settle();
        bench.say(wire::toFrame(Event{6, bench.post(QStringLiteral("n")), bench.me, Start}));
        bench.say(frame::Head{9});
        bench.engine.tick();
        QCOMPARE(bench.cursor(), Seq(9));
        QCOMPARE(bench.state(), State::InStep);
    }
    void theOutboxGoesInOrderAndOnlySoFarAhead()
    {
        Bench bench;
        bench.settle();
        std::vector<Op> ops;
        for (int i = 0; i < 100; ++i)
            ops.push_back(bench.post(QString::number(i)));
        QVERIFY(bench.store->submit(ops));
        bench.engine.outboxChanged();
        const auto first = bench.port.take<frame::Submit>();
        QCOMPARE(first.size(), size_t(OutboxPump::Window));
        for (size_t i = 0; i < first.size(); ++i)
            QCOMPARE(first[i].opId, ops[i].opId);
        bench.confirm(first[0], 6);
        bench.confirm(first[1], 7);
        bench.engine.tick();
        const auto next = bench.port.take<frame::Submit>();
        QCOMPARE(next.size(), size_t(2));
        QCOMPARE(next[0].opId, ops[64].opId);
        QCOMPARE(bench.engine.status().waiting, 98);
    }
    void aVersionWaitsForTheWordsThatWereWrittenBeforeIt()
    {
        Bench bench;
        bench.settle();
        const auto document = bench.shareDocument();
        QVERIFY(bench.store->texts().keepOwn(document, updateOf(1, u"first")));
        bench.engine.outboxChanged();
        const auto first = bench.port.take<frame::DocumentUpdate>();
        QCOMPARE(first.size(), size_t(1));
        // The last words, and a version of them, while the first are on their way.
        QVERIFY(bench.store->texts().keepOwn(document, updateOf(2, u"last")));
        const Op keep{OpId::create(Start, bench.random),
                      op::KeepVersion{document, VersionId::create(Start, bench.random), QStringLiteral("Done")}};
        const Op after = bench.post(QStringLiteral("It is done"));
        QVERIFY(bench.store->submit({keep, after}));
        bench.engine.outboxChanged();
        QVERIFY(bench.port.take<frame::Submit>().empty());
        QVERIFY(bench.port.take<frame::DocumentUpdate>().empty());
        bench.say(frame::DocumentKept{*first[0].request, document});
        bench.engine.tick();
        QVERIFY(std::holds_alternative<frame::DocumentUpdate>(bench.port.sent.at(0)));
        QCOMPARE(bench.port.take<frame::DocumentUpdate>().size(), size_t(1));
        const auto sent = bench.port.take<frame::Submit>();
        QCOMPARE(sent.size(), size_t(2));
        QCOMPARE(sent[0].opId, keep.opId);
        QCOMPARE(sent[1].opId, after.opId);
    }
    void aVersionDoesNotWaitForWordsThatAreRefused()
    {
        Bench bench;
        bench.settle();
        const auto document = bench.shareDocument();
        QVERIFY(bench.store->texts().keepOwn(document, updateOf(1, u"first")));
        bench.engine.outboxChanged();
        const auto first = bench.port.take<frame::DocumentUpdate>();
        QCOMPARE(first.size(), size_t(1));
        QVERIFY(bench.store->texts().keepOwn(document, updateOf(2, u"last")));
        QVERIFY(bench.store->submit({{OpId::create(Start, bench.random), op::KeepVersion{document, VersionId::create(Start, bench.random), {}}},
                                     bench.post(QStringLiteral("It is done"))}));
        frame::ErrorFrame error;
        error.code = frame::code::Forbidden;
        error.re = frame::DocumentUpdate::type;
        error.request = first[0].request;
        bench.say(error);
        bench.engine.tick();
        QCOMPARE(bench.port.take<frame::Submit>().size(), size_t(2));
    }
    void nothingIsSentBeforeTheReplicaHasCaughtUp()
    {
        Bench bench;
        bench.settle();
        bench.engine.disconnected({});
        QVERIFY(bench.store->submit({bench.post(QStringLiteral("hello"))}));
        bench.wait(1'000);
        bench.welcome(8);
        QCOMPARE(bench.port.take<frame::Submit>().size(), size_t(0));
        bench.say(wire::toFrame(Event{7, bench.post(QStringLiteral("n")), bench.me, Start}));
        bench.engine.tick();
        QCOMPARE(bench.port.take<frame::Submit>().size(), size_t(0));
        bench.say(frame::Head{8});
        bench.engine.tick();
        QCOMPARE(bench.port.take<frame::Submit>().size(), size_t(1));
    }
    void anUnansweredOpIsSentAgainOnTheNextConnection()
    {
        Bench bench;
        bench.settle();
        QVERIFY(bench.store->submit({bench.post(QStringLiteral("hello"))}));
        bench.engine.outboxChanged();
        const auto first = bench.port.take<frame::Submit>();
        bench.engine.disconnected({});
        bench.wait(1'000);
        bench.welcome(5);
        const auto again = bench.port.take<frame::Submit>();
        QCOMPARE(again.size(), size_t(1));
        QCOMPARE(again[0].opId, first[0].opId);
        bench.confirm(again[0], 6);
        bench.engine.tick();
        QCOMPARE(bench.engine.status().waiting, 0);
    }
    void aRefusalKeepsTheWords()
    {
        Bench bench;
        bench.settle();
        QVERIFY(bench.store->submit({bench.post(QStringLiteral("hello"))}));
        bench.engine.outboxChanged();
        const auto sent = bench.port.take<frame::Submit>();
        bench.say(frame::Reject{sent[0].opId, QString(frame::code::Forbidden), QStringLiteral("No.")});
        QCOMPARE(bench.engine.status().waiting, 0);
        QCOMPARE(bench.engine.status().refused, 1);
        const auto outbox = bench.store->queries().outbox().value();
        QCOMPARE(outbox[0].message, QStringLiteral("No."));
        QCOMPARE(std::get<op::PostMessage>(outbox[0].op.body).text, QStringLiteral("hello"));
    }
    void aReplyToWhatWasConcludedMeanwhileWaitsForItsWriter()
    {
        Bench bench;
        bench.settle();
        bench.engine.disconnected({});
        QVERIFY(bench.store->submit({bench.post(QStringLiteral("late"))}));
        bench.engine.outboxChanged();
        const auto conclude = [&](MemberId author, Seq seq) {
            bench.say(wire::toFrame(Event{seq, {OpId::create(Start, bench.random),
                                               op::ConcludeThread{bench.thread, QStringLiteral("Done.")}}, author, Start}));
        };
        bench.wait(1'000);
        bench.welcome(6);
        conclude(MemberId::create(Start, bench.random), 6);
        bench.engine.tick();
        QCOMPARE(bench.port.take<frame::Submit>().size(), size_t(0));
        QCOMPARE(bench.engine.status().refused, 1);
        const auto outbox = bench.store->queries().outbox().value();
        QCOMPARE(outbox[0].code, QStringLiteral("concluded"));
        QVERIFY(bench.store->retry(outbox[0].op.opId)); // send anyway
        bench.engine.outboxChanged();
        QCOMPARE(bench.port.take<frame::Submit>().size(), size_t(1));
        // In step, what waits was written knowing; and one's own conclusion stops nothing.
        conclude(bench.me, 7);
        bench.engine.tick();
        QCOMPARE(bench.engine.status().refused, 0);
    }
    void aServerThatIsBusyGetsTheWholeFlightAgain()
    {
        Bench bench;
        bench.settle();
        const Op ops[] = {bench.post(QStringLiteral("a")), bench.post(QStringLiteral("b")), bench.post(QStringLiteral("c"))};
        QVERIFY(bench.store->submit({ops[0], ops[1], ops[2]}));
        bench.engine.outboxChanged();
        const auto sent = bench.port.take<frame::Submit>();
        QCOMPARE(sent.size(), size_t(3));
        bench.say(frame::Reject{ops[0].opId, QString(frame::code::Busy), QStringLiteral("Later.")});
        // Refused only because the first one is not there yet: not to be believed.
        bench.say(frame::Reject{ops[1].opId, QString(frame::code::NotFound), QStringLiteral("What?")});
        bench.wait(OutboxPump::PauseMs);
        QCOMPARE(bench.port.take<frame::Submit>().size(), size_t(0)); // one answer is still out
        bench.confirm(sent[2], 6);
        bench.engine.tick();
        const auto again = bench.port.take<frame::Submit>();
        QCOMPARE(again.size(), size_t(2));
        QCOMPARE(again[0].opId, ops[0].opId);
        QCOMPARE(bench.engine.status().refused, 0);
    }
    void aTokenThatIsNoGoodEndsIt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("bad token") << QString(frame::code::BadToken);
        QTest::newRow("revoked") << QString(frame::code::Revoked);
    }
    void aTokenThatIsNoGoodEndsIt()
    {
        QFETCH(QString, code);
        Bench bench;
        bench.engine.start();
        bench.engine.connected();
        bench.say(frame::ErrorFrame{code, QStringLiteral("No."), QStringLiteral("hello"), {}, {}});
        QCOMPARE(bench.state(), State::SignedOut);
        bench.wait(600'000);
        bench.engine.tryNow();
        bench.wait(600'000);
        QCOMPARE(bench.port.opened, 1);
    }
    void withoutATokenNobodyIsAsked()
    {
        Bench bench{QString()};
        bench.engine.start();
        QCOMPARE(bench.state(), State::SignedOut);
        QVERIFY(!bench.engine.status().reason.isEmpty());
        bench.engine.tryNow();
        bench.wait(600'000);
        QCOMPARE(bench.port.opened, 0);
    }
    void aServerThatNamesATimeIsNotHurried()
    {
        Bench bench;
        bench.engine.start();
        bench.engine.connected();
        bench.say(frame::ErrorFrame{QString(frame::code::TooManyTries), QStringLiteral("Later."), QStringLiteral("hello"), {}, 90'000});
        bench.engine.tryNow();
        bench.wait(89'999);
        QCOMPARE(bench.port.opened, 1);
        bench.wait(1);
        QCOMPARE(bench.port.opened, 2);
    }
    void somebodyElsesReplicaIsNotTouched()
    {
        Bench bench;
        bench.settle();
        bench.engine.disconnected({});
        bench.wait(1'000);
        bench.engine.connected();
        const MemberId other = MemberId::create(Start, bench.random);
        bench.say(frame::Welcome{other, {}, bench.workspace, QStringLiteral("Saltmarsh"), 9, Start, {}});
        QCOMPARE(bench.state(), State::SignedOut);
        QCOMPARE(bench.store->queries().self().value().member, bench.me);
    }
    void silenceIsAskedAndThenGivenUp()
    {
        Bench bench;
        bench.settle();
        bench.wait(SyncEngine::PingMs);
        QCOMPARE(bench.port.take<frame::Ping>().size(), size_t(1));
        bench.say(frame::Pong{1});
        bench.wait(SyncEngine::PingMs);
        QCOMPARE(bench.port.take<frame::Ping>().size(), size_t(1));
        QCOMPARE(bench.state(), State::InStep);
        bench.wait(SyncEngine::SilenceMs - SyncEngine::PingMs);
        QCOMPARE(bench.state(), State::Offline);
        QCOMPARE(bench.engine.status().lastInStep, bench.clock.now());
    }
    void aFrameThatCannotBeReadEndsTheConnection()
    {
        Bench bench;
        bench.settle();
        bench.say(wire::toFrame(Event{6, bench.post(QStringLiteral("n")), bench.me, Start}));
        bench.engine.received("no frame");
        QCOMPARE(bench.state(), State::Offline);
        bench.wait(1'000);
        bench.engine.connected();
        QCOMPARE(bench.port.take<frame::Hello>().back().cursor, Seq(5)); // it comes again
    }
    void whatANewerServerSaysIsPassedOver()
    {
        Bench bench;
        bench.settle();
        bench.engine.received(QCborValue(QCborMap{{QStringLiteral("t"), QStringLiteral("weather")}}).toCbor());
        bench.say(frame::EventFrame{6, OpId::create(Start, bench.random), QStringLiteral("poll.open"), {}, bench.me, Start});
        bench.engine.tick();
        QCOMPARE(bench.state(), State::InStep);
        QCOMPARE(bench.cursor(), Seq(6));
    }
    void anOpenedChannelTakesThePlaceOfWhatIsHereOfIt()
    {
        Bench bench;
        bench.settle();
        Rows fewer = bench.rows();
        fewer.members.clear();
        fewer.memberships.clear();
        fewer.threads.clear();
        fewer.messages.clear();
        bench.say(frame::Scope{bench.channel, fewer});
        QCOMPARE(bench.store->queries().channelMembers(bench.channel).value().size(), size_t(0));
        QVERIFY(!bench.store->queries().thread(bench.thread).value());
        Rows more = bench.rows(); // a large scope goes on in another frame, without the channel
        more.channels.clear();
        bench.say(frame::Scope{bench.channel, more});
        QVERIFY(bench.store->queries().thread(bench.thread).value());
        bench.say(frame::ScopeGone{bench.channel});
        QVERIFY(!bench.store->queries().channel(bench.channel).value());
    }
    void anOpThatASnapshotAnsweredIsSentAgain()
    {
        Bench bench;
        bench.settle();
        QVERIFY(bench.store->submit({bench.post(QStringLiteral("hello"))}));
        bench.engine.outboxChanged();
        const auto sent = bench.port.take<frame::Submit>();
        bench.say(frame::Snapshot{9, 0, 1, bench.rows()});
        const auto again = bench.port.take<frame::Submit>();
        QCOMPARE(again.size(), size_t(1));
        bench.confirm(again[0], 7); // its old event, which the snapshot holds
        bench.engine.tick();
        QCOMPARE(bench.engine.status().waiting, 0);
        QCOMPARE(bench.cursor(), Seq(9));
    }
    void olderMessagesAreAskedForFromTheOldestOneHere()
    {
        Bench bench;
        bench.settle();
        bench.engine.fetchHistory(bench.thread, std::nullopt);
        bench.engine.fetchHistory(bench.thread, std::nullopt);
        const auto asked = bench.port.take<frame::History>();
        QCOMPARE(asked.size(), size_t(1));
        QCOMPARE(asked[0].thread, std::optional(bench.thread));
        QCOMPARE(asked[0].before, std::optional<qint64>(4));
        Rows page = bench.rows();
        page.messages[0].seq = 3;
        bench.say(frame::HistoryPage{asked[0].request, true, page});
        QCOMPARE(bench.store->queries().hasOldest(bench.thread).value(), true);
        QCOMPARE(bench.store->queries().messages(bench.thread, {}, {}, 9).value().size(), size_t(2));
    }
    void whatWasAskedOfflineIsAskedLater()
    {
        Bench bench;
        bench.settle();
        bench.engine.disconnected({});
        bench.engine.fetchHistory(std::nullopt, bench.channel);
        bench.wait(1'000);
        bench.welcome(5);
        QCOMPARE(bench.port.take<frame::History>().size(), size_t(1));
        bench.engine.disconnected({});
        bench.wait(2'000);
        bench.welcome(5);
        QCOMPARE(bench.port.take<frame::History>().size(), size_t(1));
    }
    void aThreadAnEventSpokeOfIsFetched()
    {
        Bench bench;
        bench.settle();
        const ThreadId old = ThreadId::create(Start, bench.random);
        const Op op{OpId::create(Start, bench.random), op::PostMessage{MessageId::create(Start, bench.random), old, QStringLiteral("again")}};
        bench.say(wire::toFrame(Event{6, op, bench.me, Start}));
        bench.engine.tick();
        const auto asked = bench.port.take<frame::History>();
        QCOMPARE(asked.size(), size_t(1));
        QCOMPARE(asked[0].thread, std::optional(old));
        QCOMPARE(asked[0].before, std::optional<qint64>());
    }
};

QTEST_GUILESS_MAIN(SyncEngineTest)
#include "tst_sync_engine.moc"
