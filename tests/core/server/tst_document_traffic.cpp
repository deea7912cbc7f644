// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/allowance.h"
#include "core/server/document_room.h"
#include "tests/core/server/document_stage.h"

using namespace meridian;
using namespace meridian::testing;

namespace {

int rows(Stage &stage, const char *sql)
{
    return stage.m_database->execAndGet(sql).getInt();
}

} // namespace

// Many who write at once, and what each of them may ask for.
class DocumentTrafficTest : public QObject {
    Q_OBJECT
private slots:
    void whatComesInOneTurnLeavesAsOne()
    {
        Stage stage;
        (void)stage.opened(*stage.olga, {}, true);
        (void)stage.opened(*stage.bobs, {}, true);
        Client reader(stage, stage.bob);
        reader.all();
        (void)stage.opened(reader, {}, true);
        Copy olgas(1), bobs(2), readers(3);
        for (int i = 0; i < 20; ++i) {
            stage.olga->send(frame::DocumentUpdate{stage.document, i, 0, 1, olgas.type(i, QStringLiteral("o"))});
            stage.bobs->send(frame::DocumentUpdate{stage.document, i, 0, 1, bobs.type(i, QStringLiteral("b"))});
        }
        stage.m_core->flush();
        QCOMPARE(rows(stage, "SELECT count(*) FROM document_update"), 1);
        QCOMPARE(stage.olga->take<frame::DocumentKept>().size(), size_t(20));
        for (auto [who, copy] : {std::pair{&reader, &readers}, std::pair{stage.bobs.get(), &bobs}}) {
            const auto news = who->take<frame::DocumentUpdate>();
            QCOMPARE(news.size(), size_t(1));
            QVERIFY(copy->apply(news[0].update));
            QCOMPARE(copy->text().size(), 40);
        }
        // Whoever wrote alone knows what it was.
        stage.write(*stage.olga, 99, olgas.type(0, QStringLiteral("x")));
        QVERIFY(stage.olga->take<frame::DocumentUpdate>().empty());
        QCOMPARE(reader.take<frame::DocumentUpdate>().size(), size_t(1));
    }
    void aYjsClientHearsThatItsWordsAreKept()
    {
        Stage stage;
        Copy mine(1);
        YjsPeer peer(stage, stage.document.toString(), stage.token(stage.bob));
        peer.take();
        const QByteArray update = mine.type(0, QStringLiteral("tide"));
        peer.send(YjsMessage::Kind::Update, update);
        QCOMPARE(peer.last(YjsMessage::Kind::Update), update);
        peer.send(YjsMessage::Kind::SyncStep2, QByteArray(2, '\0')); // it has nothing new
        QVERIFY(peer.take().empty());
    }
    void oneBadUpdateStopsNobodyElse()
    {
        Stage stage;
        Copy olgas(1), bobs(2), whole(3);
        YjsPeer broken(stage, stage.document.toString(), stage.token(stage.bob));
        YjsPeer sound(stage, stage.document.toString(), stage.token(stage.bob));
        stage.m_core->received(broken.id(), YjsMessage{YjsMessage::Kind::Update, "nonsense"}.encode(), wire::Encoding::Cbor);
        stage.olga->send(frame::DocumentUpdate{stage.document, 1, 0, 1, olgas.type(0, QStringLiteral("one"))});
        stage.olga->send(frame::DocumentUpdate{stage.document, 2, 0, 1, "nonsense"});
        stage.olga->send(frame::DocumentUpdate{stage.id<DocumentId>(), 3, 0, 1, olgas.type(0, QStringLiteral("elsewhere"))});
        stage.bobs->send(frame::DocumentUpdate{stage.document, 4, 0, 1, bobs.type(0, QStringLiteral("two"))});
        stage.m_core->flush();
        QCOMPARE(broken.reason(), QString(frame::code::Malformed));
        QVERIFY(whole.apply(sound.last(YjsMessage::Kind::Update)));
        QCOMPARE(whole.text().size(), 6);
        QCOMPARE(stage.bobs->take<frame::DocumentKept>().size(), size_t(1));
        std::vector<std::pair<qint64, QString>> refused;
        for (const auto &error : stage.olga->take<frame::ErrorFrame>())
            refused.emplace_back(*error.request, error.code);
        QCOMPARE(refused, (std::vector<std::pair<qint64, QString>>{{2, frame::code::Malformed}, {3, frame::code::NotFound}}));
    }
    void aDocumentIsSoLargeAtMost()
    {
        Stage stage;
        Copy mine(1), theirs(2);
        const qsizetype large = limits::DocumentUpdate - 100;
        for (int i = 0; i < 4; ++i) {
            const auto pieces = DocumentPieces::cut(mine.type(i * large, QString(large, u'x')));
            for (size_t part = 0; part < pieces.size(); ++part)
                stage.olga->send(frame::DocumentUpdate{stage.document, i, qint64(part), qint64(pieces.size()), pieces[part]});
            stage.m_core->flush();
        }
        QCOMPARE(stage.olga->take<frame::DocumentKept>().size(), size_t(4));
        stage.m_clock.advance(10'000); // so much at once is all that she may ask for
        stage.write(*stage.olga, 5, mine.type(0, QString(1'000, u'x')));
        QCOMPARE(stage.olga->take<frame::ErrorFrame>().at(0).code, QString(frame::code::TooLarge));
        stage.write(*stage.bobs, 6, theirs.type(0, QStringLiteral("a line"))); // what fits is taken
        QCOMPARE(stage.bobs->take<frame::DocumentKept>().size(), size_t(1));
        stage.write(*stage.bobs, 7, QByteArray(limits::DocumentPiece, '\0') + "x"); // no frame holds more
        QCOMPARE(stage.bobs->take<frame::ErrorFrame>().at(0).code, QString(frame::code::TooLarge));
    }
    void whoAsksForTooMuchIsAskedToWait()
    {
        Stage stage;
        Copy mine(1);
        YjsPeer peer(stage, stage.document.toString(), stage.token(stage.bob));
        const QByteArray update = mine.type(0, QStringLiteral("k"));
        const int most = int(Allowance::Most);
        for (int i = 0; i < most + 100; ++i)
            stage.olga->send(frame::DocumentUpdate{stage.document, i, 0, 1, update});
        stage.m_core->flush();
        const auto errors = stage.olga->take<frame::ErrorFrame>();
        QVERIFY2(errors.size() >= 99, qPrintable(QString::number(errors.size())));
        QCOMPARE(errors[0].code, QString(frame::code::Busy));
        stage.write(*stage.bobs, 1, mine.type(0, QStringLiteral("b"))); // nobody else waits
        QCOMPARE(stage.bobs->take<frame::DocumentKept>().size(), size_t(1));
        stage.m_clock.advance(1'000);
        stage.write(*stage.olga, 9'999, update);
        QCOMPARE(stage.olga->take<frame::DocumentKept>().size(), size_t(1));
        for (int i = 0; i < most + 1 && !peer.isClosed(); ++i)
            stage.m_core->received(peer.id(), YjsMessage{YjsMessage::Kind::Update, update}.encode(), wire::Encoding::Cbor);
        QCOMPARE(peer.reason(), QString(frame::code::Busy));
        QCOMPARE(stage.m_port.m_closed.value(peer.id()), quint16(1013));
    }
    void aLargeDocumentIsNotMergedAtEveryStep()
    {
        Stage stage;
        Copy mine(1), whole(2);
        const QByteArray large = mine.type(0, QString(400'000, u'x'));
        stage.write(*stage.olga, 1, large);
        stage.write(*stage.olga, 2, large); // twice, so that it is merged into the state
        const auto state = [&] { return rows(stage, "SELECT length(state) FROM document_text"); };
        const int before = state();
        QVERIFY(before > 400'000);
        for (int i = 0; i < 1'000; ++i)
            stage.write(*stage.olga, 3 + i, mine.type(i, QStringLiteral("k")));
        QCOMPARE(state(), before);
        QVERIFY(rows(stage, "SELECT count(*) FROM document_update") < 256);
        QVERIFY(whole.apply(stage.opened(*stage.bobs)));
        QCOMPARE(whole.text(), mine.text());
    }
    // Another process writes: what people type waits, and is not refused.
    void whileTheDatabaseIsLockedTextsWait()
    {
        Stage stage;
        Copy mine(1);
        auto other = stage.open();
        other->exec("BEGIN IMMEDIATE");
        stage.write(*stage.olga, 1, mine.type(0, QStringLiteral("patience")));
        QVERIFY(stage.m_core->hasPendingTexts());
        QVERIFY(stage.olga->all().empty());
        other->exec("COMMIT");
        stage.m_core->flush();
        QVERIFY(!stage.m_core->hasPendingTexts());
        QCOMPARE(stage.olga->take<frame::DocumentKept>().size(), size_t(1));
        other->exec("BEGIN IMMEDIATE");
        stage.write(*stage.olga, 2, mine.type(0, QStringLiteral("enough")));
        stage.m_clock.advance(30'000);
        stage.m_core->flush();
        QCOMPARE(stage.olga->take<frame::ErrorFrame>().at(0).code, QString(frame::code::Unavailable));
        other->exec("COMMIT");
    }
    void caretsOfOneTurnLeaveAsOne()
    {
        Stage stage;
        (void)stage.opened(*stage.olga, {}, true);
        (void)stage.opened(*stage.bobs, {}, true);
        YjsPeer peer(stage, stage.document.toString(), stage.token(stage.bob));
        peer.take();
        for (int word = 1; word <= 10; ++word) {
            stage.olga->send(frame::DocumentPresence{stage.document, {}, caret(1, stage.m_clock, word)});
            stage.bobs->send(frame::DocumentPresence{stage.document, {}, caret(2, stage.m_clock, word)});
        }
        stage.m_core->flush();
        const auto ofYjs = peer.take();
        QCOMPARE(ofYjs.size(), size_t(1));
        crdt::Awareness view(crdt::ClientId{9}, stage.m_clock);
        QVERIFY(view.apply(ofYjs[0].bytes));
        QCOMPARE(view.states().at(crdt::ClientId{1}).json, QByteArray(R"({"word":9})"));
        QCOMPARE(view.states().size(), size_t(2));
        const auto heard = stage.olga->take<frame::DocumentPresence>();
        QCOMPARE(heard.size(), size_t(1)); // not of her own
        QCOMPARE(heard[0].member, std::optional(stage.bob));
    }
    void nobodyMovesAnothersCaret()
    {
        Stage stage;
        (void)stage.opened(*stage.olga, {}, true);
        (void)stage.opened(*stage.bobs, {}, true);
        stage.point(*stage.olga, caret(1, stage.m_clock));
        stage.listen();
        crdt::Awareness echo(crdt::ClientId{2}, stage.m_clock);
        QVERIFY(echo.apply(caret(1, stage.m_clock)));
        (void)echo.remove(std::array{crdt::ClientId{1}});
        // Bob's computer slept, and believes that Olga left; then it says what she never said.
        stage.point(*stage.bobs, echo.encode(std::array{crdt::ClientId{1}}));
        stage.point(*stage.bobs, caret(1, stage.m_clock, 7));
        QVERIFY(stage.olga->take<frame::DocumentPresence>().empty());
        Client late(stage, stage.bob);
        late.all();
        late.send(frame::DocumentOpen{1, stage.document, {}, true});
        QCOMPARE(late.take<frame::DocumentPresence>().at(0).member, std::optional(stage.owner()));
        // She comes back before her old connection is found to be dead.
        Client again(stage, stage.owner());
        again.all();
        (void)stage.opened(again, {}, true);
        stage.point(again, caret(1, stage.m_clock, 8));
        stage.listen();
        stage.m_core->closed(stage.olga->id());
        stage.m_core->flush();
        QVERIFY(stage.bobs->take<frame::DocumentPresence>().empty());
        stage.m_core->closed(again.id());
        stage.m_core->flush();
        QCOMPARE(stage.bobs->take<frame::DocumentPresence>().size(), size_t(1));
    }
    void oneConnectionHasSoManyCarets()
    {
        Stage stage;
        (void)stage.opened(*stage.olga, {}, true);
        (void)stage.opened(*stage.bobs, {}, true);
        for (quint64 client = 1; client <= 100; ++client)
            stage.olga->send(frame::DocumentPresence{stage.document, {}, caret(client, stage.m_clock)});
        stage.olga->send(frame::DocumentPresence{stage.document, {}, "nonsense"});
        stage.m_core->flush();
        crdt::Awareness view(crdt::ClientId{999}, stage.m_clock);
        QVERIFY(view.apply(stage.bobs->take<frame::DocumentPresence>().at(0).states));
        QCOMPARE(view.states().size(), size_t(DocumentRoom::MostCarets));
    }
    // y-websocket connects anew when it heard nothing for 30 seconds.
    void aYjsClientAloneHearsThatTheServerIsThere()
    {
        Stage stage;
        YjsPeer peer(stage, stage.document.toString(), stage.token(stage.bob));
        peer.take();
        for (int second = 0; second < 60; second += 5) {
            stage.m_clock.advance(5'000);
            stage.m_core->tick();
        }
        const auto heard = peer.take();
        QCOMPARE(heard.size(), size_t(4));
        crdt::Awareness view(crdt::ClientId{9}, stage.m_clock);
        QVERIFY(view.apply(heard[0].bytes)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(DocumentTrafficTest)
#include "tst_document_traffic.moc"
