// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crdt/doc_team.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace meridian::crdt;

namespace {

QByteArray request(const QByteArray &encoding, const std::vector<QByteArray> &updates, const QByteArray &roots)
{
    QByteArrayList encoded;
    for (const QByteArray &update : updates)
        encoded.append('"' + update.toBase64() + '"');
    return "{\"encoding\":\"" + encoding + "\",\"updates\":[" + encoded.join(',') + "],\"roots\":" + roots + '}';
}

} // namespace

// The program crdt_replay: whatever stands on a line, it answers, and then answers the next one.
class CrdtReplayTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_replay = std::make_unique<QProcess>();
        m_replay->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_replay->start(QStringLiteral(MERIDIAN_BIN_DIR "/crdt_replay"), QStringList{});
        QVERIFY(m_replay->waitForStarted());
    }
    void cleanup()
    {
        m_replay->closeWriteChannel();
        QVERIFY(m_replay->waitForFinished());
        QCOMPARE(m_replay->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_replay->exitCode(), 0);
        QVERIFY(m_replay->readAllStandardOutput().isEmpty());
    }

    void aDocument()
    {
        DocTeam team(1);
        team[0].insert(0, u"Hello ", R"([{"bold":true}])");
        team[0].insert(6, u"you", R"([{}])");
        team[0].roots.map.set(*team[0].begun(), u"k", Any(QByteArray("\0\1", 2)));
        team[0].roots.array.insert(*team[0].begun(), 0, std::vector<Any>{Any(1), Any(), Any(Any::Null{})});
        const std::vector<QByteArray> updates = team[0].unheard;
        const QJsonObject answer =
            ask(request("v1", updates, R"({"t":"text","m":"map","a":"array","x":"xml"})"));
        const QByteArray roots = R"([{"t":[{"insert":"Hello ","attributes":{"bold":true}},{"insert":"you"}],
            "m":{"k":{"__bin":"AAE="}},"a":[1,{"__undef":1},null],"x":""}])";
        QCOMPARE(answer[QStringLiteral("roots")].toObject(), jsonArray(roots).first().toObject());
        const QString state = toBase64(team[0].doc.encode());
        QCOMPARE(answer[QStringLiteral("state_v1")].toString(), state);
        QCOMPARE(answer[QStringLiteral("state_vector")].toString(),
                 toBase64(team[0].doc.stateVector().encode()));
        QVERIFY(!answer[QStringLiteral("merged_v1")].toString().isEmpty());
    }
    void nothing()
    {
        const QJsonObject answer = ask(R"({"encoding":"v2","updates":[],"roots":{"t":"text"}})");
        QCOMPARE(answer[QStringLiteral("roots")].toObject()[QStringLiteral("t")].toArray(), QJsonArray());
        QCOMPARE(answer[QStringLiteral("state_v1")].toString(), QStringLiteral("AAA="));
    }
    void whatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{]");
        QTest::newRow("cut") << QByteArray("{\"encoding\":\"v1\",\"upd");
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
        QTest::newRow("a zero byte") << QByteArray("{\"updates\":\0[]}", 15);
        QTest::newRow("an array") << QByteArray("[1,2]");
        QTest::newRow("a number") << QByteArray("7");
        QTest::newRow("no updates") << QByteArray(R"({"encoding":"v1","roots":{}})");
        QTest::newRow("updates of another kind") << QByteArray(R"({"updates":{"0":"AAA="}})");
        QTest::newRow("an update that is a number") << QByteArray(R"({"updates":[7]})");
        QTest::newRow("not base64") << QByteArray(R"({"updates":["A*A="]})");
        QTest::newRow("an empty update") << QByteArray(R"({"updates":[""]})");
        QTest::newRow("a broken update") << QByteArray(R"({"updates":["AAA=","\/\/\/\/\/w=="]})");
        QTest::newRow("another encoding") << QByteArray(R"({"encoding":"v3","updates":[]})");
        QTest::newRow("an unknown root") << QByteArray(R"({"updates":[],"roots":{"t":"table"}})");
        QTest::newRow("roots of another kind") << QByteArray(R"({"updates":[],"roots":[]})");
        QTest::newRow("nested without end") << QByteArray(200'000, '[');
        QTest::newRow("very long") << QByteArray(100 * 1024 * 1024, 'x');
    }
    void whatIsNoRequest()
    {
        QFETCH(QByteArray, line);
        const QJsonObject answer = ask(line);
        QCOMPARE(answer.keys(), QStringList{QStringLiteral("error")});
        QVERIFY(!answer[QStringLiteral("error")].toString().isEmpty());
        const QJsonObject next = ask(R"({"encoding":"v1","updates":["AAA="],"roots":{"t":"text"}})");
        QVERIFY(next.contains(QStringLiteral("roots")));
    }

private:
    QJsonObject ask(const QByteArray &line)
    {
        m_replay->write(line + '\n');
        while (!m_replay->canReadLine()) {
            if (!m_replay->waitForReadyRead())
                return {};
        }
        return QJsonDocument::fromJson(m_replay->readLine()).object();
    }

    std::unique_ptr<QProcess> m_replay;
};

QTEST_GUILESS_MAIN(CrdtReplayTest)
#include "tst_crdt_replay.moc"
