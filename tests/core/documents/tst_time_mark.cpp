// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markdown_lines.h"
#include "core/documents/time_mark.h"
#include <QTest>

using namespace meridian;
using namespace Qt::StringLiterals;

class TimeMarkTest : public QObject {
    Q_OBJECT
private slots:
    void readsAndWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("again");
        QTest::newRow("summer") << u"2026-06-23T09:00+01:00[Europe/Lisbon]"_s << u"2026-06-23T08:00:00Z"_s << u"Europe/Lisbon"_s
                                << u"2026-06-23T09:00+01:00[Europe/Lisbon]"_s;
        QTest::newRow("the offset counts") << u"2026-06-23T09:00+05:30[Europe/Lisbon]"_s << u"2026-06-23T03:30:00Z"_s << u"Europe/Lisbon"_s
                                           << u"2026-06-23T04:30+01:00[Europe/Lisbon]"_s;
        QTest::newRow("without a zone") << u"2026-06-23T09:00:30Z"_s << u"2026-06-23T09:00:30Z"_s << u"UTC"_s << u"2026-06-23T09:00:30+00:00[UTC]"_s;
        QTest::newRow("a zone nobody knows") << u"2026-06-23T09:00-07:00[Mars/Olympus_Mons]"_s << u"2026-06-23T16:00:00Z"_s
                                             << u"Mars/Olympus_Mons"_s << u"2026-06-23T16:00Z[Mars/Olympus_Mons]"_s;
        QTest::newRow("far off") << u"9990-12-31T23:59Z[UTC]"_s << u"9990-12-31T23:59:00Z"_s << u"UTC"_s << u"9990-12-31T23:59+00:00[UTC]"_s;
        QTest::newRow("long ago") << u"1000-01-01T00:00Z[UTC]"_s << u"1000-01-01T00:00:00Z"_s << u"UTC"_s << u"1000-01-01T00:00+00:00[UTC]"_s;
    }
    void readsAndWrites()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto mark = TimeMark::parse(text);
        QVERIFY(mark);
        QCOMPARE(mark->at.utc(), QDateTime::fromString(utc, Qt::ISODate));
        QTEST(mark->zone, "zone");
        QTEST(mark->toString(), "again");
        QCOMPARE(TimeMark::parse(mark->toString()), mark);
    }
    void whatIsNoTimeIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {QString(), u"tomorrow"_s, u"2026-02-30T09:00Z"_s, u"2026-06-23T24:00Z"_s, u"2026-06-23T09:00"_s,
                                    u"2026-06-23T09:00+19:00"_s, u"0999-06-23T09:00Z"_s, u"9991-06-23T09:00Z"_s,
                                    u"2026-06-23T09:00Z[Europe/Lisbon]x"_s, u"2026-06-23T09:00Z[<script>]"_s,
                                    u"2026-06-23T09:00Z["_s + QString(200, u'a') + u']'})
            QTest::newRow(qPrintable(text.left(40) + QString::number(text.size()))) << text;
    }
    void whatIsNoTimeIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!TimeMark::parse(text));
    }
    void goesThroughMarkdown_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("with its place behind it") << u"Fri 17:00"_s << Lisbon
            << u"Out by <time datetime=\"%1\">Fri 17:00</time> (Lisbon), all of it."_s.arg(Lisbon);
        QTest::newRow("that names its place") << u"Fri 17:00 in Lisbon"_s << Lisbon
            << u"Out by <time datetime=\"%1\">Fri 17:00 in Lisbon</time>, all of it."_s.arg(Lisbon);
        QTest::newRow("of an underscored city") << u"9:00"_s << u"2026-06-23T09:00-03:00[America/Sao_Paulo]"_s
            << u"Out by <time datetime=\"2026-06-23T09:00-03:00[America/Sao_Paulo]\">9:00</time> (Sao Paulo), all of it."_s;
    }
    void goesThroughMarkdown()
    {
        QFETCH(QString, words);
        QFETCH(QString, mark);
        QFETCH(QString, markdown);
        const std::vector<DeltaLine> lines{{{{u"Out by "_s}, {words, {}, {{u"time"_s, mark}}}, {u", all of it."_s}}, {}}};
        QCOMPARE(markdownOf(lines).trimmed(), markdown);
        SeededRandom random(1);
        QCOMPARE(linesOfMarkdown(markdown, random), lines);
    }
    void looksInsideATimeStay()
    {
        const std::vector<DeltaLine> lines{{{{u"Fri "_s, {}, {{u"bold"_s, true}, {u"time"_s, Lisbon}}}, {u"17:00"_s, {}, {{u"time"_s, Lisbon}}}}, {}}};
        SeededRandom random(1);
        const auto again = linesOfMarkdown(markdownOf(lines), random);
        QCOMPARE(again.size(), size_t(1));
        QCOMPARE(again[0].letters(), u"Fri 17:00"_s);
        for (const DeltaRun &run : again[0].runs)
            QCOMPARE(textOf(run.attributes, attr::Time), Lisbon);
        QVERIFY(isSet(again[0].runs.front().attributes, attr::Bold));
    }
    void tagsThatAreNoTimesAreWords()
    {
        SeededRandom random(1);
        for (const QString &text : {u"a <time datetime=\"soon\">b</time> c"_s, u"a <time datetime=\"%1\">b c"_s.arg(Lisbon), u"a </time> b"_s}) {
            const auto lines = linesOfMarkdown(text, random);
            QCOMPARE(lines.size(), size_t(1));
            QCOMPARE(lines[0].letters(), text);
            for (const DeltaRun &run : lines[0].runs)
                QVERIFY(textOf(run.attributes, attr::Time).isEmpty());
        }
    }
    void inPlainWordsTimesNameTheirPlace()
    {
        const auto lines = withTimesInWords({{{{u"Fri 17"_s, {}, {{u"time"_s, Lisbon}, {u"bold"_s, true}}}, {u":00"_s, {}, {{u"time"_s, Lisbon}}}, {u"."_s}}, {}}});
        QCOMPARE(lines[0].letters(), u"Fri 17:00 (Lisbon)."_s);
        for (const DeltaRun &run : lines[0].runs)
            QVERIFY(textOf(run.attributes, attr::Time).isEmpty());
    }

private:
    const QString Lisbon = u"2026-06-19T17:00+01:00[Europe/Lisbon]"_s;
};

QTEST_GUILESS_MAIN(TimeMarkTest)
#include "tst_time_mark.moc"
