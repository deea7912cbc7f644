// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown.h"
#include "core/text/plain_text.h"
#include "tests/sanitizers.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <ctime>
#include <rapidcheck.h>

using namespace meridian;
using namespace Qt::StringLiterals;

namespace {

const QString Somebody = QStringLiteral("0197a2b4-0000-7000-8000-000000000001");

QString words(const Block &block)
{
    QString text;
    for (const Run &run : block.runs)
        text += run.text;
    return text;
}

//! The words a browser would show of the HTML a specification expects.
QString htmlWords(QString html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    html.replace(QStringLiteral("<br />"), QStringLiteral(" "));
    html.replace(tag, QString());
    html.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    html.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    html.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    html.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return html.remove(QRegularExpression(QStringLiteral("\\s")));
}

struct Tally {
    int headings = 0, code = 0, rules = 0, items = 0, rows = 0, cells = 0;
    bool operator==(const Tally &) const = default;
};

Tally tally(const std::vector<Block> &blocks)
{
    Tally sum;
    for (const Block &block : blocks) {
        sum.headings += block.kind == BlockKind::Heading;
        sum.code += block.kind == BlockKind::Code;
        sum.rules += block.kind == BlockKind::Rule;
        sum.items += block.mark != ItemMark::None;
        sum.rows += int(block.rows.size());
        for (const auto &row : block.rows)
            sum.cells += int(row.size());
    }
    return sum;
}

Tally htmlTally(const QString &html)
{
    const auto count = [&](const char *pattern) {
        return int(html.count(QRegularExpression(QString::fromLatin1(pattern))));
    };
    return {count("<h[1-6]>"), count("<pre>"), count("<hr />"), count("<li>"), count("<tr>"), count("<t[hd][ >]")};
}

QString repeated(const char *piece, int times)
{
    return QString::fromUtf8(piece).repeated(times);
}

void specificationRows(const char *file, const char *extensionsOnly)
{
    QFile source(QStringLiteral(MERIDIAN_DATA_DIR "/commonmark_gfm/") + QString::fromLatin1(file));
    if (!source.open(QIODevice::ReadOnly))
        QSKIP("the folder of Markdown specifications is not here");
    const QJsonArray all = QJsonDocument::fromJson(source.readAll()).array();
    QVERIFY(!all.isEmpty());
    for (const auto &one : all) {
        const QJsonObject sample = one.toObject();
        const QString section = sample[u"section"].toString();
        if (extensionsOnly && !section.contains(QString::fromLatin1(extensionsOnly)))
            continue;
        QTest::addRow("%s %d", qPrintable(section), sample[u"example"].toInt())
            << section << sample[u"markdown"].toString() << sample[u"html"].toString();
    }
}

} // namespace

class MarkdownTest : public QObject {
    Q_OBJECT
private slots:
    void linksToThreadsStandBare()
    {
        const QString id = QStringLiteral("01990000-0000-7000-8000-000000000001");
        const QString link = QStringLiteral("meridian://%1/thread/%1").arg(id);
        auto blocks = parseMarkdown(QStringLiteral("see %1, and %1/%2.").arg(link, id));
        QCOMPARE(blocks.size(), size_t(1));
        QCOMPARE(blocks[0].runs, (Runs{{QStringLiteral("see "), {}, {}, {}}, {link, {}, link, {}},
                                       {QStringLiteral(", and "), {}, {}, {}},
                                       {link + u'/' + id, {}, link + u'/' + id, {}}, {QStringLiteral("."), {}, {}, {}}}));
        blocks = parseMarkdown(QStringLiteral("[Open?](%1)").arg(link));
        QCOMPARE(blocks[0].runs, (Runs{{QStringLiteral("Open?"), {}, link, {}}}));
        blocks = parseMarkdown(QStringLiteral("meridian://host:1/join/abc [x](meridian://host/join/abc) `%1`").arg(link));
        for (const Run &run : blocks[0].runs)
            QCOMPARE(run.link, QString());
    }
    void commonMark_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        specificationRows("commonmark_spec_tests.json", nullptr);
    }
    void commonMark()
    {
        QFETCH(QString, section);
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        // HTML is text here, pictures are links, and a text of definitions alone is shown as it is.
        static const QRegularExpression ownTags(QStringLiteral(
            "</?(p|h[1-6]|em|strong|del|code|pre|ul|ol|li|blockquote|a|hr|br|table|thead|tbody|tr|th|td)( [^>]*)?/?>"));
        QString foreign = html;
        if (foreign.remove(ownTags).contains(u'<') || section.contains(u"HTML") || markdown.contains(u"<a ")
            || markdown.contains(u'£') // md4c 0.4 does not know yet that a currency sign is punctuation
            || htmlWords(html).isEmpty() || markdown.contains(u"](<b)c>")
            || markdown.contains(QRegularExpression(QStringLiteral("</?(a|del|b|pre|div|ins|td|strong)\\b"))))
            return;
        const std::vector<Block> blocks = parseMarkdown(markdown);
        QString all;
        for (const Block &block : blocks)
            all += words(block);
        QCOMPARE(all.remove(QRegularExpression(QStringLiteral("\\s"))), htmlWords(html));
        QCOMPARE(tally(blocks) == htmlTally(html), true);
        ++m_compared;
    }
    void mostOfTheSpecificationWasCompared()
    {
        if (!QFile::exists(QStringLiteral(MERIDIAN_DATA_DIR "/commonmark_gfm")))
            QSKIP("the folder of Markdown specifications is not here");
        QVERIFY2(m_compared > 480, qPrintable(QString::number(m_compared)));
    }
    void tablesTaskListsAndStrikeThrough_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        specificationRows("gfm_spec.json", "(extension)");
    }
    void tablesTaskListsAndStrikeThrough()
    {
        QFETCH(QString, section);
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        if (section.contains(u"HTML") || markdown.startsWith(u"| abc | def |\n| --- |\n"))
            return; // md4c is content with a head that is too wide
        const std::vector<Block> blocks = parseMarkdown(markdown);
        QCOMPARE(tally(blocks) == htmlTally(html), true);
        QCOMPARE(plainText(markdown, [](const Uuid &) { return QString(); })
                     .remove(QRegularExpression(QStringLiteral("\\s"))),
                 htmlWords(html.remove(QRegularExpression(QStringLiteral("<input[^>]*>")))));
    }
    void styles()
    {
        const auto blocks = parseMarkdown(QStringLiteral("a **b *c* ~~d~~** `e`"));
        QCOMPARE(blocks.size(), 1u);
        const Runs expected{{QStringLiteral("a "), {}, {}, {}},
                            {QStringLiteral("b "), Style::Bold, {}, {}},
                            {QStringLiteral("c"), Style::Bold | Style::Italic, {}, {}},
                            {QStringLiteral(" "), Style::Bold, {}, {}},
                            {QStringLiteral("d"), Style::Bold | Style::Strike, {}, {}},
                            {QStringLiteral(" "), {}, {}, {}},
                            {QStringLiteral("e"), Style::Code, {}, {}}};
        QCOMPARE(blocks[0].runs == expected, true);
    }
    void listsAndQuotes()
    {
        const auto blocks = parseMarkdown(QStringLiteral("3. x\n   - [x] y\n   - [ ] z\n\n     more\n\n> q\n> > r\n"));
        QCOMPARE(blocks.size(), 6u);
        QCOMPARE(blocks[0].mark, ItemMark::Number);
        QCOMPARE(blocks[0].number, 3);
        QCOMPARE(blocks[1].mark, ItemMark::TaskDone);
        QCOMPARE(blocks[1].listDepth, 2);
        QCOMPARE(blocks[2].mark, ItemMark::TaskOpen);
        QCOMPARE(blocks[3].mark, ItemMark::None);
        QCOMPARE(blocks[3].listDepth, 2);
        QCOMPARE(blocks[4].quoteDepth, 1);
        QCOMPARE(blocks[4].listDepth, 0);
        QCOMPARE(blocks[5].quoteDepth, 2);
    }
    void codeKeepsItsLanguageAndEveryCharacter()
    {
        const auto blocks = parseMarkdown(QStringLiteral("```cpp extra\nif (a < b) // <@%1> :tada:\n\n\tx;\n```").arg(Somebody));
        QCOMPARE(blocks.size(), 1u);
        QCOMPARE(blocks[0].kind, BlockKind::Code);
        QCOMPARE(blocks[0].language, QStringLiteral("cpp"));
        QCOMPARE(words(blocks[0]), QStringLiteral("if (a < b) // <@%1> :tada:\n\n\tx;").arg(Somebody));
    }
    void tableCellsAndTheirSides()
    {
        const auto blocks = parseMarkdown(QStringLiteral("| a | b | c |\n|---|:-:|--:|\n| 1 | **2** | 3 |\n"));
        QCOMPARE(blocks.size(), 1u);
        QCOMPARE(blocks[0].rows.size(), 2u);
        QCOMPARE(blocks[0].rows[1][1].runs[0].style, Styles(Style::Bold));
        QCOMPARE(blocks[0].rows[1][1].align, CellAlign::Center);
        QCOMPARE(blocks[0].rows[1][2].align, CellAlign::End);
    }
    void lineBreaksCount()
    {
        QCOMPARE(words(parseMarkdown(QStringLiteral("one\ntwo  \nthree")).front()), QStringLiteral("one\ntwo\nthree"));
    }
    void links_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("link");
        const auto row = [](const char *markdown, const char *shown, const char *link) {
            QTest::newRow(markdown) << QString::fromUtf8(markdown) << QString::fromUtf8(shown) << QString::fromUtf8(link);
        };
        row("[a](https://example.org/x?a=1&amp;b=2)", "a", "https://example.org/x?a=1&b=2");
        row("[a](HTTP://example.org)", "a", "HTTP://example.org");
        row("https://example.org/a_b_c", "https://example.org/a_b_c", "https://example.org/a_b_c");
        row("www.example.org", "www.example.org", "http://www.example.org");
        row("ines@saltmarsh.example", "ines@saltmarsh.example", "mailto:ines@saltmarsh.example");
        row("![shore](https://example.org/s.png)", "shore", "https://example.org/s.png");
        row("[a](javascript:alert(1))", "a", "");
        row("[a](java&#x0A;script:alert(1))", "a", "");
        row("[a](data:text/html;base64,AAAA)", "a", "");
        row("[a](file:///etc/passwd)", "a", "");
        row("[a](vbscript:x)", "a", "");
        row("[a](/relative)", "a", "");
        row("<ssh://host>", "ssh://host", "");
        row("[a](<https://example.org/ b>)", "a", "");
        row("[a](https://example.org/\u202Egpj.exe)", "a", "");
        row("<a href=\"https://x\">y</a>", "<a href=\"https://x\">y</a>", "");
    }
    void links()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, shown);
        QFETCH(QString, link);
        const auto blocks = parseMarkdown(markdown);
        QCOMPARE(blocks.size(), 1u);
        if (!link.isEmpty()) {
            QCOMPARE(blocks[0].runs.size(), 1u);
            QCOMPARE(blocks[0].runs[0].link, link);
        }
        for (const Run &run : blocks[0].runs)
            QVERIFY(run.link == link || !shown.startsWith(run.text));
        QCOMPARE(words(blocks[0]), shown);
    }
    void mentionsStandAlone()
    {
        const auto blocks = parseMarkdown(QStringLiteral("日本<@%1>さん, **<@%1>** `<@%1>` \\<@%1> \\\\<@%1>").arg(Somebody));
        int found = 0;
        for (const Run &run : blocks.front().runs) {
            found += !run.mention.isNull();
            QCOMPARE(run.mention.isNull(), run.mention != *Uuid::fromString(Somebody));
        }
        QCOMPARE(found, 3); // in code and behind a backslash it is text
        QCOMPARE(parseMarkdown(QStringLiteral("<@not-a-member>")).front().runs.size(), 1u);
    }
    void emojiAndCharacterReferences()
    {
        QCOMPARE(words(parseMarkdown(QStringLiteral(":tada: &eacute; &#x1F30A; `:tada:` \\:tada: &nosuch;")).front()),
                 QStringLiteral("🎉 é 🌊 :tada: :tada: &nosuch;"));
    }
    void aTextOfDefinitionsAloneIsStillShown()
    {
        QCOMPARE(words(parseMarkdown(QStringLiteral("[a]: /url")).front()), QStringLiteral("[a]: /url"));
        QVERIFY(parseMarkdown(QStringLiteral(" \n\n")).empty());
    }
    void twistedTextsTakeNoTime_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("nested strong emph") << repeated("*a **a ", 65000) + u'b' + repeated(" a** a*", 65000);
        QTest::newRow("emph closers") << repeated("a_ ", 65000);
        QTest::newRow("emph openers") << repeated("_a ", 65000);
        QTest::newRow("link closers") << repeated("a]", 65000);
        QTest::newRow("link openers") << repeated("[a", 65000);
        QTest::newRow("mismatched") << repeated("*a_ ", 50000);
        QTest::newRow("multiple of 3") << u"a**b"_s + repeated("c* ", 50000);
        QTest::newRow("link openers and emph closers") << repeated("[ a_", 50000);
        QTest::newRow("[ (](") << repeated("[ (](", 80000);
        QTest::newRow("hard") << QStringLiteral("**x [a*b**c*](d)");
        QTest::newRow("brackets") << repeated("[", 50000) + u'a' + repeated("]", 50000);
        QTest::newRow("quotes") << repeated("> ", 50000) + u'a';
        QString lists;
        QString ticks;
        QString references;
        for (int i = 0; i < 1000; ++i)
            lists += repeated("  ", i) + u"* a\n"_s;
        for (int i = 1; i < 5000; ++i)
            ticks += u'e' + repeated("`", i);
        for (int i = 1; i < 3000; ++i)
            references += QStringLiteral("[%1]: u\n").arg(i);
        QTest::newRow("lists") << lists;
        QTest::newRow("backticks") << ticks;
        QTest::newRow("nul") << QStringLiteral("abc") + QChar(0) + QStringLiteral("de");
        QTest::newRow("unclosed links A") << repeated("[a](<b", 30000);
        QTest::newRow("unclosed links B") << repeated("[a](b", 30000);
        QTest::newRow("tables") << repeated("aaa\rbbb\n-\v\n", 30000);
        QTest::newRow("references") << references + repeated("[0] ", 5000);
        QTest::newRow("wide table") << repeated("|x", 4000) + u"|\n"_s + repeated("|-", 4000) + u"|\n"_s + repeated("|x\n", 9000);
        QTest::newRow("one long link, often") << u"[a]: https://x/"_s + QString(2000, u'y') + u"\n\n"_s + repeated("[a] ", 9000);
        QTest::newRow("autolinks") << repeated("www.a.b/", 5000);
        QTest::newRow("ats") << repeated("a@", 20000);
        QTest::newRow("colons") << repeated(":a", 20000);
        QTest::newRow("angles") << repeated("<@", 20000);
        QTest::newRow("entities") << repeated("&amp", 10000);
        QTest::newRow("tildes") << repeated("~a", 20000);
        QTest::newRow("html") << repeated("<!--", 10000);
    }
    void twistedTextsTakeNoTime()
    {
        QFETCH(QString, markdown);
        for (const QString &text : {markdown, markdown.left(40'000)}) { // 40,000: the longest message there is
            const std::clock_t start = std::clock(); // of this process: others on the machine do not count
            const auto blocks = parseMarkdown(text);
            const qint64 took = qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
            QVERIFY(!blocks.empty());
            if (qEnvironmentVariableIsSet("MERIDIAN_TIMES"))
                qInfo("%lld units: %lld ms", qint64(text.size()), took);
#if defined(MERIDIAN_ASAN) || defined(MERIDIAN_TSAN)
            QVERIFY2(took <= 2000, qPrintable(QString::number(took)));
#else
            QVERIFY2(took <= 100, qPrintable(QString::number(took)));
#endif
        }
    }
    void noTextLosesOrSplitsACharacter()
    {
        const bool held = rc::check("runs are whole characters and nothing crashes", [] {
            static const std::vector<QString> pieces{
                QStringLiteral("*"), QStringLiteral("_"), QStringLiteral("`"), QStringLiteral("["), QStringLiteral("]("),
                QStringLiteral(")"), QStringLiteral("\n"), QStringLiteral("> "), QStringLiteral("- "),
                QStringLiteral("1. "), QStringLiteral("|"), QStringLiteral("|-|"), QStringLiteral("😀"),
                QStringLiteral("👩🏽‍🚀"), QStringLiteral("日本"), QStringLiteral("مرحبا"), QStringLiteral("~~"),
                QStringLiteral("<@"), QStringLiteral("<@%1>").arg(Somebody), QStringLiteral(":wave:"),
                QStringLiteral("&#128512;"), QStringLiteral("\\"), QStringLiteral("a"), QStringLiteral("    "),
                QStringLiteral("```"), QStringLiteral("#"), QStringLiteral("https://x.y/")};
            QString text;
            for (const int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))))
                text += pieces[size_t(i)];
            for (const Block &block : parseMarkdown(text)) {
                for (const Run &run : block.runs) {
                    RC_ASSERT(run.text.isValidUtf16());
                    RC_ASSERT(!run.text.isEmpty());
                }
            }
            const int length = *rc::gen::inRange(1, 60);
            const QString preview = plainPreview(text, length);
            RC_ASSERT(preview.isValidUtf16());
            RC_ASSERT(preview.size() <= length);
        });
        QVERIFY(held);
    }

private:
    int m_compared = 0;
};

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
