// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/awareness.h"
#include "core/crdt/doc.h"
#include "core/crdt/updates.h"
#include "core/protocol/document_pieces.h"
#include "core/server/yjs_message.h"
#include "core/store/event_log.h"
#include "tests/core/server/server_bench.h"

using namespace meridian;
using meridian::testing::Client;
using meridian::testing::ServerBench;

namespace {

//! Somebody's copy of a document.
class Copy {
public:
    explicit Copy(quint64 client) : m_doc(crdt::ClientId{client}) {}
    //! What typing makes.
    QByteArray type(qsizetype at, const QString &text)
    {
        QByteArray update;
        const auto watching = m_doc.observe([&](const crdt::UpdateEvent &event) { update = event.update.toByteArray(); });
        {
            crdt::TextRef content = m_doc.text(u"content");
            crdt::Transaction tx(m_doc);
            content.insert(tx, at, text);
        }
        m_doc.stop(watching);
        return update;
    }
    bool apply(const QByteArray &update) { return m_doc.apply(update).has_value(); }
    QString text() { return m_doc.text(u"content").toString(); }
    QByteArray vector() const { return m_doc.stateVector().encode(); }
    crdt::Doc &doc() { return m_doc; }

private:
    crdt::Doc m_doc;
};

//! A Yjs client: messages in, messages out.
class YjsPeer {
public:
    YjsPeer(ServerBench &bench, const QString &document, const QString &token)
        : m_bench(bench), m_id(++bench.m_lastConnection)
    {
        bench.m_core->openedYjs(m_id, QStringLiteral("192.0.2.9"), document, token);
    }
    void send(YjsMessage::Kind kind, const QByteArray &bytes)
    {
        m_bench.m_core->received(m_id, YjsMessage{kind, bytes}.encode(), wire::Encoding::Cbor);
        m_bench.m_core->flush();
    }
    std::vector<YjsMessage> take()
    {
        std::vector<YjsMessage> list;
        for (const auto &sent : std::exchange(m_bench.m_port.m_sent[m_id], {}))
            list.push_back(YjsMessage::decode(sent.bytes).value_or(YjsMessage{}));
        return list;
    }
    //! The last message of a kind; empty when there was none.
    QByteArray last(YjsMessage::Kind kind)
    {
        QByteArray bytes;
        for (const YjsMessage &message : take()) {
            if (message.kind == kind)
                bytes = message.bytes;
        }
        return bytes;
    }
    [[nodiscard]] bool isClosed() const { return m_bench.m_port.m_closed.contains(m_id); }

private:
    ServerBench &m_bench;
    ConnectionId m_id;
};

//! Olga and Bob in a channel with one document, Gus the guest outside.
struct Stage : ServerBench {
    MemberId bob = addMember(QStringLiteral("Bob"), Role::Member);
    MemberId gus = addMember(QStringLiteral("Gus"), Role::Guest);
    DocumentId document = id<DocumentId>();
    std::unique_ptr<Client> olga, bobs, guests;

    Stage()
    {
        restart();
        olga = std::make_unique<Client>(*this, owner());
        bobs = std::make_unique<Client>(*this, bob);
        guests = std::make_unique<Client>(*this, gus);
        olga->submit(op::CreateDocument{document, everyone(), {}, QStringLiteral("V"), QStringLiteral("Plan")});
        m_core->flush();
        listen();
    }
    void listen()
    {
        for (Client *one : {olga.get(), bobs.get(), guests.get()})
            one->all();
    }
    void write(Client &who, qint64 request, const QByteArray &update)
    {
        who.send(frame::DocumentUpdate{document, request, 0, 1, update});
        m_core->flush();
    }
    QByteArray opened(Client &who, const QByteArray &vector = {}, bool watch = false)
    {
        who.send(frame::DocumentOpen{1, document, vector, watch});
        QByteArray bytes;
        for (const auto &part : who.take<frame::DocumentSync>())
            bytes += part.update;
        return bytes;
    }
    struct Kept {
        VersionId version;
        QString name;
        MemberId author;
    };
    //! All versions, as the log has them.
    std::vector<Kept> versions()
    {
        std::vector<Kept> kept;
        for (const Event &event : EventLog(*m_database).read(0, 1000).value()) {
            if (const auto *one = std::get_if<op::KeepVersion>(&event.op.body))
                kept.push_back({one->version, one->name, event.author});
        }
        return kept;
    }
    QString said(Client &who, VersionId version)
    {
        listen();
        who.send(frame::VersionOpen{8, document, version});
        Copy then(99);
        for (const auto &part : who.take<frame::DocumentSync>())
            (void)then.apply(part.update);
        return then.text();
    }
    int told()
    {
        const auto events = EventLog(*m_database).read(0, 1000).value();
        return int(std::count_if(events.begin(), events.end(), [](const Event &event) {
            return std::holds_alternative<op::DocumentChanged>(event.op.body);
        }));
    }
};

} // namespace

class SharedDocumentsTest : public QObject {
    Q_OBJECT
private slots:
    void whatOneWritesTheOtherHears()
    {
        Stage stage;
        Copy mine(1), theirs(2);
        QVERIFY(stage.opened(*stage.bobs, {}, true).isEmpty());
        stage.write(*stage.olga, 7, mine.type(0, QStringLiteral("Low tide")));
        const auto kept = stage.olga->take<frame::DocumentKept>();
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept[0].request, 7);
        const auto news = stage.bobs->take<frame::DocumentUpdate>();
        QCOMPARE(news.size(), size_t(1));
        QVERIFY(!news[0].request);
        QVERIFY(theirs.apply(news[0].update));
        QCOMPARE(theirs.text(), QStringLiteral("Low tide"));
        // What is there already is not sent again.
        QCOMPARE(crdt::validate(stage.opened(*stage.olga, mine.vector()))->structs, 0);
        Copy later(3);
        QVERIFY(later.apply(stage.opened(*stage.olga)));
        QCOMPARE(later.text(), QStringLiteral("Low tide"));
    }
    void theSameChangeTwiceIsOne()
    {
        Stage stage;
        Copy mine(1), later(2);
        const QByteArray update = mine.type(0, QStringLiteral("once"));
        stage.write(*stage.olga, 1, update);
        stage.restart();
        stage.olga = std::make_unique<Client>(stage, stage.owner());
        stage.listen();
        stage.write(*stage.olga, 1, update);
        QCOMPARE(stage.olga->take<frame::DocumentKept>().size(), size_t(1));
        QVERIFY(later.apply(stage.opened(*stage.olga)));
        QCOMPARE(later.text(), QStringLiteral("once"));
    }
    void whoMayNotReadFindsNothingOut()
    {
        Stage stage;
        Copy mine(1);
        for (const DocumentId document : {stage.document, stage.id<DocumentId>()}) {
            stage.guests->send(frame::DocumentOpen{3, document, {}, true});
            stage.guests->send(frame::DocumentUpdate{document, 4, 0, 1, mine.type(0, QStringLiteral("x"))});
            stage.guests->send(frame::VersionOpen{5, document, stage.id<VersionId>()});
            stage.m_core->flush();
            const auto errors = stage.guests->take<frame::ErrorFrame>();
            QCOMPARE(errors.size(), size_t(3));
            for (const auto &error : errors) {
                QCOMPARE(error.code, QString(frame::code::NotFound));
                QCOMPARE(error.message, QStringLiteral("There is no such document."));
            }
        }
        QVERIFY(stage.opened(*stage.olga).isEmpty());
    }
    void bytesThatAreNoUpdateAreRefused()
    {
        Stage stage;
        Copy mine(1);
        const QByteArray good = mine.type(0, QStringLiteral("words"));
        for (const QByteArray &bad : {QByteArray("nonsense"), good.left(good.size() - 1), QByteArray(100, '\xff')}) {
            stage.write(*stage.olga, 9, bad);
            const auto errors = stage.olga->take<frame::ErrorFrame>();
            QCOMPARE(errors.size(), size_t(1));
            QCOMPARE(errors[0].code, QString(frame::code::Malformed));
            QCOMPARE(errors[0].request, std::optional<qint64>(9));
        }
        QVERIFY(stage.opened(*stage.olga).isEmpty());
        stage.olga->send(frame::DocumentUpdate{stage.document, 10, 1, 2, good}); // the first part never came
        QCOMPARE(stage.olga->take<frame::ErrorFrame>().at(0).code, QString(frame::code::Invalid));
    }
    void aLargeChangeComesAndGoesInPieces()
    {
        Stage stage;
        Copy mine(1), theirs(2);
        (void)stage.opened(*stage.bobs, {}, true);
        const QByteArray update = mine.type(0, QString(1'300'000, u'x'));
        const auto pieces = DocumentPieces::cut(update);
        QVERIFY(pieces.size() > 2);
        for (size_t part = 0; part < pieces.size(); ++part)
            stage.olga->send(frame::DocumentUpdate{stage.document, 5, qint64(part), qint64(pieces.size()), pieces[part]});
        stage.m_core->flush();
        QCOMPARE(stage.olga->take<frame::DocumentKept>().size(), size_t(1));
        QByteArray heard;
        for (const auto &news : stage.bobs->take<frame::DocumentUpdate>())
            heard += news.update;
        QCOMPARE(heard, update);
        QVERIFY(theirs.apply(stage.opened(*stage.olga)));
        QCOMPARE(theirs.text().size(), 1'300'000);
    }
    void tenThousandChangesAreFewPieces()
    {
        Stage stage;
        Copy mine(1), theirs(2);
        for (int i = 0; i < 10'000; ++i) {
            stage.olga->send(frame::DocumentUpdate{stage.document, i + 1, 0, 1, mine.type(i, QStringLiteral("k"))});
            if (i % 8 == 0)
                stage.m_core->flush();
        }
        stage.m_core->flush();
        QCOMPARE(stage.olga->take<frame::DocumentKept>().size(), size_t(10'000));
        const auto left = stage.m_database->execAndGet("SELECT count(*) FROM document_update").getInt();
        QVERIFY2(left < 256, qPrintable(QString::number(left)));
        QVERIFY(theirs.apply(stage.opened(*stage.olga)));
        QCOMPARE(theirs.text(), mine.text());
    }
    void theLogSaysWhoWroteAtMostOnceAMinute()
    {
        Stage stage;
        Copy mine(1), theirs(2);
        stage.write(*stage.olga, 1, mine.type(0, QStringLiteral("a")));
        QCOMPARE(stage.told(), 1);
        stage.write(*stage.olga, 2, mine.type(1, QStringLiteral("b")));
        stage.write(*stage.bobs, 1, theirs.type(0, QStringLiteral("c")));
        QCOMPARE(stage.told(), 2); // Bob's first
        stage.m_clock.advance(59'000);
        stage.restart(); // it is remembered
        stage.m_core->tick();
        QCOMPARE(stage.told(), 2);
        stage.m_clock.advance(2'000);
        stage.m_core->tick();
        QCOMPARE(stage.told(), 3); // Olga's second
        stage.m_clock.advance(120'000);
        stage.m_core->tick();
        QCOMPARE(stage.told(), 3);
    }
    void inAnArchivedDocumentNothingIsWritten()
    {
        Stage stage;
        Copy mine(1);
        QCOMPARE(stage.olga->outcome(op::ArchiveDocument{stage.document, true}), QString());
        stage.write(*stage.bobs, 1, mine.type(0, QStringLiteral("x")));
        QCOMPARE(stage.bobs->take<frame::ErrorFrame>().at(0).code, QString(frame::code::Forbidden));
    }
    void aVersionHoldsWhatWasWrittenBeforeIt()
    {
        Stage stage;
        Copy mine(1), then(2);
        const auto version = stage.id<VersionId>();
        stage.olga->send(frame::DocumentUpdate{stage.document, 1, 0, 1, mine.type(0, QStringLiteral("first"))});
        stage.olga->submit(op::KeepVersion{stage.document, version, QStringLiteral("First")});
        stage.m_core->flush();
        stage.write(*stage.olga, 2, mine.type(0, QStringLiteral("second, ")));
        stage.listen();
        stage.bobs->send(frame::VersionOpen{8, stage.document, version});
        const auto parts = stage.bobs->take<frame::DocumentSync>();
        QCOMPARE(parts.size(), size_t(1));
        QVERIFY(then.apply(parts[0].update));
        QCOMPARE(then.text(), QStringLiteral("first"));
    }
    //! Ten quiet minutes end it, once, however many look on; and it is remembered while the server is down.
    void aVersionIsKeptWhenItWasQuiet()
    {
        Stage stage;
        Copy mine(1), theirs(2);
        (void)stage.opened(*stage.bobs, {}, true);
        stage.write(*stage.olga, 1, mine.type(0, QStringLiteral("first")));
        stage.m_clock.advance(9 * 60'000);
        stage.m_core->tick();
        QVERIFY(stage.versions().empty());
        stage.restart();
        stage.m_clock.advance(60'000);
        stage.m_core->tick();
        stage.m_core->tick();
        QCOMPARE(stage.versions().size(), size_t(1));
        QCOMPARE(stage.versions()[0].author, stage.owner());
        QCOMPARE(stage.versions()[0].name, QString());
        stage.m_clock.advance(60 * 60'000);
        stage.m_core->tick();
        QCOMPARE(stage.versions().size(), size_t(1)); // nobody wrote
        Client reader(stage, stage.bob);
        reader.all();
        QCOMPARE(stage.said(reader, stage.versions()[0].version), QStringLiteral("first"));
    }
    void anotherAuthorEndsIt()
    {
        Stage stage;
        Copy mine(1), theirs(2);
        const QByteArray first = mine.type(0, QStringLiteral("first"));
        QVERIFY(theirs.apply(first));
        stage.write(*stage.olga, 1, first);
        stage.m_clock.advance(3 * 60'000);
        stage.write(*stage.bobs, 1, theirs.type(5, QStringLiteral(", second")));
        QCOMPARE(stage.versions().size(), size_t(1));
        QCOMPARE(stage.versions()[0].author, stage.owner());
        QCOMPARE(stage.said(*stage.bobs, stage.versions()[0].version), QStringLiteral("first"));
        stage.m_clock.advance(10 * 60'000);
        stage.m_core->tick();
        QCOMPARE(stage.versions().size(), size_t(2));
        QCOMPARE(stage.versions()[1].author, stage.bob);
        QCOMPARE(stage.said(*stage.bobs, stage.versions()[1].version), QStringLiteral("first, second"));
    }
    //! Two who write at the same time do not make a version a key each.
    void whoWritesAlongsideEndsNothing()
    {
        Stage stage;
        Copy mine(1), theirs(2);
        for (int i = 0; i < 40; ++i) {
            stage.write(*stage.olga, i + 1, mine.type(0, QStringLiteral("a")));
            stage.m_clock.advance(20'000);
            stage.write(*stage.bobs, i + 1, theirs.type(0, QStringLiteral("b")));
            stage.m_clock.advance(20'000);
            stage.m_core->tick();
        }
        QVERIFY(stage.versions().empty());
        stage.m_clock.advance(10 * 60'000);
        stage.m_core->tick();
        QCOMPARE(stage.versions().size(), size_t(1));
        QCOMPARE(stage.versions()[0].author, stage.bob); // who wrote last
        QCOMPARE(stage.said(*stage.bobs, stage.versions()[0].version).size(), qsizetype(80));
    }
    void aVersionWithANameEndsItToo()
    {
        Stage stage;
        Copy mine(1);
        stage.write(*stage.olga, 1, mine.type(0, QStringLiteral("first")));
        const auto version = stage.id<VersionId>();
        stage.olga->submit(op::KeepVersion{stage.document, version, QStringLiteral("for review")});
        stage.m_core->flush();
        stage.m_clock.advance(20 * 60'000);
        stage.m_core->tick();
        QCOMPARE(stage.versions().size(), size_t(1));
        stage.olga->submit(op::KeepVersion{stage.document, version, QStringLiteral("reviewed")}); // the same, by another name
        stage.m_core->flush();
        stage.write(*stage.olga, 2, mine.type(5, QStringLiteral(", second")));
        QCOMPARE(stage.said(*stage.olga, version), QStringLiteral("first"));
        stage.m_clock.advance(20 * 60'000);
        stage.m_core->tick();
        QCOMPARE(stage.versions().size(), size_t(3));
        QCOMPARE(stage.said(*stage.olga, stage.versions()[2].version), QStringLiteral("first, second"));
    }
    //! What versions hold does not go when the changes are merged into one state.
    void mergingLosesNoVersion()
    {
        Stage stage;
        Copy mine(1);
        std::vector<VersionId> kept;
        for (int i = 0; i < 6; ++i) {
            for (int k = 0; k < 120; ++k)
                stage.olga->send(frame::DocumentUpdate{stage.document, 1000 * i + k + 1, 0, 1, mine.type(0, QStringLiteral("x"))});
            kept.push_back(stage.id<VersionId>());
            stage.olga->submit(op::KeepVersion{stage.document, kept.back(), QStringLiteral("v")});
            stage.m_core->flush();
        }
        const auto left = stage.m_database->execAndGet("SELECT count(*) FROM document_update").getInt();
        QVERIFY2(left < 256, qPrintable(QString::number(left)));
        for (int i = 0; i < 6; ++i)
            QCOMPARE(stage.said(*stage.bobs, kept[size_t(i)]).size(), qsizetype(120 * (i + 1)));
    }
    void aYjsClientsWritingIsKeptToo()
    {
        Stage stage;
        YjsPeer bob(stage, stage.document.toString(), stage.token(stage.bob));
        Copy mine(1);
        bob.send(YjsMessage::Kind::Update, mine.type(0, QStringLiteral("from a browser")));
        stage.m_clock.advance(10 * 60'000);
        stage.m_core->tick();
        QCOMPARE(stage.versions().size(), size_t(1));
        QCOMPARE(stage.versions()[0].author, stage.bob);
    }
    void caretsAreToldAndGoWithTheirConnection()
    {
        Stage stage;
        (void)stage.opened(*stage.olga, {}, true);
        (void)stage.opened(*stage.bobs, {}, true);
        crdt::Awareness olgas(crdt::ClientId{1}, stage.m_clock), bobsView(crdt::ClientId{2}, stage.m_clock);
        olgas.setLocal(QByteArray(R"({"user":{"name":"Olga"}})"));
        stage.olga->send(frame::DocumentPresence{stage.document, {}, olgas.encodeAll()});
        auto heard = stage.bobs->take<frame::DocumentPresence>();
        QCOMPARE(heard.size(), size_t(1));
        QCOMPARE(heard[0].member, std::optional(stage.owner()));
        QVERIFY(bobsView.apply(heard[0].states));
        QVERIFY(bobsView.states().contains(crdt::ClientId{1}));
        // Who comes later is told too.
        Client late(stage, stage.bob);
        late.all();
        late.send(frame::DocumentOpen{1, stage.document, {}, true});
        QCOMPARE(late.take<frame::DocumentPresence>().size(), size_t(1));
        stage.m_core->closed(stage.olga->id());
        heard = stage.bobs->take<frame::DocumentPresence>();
        QCOMPARE(heard.size(), size_t(1));
        QVERIFY(bobsView.apply(heard[0].states));
        QVERIFY(!bobsView.states().contains(crdt::ClientId{1}));
    }
    void aYjsClientWritesInTheSameDocument()
    {
        Stage stage;
        Copy desktop(1), browser(2);
        (void)stage.opened(*stage.olga, {}, true);
        stage.write(*stage.bobs, 1, desktop.type(0, QStringLiteral("tide")));
        stage.listen();
        YjsPeer peer(stage, stage.document.toString(), stage.token(stage.bob));
        QVERIFY(!peer.last(YjsMessage::Kind::SyncStep1).isEmpty());
        peer.send(YjsMessage::Kind::SyncStep1, browser.vector());
        QVERIFY(browser.apply(peer.last(YjsMessage::Kind::SyncStep2)));
        QCOMPARE(browser.text(), QStringLiteral("tide"));
        peer.send(YjsMessage::Kind::Update, browser.type(0, QStringLiteral("low ")));
        const auto news = stage.olga->take<frame::DocumentUpdate>();
        QCOMPARE(news.size(), size_t(1));
        QVERIFY(desktop.apply(news[0].update));
        QCOMPARE(desktop.text(), QStringLiteral("low tide"));
        stage.write(*stage.olga, 1, desktop.type(8, QStringLiteral("!")));
        QVERIFY(browser.apply(peer.last(YjsMessage::Kind::Update)));
        QCOMPARE(browser.text(), QStringLiteral("low tide!"));
        // Carets cross over.
        crdt::Awareness browsers(crdt::ClientId{2}, stage.m_clock), olgas(crdt::ClientId{1}, stage.m_clock);
        browsers.setLocal(QByteArray(R"({"user":{"name":"Bob"}})"));
        peer.send(YjsMessage::Kind::Awareness, browsers.encodeAll());
        QVERIFY(olgas.apply(stage.olga->take<frame::DocumentPresence>().at(0).states));
        QVERIFY(olgas.states().contains(crdt::ClientId{2}));
        peer.send(YjsMessage::Kind::QueryAwareness, {});
        QVERIFY(!peer.last(YjsMessage::Kind::Awareness).isEmpty());
    }
    void aYjsClientNeedsAToken_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"no token", "a guest's", "no such document", "no id", "revoked", "bad bytes", "left"})
            QTest::newRow(what) << what;
    }
    void aYjsClientNeedsAToken()
    {
        QFETCH(QString, what);
        Stage stage;
        const QString good = stage.token(stage.bob);
        const QString token = what == u"no token" ? QString() : what == u"a guest's" ? stage.token(stage.gus) : good;
        const QString document = what == u"no such document" ? stage.id<DocumentId>().toString()
            : what == u"no id"                               ? QStringLiteral("../sync")
                                                             : stage.document.toString();
        YjsPeer peer(stage, document, token);
        const bool comesIn = what == u"revoked" || what == u"bad bytes" || what == u"left";
        QCOMPARE(peer.isClosed(), !comesIn);
        if (what == u"bad bytes")
            peer.send(YjsMessage::Kind::Update, "nonsense");
        if (what == u"revoked") {
            const auto device = stage.m_accounts->deviceByToken(good);
            QVERIFY(stage.m_accounts->revoke(device->value().device, stage.m_clock.now()));
        }
        if (what == u"left")
            QCOMPARE(stage.olga->outcome(op::RemoveMember{stage.bob}), QString());
        stage.m_clock.advance(900);
        stage.m_core->tick();
        QVERIFY(peer.isClosed());
    }
    void whoLosesADocumentHearsNoMoreOfIt()
    {
        Stage stage;
        Copy mine(1);
        const auto hidden = stage.id<ChannelId>();
        QCOMPARE(stage.olga->outcome(op::CreateChannel{hidden, ChannelKind::Private, QStringLiteral("deep"), {}, {}}), QString());
        (void)stage.opened(*stage.bobs, {}, true);
        QCOMPARE(stage.olga->outcome(op::MoveDocument{stage.document, hidden, {}, QStringLiteral("V")}), QString());
        const auto gone = stage.bobs->take<frame::DocumentGone>();
        QCOMPARE(gone.size(), size_t(1));
        QCOMPARE(gone[0].documents, std::vector{stage.document});
        stage.m_clock.advance(600);
        stage.m_core->tick();
        stage.listen();
        stage.write(*stage.olga, 1, mine.type(0, QStringLiteral("secret")));
        QVERIFY(stage.bobs->take<frame::DocumentUpdate>().empty());
    }
    void messagesAreTheBytesOfYProtocols()
    {
        // What y-websocket 2.0.4 writes: sync step 1 of an empty document, an empty step 2, a query.
        QCOMPARE((YjsMessage{YjsMessage::Kind::SyncStep1, QByteArray(1, '\0')}.encode()), QByteArray::fromHex("00000100"));
        QCOMPARE((YjsMessage{YjsMessage::Kind::SyncStep2, QByteArray(2, '\0')}.encode()), QByteArray::fromHex("0001020000"));
        QCOMPARE(YjsMessage::decode(QByteArray::fromHex("0002020000"))->kind, YjsMessage::Kind::Update);
        QCOMPARE(YjsMessage::decode(QByteArray::fromHex("03"))->kind, YjsMessage::Kind::QueryAwareness);
        QCOMPARE(YjsMessage::decode(QByteArray::fromHex("0902aabb"))->kind, YjsMessage::Kind::Other);
        for (const char *bad : {"", "00", "0000", "00000200", "0000010000", "0005", "01ff", "ffffffffffffffffffff"})
            QVERIFY2(!YjsMessage::decode(QByteArray::fromHex(bad)), bad);
        const QByteArray large(70'000, 'x');
        QCOMPARE(YjsMessage::decode(YjsMessage{YjsMessage::Kind::Update, large}.encode())->bytes, large);
    }
};

QTEST_GUILESS_MAIN(SharedDocumentsTest)
#include "tst_shared_documents.moc"
