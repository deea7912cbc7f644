// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markdown_lines.h"
#include <QTest>

using namespace meridian;
using namespace Qt::StringLiterals;
using Kind = LineStyle::Kind;

class MarkdownLinesTest : public QObject {
    Q_OBJECT
private slots:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("paragraphs") << u"One.\n\nTwo."_s;
        QTest::newRow("headings") << u"# A\n\n## B\n\n### C"_s;
        QTest::newRow("marks") << u"**bold** *italic* ~~gone~~ `code` [link](https://a.example)"_s;
        QTest::newRow("lists") << u"- a\n    - b\n- c\n\n1. one\n2. two"_s;
        QTest::newRow("checks") << u"- [ ] open\n- [x] done"_s;
        QTest::newRow("quote") << u"> words"_s;
        QTest::newRow("code") << u"```cpp\nint a;\n\nint b;\n```"_s;
        QTest::newRow("table") << u"| a | b |\n| --- | --- |\n| c | **d** |"_s;
        QTest::newRow("rule") << u"a\n\n---\n\nb"_s;
        QTest::newRow("signs that mean nothing") << u"2 \\* 3, \\[x\\] and a\\_b"_s;
        QTest::newRow("nothing") << QString();
    }
    void comesBackAsItWas()
    {
        QFETCH(QString, markdown);
        SeededRandom random(1);
        QCOMPARE(markdownOf(linesOfMarkdown(markdown, random)).trimmed(), markdown);
    }
    void wordsThatLookLikeSignsStayWords()
    {
        for (const QString &words : {u"# no heading"_s, u"- no item"_s, u"1. no item"_s, u"> no quote"_s, u"+ no item"_s,
                                     u"2026) no item"_s, u"--"_s, u"=="_s, u"<b>no tag</b>"_s, u"`no code`"_s}) {
            const std::vector<DeltaLine> lines{{{{words, {}, {}}}, {}}};
            SeededRandom random(1);
            const auto again = linesOfMarkdown(markdownOf(lines), random);
            QCOMPARE(again.size(), size_t(1));
            QCOMPARE(again[0].letters(), words);
            QCOMPARE(LineStyle::of(again[0].attributes).kind, Kind::Body);
        }
    }
    void eachRowOfATableHasANameOfItsOwn()
    {
        SeededRandom random(1);
        const auto lines = linesOfMarkdown(u"| a | b |\n| --- | --- |\n| c | d |"_s, random);
        QCOMPARE(lines.size(), size_t(4));
        const auto row = [&lines](size_t at) { return LineStyle::of(lines[at].attributes).name; };
        QCOMPARE(row(0), row(1));
        QCOMPARE(row(2), row(3));
        QVERIFY(row(0) != row(2));
    }
    void peopleAreShownByName()
    {
        SeededRandom random(1);
        const Uuid yuki = Uuid::named("yuki");
        const QString text = u"ask <@%1> first"_s.arg(yuki.toString());
        const auto lines = linesOfMarkdown(text, random, [](const Uuid &) { return u"Yuki"_s; });
        QCOMPARE(lines[0].letters(), u"ask @Yuki first"_s);
        QCOMPARE(markdownOf(lines).trimmed(), text);
    }
};

QTEST_APPLESS_MAIN(MarkdownLinesTest)
#include "tst_markdown_lines.moc"
