// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/doc.h"
#include "core/crdt/undo_manager.h"
#include <QTest>

using namespace meridian;
using namespace meridian::crdt;

class UndoManagerTest : public QObject {
    Q_OBJECT

    ManualClock m_clock{Instant{1'000}};
    static constexpr Origin Mine{1}, Theirs{2};

    UndoManager::Options options(const TypeRef &scope) const
    {
        return {.scope = {scope}, .tracked = {Mine}, .own = Origin{99}, .captureMs = 500};
    }

private slots:
    void joinsWhatFollowsSoon()
    {
        Doc doc(ClientId{1});
        TextRef text = doc.text(u"t");
        UndoManager undo(doc, options(text), m_clock);
        for (const auto *letter : {u"a", u"b"}) {
            Transaction tx(doc, Mine);
            text.insert(tx, text.length(), letter);
        }
        m_clock.advance(1'000);
        { Transaction tx(doc, Mine); text.insert(tx, 2, u"c"); }
        QVERIFY(undo.undo());
        QCOMPARE(text.toString(), QString("ab"));
        QVERIFY(undo.undo());
        QCOMPARE(text.toString(), QString());
        QVERIFY(!undo.undo() && undo.canRedo());
        QVERIFY(undo.redo() && undo.redo());
        QCOMPARE(text.toString(), QString("abc"));
        undo.stopCapturing();
        { Transaction tx(doc, Mine); text.remove(tx, 0, 2); }
        QVERIFY(!undo.canRedo());
        QVERIFY(undo.undo());
        QCOMPARE(text.toString(), QString("abc"));
    }

    void leavesOthersWorkAlone()
    {
        Doc doc(ClientId{1}), other(ClientId{2});
        TextRef text = doc.text(u"t"), far = other.text(u"t");
        UndoManager undo(doc, options(text), m_clock);
        { Transaction tx(doc, Mine); text.insert(tx, 0, u"mine"); }
        QVERIFY(other.apply(doc.encode()));
        { Transaction tx(other); far.insert(tx, 2, u"THEIRS"); }
        QVERIFY(doc.apply(other.encode(), Mine)); // an update is never one's own work
        { Transaction tx(doc, Theirs); text.insert(tx, 0, u"x"); }
        QVERIFY(undo.undo());
        QCOMPARE(text.toString(), QString("xTHEIRS"));
        QVERIFY(!undo.undo());
        QVERIFY(undo.redo());
        QCOMPARE(text.toString(), QString("xmiTHEIRSne"));
        QVERIFY(other.apply(doc.encode()));
        QCOMPARE(far.toString(), text.toString());
    }

    void bringsBackFormatsAndValues()
    {
        Doc doc(ClientId{1});
        TextRef text = doc.text(u"t");
        MapRef map = doc.map(u"m");
        UndoManager undo(doc, {.scope = {text, map}, .tracked = {Mine}, .captureMs = 0}, m_clock);
        { Transaction tx(doc, Mine); text.insert(tx, 0, u"abc"); }
        { Transaction tx(doc, Mine); text.format(tx, 0, 3, {{"b", true}}); }
        const Delta bold = text.toDelta();
        { Transaction tx(doc, Mine); text.format(tx, 0, 3, {{"b", Any::Null()}}); }
        QVERIFY(undo.undo());
        QVERIFY(text.toDelta() == bold);
        { Transaction tx(doc, Mine); map.set(tx, u"k", 1); }
        { Transaction tx(doc, Mine); map.setText(tx, u"k").insert(tx, 0, u"words"); }
        { Transaction tx(doc, Mine); map.remove(tx, u"k"); }
        QVERIFY(undo.undo());
        QCOMPARE(map.toJson().toJson(), QString(R"({"k":"words"})"));
        QVERIFY(undo.undo());
        QCOMPARE(map.toJson().toJson(), QString(R"({"k":1})"));
        QVERIFY(undo.redo());
        QCOMPARE(map.toJson().toJson(), QString(R"({"k":"words"})"));
    }

    void bringsBackInTheOrderOfDeleting()
    {
        Doc doc(ClientId{1}), other(ClientId{2});
        TextRef text = doc.text(u"t"), theirs = other.text(u"t");
        UndoManager undo(doc, options(text), m_clock);
        { Transaction tx(doc, Mine); text.insert(tx, 0, u"A"); }
        QVERIFY(other.apply(doc.encode()));
        { Transaction tx(other); theirs.insert(tx, 1, u"B"); }
        QVERIFY(doc.apply(other.encode()));
        m_clock.advance(1'000);
        { Transaction tx(doc, Mine); text.remove(tx, 0, 2); }
        QByteArray update;
        doc.observe([&update](const UpdateEvent &event) { update = event.update.toByteArray().toHex(); });
        QVERIFY(undo.undo());
        QCOMPARE(text.toString(), QString("AB"));
        QCOMPARE(update, QByteArray("010201014401000141c401000200014200")); // as Yjs writes it
    }

    void givesNotesBack()
    {
        Doc doc(ClientId{1});
        TextRef text = doc.text(u"t");
        UndoManager undo(doc, options(text), m_clock);
        int told = 0;
        quint64 note = 0;
        undo.onChanged = [&] { ++told; };
        undo.onPopped = [&](UndoManager::Stack from, quint64 given) {
            QVERIFY(from == UndoManager::Stack::Undo);
            note = given;
        };
        { Transaction tx(doc, Mine); text.insert(tx, 0, u"a"); }
        QCOMPARE(told, 1);
        undo.annotate(42);
        QVERIFY(undo.undo());
        QCOMPARE(note, quint64(42));
        undo.clear();
        QVERIFY(!undo.canUndo() && !undo.canRedo());
    }
};

QTEST_APPLESS_MAIN(UndoManagerTest)
#include "tst_undo_manager.moc"
