// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/undo_manager.h"
#include "tests/crdt/doc_team.h"
#include <QJsonObject>
#include <QTest>

using namespace meridian;
using namespace meridian::crdt;

namespace {

QString expected(const char *json)
{
    return jsonText(jsonArray(json).first());
}

} // namespace

// Situations of Yjs's own undo tests (tests/undo-redo.tests.js), told anew, with the same outcomes.
class YjsUndoScenariosTest : public QObject {
    Q_OBJECT
private slots:
    void textOfOneAndOfAnother()
    {
        DocTeam team(2);
        UndoManager undo(team[0].doc, {.scope = {team[0].roots.text}}, m_clock);
        team[0].insert(0, u"test");
        team[0].remove(0, 4);
        undo.undo();
        QCOMPARE(text(team[0]), QString());
        team[0].insert(0, u"a");
        undo.stopCapturing();
        team[0].remove(0, 1);
        undo.stopCapturing();
        undo.undo();
        QCOMPARE(text(team[0]), QStringLiteral("a"));
        undo.undo();
        QCOMPARE(text(team[0]), QString());

        team[0].insert(0, u"abc");
        team[1].insert(0, u"xyz");
        QVERIFY(team.flush());
        undo.undo();
        QCOMPARE(text(team[0]), QStringLiteral("xyz"));
        undo.redo();
        QCOMPARE(text(team[0]), QStringLiteral("abcxyz"));
        QVERIFY(team.flush());
        team[1].remove(0, 1);
        QVERIFY(team.flush());
        undo.undo();
        QCOMPARE(text(team[0]), QStringLiteral("xyz"));
        undo.redo();
        QCOMPARE(text(team[0]), QStringLiteral("bcxyz"));

        team[0].format(1, 3, R"([{"bold":true}])");
        const QString bold = expected(R"([[{"insert":"b"},{"insert":"cxy","attributes":{"bold":true}},{"insert":"z"}]])");
        QCOMPARE(jsonText(team[0].text()), bold);
        undo.undo();
        QCOMPARE(jsonText(team[0].text()), expected(R"([[{"insert":"bcxyz"}]])"));
        undo.redo();
        QCOMPARE(jsonText(team[0].text()), bold);
        QVERIFY(team.agree());
    }
    void twiceAndThenTyping()
    {
        DocTeam team(1);
        team[0].insert(0, u"1221");
        UndoManager undo(team[0].doc, {.scope = {team[0].roots.text}}, m_clock);
        team[0].insert(2, u"3");
        team[0].insert(3, u"3");
        undo.undo();
        undo.undo();
        team[0].insert(2, u"3");
        QCOMPARE(text(team[0]), QStringLiteral("12321"));
    }
    void aKeyThatSomebodyElseSetSince()
    {
        DocTeam team(2);
        auto &one = team[0];
        set(one, u"a", 0);
        UndoManager undo(one.doc, {.scope = {one.roots.map}}, m_clock);
        set(one, u"a", 1);
        undo.undo();
        QCOMPARE(map(one), expected(R"([{"a":0}])"));
        undo.redo();
        QCOMPARE(map(one), expected(R"([{"a":1}])"));
        {
            const auto tx = one.begun();
            one.roots.map.setMap(*tx, u"a").set(*tx, u"x", Any(42));
        }
        undo.undo();
        QCOMPARE(map(one), expected(R"([{"a":1}])"));
        undo.redo();
        QCOMPARE(map(one), expected(R"([{"a":{"x":42}}])"));
        QVERIFY(team.flush());
        set(team[1], u"a", 44);
        QVERIFY(team.flush());
        undo.undo();
        QCOMPARE(map(one), expected(R"([{"a":44}])"));
        undo.redo();
        QCOMPARE(map(one), expected(R"([{"a":44}])"));
        undo.stopCapturing();
        set(one, u"b", 1);
        undo.stopCapturing();
        set(one, u"b", 2);
        set(one, u"b", 3);
        undo.undo();
        QCOMPARE(map(one), expected(R"([{"a":44,"b":1}])"));
    }
    void listsWithMapsInside()
    {
        DocTeam team(2);
        auto &one = team[0];
        UndoManager undo(one.doc, {.scope = {one.roots.array}}, m_clock);
        one.roots.array.insert(*one.begun(), 0, std::vector<Any>{1, 2, 3});
        team[1].roots.array.insert(*team[1].begun(), 0, std::vector<Any>{4, 5, 6});
        QVERIFY(team.flush());
        QCOMPARE(array(one), expected("[[1,2,3,4,5,6]]"));
        undo.undo();
        QCOMPARE(array(one), expected("[[4,5,6]]"));
        undo.redo();
        QVERIFY(team.flush());
        team[1].roots.array.remove(*team[1].begun(), 0, 1);
        QVERIFY(team.flush());
        undo.undo();
        QCOMPARE(array(one), expected("[[4,5,6]]"));
        undo.redo();
        QCOMPARE(array(one), expected("[[2,3,4,5,6]]"));
        one.roots.array.remove(*one.begun(), 0, 5);
        undo.stopCapturing();
        MapRef inner = one.roots.array.insertMap(*one.begun(), 0);
        undo.stopCapturing();
        inner.set(*one.begun(), u"a", Any(1));
        undo.undo();
        QCOMPARE(array(one), expected("[[{}]]"));
        undo.undo();
        QCOMPARE(array(one), expected("[[]]"));
        undo.redo();
        undo.redo();
        QCOMPARE(array(one), expected(R"([[{"a":1}]])"));
        QVERIFY(team.agree());
    }
    void formattingTakenBackReachesTheOthers()
    {
        DocTeam team(2);
        team[0].insert(0, u"Attack ships on fire off the shoulder of Orion.");
        QVERIFY(team.flush());
        UndoManager undo(team[0].doc, {.scope = {team[0].roots.text}}, m_clock);
        team[0].format(13, 7, R"([{"bold":true}])");
        undo.stopCapturing();
        QVERIFY(team.flush());
        team[0].format(16, 4, R"([{"bold":null}])");
        undo.stopCapturing();
        QVERIFY(team.flush());
        undo.undo();
        QVERIFY(team.agree());
        const QString bold = expected(R"([[{"insert":"Attack ships "},{"insert":"on fire","attributes":{"bold":true}},
            {"insert":" off the shoulder of Orion."}]])");
        QCOMPARE(jsonText(team[0].text()), bold);
        QCOMPARE(jsonText(team[1].text()), bold);
    }
    void manyStepsBackAndForth()
    {
        DocTeam team(1);
        auto &one = team[0];
        UndoManager undo(one.doc, {.scope = {one.roots.map}, .captureMs = 0}, m_clock);
        std::optional<MapRef> point;
        {
            const auto tx = one.begun();
            point = one.roots.map.setMap(*tx, u"a");
            point->set(*tx, u"x", Any(0));
        }
        for (int x : {100, 200, 300})
            point->set(*one.begun(), u"x", Any(x));
        for (const char *state : {R"([{"a":{"x":200}}])", R"([{"a":{"x":100}}])", R"([{"a":{"x":0}}])", "[{}]"}) {
            QVERIFY(undo.undo());
            QCOMPARE(map(one), expected(state));
        }
        QVERIFY(!undo.undo());
        for (const char *state :
             {R"([{"a":{"x":0}}])", R"([{"a":{"x":100}}])", R"([{"a":{"x":200}}])", R"([{"a":{"x":300}}])"}) {
            QVERIFY(undo.redo());
            QCOMPARE(map(one), expected(state));
        }
        QVERIFY(!undo.redo());
    }
    void onlyWhatIsTracked()
    {
        DocTeam team(1);
        auto &one = team[0];
        UndoManager undo(one.doc, {.scope = {one.roots.text}, .tracked = {Origin{5}}, .captureMs = 0}, m_clock);
        one.insert(0, u"others ");
        {
            Transaction tx(one.doc, Origin{5});
            one.roots.text.insert(tx, 7, u"mine");
        }
        one.insert(0, u"and ");
        QVERIFY(undo.undo());
        QCOMPARE(text(one), QStringLiteral("and others "));
        QVERIFY(!undo.undo());
    }

private:
    static QString text(const DocTeam::Member &member) { return member.roots.text.toString(); }
    static QString map(const DocTeam::Member &member) { return jsonText(toPlain(member.roots.map.toJson())); }
    static QString array(const DocTeam::Member &member) { return jsonText(toPlain(member.roots.array.toJson())); }
    static void set(DocTeam::Member &member, QStringView key, int value)
    {
        member.roots.map.set(*member.begun(), key, Any(value));
    }

    ManualClock m_clock{Instant{1'000}};
};

QTEST_GUILESS_MAIN(YjsUndoScenariosTest)
#include "tst_yjs_undo_scenarios.moc"
