// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_session.h"
#include "core/store/replica_store.h"
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meridian;

namespace {

//! What sessions ask of the writer, carried out at once.
struct Sink : DocumentSink {
    explicit Sink(ReplicaStore &opened) : store(opened) {}
    void keepUpdate(DocumentId document, QByteArray update) override
    {
        updates.push_back(update);
        if (!store.texts().keepOwn(document, update))
            qFatal("not kept");
    }
    void watch(DocumentId, Watch watch) override { watching += watch == Watch::Begin ? 1 : -1; }
    void sendPresence(DocumentId, QByteArray states) override { presence.push_back(states); }
    void fetchVersion(DocumentId, VersionId version) override { asked.push_back(version); }

    ReplicaStore &store;
    std::vector<QByteArray> updates, presence;
    std::vector<VersionId> asked;
    int watching = 0;
};

struct Desk {
    explicit Desk(quint64 seed = 5) : random(seed) {}

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("replica.db"));
    ManualClock clock{{1'781'600'000'000}};
    SeededRandom random;
    std::unique_ptr<ReplicaStore> store = std::move(*ReplicaStore::open({path, {}, false}, clock));
    std::unique_ptr<Replica> replica = std::move(*Replica::open(path));
    Sink sink{*store};
    DocumentId document = DocumentId::create(clock.now(), random);

    std::unique_ptr<DocumentSession> open()
    {
        auto session = DocumentSession::create({*replica, sink, clock, random}, document);
        return session ? std::move(*session) : nullptr;
    }
    void hear(DocumentNews::What what, const QByteArray &bytes = {}) { replica->publishDocument({what, document, bytes}); }
};

void type(DocumentSession &session, qsizetype at, const QString &words)
{
    crdt::TextRef text = session.text();
    crdt::Transaction transaction(session.doc());
    text.insert(transaction, at, words);
}

} // namespace

class DocumentSessionTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsTypedIsOnDiskSoonAndThereAgain()
    {
        Desk desk;
        auto session = desk.open();
        QVERIFY(session);
        QCOMPARE(desk.sink.watching, 1);
        QCOMPARE(session->state(), DocumentSession::State::Saved);
        QVERIFY(!session->isComplete());
        for (int i = 0; i < 20; ++i)
            type(*session, i, QStringLiteral("k"));
        QCOMPARE(session->state(), DocumentSession::State::SavedHere);
        QTRY_COMPARE(desk.sink.updates.size(), size_t(1)); // together
        session.reset();
        QCOMPARE(desk.sink.watching, 0);
        session = desk.open();
        QCOMPARE(session->text().toString(), QString(20, u'k'));
        QCOMPARE(session->state(), DocumentSession::State::SavedHere);
        desk.hear(DocumentNews::What::Kept);
        QCOMPARE(session->state(), DocumentSession::State::Saved);
        type(*session, 0, QStringLiteral("last "));
        session.reset(); // closing loses nothing
        QCOMPARE(desk.open()->text().toString(), QStringLiteral("last ") + QString(20, u'k'));
    }
    void whatOthersWriteArrives()
    {
        Desk here(1), there(2);
        auto mine = here.open(), theirs = there.open();
        type(*theirs, 0, QStringLiteral("Low tide"));
        theirs->flush();
        QSignalSpy complete(mine.get(), &DocumentSession::completed);
        here.hear(DocumentNews::What::Fetched, there.sink.updates.front());
        QCOMPARE(mine->text().toString(), QStringLiteral("Low tide"));
        QCOMPARE(complete.size(), 1);
        QVERIFY(mine->isComplete());
        here.hear(DocumentNews::What::Changed, there.sink.updates.front()); // twice is once
        QCOMPARE(mine->text().toString(), QStringLiteral("Low tide"));
        here.hear(DocumentNews::What::Changed, "nonsense"); // and nothing breaks
        QCOMPARE(mine->text().toString(), QStringLiteral("Low tide"));
        mine->flush();
        QVERIFY(here.sink.updates.empty()); // others' words are not mine to send
    }
    void formattingThatIsTidiedUpGoesOn()
    {
        Desk here(1), there(2);
        auto mine = here.open(), theirs = there.open();
        type(*mine, 0, QStringLiteral("abc"));
        mine->flush();
        there.hear(DocumentNews::What::Changed, here.sink.updates.back());
        const crdt::Attributes bold{{QStringLiteral("bold"), crdt::Any(true)}};
        for (DocumentSession *session : {mine.get(), theirs.get()}) {
            crdt::TextRef text = session->text();
            crdt::Transaction transaction(session->doc());
            text.format(transaction, 0, 3, bold);
        }
        mine->flush();
        theirs->flush();
        const size_t before = here.sink.updates.size() + there.sink.updates.size();
        here.hear(DocumentNews::What::Changed, there.sink.updates.back());
        there.hear(DocumentNews::What::Changed, here.sink.updates.back());
        mine->flush();
        theirs->flush();
        QVERIFY(here.sink.updates.size() + there.sink.updates.size() > before);
        QCOMPARE(mine->text().toString(), theirs->text().toString());
    }
    void aRefusalIsTold()
    {
        Desk desk;
        auto session = desk.open();
        QSignalSpy changed(session.get(), &DocumentSession::stateChanged);
        type(*session, 0, QStringLiteral("x"));
        session->flush();
        desk.replica->publishDocument({DocumentNews::What::Refused, desk.document, {}, {}, {}, QStringLiteral("forbidden")});
        QCOMPARE(session->state(), DocumentSession::State::Refused);
        QCOMPARE(session->refusalCode(), QStringLiteral("forbidden"));
        QCOMPARE(changed.size(), 2);
    }
    void othersAreThereAndGo()
    {
        Desk here(1), there(2);
        auto mine = here.open(), theirs = there.open();
        theirs->setPresence(QByteArray(R"({"user":{"name":"Yuki"}})"));
        QCOMPARE(there.sink.presence.size(), size_t(1));
        QSignalSpy changed(mine.get(), &DocumentSession::presenceChanged);
        const auto yuki = MemberId::create({7}, here.random);
        here.replica->publishDocument({DocumentNews::What::Presence, here.document, there.sink.presence.front(), yuki});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(mine->present().size(), size_t(1));
        QCOMPARE(mine->present().front().member, yuki);
        QVERIFY(mine->present().front().json.contains("Yuki"));
        here.hear(DocumentNews::What::Alone);
        QVERIFY(mine->present().empty());
        theirs->setPresence(std::nullopt);
        QCOMPARE(there.sink.presence.size(), size_t(2));
    }
    void newsOfAnotherDocumentIsNoneOfMine()
    {
        Desk here;
        auto session = here.open();
        here.replica->publishDocument({DocumentNews::What::Kept, DocumentId::create({9}, here.random)});
        type(*session, 0, QStringLiteral("x"));
        here.replica->publishDocument({DocumentNews::What::Refused, DocumentId::create({9}, here.random)});
        QCOMPARE(session->state(), DocumentSession::State::SavedHere);
    }
};

QTEST_GUILESS_MAIN(DocumentSessionTest)
#include "tst_document_session.moc"
