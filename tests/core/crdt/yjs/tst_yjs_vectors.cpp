// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crdt_replay/plain_json.h"
#include "core/crdt/updates.h"
#include "tests/crdt/gzip_file.h"
#include "tests/crdt/meridian_edits.h"
#include "tests/crdt/session.h"
#include "tests/sim/sim_main.h"
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

using namespace meridian;
using namespace meridian::crdt;
using meridian::sim::isSanitized;

namespace {

const QString Folder = QStringLiteral(MERIDIAN_DATA_DIR "/yjs_vectors/");

std::vector<QByteArray> updatesOf(const QJsonObject &session, const char *encoding)
{
    std::vector<QByteArray> updates;
    for (const QJsonValue &update : session[QStringLiteral("updates")].toArray())
        updates.push_back(bytesOf(update.toObject()[QLatin1String(encoding)]));
    return updates;
}

//! What is different from what Yjs had at the end; empty when nothing is.
QString differenceFrom(const QJsonObject &expected, const Roots &roots)
{
    const QJsonObject ours{{QStringLiteral("t"), toPlain(roots.text.toDelta())},
                           {QStringLiteral("ts"), roots.text.toString()},
                           {QStringLiteral("m"), toPlain(roots.map.toJson())},
                           {QStringLiteral("a"), toPlain(roots.array.toJson())},
                           {QStringLiteral("x"), roots.xml.toXml()}};
    for (auto root = expected.begin(); root != expected.end(); ++root) {
        if (jsonText(ours[root.key()]) != jsonText(root.value()))
            return QStringLiteral("%1 is %2, Yjs has %3")
                .arg(root.key(), jsonText(ours[root.key()]), jsonText(root.value()));
    }
    return {};
}

} // namespace

// What real Yjs wrote down: 300 sessions of several people, its official documents of older versions, a large one.
class YjsVectorsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_sessions = readJsonLines(Folder + QStringLiteral("yjs_random_dev.jsonl.gz"));
        if (m_sessions.empty())
            QSKIP("the shared data is not here (../shared/data/yjs_vectors)");
        QVERIFY(m_sessions.size() >= 300);
        if (auto yjs = YjsProcess::create())
            m_yjs = std::move(*yjs);
        else
            qInfo("bytes are not compared: %s", qPrintable(yjs.error()));
    }

    void sessions_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("isDeclared");
        for (const char *way : {"v1 in order", "v1 shuffled", "v2 in order", "v1 state", "v2 state", "merged"}) {
            QTest::newRow(way) << QString::fromLatin1(way) << false;
            QTest::addRow("%s, roots declared before", way) << QString::fromLatin1(way) << true;
        }
    }
    void sessions()
    {
        QFETCH(QString, way);
        QFETCH(bool, isDeclared);
        for (const QJsonObject &session : m_sessions) {
            const Delivered delivered = deliveredBy(session, way);
            Doc doc(ClientId{1});
            if (isDeclared)
                (void)Roots(doc);
            for (const QByteArray &update : delivered.updates)
                QVERIFY2(doc.apply(update, {}, delivered.encoding), qPrintable(named(session)));
            const Roots roots(doc);
            QJsonObject expected = session[QStringLiteral("expect")].toObject();
            // A text that is known is tidied up on arrival, by each replica as it hears of things; Yjs beside it says how.
            if (isDeclared)
                expected.remove(QStringLiteral("t"));
            const QString difference = differenceFrom(expected, roots);
            if (!difference.isEmpty())
                QFAIL(qPrintable(named(session) + difference + smallest(delivered)));
            QVERIFY(!doc.isWaiting());
            QCOMPARE(doc.stateVector().encode(), bytesOf(session[QStringLiteral("state_vector")]));
            compareWithYjs(session, doc, delivered, isDeclared);
            if (QTest::currentTestFailed())
                return;
        }
    }
    void mergedWithoutADocument()
    {
        for (const QJsonObject &session : m_sessions) {
            for (const auto encoding : {Encoding::V1, Encoding::V2}) {
                const auto merged = mergeUpdates(updatesOf(session, encoding == Encoding::V1 ? "v1" : "v2"), encoding);
                QVERIFY2(merged, qPrintable(named(session)));
                QCOMPARE(QCryptographicHash::hash(*merged, QCryptographicHash::Sha256).toHex(),
                         session[QStringLiteral("merged_v1_sha256")].toString().toLatin1());
            }
        }
    }
    // Two of the states do not come back from Yjs itself as they were.
    void aStateLoadedIsTheSameState()
    {
        for (const QJsonObject &session : m_sessions) {
            Doc doc(ClientId{1});
            const Roots roots(doc);
            const QByteArray state = bytesOf(session[QStringLiteral("state_v1")]);
            QVERIFY(doc.apply(state));
            const int seed = session[QStringLiteral("seed")].toInt();
            QVERIFY2((doc.encode() == state) == (seed != 243 && seed != 276), qPrintable(named(session)));
        }
    }

    void documentsOfOlderVersions_data()
    {
        QTest::addColumn<QByteArray>("update");
        QTest::addColumn<QByteArray>("expected");
        QFile file(Folder + QStringLiteral("yjs_official_compat_v1.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject documents = QJsonDocument::fromJson(file.readAll()).object();
        for (auto document = documents.begin(); document != documents.end(); ++document) {
            const QJsonObject fields = document.value().toObject();
            // JavaScript around JSON: JSON.parse('…'), or a comment and brackets.
            QByteArray literal = fields[QStringLiteral("expected_json_literal")].toString().toUtf8();
            for (const char *prefix : {"JSON.parse('", "*/ ("}) {
                if (const qsizetype at = literal.indexOf(prefix); at >= 0)
                    literal = literal.mid(at + qsizetype(qstrlen(prefix)), literal.lastIndexOf(*prefix == 'J' ? '\'' : ')') - at
                                                                                - qsizetype(qstrlen(prefix)));
            }
            QTest::newRow(qPrintable(document.key())) << bytesOf(fields[QStringLiteral("update_base64")]) << literal;
        }
    }
    void documentsOfOlderVersions()
    {
        QFETCH(QByteArray, update);
        QFETCH(QByteArray, expected);
        Doc doc(ClientId{1});
        QVERIFY(doc.apply(update)); // the roots are declared afterwards, as those who load an unknown document do
        const QByteArray test = QTest::currentDataTag();
        const QJsonValue ours = test.contains("Array") ? toPlain(doc.array(u"array").toJson())
            : test.contains("Map")                     ? toPlain(doc.map(u"map").toJson())
                                                       : QJsonValue(toPlain(doc.text(u"text").toDelta()));
        const QJsonDocument json = QJsonDocument::fromJson(expected);
        QCOMPARE(jsonText(ours), jsonText(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object())));
    }

    void aLargeDocument()
    {
        QFile file(Folder + QStringLiteral("bench/b4-update.bin"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto trace = readGzip(QStringLiteral(MERIDIAN_DATA_DIR "/editing_traces/sequential_traces/automerge-paper.json.gz"));
        if (!trace)
            QSKIP("the shared data is not here (../shared/data/editing_traces)");
        const QByteArray update = file.readAll();
        Doc doc(ClientId{1});
        const TextRef text = doc.text(u"text");
        QVERIFY(doc.apply(update));
        QCOMPARE(text.toString(), QJsonDocument::fromJson(*trace)[QStringLiteral("endContent")].toString());
        // Its writer did not forget what was deleted; whoever loads it does.
        QCOMPARE(doc.encode().size(), 385'866);
        Doc again(ClientId{2});
        QVERIFY(again.apply(doc.encode()));
        QCOMPARE(again.encode(), doc.encode());
        QCOMPARE(again.text(u"text").toString(), text.toString());
    }

private:
    struct Delivered {
        std::vector<QByteArray> updates;
        Encoding encoding = Encoding::V1;
    };
    static Delivered deliveredBy(const QJsonObject &session, const QString &way)
    {
        if (way == QLatin1String("v1 state"))
            return {{bytesOf(session[QStringLiteral("state_v1")])}, Encoding::V1};
        if (way == QLatin1String("v2 state"))
            return {{bytesOf(session[QStringLiteral("state_v2")])}, Encoding::V2};
        if (way == QLatin1String("v2 in order"))
            return {updatesOf(session, "v2"), Encoding::V2};
        std::vector<QByteArray> updates = updatesOf(session, "v1");
        if (way == QLatin1String("merged"))
            return {{mergeUpdates(updates).value_or(QByteArray())}, Encoding::V1};
        if (way == QLatin1String("v1 shuffled")) {
            std::vector<QByteArray> shuffled;
            for (const QJsonValue &index : session[QStringLiteral("shuffled")].toArray())
                shuffled.push_back(updates.at(size_t(index.toInt())));
            return {shuffled, Encoding::V1};
        }
        return {updates, Encoding::V1};
    }
    static QString named(const QJsonObject &session)
    {
        return QStringLiteral("session %1: ").arg(session[QStringLiteral("seed")].toInt());
    }
    // A replica's bytes depend on the order in which it heard of things, so Yjs is told the same in the same order.
    void compareWithYjs(const QJsonObject &session, const Doc &doc, const Delivered &delivered, bool isDeclared)
    {
        if (!m_yjs || (isSanitized && session[QStringLiteral("seed")].toInt() % 5 != 0))
            return;
        QJsonObject load = command("load", delivered);
        load.insert(QStringLiteral("late"), !isDeclared);
        const auto yjs = m_yjs->ask(load);
        if (!yjs)
            QFAIL(qPrintable(yjs.error()));
        if (doc.encode() != bytesOf((*yjs)[QStringLiteral("state_v1")]))
            QFAIL(qPrintable(named(session) + QStringLiteral("bytes differ") + smallest(delivered)));
    }
    static QJsonObject command(const char *what, const Delivered &delivered)
    {
        QJsonArray encoded;
        for (const QByteArray &update : delivered.updates)
            encoded.append(toBase64(update));
        return {{QStringLiteral("do"), QLatin1String(what)},
                {QStringLiteral("peer"), QStringLiteral("m")},
                {QStringLiteral("client"), 1},
                {QStringLiteral("updates"), encoded},
                {QStringLiteral("encoding"),
                 delivered.encoding == Encoding::V1 ? QStringLiteral("v1") : QStringLiteral("v2")}};
    }
    //! The fewest of the updates that Meridian and Yjs take differently.
    QString smallest(const Delivered &delivered)
    {
        if (!m_yjs)
            return {};
        QJsonArray commands{command("open", {})};
        for (const QByteArray &update : delivered.updates) {
            commands.append(command("apply", {{update}, delivered.encoding}));
            commands.append(command("look", {}));
        }
        return QStringLiteral("\nWith Yjs beside it:\n") + smallestDifference(*m_yjs, commands);
    }

    std::vector<QJsonObject> m_sessions;
    std::unique_ptr<YjsProcess> m_yjs;
};

QTEST_GUILESS_MAIN(YjsVectorsTest)
#include "tst_yjs_vectors.moc"
