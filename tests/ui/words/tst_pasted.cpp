// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/words/markdown_edit.h"
#include "ui/words/pasted.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
using namespace meridian;
using namespace meridian::test;

//! What comes from elsewhere keeps its form as Markdown.
class PastedTest : public QObject {
    Q_OBJECT
    static QMimeData *mime(const QString &text, const QString &html = {})
    {
        auto *data = new QMimeData;
        data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        return data;
    }

private slots:
    void initTestCase() { Icons::initResources(); }

    void htmlBecomesMarkdown_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const char *html, const char *markdown) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(markdown);
        };
        row("marks", "<p>a <b>bold</b> and <i>slanted</i> <s>gone</s> word</p>", "a **bold** and *slanted* ~~gone~~ word");
        row("a link", "<p>see <a href=\"https://example.org/x\">the page</a></p>", "see [the page](https://example.org/x)");
        row("no script link", "<p><a href=\"javascript:x()\">press</a></p>", "press");
        row("paragraphs", "<p>one</p><p>two</p>", "one\n\ntwo");
        row("a heading", "<h2>Title</h2><p>text</p>", "## Title\n\ntext");
        row("bullets", "<ul><li>one</li><li>two<ul><li>deep</li></ul></li></ul>", "- one\n- two\n  - deep");
        row("numbers", "<ol><li>one</li><li>two</li></ol>", "1. one\n2. two");
        row("a table", "<table><tr><th>City</th><th>Hour</th></tr><tr><td>Lisbon</td><td>09:00</td></tr></table>",
            "| City | Hour |\n| --- | --- |\n| Lisbon | 09:00 |");
        row("a bar in a cell", "<table><tr><td>a|b</td><td>c</td></tr></table>", "| a\\|b | c |\n| --- | --- |");
        row("code", "<p>do</p><pre>int x;\nint y;</pre>", "do\n\n```\nint x;\nint y;\n```");
        row("a word of code", "<p>call <code>run()</code> now</p>", "call `run()` now");
        row("signs stay signs", "<p>2 * 3 * 4 _x_</p>", "2 \\* 3 \\* 4 \\_x\\_");
        row("no picture", "<p>a<img src=\"https://example.org/track.png\">b</p>", "ab");
        row("a sheet of LibreOffice",
            "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"/><style type=\"text/css\">"
            "body,td{font-family:\"Liberation Sans\"; font-size:x-small}</style></head><body><table cellspacing=\"0\" "
            "border=\"0\"><colgroup width=\"85\"></colgroup><colgroup span=\"2\" width=\"85\"></colgroup><tr>"
            "<td height=\"17\" align=\"left\"><b>City</b></td><td align=\"left\"><b>Hour</b></td><td align=\"left\"><br></td>"
            "</tr><tr><td height=\"17\" align=\"left\">São Paulo</td><td align=\"right\" sdval=\"0.5\" "
            "sdnum=\"2070;0;HH:MM\">12:00</td><td align=\"left\">ja</td></tr></table></body></html>",
            "| City | Hour |  |\n| --- | --- | --- |\n| São Paulo | 12:00 | ja |");
        row("a list of a browser",
            "<meta charset='utf-8'><html><body><!--StartFragment--><p style=\"color: rgb(0, 0, 0); font-size: 16px;\">Steps:</p>"
            "<ol style=\"color: rgb(0, 0, 0);\"><li>Call <code style=\"font-family: monospace;\">run()</code></li>"
            "<li><strong>Wait</strong></li></ol><!--EndFragment--></body></html>",
            "Steps:\n\n1. Call `run()`\n2. **Wait**");
        row("coloured code of a browser",
            "<div class=\"highlight\"><pre style=\"background-color: rgb(255, 255, 255);\"><span style=\"color: blue\">int</span> x;\n"
            "<span style=\"color: blue\">int</span> y;\n</pre></div>", "```\nint x;\nint y;\n```");
        row("right to left", "<p>مرحبا <b>بكم</b></p>", "مرحبا **بكم**");
    }
    void htmlBecomesMarkdown()
    {
        QFETCH(QString, html);
        QTEST(markdownOfHtml(html), "markdown");
    }

    void cellsOfASpreadsheetBecomeATable()
    {
        QCOMPARE(tableOfCells(QStringLiteral("City\tHour\nTokyo\t19:12\n")),
                 QStringLiteral("| City | Hour |\n| --- | --- |\n| Tokyo | 19:12 |"));
        QVERIFY(tableOfCells(QStringLiteral("one\ttwo")).isEmpty());            // a line is no table
        QVERIFY(tableOfCells(QStringLiteral("if x:\n\ty\n\tz")).isEmpty());    // nor is code
        QVERIFY(tableOfCells(QStringLiteral("a\tb\nc\td\te")).isEmpty());
    }

    void anEditorsLinesAreCode()
    {
        const std::unique_ptr<QMimeData> data(mime(QStringLiteral("a = 1\nb = 2"),
            QStringLiteral("<div style=\"font-family:'Fira Mono',monospace\"><div>a = 1</div><div>b = 2</div></div>")));
        QCOMPARE(pastedFrom(*data).markdown, QStringLiteral("```\na = 1\nb = 2\n```"));
        QCOMPARE(codeBlock(QStringLiteral("a ``` b")), QStringLiteral("````\na ``` b\n````"));
    }

    void aTextFileComesAsItsWords()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("gate.py")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("open(gate)\n");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QCOMPARE(pastedFrom(data).markdown, QStringLiteral("```py\nopen(gate)\n```"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("\0\1\2", 3));
        file.close();
        QVERIFY(pastedFrom(data).markdown.isEmpty());
    }

    void pastingInTheField()
    {
        Desk desk;
        MarkdownEdit edit(desk.look(), *desk.book);
        edit.show();
        QClipboard *clipboard = QGuiApplication::clipboard();
        edit.setMarkdown(QStringLiteral("the page"));
        edit.selectAll();
        clipboard->setText(QStringLiteral("https://example.org/a_b"));
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit.toPlainText(), QStringLiteral("[the page](https://example.org/a_b)"));
        edit.undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("the page"));
        edit.moveCursor(QTextCursor::End);
        clipboard->setText(QStringLiteral("a\tb\nc\td"));
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit.toPlainText(), QStringLiteral("the page\n\n| a | b |\n| --- | --- |\n| c | d |"));
        edit.undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("the page"));
    }

    void aVeryLongPasteIsOfferedAsABlock()
    {
        Desk desk;
        MarkdownEdit edit(desk.look(), *desk.book);
        edit.show();
        QSignalSpy offered(&edit, &MarkdownEdit::pastedLong);
        const QString lines = QStringLiteral("line\n").repeated(450);
        QGuiApplication::clipboard()->setText(lines);
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(offered.count(), 1);
        QCOMPARE(edit.toPlainText(), lines);
        edit.foldPasted();
        QCOMPARE(edit.toPlainText(), QStringLiteral("```\n") + lines + QStringLiteral("```"));
        edit.undo();
        QCOMPARE(edit.toPlainText(), lines);
    }
};

QTEST_MAIN(PastedTest)
#include "tst_pasted.moc"
