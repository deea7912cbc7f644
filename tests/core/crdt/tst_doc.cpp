// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/doc.h"
#include "core/crdt/updates.h"
#include <QTest>
#include <vector>

using namespace Qt::StringLiterals;
using namespace meridian::crdt;

//! The expected bytes were written by yjs 13.6.33, told to do the same with client id 1.
class DocTest : public QObject {
    Q_OBJECT

    static QByteArray plain(const Doc &doc) { return doc.encode().toHex(); }

private slots:
    void writesTheUpdatesThatYjsWrites()
    {
        Doc doc(ClientId{1});
        TextRef text = doc.text(u"content");
        QByteArrayList updates;
        doc.observe([&](const UpdateEvent &event) { updates << event.update.toByteArray().toHex(); });
        { Transaction tx(doc); text.insert(tx, 0, u"hello world"); }
        { Transaction tx(doc); text.format(tx, 0, 5, {{"bold", true}}); }
        { Transaction tx(doc); text.remove(tx, 5, 1); }
        { Transaction tx(doc); text.insertEmbed(tx, 5, Any::Object{{"image", QString("x")}}); }
        { Transaction tx(doc); text.insert(tx, 2, u"🙂"); }
        QCOMPARE(updates, (QByteArrayList{
            "01010100040107636f6e74656e740b68656c6c6f20776f726c6400",
            "0102010b46010004626f6c640474727565c60104010504626f6c64046e756c6c00",
            "000101010501",
            "0101010dc5010501060d7b22696d616765223a2278227d00",
            "0101010ec40101010204f09f998200"}));
        const Delta delta = text.toDelta();
        QCOMPARE(delta.size(), size_t(3));
        QCOMPARE(delta[0].text, u"he🙂llo"_s);
        QVERIFY((delta[0].attributes == Attributes{{"bold", true}}));
        QVERIFY(delta[1].embed == (std::variant<Any, TypeRef>(Any(Any::Object{{"image", QString("x")}}))));
        QCOMPARE(delta[2].text, QString("world"));
        QVERIFY(delta[2].attributes.empty());

        MapRef map = doc.map(u"m");
        { Transaction tx(doc); map.set(tx, u"a", 1.5); }
        { Transaction tx(doc); map.set(tx, u"a", Any::Array{1, Any::Object{{"b", Any::Null()}}}); }
        ArrayRef array;
        { Transaction tx(doc); array = map.setArray(tx, u"n"); }
        const Any two[] = {QString("x"), 2};
        { Transaction tx(doc); array.insert(tx, 0, two); }
        { Transaction tx(doc); array.remove(tx, 0, 1); }
        QCOMPARE(updates.mid(5), (QByteArrayList{
            "010101102801016d0161017c3fc0000000",
            "01010111a801100175027d01760101627e0101011001",
            "010101122701016d016e0000",
            "0101011308000112027701787d0200",
            "000101011301"}));
        QCOMPARE(plain(doc),
                 QByteArray("010d0100040107636f6e74656e74026865840101036c6c6f8101040184010505776f726c6446010004626f6c"
                            "640474727565c60104010504626f6c64046e756c6cc5010501060d7b22696d616765223a2278227dc401010102"
                            "04f09f99822101016d016101a801100175027d01760101627e2701016d016e000100011201880113017d020101"
                            "03050110011301"));
        QCOMPARE(map.toJson().toJson(), QString(R"({"a":[1,{"b":null}],"n":[2]})"));
    }

    void twoWhoTypeAtOnceEndUpEqual()
    {
        Doc ann(ClientId{1}), bo(ClientId{2});
        QByteArrayList fromAnn, fromBo;
        ann.observe([&](const UpdateEvent &event) {
            if (event.source == Source::Local)
                fromAnn << event.update.toByteArray();
        });
        bo.observe([&](const UpdateEvent &event) {
            if (event.source == Source::Local)
                fromBo << event.update.toByteArray();
        });
        TextRef a = ann.text(u"t"), b = bo.text(u"t");
        { Transaction tx(ann); a.insert(tx, 0, u"ab"); }
        QVERIFY(bo.apply(fromAnn[0]));
        { Transaction tx(ann); a.insert(tx, 1, u"X"); }
        { Transaction tx(bo); b.insert(tx, 1, u"Y"); }
        { Transaction tx(bo); b.remove(tx, 0, 1); }
        // In any order: what comes too early waits.
        const auto early = ann.apply(fromBo[1]);
        QVERIFY(early && early->changed);
        QVERIFY(ann.apply(fromBo[0]));
        QVERIFY(bo.apply(fromAnn[1]));
        QCOMPARE(a.toString(), QString("XYb"));
        QCOMPARE(b.toString(), a.toString());
        QCOMPARE(plain(ann), plain(bo));
        QVERIFY(ann.stateVector() == bo.stateVector());
    }

    void whatCannotBePlacedWaits()
    {
        Doc ann(ClientId{1}), bo(ClientId{2});
        QByteArrayList updates;
        ann.observe([&](const UpdateEvent &event) { updates << event.update.toByteArray(); });
        TextRef text = ann.text(u"t");
        for (const auto *word : {u"a", u"b", u"c"}) {
            Transaction tx(ann);
            text.insert(tx, 0, word);
        }
        TextRef other = bo.text(u"t");
        const auto waiting = bo.apply(updates[2]);
        QVERIFY(waiting && waiting->waiting && !waiting->changed);
        QVERIFY(bo.apply(updates[1]) && bo.isWaiting());
        const QByteArray whole = bo.encode(); // holds what waits
        const auto done = bo.apply(updates[0]);
        QVERIFY(done && done->changed && !done->waiting);
        QCOMPARE(other.toString(), QString("cba"));
        Doc third(ClientId{3});
        QVERIFY(third.apply(whole) && third.isWaiting());
        QVERIFY(third.apply(updates[0]) && !third.isWaiting());
        QCOMPARE(plain(third), plain(ann));
    }

    void bytesThatAreRefusedChangeNothing()
    {
        Doc doc(ClientId{1});
        QByteArrayList updates;
        doc.observe([&](const UpdateEvent &event) { updates << event.update.toByteArray(); });
        TextRef text = doc.text(u"t");
        { Transaction tx(doc); text.insert(tx, 0, u"some words"); text.format(tx, 2, 3, {{"b", 1}}); }
        { Transaction tx(doc); text.remove(tx, 1, 4); }
        const QByteArray whole = doc.encode();
        for (qsizetype cut = 0; cut < whole.size(); ++cut) {
            Doc fresh(ClientId{2});
            const QByteArray part = whole.left(cut);
            const auto applied = fresh.apply(part);
            QVERIFY(!applied);
            QVERIFY(applied.error() == CrdtError::Truncated || applied.error() == CrdtError::Malformed);
            QVERIFY(!validate(part));
            QCOMPARE(fresh.encode().toHex(), QByteArray("0000"));
        }
        // An element that refers to itself; an attribute that is no JSON; a count beyond 53 bits.
        for (const char *bad : {"010102008402000161", "010102004601020161017b00", "01ffffffffffffffffff010200"}) {
            QVERIFY(!doc.apply(QByteArray::fromHex(bad)));
            QCOMPARE(doc.encode(), whole);
        }
    }

    void noV1IsMadeOfWhatIsRefused()
    {
        // Text that says it stands in front of what its author wrote later: Yjs throws when it comes to place it.
        const QByteArray bad = QByteArray::fromBase64(
            "AAIAAgPvDwQCJAgDIBAABUYAxADGFRJib3xkzIHigK7igK7Dn2JvbGREAQAAAAEDEnh+Ae8HAQgB");
        Doc doc(ClientId{1});
        QVERIFY(!doc.apply(bad, {}, Encoding::V2));
        QVERIFY(!validate(bad, {}, Encoding::V2));
        const auto converted = toV1(bad);
        QVERIFY(!converted && converted.error() == CrdtError::Malformed);
    }

    void anAttributeThatIsAnObjectIsOnlyItself()
    {
        const auto list = [](const char *kind) { return Attributes{{"list", Any::Object{{"list", QString(kind)}}}}; };
        Doc doc(ClientId{1}), other(ClientId{2});
        TextRef text = doc.text(u"content"), copy = other.text(u"content");
        { Transaction tx(doc); text.insert(tx, 0, u"abc"); }
        { Transaction tx(doc); text.format(tx, 0, 3, list("bullet")); }
        { Transaction tx(doc); text.format(tx, 1, 1, list("ordered")); }
        QVERIFY(other.apply(doc.encode()));
        // What was put back behind “b” is what holds anyway; but whoever read it sees another object that says the same.
        const QByteArray begin = "01070100040107636f6e74656e740161810100018401010163460100046c697374117b226c697374223a22"
                                 "62756c6c6574227d860102046c697374046e756c6cc10100010101c";
        { Transaction tx(doc); text.remove(tx, 1, 1); }
        QCOMPARE(plain(doc), begin + "1010101020101010201010502");
        { Transaction tx(other); copy.remove(tx, 1, 1); }
        QCOMPARE(plain(other), begin + "601010102046c697374117b226c697374223a2262756c6c6574227d01010201010501");
    }

    void anAttributeThatIsAnObjectEndsWithItsText()
    {
        Doc doc(ClientId{1});
        TextRef text = doc.text(u"content");
        const Attributes list{{"list", Any::Object{{"list", QString("bullet")}}}};
        { Transaction tx(doc); text.insert(tx, 0, u"ab", list); }
        { Transaction tx(doc); text.insert(tx, 2, u"cd", {}); }
        Delta delta(3);
        delta[0] = {.kind = DeltaOp::Kind::Delete, .length = 2};
        delta[1] = {.kind = DeltaOp::Kind::Retain, .length = 1};
        delta[2] = {.kind = DeltaOp::Kind::Insert, .length = 1, .text = u"X"_s, .attributes = list};
        { Transaction tx(doc); text.applyDelta(tx, delta); }
        QCOMPARE(plain(doc),
                 "01060100010107636f6e74656e740484010301638401040164c601040105046c697374117b226c697374223a2262756c6c65"
                 "74227dc4010601050158c601070105046c697374046e756c6c0101010004");
    }

    void positionsKeepOutOfSurrogatePairs()
    {
        Doc doc(ClientId{1});
        TextRef text = doc.text(u"t");
        Transaction tx(doc);
        text.insert(tx, 0, u"a🙂b");
        text.insert(tx, 2, u"x"); // inside the pair: in front of it
        QCOMPARE(text.toString(), u"ax🙂b"_s);
        text.remove(tx, 3, 1); // its second half: all of it
        QCOMPARE(text.toString(), u"axb"_s);
        text.insert(tx, 99, QString(QChar(0xd83d))); // half a pair, behind the end
        QCOMPARE(text.toString(), u"axb\xfffd"_s);
    }

    void formattingThatTwoGaveIsTidiedUpAndTold()
    {
        Doc ann(ClientId{1}), bo(ClientId{2});
        TextRef a = ann.text(u"t"), b = bo.text(u"t");
        { Transaction tx(ann); a.insert(tx, 0, u"abcd"); }
        QVERIFY(bo.apply(ann.encode()));
        QVERIFY(b.kind() == TypeKind::Text);
        { Transaction tx(ann); a.format(tx, 1, 2, {{"b", true}}); }
        { Transaction tx(bo); b.remove(tx, 1, 2); }
        // Nothing is left between the two ends of the format: they say nothing any more.
        const auto applied = ann.apply(bo.encode());
        QVERIFY(applied && !applied->made.isEmpty());
        QVERIFY(bo.apply(ann.encode()));
        QVERIFY(bo.apply(applied->made));
        QCOMPARE(plain(ann), plain(bo));
        for (const DeltaOp &op : a.toDelta())
            QVERIFY(op.attributes.empty());
        QCOMPARE(a.toString(), QString("ad"));
    }
};

QTEST_APPLESS_MAIN(DocTest)
#include "tst_doc.moc"
