// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages so long that they come in parts and are counted line by line.
#include "tests/ui/documents/comment_fixture.h"
#include "ui/documents/outline_list.h"
#include "ui/documents/outline_pane.h"
#include "ui/documents/page_head.h"
#include "ui/documents/page_summary.h"
#include "ui/documents/page_writer.h"
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace meridian;
using namespace Qt::StringLiterals;

namespace {

constexpr int Chapters = 300;

//! Chapters under headings, more than comes at once.
crdt::Delta longText()
{
    std::vector<DeltaLine> lines;
    for (int i = 0; i < Chapters; ++i) {
        lines.push_back({{{u"Chapter %1"_s.arg(i)}}, {{u"header"_s, crdt::Any(2)}}});
        lines.push_back({{{u"word "_s.repeated(160) + u"of %1."_s.arg(i)}}});
    }
    return deltaOf(lines);
}

qint64 wordsOf(const QTextDocument &document)
{
    qint64 words = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        words += wordsIn(block.text());
    return words;
}

} // namespace

class LongDocumentsTest : public QObject {
    Q_OBJECT
private slots:
    void aLongPageComesInParts()
    {
        test::CommentedDocument it;
        crdt::Doc &other = it.desk.other;
        {
            crdt::Transaction transaction(other);
            it.desk.otherText().applyDelta(transaction, longText());
        }
        it.view->close();
        QVERIFY(it.desk.desk.store->texts().keepOwn(it.desk.document, other.encode()));
        it.view->open(it.desk.document);
        auto &head = *it.view->findChild<PageHead *>();
        QVERIFY(it.view->binding()->isLoading());
        QVERIFY(it.page().isReadOnly());
        QCOMPARE(head.stateText(), u"Reading the rest"_s);
        QVERIFY(it.page().document()->begin().text().startsWith(u"Chapter 0"));
        // Others write meanwhile, in what is here and in what is not.
        {
            crdt::Transaction transaction(other);
            crdt::TextRef text = it.desk.otherText();
            text.insert(transaction, 0, u"First\n");
            text.insert(transaction, text.length() - 1, u" Last");
            text.remove(transaction, text.length() / 2, 300);
        }
        it.desk.hear(DocumentNews::What::Changed, other.encode());
        const auto late = it.arrive(u"Wanjiru"_s, u"of 299."_s, u"Is this all?"_s);
        it.comments->show(late);
        QTRY_VERIFY(!it.view->binding()->isLoading());
        QVERIFY(!it.page().isReadOnly());
        QCOMPARE(head.stateText() == u"Reading the rest"_s, false);
        QCOMPARE(it.words(), it.desk.otherText().toString());
        QCOMPARE(linesOf(readDocument(*it.page().document())) == linesOf(it.text().toDelta()), true);
        QTRY_VERIFY(it.card(late) && it.card(late)->isActive()); // it is gone to when its words are there
        const QString words = QLocale().toString(wordsOf(*it.page().document()));
        QTRY_VERIFY2(it.view->outline().length().startsWith(words), qPrintable(it.view->outline().length()));
    }
    void whatIsCountedIsWhatIsThere()
    {
        SeededRandom random(3);
        QTextDocument document;
        (void)document.documentLayout(); // without one it tells nothing
        PageSummary summary(document);
        QTextCursor cursor(&document);
        const auto place = [&] { return int(random.below(quint64(document.characterCount()))); };
        for (int i = 0; i < 2'000; ++i) {
            cursor.setPosition(place());
            switch (random.below(6)) {
            case 0: cursor.insertText(u"two words "_s); break;
            case 1: cursor.insertBlock(); break;
            case 2: cursor.insertText(u"a\nb\nc d"_s); break;
            case 3:
                cursor.setPosition(std::min(cursor.position() + int(random.below(12)), document.characterCount() - 1),
                                   QTextCursor::KeepAnchor);
                cursor.removeSelectedText();
                break;
            case 4: {
                QTextBlockFormat format;
                format.setHeadingLevel(int(random.below(3)));
                cursor.setBlockFormat(format);
                break;
            }
            default:
                if (i % 500 == 499)
                    document.clear();
            }
            if (i % 7 == 0)
                summary.read();
        }
        summary.read();
        QCOMPARE(summary.words(), wordsOf(document));
        std::vector<std::pair<QString, int>> headings, there;
        for (const PageSummary::Heading &heading : summary.headings())
            headings.emplace_back(heading.title, heading.position);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0 && !block.text().trimmed().isEmpty())
                there.emplace_back(block.text().simplified(), block.position());
        }
        QVERIFY(there.size() > 3);
        QCOMPARE(headings == there, true);
    }
    void wordsOfAnyScriptAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("none") << u" … "_s << 0;
        QTest::newRow("plain") << u"Each market opens at 09:00."_s << 5;
        QTest::newRow("joined") << u"Inês’s re-cut, 1.5 times"_s << 4;
        QTest::newRow("Arabic") << u"مرحبا بكم"_s << 2;
        QTest::newRow("Japanese") << u"東京の朝"_s << 2;
    }
    void wordsOfAnyScriptAreCounted()
    {
        QFETCH(QString, text);
        QFETCH(int, words);
        QCOMPARE(wordsIn(text), words);
    }
};

QTEST_MAIN(LongDocumentsTest)
#include "tst_long_documents.moc"
