// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crdt_replay/plain_json.h"
#include "core/crdt/updates.h"
#include "tests/crdt/gzip_file.h"
#include "tests/crdt/seen.h"
#include "tests/crdt/yjs_process.h"
#include <QTest>

using namespace meridian;
using namespace meridian::crdt;

// 3,000 broken updates with Yjs's verdict on each. What is refused leaves the document as it was.
class YjsMalformedTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_broken = readJsonLines(QStringLiteral(MERIDIAN_DATA_DIR "/yjs_vectors/yjs_malformed_dev.jsonl.gz"));
        m_sessions = readJsonLines(QStringLiteral(MERIDIAN_DATA_DIR "/yjs_vectors/yjs_random_dev.jsonl.gz"));
        if (m_broken.empty() || m_sessions.empty())
            QSKIP("the shared data is not here (../shared/data/yjs_vectors)");
        if (auto yjs = YjsProcess::create())
            m_yjs = std::move(*yjs);
        else
            qInfo("what Yjs accepts is not compared: %s", qPrintable(yjs.error()));
    }
    void refusedOnesLeaveTheDocumentAsItWas()
    {
        int refused = 0;
        for (size_t i = 0; i < m_broken.size(); ++i) {
            Doc doc(ClientId{1});
            const Roots roots(doc);
            const QJsonObject &session = m_sessions[i % m_sessions.size()];
            QVERIFY(doc.apply(bytesOf(session[QStringLiteral("state_v1")])));
            const Seen before(doc, roots);
            if (doc.apply(bytesOf(m_broken[i][QStringLiteral("update")]), {}, encodingOf(m_broken[i])))
                continue;
            ++refused;
            QVERIFY2(Seen(doc, roots) == before, qPrintable(QStringLiteral("broken update %1").arg(i)));
            // … and it goes on as if nothing had been.
            const auto next = m_sessions[(i + 1) % m_sessions.size()][QStringLiteral("state_v1")];
            QVERIFY(doc.apply(bytesOf(next)));
        }
        qInfo("%d of %zu refused", refused, m_broken.size());
        QVERIFY(refused > int(m_broken.size()) / 2);
    }
    void theVerdictIsYjss()
    {
        int stricter = 0, gentler = 0;
        for (size_t i = 0; i < m_broken.size(); ++i) {
            Doc doc(ClientId{1});
            const Roots roots(doc);
            const QByteArray update = bytesOf(m_broken[i][QStringLiteral("update")]);
            const bool isAccepted = doc.apply(update, {}, encodingOf(m_broken[i])).has_value();
            const bool yjsAccepts = m_broken[i][QStringLiteral("yjs")] == QLatin1String("ok");
            stricter += !isAccepted && yjsAccepts;
            gentler += isAccepted && !yjsAccepts;
            // What is proven well-formed is what is accepted.
            QCOMPARE(validate(update, {}, encodingOf(m_broken[i])).has_value(), isAccepted);
            if (isAccepted && yjsAccepts)
                QCOMPARE(doc.isWaiting(), m_broken[i][QStringLiteral("pending")].toBool());
        }
        qInfo("Meridian refuses %d that Yjs accepts, and accepts %d that make Yjs throw", stricter, gentler);
        QVERIFY(gentler * 20 < int(m_broken.size()));
        QVERIFY(stricter * 20 < int(m_broken.size()));
    }
    void whatBothAcceptMeansTheSame()
    {
        if (!m_yjs)
            QSKIP("needs Yjs");
        int compared = 0;
        for (const QJsonObject &broken : m_broken) {
            if (broken[QStringLiteral("yjs")] != QLatin1String("ok"))
                continue;
            Doc doc(ClientId{1});
            const Roots roots(doc);
            if (!doc.apply(bytesOf(broken[QStringLiteral("update")]), {}, encodingOf(broken)))
                continue;
            const auto yjs = m_yjs->ask(QJsonObject{{QStringLiteral("do"), QStringLiteral("load")},
                                                    {QStringLiteral("updates"), QJsonArray{broken[QStringLiteral("update")]}},
                                                    {QStringLiteral("encoding"), broken[QStringLiteral("enc")]}});
            if (!yjs)
                QFAIL(qPrintable(yjs.error()));
            if (yjs->contains(QStringLiteral("error")))
                continue; // it accepted the update, and then cannot say what it has
            const QString number = QStringLiteral("broken update %1: ").arg(broken[QStringLiteral("i")].toInt());
            QJsonObject ours{{QStringLiteral("t"), toPlain(roots.text.toDelta())},
                             {QStringLiteral("m"), toPlain(roots.map.toJson())},
                             {QStringLiteral("a"), toPlain(roots.array.toJson())},
                             {QStringLiteral("x"), roots.xml.toXml()}};
            // What waits Yjs keeps in V2, where ranges that are out of order, or past what JavaScript counts, become others.
            if (!doc.isWaiting())
                ours.insert(QStringLiteral("state_v1"), toBase64(doc.encode()));
            for (auto part = ours.begin(); part != ours.end(); ++part) {
                const QString our = jsonText(part.value()), their = jsonText((*yjs)[part.key()]);
                QVERIFY2(our == their,
                         qPrintable(QStringLiteral("%1%2\n %3\n %4").arg(number, part.key(), our, their)));
            }
            ++compared;
        }
        qInfo("%d compared", compared);
        QVERIFY(compared > 200);
    }

private:
    static Encoding encodingOf(const QJsonObject &broken)
    {
        return broken[QStringLiteral("enc")] == QLatin1String("v2") ? Encoding::V2 : Encoding::V1;
    }

    std::vector<QJsonObject> m_broken, m_sessions;
    std::unique_ptr<YjsProcess> m_yjs;
};

QTEST_GUILESS_MAIN(YjsMalformedTest)
#include "tst_yjs_malformed.moc"
