// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crdt_replay/plain_json.h"
#include "core/base/random.h"
#include "core/crdt/awareness.h"
#include "tests/crdt/yjs_process.h"
#include <QJsonDocument>
#include <QTest>

using namespace meridian;
using namespace meridian::crdt;

namespace {

//! [[client, clock, state or null]…] of whoever is here, by client.
QJsonArray shown(const Awareness &awareness)
{
    QJsonArray states;
    for (const auto &[client, state] : awareness.states())
        states.append(QJsonArray{qint64(client.value), qint64(state.clock),
                                 QJsonDocument::fromJson('[' + state.json + ']').array()[0]});
    return states;
}

} // namespace

// Awareness messages in both directions between Meridian and y-protocols, in any order.
class YjsAwarenessTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto yjs = YjsProcess::create();
        if (!yjs)
            QSKIP(qPrintable(yjs.error()));
        m_yjs = std::move(*yjs);
    }
    void bothHearTheSame()
    {
        SeededRandom random(4);
        for (int round = 0; round < 200; ++round) {
            QJsonArray updates;
            ManualClock clock(Instant{1'000});
            Awareness ours(ClientId{77}, clock);
            for (quint64 left = 1 + random.below(6); left > 0; --left) {
                const QString update = fromYjs(someStates(random));
                updates.append(update);
                QVERIFY(ours.apply(bytesOf(update)));
            }
            const auto theirs = m_yjs->ask(QJsonObject{{QStringLiteral("do"), QStringLiteral("readAwareness")},
                                                       {QStringLiteral("updates"), updates}});
            QVERIFY(theirs);
            QCOMPARE(shown(ours), (*theirs)[QStringLiteral("states")].toArray());
            // And what Meridian says of it is what Yjs hears.
            const auto heard = m_yjs->ask(QJsonObject{
                {QStringLiteral("do"), QStringLiteral("readAwareness")},
                {QStringLiteral("updates"), QJsonArray{toBase64(ours.encodeAll())}}});
            QVERIFY(heard);
            QCOMPARE((*heard)[QStringLiteral("states")].toArray(), shown(ours));
        }
    }
    void sayingSomethingAndLeaving()
    {
        ManualClock clock(Instant{1'000});
        Awareness ours(ClientId{77}, clock);
        ours.setLocal(QByteArray(R"({"user":{"name":"Inês"}})"));
        const QString here = toBase64(ours.encodeAll());
        ours.setLocal(std::nullopt);
        const std::vector<ClientId> self{ClientId{77}};
        const QString gone = toBase64(ours.encode(self));
        QCOMPARE(heardByYjs({here}).size(), 1);
        QCOMPARE(heardByYjs({here})[0].toArray()[2].toObject()[QStringLiteral("user")].toObject()[QStringLiteral("name")].toString(),
                 QStringLiteral("Inês"));
        QCOMPARE(heardByYjs({here, gone}).size(), 0);
        QCOMPARE(heardByYjs({gone, here}).size(), 0); // old news
    }

private:
    static QJsonArray someStates(SeededRandom &random)
    {
        QJsonArray states;
        for (quint64 client = 1; client < 5; ++client) {
            if (random.chance(40))
                continue;
            const QJsonValue state = random.chance(25)
                ? QJsonValue(QJsonValue::Null)
                : QJsonValue(QJsonObject{{QStringLiteral("cursor"), qint64(random.below(100))},
                                         {QStringLiteral("name"), QStringLiteral("Zoë 🙂")}});
            states.append(QJsonArray{qint64(client * 1'000'003), qint64(random.below(6)), state});
        }
        return states;
    }
    QString fromYjs(const QJsonArray &states)
    {
        const auto answer = m_yjs->ask(
            QJsonObject{{QStringLiteral("do"), QStringLiteral("awareness")}, {QStringLiteral("states"), states}});
        return answer ? (*answer)[QStringLiteral("update")].toString() : QString();
    }
    QJsonArray heardByYjs(const QStringList &updates)
    {
        const auto answer = m_yjs->ask(QJsonObject{{QStringLiteral("do"), QStringLiteral("readAwareness")},
                                                   {QStringLiteral("updates"), QJsonArray::fromStringList(updates)}});
        return answer ? (*answer)[QStringLiteral("states")].toArray() : QJsonArray();
    }

    std::unique_ptr<YjsProcess> m_yjs;
};

QTEST_GUILESS_MAIN(YjsAwarenessTest)
#include "tst_yjs_awareness.moc"
