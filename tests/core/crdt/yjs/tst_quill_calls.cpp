// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crdt/doc_team.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meridian::crdt;

namespace {

QJsonArray resultOf(const QJsonObject &call)
{
    return call[QStringLiteral("result")].toObject()[QStringLiteral("delta")].toArray();
}

QJsonArray argumentOf(const QJsonObject &call)
{
    return call[QStringLiteral("args")].toArray()[0].toObject()[QStringLiteral("delta")].toArray();
}

bool isDocument(const QJsonArray &delta)
{
    return std::all_of(delta.begin(), delta.end(),
                       [](const QJsonValue &op) { return op.toObject().contains(QStringLiteral("insert")); });
}

//! How far a change reaches into what it changes; none for one that reaches inside embeds, which a shared text cannot.
std::optional<qsizetype> reachOf(const QJsonArray &change)
{
    qsizetype reach = 0;
    for (const QJsonValue &value : change) {
        const QJsonObject op = value.toObject();
        if (op[QStringLiteral("retain")].isObject())
            return std::nullopt;
        reach += op[QStringLiteral("retain")].toInteger() + op[QStringLiteral("delete")].toInteger();
    }
    return reach;
}

} // namespace

// Calls of the official specs of Quill's Delta, where they concern a document's text.
class QuillCallsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(MERIDIAN_DATA_DIR "/quill_delta/delta_call_vectors.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared data is not here (../shared/data/quill_delta)");
        for (const QJsonValue &call : QJsonDocument::fromJson(file.readAll()).array())
            m_calls.push_back(call.toObject());
    }
    // Any document that the specs mention is what it was, once it has been a shared text.
    void documentsComeBackAsTheyWere()
    {
        int compared = 0;
        for (const QJsonObject &call : m_calls) {
            for (const QJsonArray &document : {call[QStringLiteral("self")].toArray(), resultOf(call)}) {
                if (document.isEmpty() || !isDocument(document))
                    continue;
                DocTeam team(2);
                team[0].change(document);
                QCOMPARE(team[0].text(), toPlain(deltaFrom(document)));
                QVERIFY(team.agree());
                ++compared;
            }
        }
        QVERIFY(compared > 100);
    }
    void composing()
    {
        int compared = 0;
        for (const QJsonObject &call : m_calls) {
            if (call[QStringLiteral("method")] == QLatin1String("compose"))
                compared += changes(call[QStringLiteral("self")].toArray(), argumentOf(call), resultOf(call));
        }
        QVERIFY(compared > 20);
    }
    void differences()
    {
        int compared = 0;
        for (const QJsonObject &call : m_calls) {
            if (call[QStringLiteral("method")] == QLatin1String("diff"))
                compared += changes(call[QStringLiteral("self")].toArray(), resultOf(call), argumentOf(call));
        }
        QVERIFY(compared > 10);
    }
    void inverting()
    {
        int compared = 0;
        for (const QJsonObject &call : m_calls) {
            if (call[QStringLiteral("method")] != QLatin1String("invert"))
                continue;
            DocTeam team(1);
            const QJsonArray base = argumentOf(call), change = call[QStringLiteral("self")].toArray();
            if (!reachOf(change) || !reachOf(resultOf(call)))
                continue;
            team[0].change(base);
            team[0].change(change);
            compared += changes(team[0].text(), resultOf(call), base);
        }
        QVERIFY(compared > 3);
    }

private:
    //! Whether it was a change that a shared text can make. It must lead from `before` to `after`, there and with others.
    static int changes(const QJsonArray &before, const QJsonArray &change, const QJsonArray &after)
    {
        DocTeam team(2);
        if (!isDocument(before) || !isDocument(after))
            return 0;
        team[0].change(before);
        const auto reach = reachOf(change);
        if (!reach || *reach > team[0].roots.text.length())
            return 0;
        team.flush();
        const size_t heard = team[1].events.size();
        team[0].change(change);
        const bool isRight = team[0].text() == toPlain(deltaFrom(after)) && team.agree();
        if (!isRight)
            qWarning() << before << change << "should be" << after << "is" << team[0].text();
        [&] { QVERIFY(isRight); }();
        // What the other side is told is the same change.
        DocTeam told(1);
        told[0].change(before);
        for (size_t i = heard; i < team[1].events.size(); ++i)
            told[0].change(team[1].events[i]);
        [&] { QCOMPARE(told[0].text(), team[1].text()); }();
        return 1;
    }

    std::vector<QJsonObject> m_calls;
};

QTEST_GUILESS_MAIN(QuillCallsTest)
#include "tst_quill_calls.moc"
