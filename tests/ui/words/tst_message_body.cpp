// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/limits.h"
#include "core/time/wall_clock.h"
#include "tests/ui/look_fixture.h"
#include "ui/words/message_body.h"
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
using namespace meridian;
using namespace meridian::test;

//! From what somebody wrote to words that are laid out and drawn.
class MessageBodyTest : public QObject {
    Q_OBJECT
    LookFixture m_fixture;
    MentionNames m_names{[](const Uuid &) { return QStringLiteral("Priya"); }, {}};

    static QString repeated(const char *piece, int times = 40'000)
    {
        QString text = QString::fromUtf8(piece).repeated(times);
        text.truncate(limits::Text); // the longest message there is
        return text;
    }

    static QString textOf(const MessageBody &body)
    {
        QString text;
        for (int part = 0; part < body.partCount(); ++part)
            text += body.text(part);
        return text;
    }
    static void growWhole(MessageBody &body)
    {
        for (int turns = 0; body.isGrowing(); ++turns) {
            QVERIFY(turns < 5000);
            body.grow();
        }
    }

private slots:
    void initTestCase() { Icons::initResources(); }

    void twistedTextsAreLaidOut_data()
    {
        QTest::addColumn<QString>("markdown");
        const char *pieces[] = {"*a **a ", "a_ ", "_a ", "a]", "[a", "[", "`", "e`", "> ", "- ", "|x", "[a](<b", "a@ ",
                                "&amp; ", "~~a~~ ", "<!--", "https://a.b/c ", "1. a\n", "> a\n\n", "- a\n\n", "# a\n",
                                "***\n", "日本語", "مرحبا ", "👩🏽‍🚀", "a\n", "`a` ", "**a** ", "x", "\\* ", "```\na\n```\n",
                                ":tada: ", "|a|b|\n", "Thu 12:00 "};
        for (const char *piece : pieces)
            QTest::addRow("%s", piece) << repeated(piece);
        QString lists, ticks, quotes;
        for (int i = 0; i < 250; ++i)
            lists += QStringLiteral("  ").repeated(i) + QStringLiteral("* a\n");
        for (int i = 1; i < 280; ++i)
            ticks += u'e' + QStringLiteral("`").repeated(i);
        QTest::newRow("deeper and deeper lists") << lists.left(limits::Text);
        QTest::newRow("longer and longer ticks") << ticks.left(limits::Text);
        QTest::newRow("a tall table") << QStringLiteral("|a|b|c|\n|-|-|-|\n") + repeated("|1|2|3|\n", 4500);
        QTest::newRow("a wide table") << repeated("|x", 1000) + QStringLiteral("|\n") + repeated("|-", 1000)
                + QStringLiteral("|\n") + repeated("|x", 1000) + QStringLiteral("|\n");
        QTest::newRow("nested marks") << repeated("*a **a ", 2800) + u'b' + repeated(" a** a*", 2800);
    }
    void twistedTextsAreLaidOut()
    {
        QFETCH(QString, markdown);
        MessageBody body(markdown, m_fixture.look, m_names);
        body.layout(680);
        QVERIFY(body.height() > 0);
        body.unfold();
        growWhole(body);
        QVERIFY(!body.isFolded());
    }

    //! Of what costs much to lay out, only the beginning is there until all of it is asked for; then it comes piece by piece.
    void costlyTextsAreLaidOutWhenAskedFor()
    {
        const QString text = repeated("👩🏽‍🚀");
        MessageBody body(text, m_fixture.look, m_names);
        body.layout(680);
        QVERIFY(body.isFolded() && body.hasFolds());
        QVERIFY(textOf(body).size() < text.size() / 2);
        QVERIFY(text.startsWith(textOf(body)));
        const int lineHeight = m_fixture.type.lineHeight(TypeStyle::Body);
        QVERIFY(body.height() <= (MessageBody::FoldedMessage + 2) * lineHeight);
        QCOMPARE(body.hitAt({20.0, double(body.height() - 4)}).kind, BodyHit::Kind::ShowAll);
        body.unfold();
        QVERIFY(!body.isFolded() && body.isGrowing());
        int before = body.height();
        growWhole(body);
        QCOMPARE(textOf(body), text);
        QVERIFY(body.height() > MessageBody::FoldMessageFrom * lineHeight && body.height() > before);
        QCOMPARE(body.textBetween({}, body.end()), text);
        before = body.height();
        body.layout(400);
        QVERIFY(body.isGrowing());
        QVERIFY(body.height() > before); // room is kept for it, so that nothing jumps
        growWhole(body);
        QCOMPARE(textOf(body), text);
    }

    void costlyTextsKeepTheirShapeInPieces()
    {
        const QString item = QStringLiteral("- a **bold** 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 item\n");
        const QString table = QStringLiteral("|a|b|\n|-|-|\n") + QStringLiteral("|😀|cell|\n").repeated(600);
        MessageBody body(item.repeated(60) + u'\n' + table + QStringLiteral("\n```\n") + QStringLiteral("😀\n").repeated(3000)
                             + QStringLiteral("```\n\nand after"),
                         m_fixture.look, m_names);
        body.layout(680);
        body.unfold();
        growWhole(body);
        QVERIFY(body.partCount() > 20);
        QCOMPARE(textOf(body).count(QStringLiteral("a bold ")), 60);
        QCOMPARE(textOf(body).count(QStringLiteral("cell")), 600);
        QCOMPARE(body.text(body.partCount() - 1), QStringLiteral("and after"));
        int code = -1;
        for (int part = 0; part < body.partCount(); ++part)
            code = body.code(part).isEmpty() ? code : part;
        QVERIFY(code > 0);
        QVERIFY(body.text(code).size() < body.code(code).size());
        body.unfoldCode(code);
        growWhole(body);
        QCOMPARE(body.text(code), body.code(code));
        body.layout(500);
        growWhole(body);
        QVERIFY(textOf(body).count(u'\n') > 3000); // the code is still whole
    }

    void plainWordsAreLaidOutAtOnce()
    {
        MessageBody body(repeated("What people write, line after line. "), m_fixture.look, m_names);
        body.layout(680);
        QVERIFY(body.isFolded());
        QCOMPARE(body.text(0).size(), limits::Text);
    }

    void codeIsCopiedWholeHoweverMuchOfItShows()
    {
        const QString code = repeated("😀 = 1;\n", 3000);
        MessageBody body(QStringLiteral("```cpp a.cpp\n%1\n```\nand after").arg(code), m_fixture.look, m_names);
        body.layout(680);
        QCOMPARE(body.code(0), code);
        QVERIFY(body.text(0).size() < 1000);
        body.unfoldCode(0);
        growWhole(body);
        QCOMPARE(body.text(0), code);
        QCOMPARE(body.text(body.partCount() - 1), QStringLiteral("and after"));
    }

    void timesAreMarkedAndFound()
    {
        MentionNames names = m_names;
        names.times.emplace(*zoneOf(QStringLiteral("Asia/Tokyo")), m_fixture.clock.now());
        MessageBody body(QStringLiteral("Thu 12:00 it is, not `Thu 13:00`."), m_fixture.look, names);
        body.layout(680);
        const TimeInWords expected{QStringLiteral("Thu 12:00"),
                                   Instant::of(QDateTime(QDate(2026, 6, 18), QTime(3, 0), Qt::UTC)), {}};
        QCOMPARE(body.times(), std::vector{expected});
        const QTextLine line = body.document(0)->begin().layout()->lineAt(0);
        const auto hit = [&](int position) { return body.hitAt({line.cursorToX(position) + 1, line.height() / 2}); };
        QCOMPARE(hit(2).time, std::optional(expected));
        QCOMPARE(hit(2).kind, BodyHit::Kind::Text);
        QVERIFY(!hit(14).time);
        QVERIFY(!hit(26).time);
        QCOMPARE(body.textBetween({}, body.end()), QStringLiteral("Thu 12:00 it is, not Thu 13:00."));
    }

    void aLongAddressIsReadAndCopiedWhole()
    {
        const QString address = QStringLiteral("https://files.saltmarsh.example/launch/") + QString(80, u'x')
            + QStringLiteral("/hero-film-cut-4.mov");
        MessageBody body(address + QStringLiteral(" and [words](https://a.example)"), m_fixture.look, m_names);
        body.layout(680);
        const QString shown = body.text(0);
        QVERIFY2(shown.startsWith(QStringLiteral("https://files.saltmarsh.example/")), qPrintable(shown));
        QVERIFY2(shown.contains(u'…') && shown.contains(QStringLiteral("hero-film-cut-4.mov and words")), qPrintable(shown));
        QCOMPARE(body.textBetween({}, body.end()), address + QStringLiteral(" and words"));
        QCOMPARE(body.hitAt({10, 10}).link, address);
        QCOMPARE(shownAddress(QStringLiteral("https://a.example/b")), QStringLiteral("https://a.example/b"));
        const QString host = QStringLiteral("https://%1.example").arg(QString(70, u'h'));
        QVERIFY(shownAddress(host + u'/' + QString(60, u'p')).startsWith(host)); // where it leads to stays whole
    }

    void aWordWithoutEndStaysInItsColumn()
    {
        MessageBody body(QString(3000, u'x'), m_fixture.look, m_names);
        body.layout(400);
        QVERIFY(body.document(0)->idealWidth() <= 400);
        QVERIFY(body.height() > 200);
    }

    void arabicStandsOnTheRight()
    {
        MessageBody body(QStringLiteral("مرحبا بالجميع\n\nHello all"), m_fixture.look, m_names);
        body.layout(400);
        const QTextBlock arabic = body.document(0)->begin(), english = arabic.next();
        QCOMPARE(arabic.textDirection(), Qt::RightToLeft);
        QCOMPARE(english.textDirection(), Qt::LeftToRight);
        QVERIFY(arabic.layout()->lineAt(0).naturalTextRect().left() > 200);
        QVERIFY(english.layout()->lineAt(0).naturalTextRect().left() < 20);
    }

    void japaneseBreaksBetweenCharactersAndNotBeforeAStop()
    {
        MessageBody body(QStringLiteral("今日は、各市場で九時に開く。").repeated(12), m_fixture.look, m_names);
        body.layout(300);
        const QTextBlock block = body.document(0)->begin();
        const QTextLayout *lines = block.layout();
        QVERIFY(lines->lineCount() > 4);
        for (int i = 1; i < lines->lineCount(); ++i) {
            const QChar first = block.text().at(lines->lineAt(i).textStart());
            QVERIFY(first != u'。' && first != u'、');
            QVERIFY(lines->lineAt(i).naturalTextWidth() <= 300);
        }
    }

    void htmlIsText()
    {
        MessageBody body(QStringLiteral("<b>a</b> <img src=x onerror=y>\n\n<script>z</script>"), m_fixture.look, m_names);
        body.layout(600);
        QVERIFY(body.text(0).contains(QStringLiteral("<b>a</b> <img src=x onerror=y>")));
        QVERIFY(body.text(0).contains(QStringLiteral("<script>z</script>")));
    }
};

QTEST_MAIN(MessageBodyTest)
#include "tst_message_body.moc"
