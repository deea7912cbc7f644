// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/delta_lines.h"
#include "core/interchange/document_markdown.h"
#include "core/interchange/markdown_line.h"
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <rapidcheck.h>

using namespace meridian;
using namespace Qt::StringLiterals;
using crdt::Any;
using crdt::Attributes;

namespace {

std::vector<DeltaLine> read(const QString &markdown)
{
    SeededRandom random(3);
    return linesOf(deltaFromMarkdown(markdown, random));
}

QString written(const std::vector<DeltaLine> &lines)
{
    return toMarkdown({{}, deltaOf(lines)});
}

//! What of a line Markdown can say again: kind and letters with their looks; whose blanks at the ends look how is not.
struct Said {
    LineStyle style;
    Runs runs;
    bool operator==(const Said &) const = default;
};

std::vector<Said> saidBy(const std::vector<DeltaLine> &lines)
{
    std::vector<Said> said;
    QHash<QString, int> rows;
    for (const DeltaLine &line : lines) {
        Said one{LineStyle::of(line.attributes), {}};
        if (!one.style.isItem())
            one.style.indent = 0; // Markdown has no indent of its own
        if (one.style.kind == LineStyle::Kind::Cell) {
            if (!rows.contains(one.style.name))
                rows.insert(one.style.name, int(rows.size()));
            one.style.name = QString::number(rows.value(one.style.name));
        }
        for (const DeltaRun &run : line.runs) {
            Run next = runOf(run.text, run.attributes, {});
            if (!one.runs.empty() && one.runs.back().style == next.style && one.runs.back().link == next.link)
                one.runs.back().text += next.text;
            else
                one.runs.push_back(std::move(next));
        }
        if (one.runs.empty() && one.style.kind == LineStyle::Kind::Body)
            continue; // an empty line is none
        said.push_back(std::move(one));
    }
    return said;
}

QString describe(const std::vector<Said> &said)
{
    QStringList lines;
    for (const Said &one : said) {
        QString line = u"%1/%2/%3 "_s.arg(int(one.style.kind)).arg(one.style.level).arg(one.style.indent);
        for (const Run &run : one.runs)
            line += u"{%1 %2 %3}"_s.arg(run.style.toInt()).arg(run.text, run.link);
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace

class DocumentMarkdownTest : public QObject {
    Q_OBJECT

    void specification(const char *file)
    {
        QTest::addColumn<QString>("markdown");
        QFile source(QStringLiteral(MERIDIAN_DATA_DIR "/commonmark_gfm/") + QString::fromLatin1(file));
        if (!source.open(QIODevice::ReadOnly))
            QSKIP("the folder of Markdown specifications is not here");
        for (const auto &one : QJsonDocument::fromJson(source.readAll()).array()) {
            const QJsonObject sample = one.toObject();
            QTest::addRow("%s %d", qPrintable(sample[u"section"].toString()), sample[u"example"].toInt())
                << sample[u"markdown"].toString();
        }
    }
    //! A document that Markdown made is written as Markdown that makes the same document.
    void comesBack()
    {
        QFETCH(QString, markdown);
        const std::vector<Said> first = saidBy(read(markdown));
        const QString text = written(read(markdown));
        const std::vector<Said> again = saidBy(read(text));
        QVERIFY2(first == again, qPrintable(u"%1\n--- as\n%2\n--- was\n%3\n--- is\n%4"_s.arg(markdown, text, describe(first), describe(again))));
    }

private slots:
    void commonMark_data() { specification("commonmark_spec_tests.json"); }
    void commonMark() { comesBack(); }
    void gfm_data() { specification("gfm_spec.json"); }
    void gfm() { comesBack(); }
    void gfmExtensions_data() { specification("gfm_extensions.json"); }
    void gfmExtensions() { comesBack(); }

    //! Whatever letters a line has, and however they look: the letters come back, and mostly their looks.
    void anyLine()
    {
        QVERIFY(rc::check([] {
            const auto letters = rc::gen::element(u"a"_s, u"Z9"_s, u" "_s, u"*"_s, u"_"_s, u"`"_s, u"["_s, u"]"_s, u"("_s, u")"_s, u"<"_s,
                                                  u">"_s, u"#"_s, u"1."_s, u"-"_s, u"+"_s, u"\\"_s, u"&amp;"_s, u"~"_s, u"|"_s, u"!"_s,
                                                  u":smile:"_s, u"http://x.y/z"_s, u"www.a.b"_s, u"a@b.c"_s, u"\t"_s, u"“"_s, u"東"_s,
                                                  u"🐚"_s, u"\u00a0"_s, u"="_s, u"<@01990000-0000-7000-8000-000000000001>"_s);
            const auto pieces = *rc::gen::container<std::vector<std::tuple<QString, int>>>(rc::gen::tuple(letters, rc::gen::inRange(0, 16)));
            Runs runs;
            QString all;
            for (const auto &[text, look] : pieces) {
                runs.push_back({text, Styles::fromInt(look & 7), look >= 8 && look < 10 ? u"https://saltmarsh.example/a_b"_s : QString(), {}});
                if (look == 15)
                    runs.back().style = Style::Code;
                all += text;
            }
            const QString line = markdown::lineOf(runs);
            RC_ASSERT(!line.contains(u'\n'));
            const std::vector<Block> blocks = parseMarkdown(line);
            QString found;
            for (const Block &block : blocks) {
                RC_ASSERT(block.kind == BlockKind::Paragraph && block.listDepth + block.quoteDepth == 0);
                for (const Run &run : block.runs)
                    found += run.text;
            }
            RC_ASSERT(found == all);
        }));
    }
    void looks_data()
    {
        QTest::addColumn<QString>("markdown");
        for (const char *text : {"**bold** and *italic* and ~~struck~~", "***both***", "**bold *and italic* in it**", "`code` and ``co`de``",
                                 "[a **bold** link](https://saltmarsh.example)", "1986\\. A great year", "\\# no heading", "a \\* b \\* c",
                                 "snake_case_stays", "**a**b", "\\- no item", "\\> no quote", "\\[x\\](y)", "2 < 3 and 4 > 1"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    //! What people write themselves stays as they would write it.
    void looks()
    {
        QFETCH(QString, markdown);
        QCOMPARE(written(read(markdown)), markdown + u'\n');
    }
    void blocks()
    {
        const QString text = u"# Launch plan\n\n"
                             "Each market opens at 09:00 local time.\n\n"
                             "## Order of opening\n\n"
                             "- Auckland\n  - the first gate\n  - the second\n- São Paulo\n\n"
                             "1. Close the gate\n2. Write to press\n   - [ ] the agencies\n   - [x] the blog\n\n"
                             "> Nobody works at night.\n>\n> Nobody.\n\n"
                             "```cpp\nint main()\n{\n\n}\n```\n\n"
                             "| Market | Opens |\n| --- | --- |\n| Auckland | **09:00** |\n| Tokyo |  |\n\n"
                             "---\n\n"
                             "The week after.\n"_s;
        SeededRandom random(1);
        const auto document = fromMarkdown(text.toUtf8(), u"plan"_s, random);
        QVERIFY(document);
        QCOMPARE(document->title, u"Launch plan"_s);
        QCOMPARE(toMarkdown(*document), text);
    }
    void filledLinesAreOneParagraph()
    {
        const auto lines = read(u"A paragraph that was\nfilled at some width.  \nA break.\n"_s);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].letters(), u"A paragraph that was filled at some width."_s);
        QCOMPARE(lines[1].letters(), u"A break."_s);
    }
    void twoTablesStayTwo()
    {
        const QString text = u"| A |\n| --- |\n| 1 |\n\n\n| B |\n| --- |\n| 2 |\n"_s;
        const auto lines = read(text);
        QCOMPARE(lines.size(), size_t(5));
        QCOMPARE(LineStyle::of(lines[2].attributes).kind, LineStyle::Kind::Body);
        QCOMPARE(saidBy(read(written(lines))), saidBy(lines));
    }
    void mentionsGoByTodaysNames()
    {
        const Uuid yuki = *Uuid::fromString(u"01990000-0000-7000-8000-000000000007"_s);
        const Attributes mention{{u"mention"_s, Any(yuki.toString())}};
        const crdt::Delta delta = deltaOf({{{{u"Ask "_s}, {u"@Old"_s, {}, mention}}}});
        QCOMPARE(toMarkdown({{}, delta}, {[&](const Uuid &one) { return one == yuki ? u"Yuki"_s : QString(); }}), u"Ask @Yuki\n"_s);
        QCOMPARE(toMarkdown({{}, delta}), u"Ask @Old\n"_s);
    }
    void whatMarkdownHasNoMarksFor()
    {
        const Attributes odd{{u"underline"_s, Any(true)}, {u"color"_s, Any(u"#f00"_s)}, {u"link"_s, Any(u"javascript:alert(1)"_s)}};
        QCOMPARE(toMarkdown({{}, deltaOf({{{{u"words"_s, {}, odd}}}})}), u"words\n"_s);
    }
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("UTF-8") << QByteArray("Inês, 東京");
        QTest::newRow("with a mark") << QByteArray("\xef\xbb\xbfIn\xc3\xaas, \xe6\x9d\xb1\xe4\xba\xac");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfeI\0n\0\xea\0s\0,\0 \0\x71\x67\xac\x4e", 18);
    }
    void encodings()
    {
        QFETCH(QByteArray, file);
        SeededRandom random(1);
        const auto document = fromMarkdown(file, u"name"_s, random);
        QVERIFY(document);
        QCOMPARE(document->title, u"name"_s);
        QCOMPARE(linesOf(document->text)[0].letters(), u"Inês, 東京"_s);
    }
    void whatIsNoText()
    {
        SeededRandom random(1);
        QCOMPARE(fromMarkdown("\x7f" "ELF\0\0\0"_ba + QByteArray(8, '\0'), {}, random).error(), DocumentFault::NotText);
        QCOMPARE(fromMarkdown(QByteArray(LargestMarkdown + 1, 'a'), {}, random).error(), DocumentFault::TooLarge);
        const auto latin = fromMarkdown("In\xeas", {}, random);
        QVERIFY(latin);
        QCOMPARE(linesOf(latin->text)[0].letters(), u"Inês"_s);
        QVERIFY(fromMarkdown({}, {}, random)->text.empty());
    }
    //! References count wherever they stand, and no part of a long text is lost.
    void longTexts()
    {
        QString text;
        int paragraphs = 0;
        for (; text.size() < 400'000; ++paragraphs)
            text += u"Paragraph %1 of a very long text, which has [a link][one] in it.\n\n"_s.arg(paragraphs);
        text += u"[one]: https://saltmarsh.example\n"_s;
        const auto lines = read(text);
        QCOMPARE(int(lines.size()), paragraphs);
        for (const DeltaLine &line : lines)
            QCOMPARE(line.runs.size(), size_t(3));
    }
    //! Texts made to be slow: none takes longer than somebody waits.
    void hostile_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("brackets") << u"["_s.repeated(500'000);
        QTest::newRow("stars") << u"*a **b "_s.repeated(200'000);
        QTest::newRow("quotes") << u">"_s.repeated(500'000);
        QTest::newRow("lists") << u"- "_s.repeated(300'000);
        QTest::newRow("ticks") << u"`a ``b ```c "_s.repeated(100'000);
        QTest::newRow("cells") << u"|a"_s.repeated(30'000) + u"\n"_s + u"|-"_s.repeated(30'000) + u"\n|"_s.repeated(20'000);
        QTest::newRow("links") << u"[a](b"_s.repeated(200'000);
        QTest::newRow("one line") << u"word "_s.repeated(600'000);
        QTest::newRow("entities") << u"&#0;&amp"_s.repeated(200'000);
    }
    void hostile()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const auto lines = read(text);
        const QString again = written(lines);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!lines.empty() && !again.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DocumentMarkdownTest)
#include "tst_document_markdown.moc"
