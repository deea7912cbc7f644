// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crdt_replay/plain_json.h"
#include "core/crdt/relative_position.h"
#include "tests/app/documents/cable.h"
#include "tests/app/documents/desk.h"
#include "tests/app/documents/script.h"
#include "tests/crdt/quill_delta.h"
#include <QJsonArray>

using namespace meridian;
using namespace meridian::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // of a browser on a busy machine

//! A caret as Yjs clients write it.
QByteArray presence(DocumentSession &session, const QString &name, qsizetype index)
{
    const auto place = crdt::RelativePosition::at(session.text(), index);
    QJsonObject where{{u"tname"_s, *place.root}, {u"assoc"_s, 0}};
    if (place.item)
        where[u"item"_s] = QJsonObject{{u"client"_s, double(place.item->client.value)}, {u"clock"_s, double(place.item->clock)}};
    const QJsonObject state{{u"user"_s, QJsonObject{{u"name"_s, name}, {u"color"_s, u"#336699"_s}}},
                            {u"cursor"_s, QJsonObject{{u"anchor"_s, where}, {u"head"_s, where}}}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void insert(DocumentSession &session, qsizetype at, const QString &words)
{
    crdt::TextRef text = session.text();
    crdt::Transaction transaction(session.doc());
    text.insert(transaction, at, words);
}

void apply(DocumentSession &session, const char *delta)
{
    crdt::TextRef text = session.text();
    crdt::Transaction transaction(session.doc());
    text.applyDelta(transaction, crdt::deltaFrom(crdt::jsonArray(delta)));
}

QJsonArray saysHere(DocumentSession &session)
{
    return crdt::toPlain(session.text().toDelta());
}

//! What Quill shows always ends with a line break, whether the text does or not.
QJsonArray withoutLastBreak(QJsonArray ops)
{
    QJsonObject last = ops.last().toObject();
    const QString words = last[u"insert"_s].toString();
    ops.removeLast();
    if (words.size() > 1) {
        last[u"insert"_s] = words.chopped(1);
        ops.append(last);
    }
    return ops;
}

} // namespace

//! Somebody else's page with Quill, y-quill and y-websocket in a real browser, a desktop, and a real server between them.
class QuillTest : public QObject {
    Q_OBJECT
    ServerProcess m_server;
    QTemporaryDir m_dir;
    std::unique_ptr<Cable> m_cable;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Script> m_browser;
    QString m_token; //!< the page's

    QUrl cableUrl(const QString &path) const
    {
        QUrl url = m_server.url();
        url.setPort(m_cable->port());
        url.setPath(path);
        return url;
    }
    QJsonObject ask(const QString &what, QJsonObject command = {})
    {
        command[u"do"_s] = what;
        return m_browser->ask(command);
    }
    QJsonObject look() { return ask(u"look"_s); }
    QJsonArray saysThere() { return look()[u"delta"_s].toArray(); }
    void openPage(DocumentId document, const QString &token)
    {
        const QJsonObject opened = ask(u"open"_s, {{u"server"_s, cableUrl(u"/v1/y"_s).toString()}, {u"document"_s, document.toString()},
                                                   {u"token"_s, token}, {u"name"_s, u"Page"_s}, {u"color"_s, u"#cc3300"_s}});
        QVERIFY2(!opened.contains(u"error"_s), qPrintable(opened[u"error"_s].toString()));
    }
    DocumentId createDocument()
    {
        const DocumentId document = m_desk->create(u"Tide table"_s);
        return QTest::qWaitFor([&] { return m_desk->isInStep() && m_desk->m_replica->documents().document(document)->has_value(); },
                               Patience)
            ? document
            : DocumentId();
    }
    //! Whoever else is in the document, by what they say their name is.
    static QStringList othersHere(const DocumentSession &session)
    {
        QStringList names;
        for (const auto &one : session.present()) {
            const QJsonObject state = QJsonDocument::fromJson(one.json).object();
            if (state[u"cursor"_s].isObject())
                names << state[u"user"_s][u"name"_s].toString();
        }
        return names;
    }
    QStringList othersThere() { return look()[u"carets"_s].toVariant().toStringList(); }

private slots:
    void initTestCase()
    {
        const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
        if (chromium.isEmpty())
            QSKIP("chromium is not installed (Debian: chromium), so there is no browser to open the page in");
        auto browser = Script::create(u"browser.mjs"_s, {chromium});
        if (!browser)
            QSKIP(qPrintable(browser.error()));
        m_browser = std::move(*browser);
        QVERIFY(m_server.start());
        m_cable = std::make_unique<Cable>(quint16(m_server.url().port()));
        BackDoor door(m_server.databasePath());
        m_token = door.token(door.addMember(u"Page"_s, Role::Member));
        m_desk = std::make_unique<Desk>(cableUrl(u"/v1/sync"_s), m_server.token(), m_dir.filePath(u"replica.sqlite"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInStep(), Patience);
    }
    void togetherApartAndTogetherAgain()
    {
        const DocumentId document = createDocument();
        QVERIFY(!document.isNull());
        const auto session = m_desk->open(document);
        insert(*session, 0, u"Low tide at nine.\n"_s);
        openPage(document, m_token);
        QTRY_VERIFY_WITH_TIMEOUT(look()[u"synced"_s].toBool(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(saysThere(), saysHere(*session), Patience);

        // Both type at once, into different lines and into each other's.
        ask(u"select"_s, {{u"index"_s, 18}, {u"length"_s, 0}});
        for (int i = 0; i < 5; ++i) {
            ask(u"type"_s, {{u"text"_s, u"p%1 "_s.arg(i)}});
            insert(*session, 4, QString::number(i));
        }
        ask(u"select"_s, {{u"index"_s, 0}, {u"length"_s, 3}});
        ask(u"press"_s, {{u"key"_s, u"Control+b"_s}});
        apply(*session, R"([{"retain":2},{"retain":4,"attributes":{"italic":true}}])");
        QTRY_COMPARE_WITH_TIMEOUT(saysThere(), saysHere(*session), Patience);
        QVERIFY(session->text().toString().contains(u"p4 "_s));
        QVERIFY(session->text().toString().contains(u"43210"_s));

        // Each sees where the other is.
        session->setPresence(presence(*session, u"Desk"_s, 3));
        QTRY_COMPARE_WITH_TIMEOUT(othersThere(), QStringList(u"Desk"_s), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(othersHere(*session), QStringList(u"Page"_s), Patience);

        m_cable->unplug();
        QTRY_VERIFY_WITH_TIMEOUT(!look()[u"connected"_s].toBool(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->isInStep(), Patience);
        QVERIFY(othersThere().isEmpty());
        QTRY_VERIFY(othersHere(*session).isEmpty());
        ask(u"edit"_s, {{u"delta"_s, crdt::jsonArray(R"([{"retain":1},{"insert":"PAGE","attributes":{"code":true}},{"delete":3},
            {"retain":6,"attributes":{"underline":true,"italic":null}},{"insert":"list"},{"insert":"\n","attributes":{"list":"bullet"}}])")}});
        apply(*session, R"([{"insert":"Head"},{"insert":"\n","attributes":{"header":1}},{"retain":2},{"delete":4},
            {"insert":"DESK","attributes":{"link":"https:\/\/meridian.example"}},{"retain":3,"attributes":{"strike":true,"bold":null}}])");
        QVERIFY(saysThere() != saysHere(*session));
        QVERIFY(m_cable->plug());
        m_desk->m_worker->tryNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInStep() && look()[u"synced"_s].toBool(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(saysThere(), saysHere(*session), Patience);
        const QString text = session->text().toString();
        for (const QString &word : {u"PAGE"_s, u"list"_s, u"Head"_s, u"DESK"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
        QTRY_COMPARE_WITH_TIMEOUT(othersThere(), QStringList(u"Desk"_s), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(othersHere(*session), QStringList(u"Page"_s), Patience);

        // What the person in front of the browser sees is what the text says.
        const QJsonObject seen = look();
        const bool endsWithBreak = session->text().toString().endsWith(u'\n');
        QCOMPARE(withoutLastBreak(seen[u"shown"_s].toArray()), endsWithBreak ? withoutLastBreak(saysHere(*session)) : saysHere(*session));
        QVERIFY2(seen[u"errors"_s].toArray().isEmpty(), QJsonDocument(seen).toJson().constData());
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), DocumentSession::State::Saved, Patience);
    }
};

QTEST_GUILESS_MAIN(QuillTest)
#include "tst_quill.moc"
