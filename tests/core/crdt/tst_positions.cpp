// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/awareness.h"
#include "core/crdt/doc.h"
#include "core/crdt/relative_position.h"
#include <QTest>
#include <array>

using namespace meridian;
using namespace meridian::crdt;

//! Where somebody is: relative positions and awareness. The bytes are Yjs's.
class PositionsTest : public QObject {
    Q_OBJECT

private slots:
    void stayWithTheirNeighbour()
    {
        Doc doc(ClientId{1});
        TextRef text = doc.text(u"t");
        { Transaction tx(doc); text.insert(tx, 0, u"hello"); }
        using Side = RelativePosition::Side;
        const auto before = RelativePosition::at(text, 2, Side::Before);
        const auto after = RelativePosition::at(text, 2);
        const auto end = RelativePosition::at(text, 5);
        QCOMPARE(after.encode().toHex(), QByteArray("00010200"));
        QCOMPARE(before.encode().toHex(), QByteArray("00010141"));
        QCOMPARE(end.encode().toHex(), QByteArray("01017400"));
        { Transaction tx(doc); text.insert(tx, 2, u"XX"); }
        QCOMPARE(before.resolve(doc)->index, 2);
        QCOMPARE(after.resolve(doc)->index, 4);
        QCOMPARE(end.resolve(doc)->index, 7);
        { Transaction tx(doc); text.remove(tx, 0, 6); }
        QCOMPARE(before.resolve(doc)->index, 0);
        QCOMPARE(after.resolve(doc)->index, 0);
        QVERIFY(after.resolve(doc)->type == text);
        for (const auto &position : {before, after, end}) {
            const auto again = RelativePosition::decode(position.encode());
            QVERIFY(again && again->encode() == position.encode());
        }
        Doc empty(ClientId{2});
        QVERIFY(!after.resolve(empty));
        QVERIFY(!RelativePosition::decode(QByteArray("\0\x81", 2)));
    }

    void awarenessLetsTheLastWordWin()
    {
        ManualClock clock(Instant{0});
        Awareness ann(ClientId{1}, clock), bo(ClientId{2}, clock);
        QCOMPARE(ann.setLocal(QByteArray(R"({"x":1})")).added.size(), size_t(1));
        const QByteArray hello = ann.encodeAll();
        QCOMPARE(hello.toHex(), QByteArray("010101077b2278223a317d"));
        QCOMPARE(bo.apply(hello)->added.size(), size_t(1));
        QVERIFY(bo.apply(hello)->isEmpty());
        ann.setLocal(QByteArray(R"({"x":2})"));
        const auto changes = bo.apply(ann.encodeAll());
        QVERIFY(changes && changes->updated.size() == 1);
        QCOMPARE(bo.states().at(ClientId{1}).json, QByteArray(R"({"x":2})"));
        QVERIFY(bo.apply(hello)->isEmpty()); // old news
        QVERIFY(!bo.apply(QByteArray::fromHex("010109017b")));

        // Silence is leaving, but not one's own: that is said again in time.
        bo.setLocal(QByteArray("{}"));
        clock.advance(Awareness::OutdatedMs);
        const auto ticked = bo.tick();
        QVERIFY(ticked.removed == std::vector{ClientId{1}} && ticked.updated == std::vector{ClientId{2}});
        // Nobody else takes one away.
        const std::array one{ClientId{2}};
        ann.apply(bo.encodeAll()).value();
        ann.remove(one);
        QVERIFY(bo.apply(QByteArray::fromHex("0102ff01046e756c6c"))->updated == std::vector{ClientId{2}});
        QVERIFY(bo.local().has_value());
    }
};

QTEST_APPLESS_MAIN(PositionsTest)
#include "tst_positions.moc"
