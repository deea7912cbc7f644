// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// open_documents [UPDATES]: documents made of so many small updates (10,000), typed at places all over the text: what keeping one
// costs, and how long opening takes afterwards beside the same document in one piece. On a desktop that watches, on one
// that is offline, and on a server. One JSON line each; keep_us microseconds an update, *_ms milliseconds (the least of five).
#include "core/documents/document_session.h"
#include "core/store/replica_store.h"
#include "core/store/statements.h"
#include "tests/core/server/document_stage.h"
#include <QElapsedTimer>
#include <cstdio>

using namespace meridian;
using namespace meridian::testing;

namespace {

constexpr int Together = 8; //!< updates in one transaction, as they come in one turn

//! Somebody who types a word here and a word there.
std::vector<QByteArray> typed(int count)
{
    SeededRandom random(3);
    Copy copy(1);
    std::vector<QByteArray> updates;
    qsizetype length = 0, at = 0;
    for (int i = 0; i < count; ++i) {
        if (i % 12 == 0)
            at = qsizetype(random.below(quint64(length) + 1));
        updates.push_back(copy.type(at, QStringLiteral("k")));
        ++length;
        ++at;
    }
    return updates;
}

QByteArray inOnePiece(const std::vector<QByteArray> &updates)
{
    crdt::Doc doc(crdt::ClientId{2});
    for (const QByteArray &update : updates)
        (void)doc.apply(update);
    return doc.encode();
}

double leastMs(const std::function<void()> &work)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer since;
        since.start();
        work();
        least = std::min(least, since.nsecsElapsed());
    }
    return double(least) / 1e6;
}

void print(const char *where, qint64 keepNs, size_t updates, int pieces, double openMs, double oneMs)
{
    std::printf("{\"where\":\"%s\",\"updates\":%zu,\"keep_us\":%.1f,\"pieces\":%d,\"open_ms\":%.3f,\"one_piece_ms\":%.3f}\n", where,
                updates, double(keepNs) / 1000 / double(updates), pieces, openMs, oneMs);
    std::fflush(stdout);
}

//! A desktop's replica with a writing and a reading half.
class Desktop {
public:
    enum class Wrote { Others, Itself };
    Desktop() : m_store(std::move(*ReplicaStore::open({m_path, {}, false}, m_clock))), m_replica(std::move(*Replica::open(m_path))) {}

    qint64 keep(DocumentId document, const std::vector<QByteArray> &updates, Wrote wrote)
    {
        QElapsedTimer since;
        since.start();
        std::vector<ReplicaDocuments::Arrived> turn;
        for (const QByteArray &update : updates) {
            if (wrote == Wrote::Itself) {
                (void)m_store->texts().keepOwn(document, update);
                continue;
            }
            turn.push_back({document, update});
            if (turn.size() == Together)
                (void)m_store->texts().keepArrived(std::exchange(turn, {}));
        }
        (void)m_store->texts().keepArrived(turn);
        return since.nsecsElapsed();
    }
    int pieces(DocumentId document) { return int(m_replica->documents().content(document)->updates.size()); }
    double openMs(DocumentId document)
    {
        struct Nobody : DocumentSink {
            void keepUpdate(DocumentId, QByteArray) override {}
            void watch(DocumentId, Watch) override {}
            void sendPresence(DocumentId, QByteArray) override {}
            void fetchVersion(DocumentId, VersionId) override {}
        } sink;
        return leastMs([&] { (void)DocumentSession::create({*m_replica, sink, m_clock, m_random}, document); });
    }
    DocumentId newDocument() { return DocumentId::create(m_clock.now(), m_random); }

private:
    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(QStringLiteral("replica.sqlite"));
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<ReplicaStore> m_store;
    std::unique_ptr<Replica> m_replica;
};

void onADesktop(const char *where, const std::vector<QByteArray> &updates, const QByteArray &whole, Desktop::Wrote wrote)
{
    Desktop desktop;
    const DocumentId many = desktop.newDocument(), one = desktop.newDocument();
    const qint64 kept = desktop.keep(many, updates, wrote);
    (void)desktop.keep(one, {whole}, wrote);
    print(where, kept, updates.size(), desktop.pieces(many), desktop.openMs(many), desktop.openMs(one));
}

void onAServer(const std::vector<QByteArray> &updates, const QByteArray &whole)
{
    Stage many, one;
    QElapsedTimer since;
    since.start();
    for (size_t i = 0; i < updates.size(); ++i) {
        many.olga->send(frame::DocumentUpdate{many.document, qint64(i), 0, 1, updates[i]});
        if (i % Together == Together - 1)
            many.m_core->flush();
        many.m_clock.advance(5); // as fast as one may
    }
    many.m_core->flush();
    const qint64 kept = since.nsecsElapsed();
    one.write(*one.olga, 1, whole);
    many.listen();
    const int pieces = many.m_database->execAndGet("SELECT (SELECT count(*) FROM document_update) + (SELECT count(*) FROM document_text)");
    print("a server", kept, updates.size(), pieces, leastMs([&] { (void)many.opened(*many.bobs); }), leastMs([&] { (void)one.opened(*one.bobs); }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const std::vector<QByteArray> updates = typed(count);
    const QByteArray whole = inOnePiece(updates);
    onADesktop("a desktop that watches", updates, whole, Desktop::Wrote::Others);
    onADesktop("a desktop offline", updates, whole, Desktop::Wrote::Itself);
    onAServer(updates, whole);
    return 0;
}
