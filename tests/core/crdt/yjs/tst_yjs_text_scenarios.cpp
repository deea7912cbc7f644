// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crdt/doc_team.h"
#include <QJsonObject>
#include <QTest>

using namespace meridian;
using namespace meridian::crdt;

#define COMPARE_JSON(Actual, Expected) QCOMPARE(jsonText(Actual), jsonText(jsonArray(Expected)))

// The situations that Yjs's own tests of its text put it into (tests/y-text.tests.js), told anew, with the same outcomes.
class YjsTextScenariosTest : public QObject {
    Q_OBJECT
private slots:
    void insertsAndDeletes()
    {
        DocTeam team(2);
        auto &one = team[0];
        one.remove(0, 0);
        QVERIFY(one.events.empty());
        one.insert(0, u"abc");
        COMPARE_JSON(one.events.back(), R"([{"insert":"abc"}])");
        one.remove(0, 1);
        COMPARE_JSON(one.events.back(), R"([{"delete":1}])");
        one.remove(1, 1);
        COMPARE_JSON(one.events.back(), R"([{"retain":1},{"delete":1}])");
        QCOMPARE(one.roots.text.toString(), QStringLiteral("b"));
        const auto tx = one.begun();
        one.insert(0, u"1");
        one.remove(0, 1);
        QCOMPARE(one.roots.text.toString(), QStringLiteral("b"));
    }
    void whatOneTransactionInsertsAndDeletesIsNoChange()
    {
        DocTeam team(2);
        team[0].insert(0, u"b");
        {
            const auto tx = team[0].begun();
            team[0].insert(0, u"1");
            team[0].remove(0, 1);
        }
        for (size_t i = 1; i < team[0].events.size(); ++i)
            QVERIFY(team[0].events[i].isEmpty());
        QVERIFY(team.agree());
        COMPARE_JSON(team[1].text(), R"([{"insert":"b"}])");
    }
    void formats()
    {
        DocTeam team(2);
        auto &one = team[0];
        one.insert(0, u"abc", R"([{"bold":true}])");
        COMPARE_JSON(one.text(), R"([{"insert":"abc","attributes":{"bold":true}}])");
        COMPARE_JSON(one.events.back(), R"([{"insert":"abc","attributes":{"bold":true}}])");
        one.remove(0, 1);
        COMPARE_JSON(one.events.back(), R"([{"delete":1}])");
        one.remove(1, 1);
        COMPARE_JSON(one.text(), R"([{"insert":"b","attributes":{"bold":true}}])");
        one.insert(0, u"z", R"([{"bold":true}])");
        COMPARE_JSON(one.text(), R"([{"insert":"zb","attributes":{"bold":true}}])");
        COMPARE_JSON(one.events.back(), R"([{"insert":"z","attributes":{"bold":true}}])");
        one.insert(0, u"y", R"([{}])");
        COMPARE_JSON(one.text(), R"([{"insert":"y"},{"insert":"zb","attributes":{"bold":true}}])");
        one.format(0, 2, R"([{"bold":null}])");
        COMPARE_JSON(one.text(), R"([{"insert":"yz"},{"insert":"b","attributes":{"bold":true}}])");
        COMPARE_JSON(one.events.back(), R"([{"retain":1},{"retain":1,"attributes":{"bold":null}}])");
        QVERIFY(team.agree());
    }
    void falseIsAValue()
    {
        DocTeam team(2);
        auto &one = team[0];
        one.insert(0, u"abcde", R"([{"falsy":false}])");
        COMPARE_JSON(one.text(), R"([{"insert":"abcde","attributes":{"falsy":false}}])");
        one.format(1, 3, R"([{"falsy":true}])");
        COMPARE_JSON(one.events.back(), R"([{"retain":1},{"retain":3,"attributes":{"falsy":true}}])");
        one.format(2, 1, R"([{"falsy":false}])");
        COMPARE_JSON(one.text(), R"([{"insert":"a","attributes":{"falsy":false}},{"insert":"b","attributes":{"falsy":true}},
            {"insert":"c","attributes":{"falsy":false}},{"insert":"d","attributes":{"falsy":true}},
            {"insert":"e","attributes":{"falsy":false}}])");
        QVERIFY(team.agree());
    }
    void linesAreFormattedOneByOne()
    {
        DocTeam team(1);
        team[0].insert(0, u"Test\nMulti-line\nFormatting");
        team[0].change(jsonArray(R"([{"retain":4,"attributes":{"bold":true}},{"retain":1},
            {"retain":10,"attributes":{"bold":true}},{"retain":1},{"retain":10,"attributes":{"bold":true}}])"));
        COMPARE_JSON(team[0].text(), R"([{"insert":"Test","attributes":{"bold":true}},{"insert":"\n"},
            {"insert":"Multi-line","attributes":{"bold":true}},{"insert":"\n"},
            {"insert":"Formatting","attributes":{"bold":true}}])");
    }
    void emptyLinesKeepTheirOwnFormat()
    {
        DocTeam team(1);
        const char *lines = R"([{"insert":"Text"},{"insert":"\n","attributes":{"title":true}},{"insert":"\nText"},
            {"insert":"\n","attributes":{"title":true}}])";
        team[0].change(jsonArray(lines));
        COMPARE_JSON(team[0].text(), lines);
    }
    void attributesOutliveTheLineTheyStoodOn()
    {
        DocTeam team(1);
        team[0].change(jsonArray(R"([{"insert":"Text"},{"insert":"\n","attributes":{"title":true}},{"insert":"\n"}])"));
        team[0].change(jsonArray(R"([{"retain":4},{"delete":1},{"retain":1,"attributes":{"title":true}}])"));
        COMPARE_JSON(team[0].text(), R"([{"insert":"Text"},{"insert":"\n","attributes":{"title":true}}])");
    }
    void embeds()
    {
        DocTeam team(1);
        auto &one = team[0];
        one.change(jsonArray(R"([{"insert":{"linebreak":"s"}}])"));
        COMPARE_JSON(one.text(), R"([{"insert":{"linebreak":"s"}}])");
        QCOMPARE(one.roots.text.length(), 1);
        QCOMPARE(one.roots.text.toString(), QString());
    }
    void embedsInsideFormattedText_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QByteArray>("embed");
        QTest::newRow("with attributes") << QByteArray(R"([{"width":100}])")
                                         << QByteArray(R"({"insert":{"image":"a.png"},"attributes":{"width":100}})");
        QTest::newRow("without") << QByteArray(R"([{}])") << QByteArray(R"({"insert":{"image":"a.png"}})");
    }
    void embedsInsideFormattedText()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QByteArray, embed);
        DocTeam team(1);
        auto &one = team[0];
        one.insert(0, u"ab", R"([{"bold":true}])");
        one.roots.text.insertEmbed(*one.begun(), 1, fromPlain(jsonArray(R"([{"image":"a.png"}])").first()),
                                   DocTeam::Member::attributesOf(attributes.constData()));
        const QByteArray expected = R"([{"insert":"a","attributes":{"bold":true}},)" + embed
                                    + R"(,{"insert":"b","attributes":{"bold":true}}])";
        COMPARE_JSON(one.text(), expected.constData());
    }
    void formattingOfNothingIsForgotten()
    {
        DocTeam team(1), plain(1);
        team[0].insert(0, u"ab", R"([{"bold":true}])");
        team[0].remove(0, 2);
        QVERIFY(team[0].text().isEmpty());
        team[0].insert(0, u"c");
        COMPARE_JSON(team[0].text(), R"([{"insert":"c"}])");
    }
    void noChangeIsToldWhereNoneWas()
    {
        DocTeam team(2);
        team[0].insert(0, u"\n", R"([{"PARAGRAPH_STYLES":"normal","LIST_STYLES":"bullet"}])");
        team[0].insert(1, u"abc", R"([{"PARAGRAPH_STYLES":"normal"}])");
        QVERIFY(team.flush());
        team[0].events.clear();
        team[1].events.clear();
        team[1].format(0, 1, R"([{"LIST_STYLES":"number"}])");
        QVERIFY(team.flush());
        for (size_t i : {0, 1}) {
            std::erase_if(team[i].events, [](const QJsonArray &delta) { return delta.isEmpty(); });
            QCOMPARE(team[i].events.size(), size_t(1));
            COMPARE_JSON(team[i].events[0], R"([{"retain":1,"attributes":{"LIST_STYLES":"number"}}])");
        }
    }
    void formattingAtOnceIsToldOnce()
    {
        DocTeam team(2);
        team[0].insert(0, u"abcde");
        QVERIFY(team.flush());
        team[0].format(0, 3, R"([{"bold":true}])");
        team[1].format(2, 2, R"([{"bold":true}])");
        team[1].events.clear();
        QVERIFY(team.flush());
        std::erase_if(team[1].events, [](const QJsonArray &delta) { return delta.isEmpty(); });
        QCOMPARE(team[1].events.size(), size_t(1));
        COMPARE_JSON(team[1].events[0],
                     R"([{"retain":3,"attributes":{"bold":true}},{"retain":2,"attributes":{"bold":null}}])");
        QVERIFY(team.agree());
    }
    // Slashes as JSON may write them: moc takes two in a raw string for a comment.
    void overlappingLinks()
    {
        DocTeam team(2);
        team[0].insert(0, u"\n\n\n");
        team[0].format(0, 3, R"([{"url":"http:\/\/example.com"}])");
        team[0].format(1, 1, R"([{"url":"http:\/\/docs.yjs.dev"}])");
        team[1].format(1, 1, R"([{"url":"http:\/\/docs.yjs.dev"}])");
        QVERIFY(team.agree());
        COMPARE_JSON(team[1].text(), R"([{"insert":"\n","attributes":{"url":"http:\/\/example.com"}},
            {"insert":"\n","attributes":{"url":"http:\/\/docs.yjs.dev"}},
            {"insert":"\n","attributes":{"url":"http:\/\/example.com"}}])");
    }
    void takingFormattingAwayInTheMiddle()
    {
        DocTeam team(2);
        team[0].insert(0, u"Attack ships on fire off the shoulder of Orion.");
        QVERIFY(team.flush());
        team[0].format(13, 7, R"([{"bold":true}])");
        QVERIFY(team.flush());
        team[0].format(16, 4, R"([{"bold":null}])");
        QVERIFY(team.agree());
        COMPARE_JSON(team[1].text(), R"([{"insert":"Attack ships "},{"insert":"on ","attributes":{"bold":true}},
            {"insert":"fire off the shoulder of Orion."}])");
    }
    // What Quill's tables did to Yjs: a dash and a space become a list item in a cell.
    void aLineLosesOneAttributeAndKeepsTheOthers()
    {
        DocTeam team(1);
        const QByteArray cell = "\"row\":\"r1\",\"cell\":\"c1\",\"rowspan\":\"1\",\"colspan\":\"1\"";
        const QByteArray line = "\"table-cell-line\":{\"rowspan\":\"1\",\"colspan\":\"1\",\"row\":\"r1\",\"cell\":\"c1\"}";
        team[0].change(jsonArray(R"([{"insert":"\n","attributes":{"block-id":"b0"}},
            {"insert":"\n\n\n","attributes":{"table-col":{"width":"150"}}},)"
                                 R"({"insert":"\n","attributes":{"block-id":"b1",)" + line + "," + cell + R"(}},)"
                                 R"({"insert":"\n","attributes":{"block-id":"b2",)" + line + "," + cell + R"(}},)"
                                 R"({"insert":"\n","attributes":{"block-id":"b3"}},{"insert":"Content after table"},
            {"insert":"\n","attributes":{"block-id":"b4"}}])"));
        team[0].change(jsonArray(R"([{"retain":5},{"insert":"-"}])"));
        team[0].change(jsonArray(R"([{"retain":6},{"insert":" "}])"));
        team[0].change(jsonArray(R"([{"retain":5},{"delete":2},
            {"retain":1,"attributes":{"table-cell-line":null,"list":{"list":"bullet","cell":"c1"}}}])"));
        const QByteArray expected = R"([{"insert":"\n","attributes":{"block-id":"b0"}},
            {"insert":"\n\n\n","attributes":{"table-col":{"width":"150"}}},)"
                                    R"({"insert":"\n","attributes":{"block-id":"b1",)" + line + "," + cell + R"(}},)"
                                    R"({"insert":"\n","attributes":{"block-id":"b2","list":{"list":"bullet","cell":"c1"},)" + cell
                                    + R"(}},{"insert":"\n","attributes":{"block-id":"b3"}},{"insert":"Content after table"},
            {"insert":"\n","attributes":{"block-id":"b4"}}])";
        COMPARE_JSON(team[0].text(), expected.constData());
    }
    void surrogatePairsAreNeverSplit_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("insert inside") << 0;
        QTest::newRow("delete across") << 1;
        QTest::newRow("format across") << 2;
    }
    void surrogatePairsAreNeverSplit()
    {
        QFETCH(int, what);
        DocTeam team(2);
        const QString monster = QStringLiteral("\U0001f47e");
        team[0].insert(0, monster + monster);
        QVERIFY(team.flush());
        if (what == 0)
            team[0].insert(1, u"hi!");
        else if (what == 1)
            team[0].remove(1, 2);
        else
            team[0].format(1, 2, R"([{"bold":true}])");
        QVERIFY(team.agree());
        for (const QJsonValue &run : team[1].text()) {
            const QString text = run.toObject()[QStringLiteral("insert")].toString();
            QVERIFY(text.isValidUtf16());
        }
        const QString left = team[1].roots.text.toString();
        QVERIFY(left.isValidUtf16());
        QVERIFY(what == 1 ? left.size() < 4 : left.size() >= 4);
    }
    void manyChangesOfManyPeople()
    {
        DocTeam team(2);
        team[0].insert(0, u"a_a");
        QVERIFY(team.flush());
        team[0].insert(2, u"s");
        QVERIFY(team.flush());
        team[1].insert(3, u"d");
        QVERIFY(team.flush());
        team[0].remove(0, 5);
        QVERIFY(team.flush());
        team[0].insert(0, u"a_a");
        QVERIFY(team.flush());
        team[0].insert(2, u"s");
        QVERIFY(team.flush());
        team[1].insert(3, u"d");
        QVERIFY(team.agree());
        QCOMPARE(team[0].roots.text.toString(), QStringLiteral("a_sda"));
    }
    void tenThousandLettersAppended()
    {
        DocTeam team(2);
        for (int i = 0; i < 10'000; ++i)
            team[0].insert(i, u"a");
        QCOMPARE(team[0].roots.text.length(), 10'000);
        QVERIFY(team[0].doc.encode().size() < 10'100); // one run, as Yjs would have it
        QVERIFY(team.agree());
    }
    void aDocumentOfManyPieces()
    {
        DocTeam team(2);
        {
            const auto tx = team[0].begun();
            for (int i = 0; i < 20'000; ++i)
                team[0].insert(0, u"0");
        }
        QVERIFY(team.agree());
        QCOMPARE(team[1].roots.text.length(), 20'000);
    }
};

QTEST_GUILESS_MAIN(YjsTextScenariosTest)
#include "tst_yjs_text_scenarios.moc"
