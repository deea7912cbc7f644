// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/doc.h"
#include "core/store/document_log.h"
#include "core/store/replica_store.h"
#include "tests/app/documents/desk.h"

using namespace meridian;
using namespace meridian::testing;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const std::vector<QByteArray> &updates)
{
    crdt::Doc doc(crdt::ClientId{1});
    for (const QByteArray &update : updates)
        (void)doc.apply(update);
    return doc.text(u"content").toString();
}

int kills()
{
    return qEnvironmentVariableIsSet("MERIDIAN_KILLS") ? qEnvironmentVariableIntValue("MERIDIAN_KILLS") : 3;
}

} // namespace

//! kill -9, in the middle of writing.
class DocumentKillsTest : public QObject {
    Q_OBJECT
    SystemClock m_clock;
    SystemRandom m_random;

private slots:
    void aDesktopLosesLessThanASecondOfTyping()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"replica.sqlite"_s);
        const auto document = DocumentId::create(m_clock.now(), m_random);
        QVERIFY(ReplicaStore::open({path, {}, false}, m_clock));
        qsizetype before = 0;
        qint64 most = 0;
        for (int round = 0; round < kills(); ++round) {
            QProcess typist;
            typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            typist.start(QCoreApplication::applicationDirPath() + u"/typist"_s, {path, document.toString()});
            std::vector<qint64> typedAt;
            const auto read = [&] {
                while (typist.canReadLine())
                    typedAt.push_back(typist.readLine().trimmed().toLongLong());
            };
            const qint64 end = 300 + qint64(m_random.next() % 900);
            QTRY_VERIFY_WITH_TIMEOUT((read(), !typedAt.empty() && typedAt.back() > end), 60'000);
            typist.kill();
            QVERIFY(typist.waitForFinished(10'000));
            read();
            const auto replica = Replica::open(path);
            QVERIFY(replica);
            const auto content = (*replica)->documents().content(document);
            QVERIFY(content);
            const qsizetype kept = textOf(content->updates).size() - before;
            before += kept;
            // The last letter that stayed: when was it typed, and when the last of all?
            const qint64 lost = typedAt.back() - (kept > 0 ? typedAt[std::min(typedAt.size(), size_t(kept)) - 1] : 0);
            QVERIFY2(lost < 1'000, qPrintable(u"%1 of %2 letters stayed, %3 ms are lost"_s.arg(kept).arg(typedAt.size()).arg(lost)));
            most = std::max(most, lost);
        }
        qInfo("%d kills, at most %lld ms of typing lost", kills(), static_cast<long long>(most));
    }
    void aServerLosesNothingThatItSaidItKept()
    {
        ServerProcess server;
        const QString token = server.token();
        const auto document = DocumentId::create(m_clock.now(), m_random);
        QSet<qint64> kept; // numbers of words, which are those of the requests too
        qint64 words = 0;
        for (int round = 0; round < kills(); ++round) {
            QVERIFY(server.start());
            SocketClient client;
            client.open(server.url());
            QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), 10'000);
            client.send(frame::Hello{token, 0, u"test"_s, {}});
            QTRY_VERIFY_WITH_TIMEOUT(!client.got<frame::Head>().empty(), 10'000);
            if (round == 0) {
                const auto everyone = administration::everyoneChannel(client.got<frame::Welcome>().at(0).workspace);
                client.send(wire::toFrame(Op{OpId::create(m_clock.now(), m_random), op::CreateDocument{document, everyone, {}, u"V"_s, {}}}));
            }
            crdt::Doc mine(crdt::ClientId{100 + quint64(round)});
            QByteArray written;
            mine.observe([&](const crdt::UpdateEvent &event) { written = event.update.toByteArray(); });
            const auto write = [&] {
                crdt::TextRef text = mine.text(u"content");
                crdt::Transaction transaction(mine);
                text.insert(transaction, 0, u"<%1>"_s.arg(++words));
            };
            const auto answered = [&] { return client.got<frame::DocumentKept>(); };
            const size_t enough = 20 + size_t(m_random.next() % 300);
            while (answered().size() < enough && client.isOpen()) {
                for (int i = 0; i < 16; ++i) {
                    write();
                    client.send(frame::DocumentUpdate{document, words, 0, 1, written});
                }
                const size_t now = answered().size();
                QVERIFY(QTest::qWaitFor([&] { return answered().size() > now || !client.isOpen(); }, 10'000));
            }
            server.process().kill();
            QVERIFY(server.process().waitForFinished(10'000));
            QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), 10'000); // what came before the end is read
            for (const auto &one : answered())
                kept.insert(one.request);
            QVERIFY(client.got<frame::ErrorFrame>().empty());
            const auto database = openDatabaseReadOnly(server.databasePath());
            const QString text = textOf(DocumentLog(**database).pieces(document));
            for (const qint64 word : std::as_const(kept))
                QVERIFY2(text.count(u"<%1>"_s.arg(word)) == 1, qPrintable(u"round %1 lost %2"_s.arg(round).arg(word)));
        }
        qInfo("%d kills, %lld words kept, none lost", kills(), static_cast<long long>(kept.size()));
    }
};

QTEST_GUILESS_MAIN(DocumentKillsTest)
#include "tst_document_kills.moc"
