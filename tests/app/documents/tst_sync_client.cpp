// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crdt_replay/plain_json.h"
#include "tests/app/documents/desk.h"
#include "tests/app/documents/script.h"
#include "tests/crdt/quill_delta.h"
#include <QJsonArray>

using namespace meridian;
using namespace meridian::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;

QUrl syncUrl(const ServerProcess &server)
{
    QUrl url = server.url();
    url.setPath(u"/v1/sync"_s);
    return url;
}

} // namespace

//! A client that somebody wrote with Yjs and PROTOCOL.md (sync_client.mjs) and a desktop, on a real server.
class SyncClientTest : public QObject {
    Q_OBJECT
    ServerProcess m_server;
    QTemporaryDir m_dir;
    std::unique_ptr<Script> m_stranger;

    QJsonObject ask(const QString &what, QJsonObject command = {})
    {
        command[u"do"_s] = what;
        return m_stranger->ask(command);
    }
    QJsonObject look() { return ask(u"look"_s); }
    QJsonArray saysThere() { return look()[u"delta"_s].toArray(); }

private slots:
    void initTestCase()
    {
        auto script = Script::create(u"sync_client.mjs"_s);
        if (!script)
            QSKIP(qPrintable(script.error()));
        m_stranger = std::move(*script);
        QVERIFY(m_server.start());
    }
    void aStrangersClientAndADesktopWriteInOneDocument()
    {
        BackDoor door(m_server.databasePath());
        const MemberId stranger = door.addMember(u"Stranger"_s, Role::Member);
        const QJsonObject begun = ask(u"begin"_s, {{u"url"_s, syncUrl(m_server).toString()}, {u"token"_s, door.token(stranger)}});
        QCOMPARE(begun[u"member"_s].toString(), stranger.toString());
        const QJsonObject created = ask(u"create"_s, {{u"title"_s, u"From outside"_s}});
        const auto document = DocumentId::fromString(created[u"document"_s].toString());
        QVERIFY2(document, QJsonDocument(created).toJson().constData());
        QVERIFY(!ask(u"open"_s, {{u"document"_s, document->toString()}}).contains(u"error"_s));

        Desk desk(syncUrl(m_server), m_server.token(), m_dir.filePath(u"replica.sqlite"_s));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isInStep() && desk.m_replica->documents().document(*document)->has_value(), Patience);
        const auto session = desk.open(*document);
        const auto saysHere = [&] { return crdt::toPlain(session->text().toDelta()); };
        const auto applyHere = [&](const char *delta) {
            crdt::TextRef text = session->text();
            crdt::Transaction transaction(session->doc());
            text.applyDelta(transaction, crdt::deltaFrom(crdt::jsonArray(delta)));
        };
        ask(u"edit"_s, {{u"delta"_s, crdt::jsonArray(R"([{"insert":"Low tide ","attributes":{"bold":true}},{"insert":"at nine."}])")}});
        QTRY_COMPARE_WITH_TIMEOUT(saysHere(), saysThere(), Patience);
        QVERIFY(!saysHere().isEmpty());
        // Both set the same words bold at once, which is tidied up, and that is sent on.
        ask(u"edit"_s, {{u"delta"_s, crdt::jsonArray(R"([{"retain":14,"attributes":{"italic":true}}])")}});
        applyHere(R"([{"retain":17,"attributes":{"italic":true}},{"insert":" 🌊","attributes":{"link":"https:\/\/tide.example"}}])");
        // More than one frame holds.
        QJsonArray large = crdt::jsonArray(R"([{"insert":""}])");
        large[0] = QJsonObject{{u"insert"_s, QString(1'200'000, u'x')}};
        ask(u"edit"_s, {{u"delta"_s, large}});
        // First all of it: before that, both may be alike for a moment and then not.
        QTRY_COMPARE_WITH_TIMEOUT(session->text().length(), 1'200'020, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(saysHere(), saysThere(), Patience);

        session->setPresence(QByteArray(R"({"user":{"name":"Desk"}})"));
        QTRY_COMPARE_WITH_TIMEOUT(look()[u"others"_s][0][u"name"_s].toString(), u"Desk"_s, Patience);
        QVERIFY(!look()[u"others"_s][0][u"member"_s].toString().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!session->present().empty(), Patience);
        QCOMPARE(session->present()[0].member, stranger);
        QVERIFY(session->present()[0].json.contains("Stranger"));

        QTRY_COMPARE_WITH_TIMEOUT(look()[u"kept"_s].toInt(), look()[u"sent"_s].toInt(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), DocumentSession::State::Saved, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(look()[u"changed"_s].toArray().size(), 2, Patience); // one an author
        QCOMPARE(ask(u"version"_s, {{u"name"_s, u"Now"_s}})[u"delta"_s].toArray(), saysHere());
        QCOMPARE(ask(u"refused"_s)[u"code"_s].toString(), u"malformed"_s);
    }
};

QTEST_GUILESS_MAIN(SyncClientTest)
#include "tst_sync_client.moc"
