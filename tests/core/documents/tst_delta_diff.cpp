// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/doc.h"
#include "core/documents/delta_diff.h"
#include "core/documents/delta_lines.h"
#include <QElapsedTimer>
#include <QTest>
#include <rapidcheck.h>

using namespace meridian;
using namespace Qt::StringLiterals;
using crdt::Any;
using crdt::Attributes;
using crdt::Delta;
using crdt::DeltaOp;

namespace {

const Attributes Bold{{u"bold"_s, Any(true)}};
const Attributes Item{{u"list"_s, Any(u"bullet"_s)}};

DeltaOp insert(const QString &text, const Attributes &attributes = {})
{
    return {DeltaOp::Kind::Insert, text.size(), text, {}, attributes};
}
DeltaOp image(const QString &address)
{
    return {DeltaOp::Kind::Embed, 1, {}, Any(Any::Object{{u"image"_s, Any(address)}}), {}};
}
Delta text(const QString &words) { return {insert(words)}; }

//! A document that says it, of its own.
std::unique_ptr<crdt::Doc> docOf(const Delta &delta, quint64 client = 1)
{
    auto doc = std::make_unique<crdt::Doc>(crdt::ClientId{client});
    crdt::TextRef root = doc->text(u"content");
    crdt::Transaction transaction(*doc);
    root.applyDelta(transaction, delta);
    return doc;
}
Delta said(crdt::Doc &doc) { return doc.text(u"content").toDelta(); }
//! Letters of one look in one piece, however often they were formatted.
Delta plain(const Delta &delta)
{
    Delta joined;
    for (const DeltaOp &op : delta) {
        const bool goesOn = !joined.empty() && op.kind == DeltaOp::Kind::Insert && joined.back().kind == op.kind
            && sameAttributes(joined.back().attributes, op.attributes);
        if (goesOn)
            joined.back() = insert(joined.back().text + op.text, op.attributes);
        else
            joined.push_back(op);
    }
    return joined;
}

//! [gone], {come}
QString marked(const Delta &shown)
{
    QString text;
    for (const DeltaOp &op : shown) {
        const QString words = op.kind == DeltaOp::Kind::Embed ? u"*"_s : op.text;
        text += isSet(op.attributes, attr::Deleted) ? u'[' + words + u']' : isSet(op.attributes, attr::Inserted) ? u'{' + words + u'}' : words;
    }
    return text;
}

rc::Gen<Delta> anyText()
{
    const auto word = rc::gen::element(u"low"_s, u"tide"_s, u" "_s, u"\n"_s, u"東京"_s, u"🐚"_s, u". "_s, u"gate"_s);
    return rc::gen::map(rc::gen::container<std::vector<std::pair<QString, int>>>(rc::gen::pair(word, rc::gen::inRange(0, 6))),
                        [](const auto &words) {
                            Delta delta;
                            for (const auto &[letters, look] : words) {
                                if (look == 5)
                                    delta.push_back(image(u"data:"_s + letters.trimmed()));
                                else
                                    delta.push_back(insert(letters, look == 0 ? Bold : look == 1 && letters == u"\n" ? Item : Attributes()));
                            }
                            return delta;
                        });
}

} // namespace

class DeltaDiffTest : public QObject {
    Q_OBJECT
private slots:
    //! Applied to the one it makes the other, whatever they are.
    void theChangeMakesTheOther()
    {
        QVERIFY(rc::check([] {
            const auto before = docOf(*anyText(), 1), after = docOf(*anyText(), 2);
            const Delta change = changeBetween(said(*before), said(*after));
            crdt::TextRef root = before->text(u"content");
            {
                crdt::Transaction transaction(*before);
                root.applyDelta(transaction, change);
            }
            RC_ASSERT(plain(said(*before)) == plain(said(*after)));
            RC_ASSERT(changeBetween(said(*before), said(*after)).empty());
        }));
    }
    //! What others wrote meanwhile stays, and so do the letters that are in both.
    void whatStaysIsLeftAlone()
    {
        const auto doc = docOf(text(u"Open at nine.\nNobody works at night.\nThe end.\n"_s));
        const Delta change = changeBetween(said(*doc), text(u"Open at ten.\nNobody works at night.\nThe end.\n"_s));
        QCOMPARE(change.size(), size_t(3));
        QCOMPARE(change[0].length, qsizetype(8));
        QCOMPARE(change[1].kind == DeltaOp::Kind::Delete ? change[1].length : change[2].length, qsizetype(4));
        crdt::Doc other(crdt::ClientId{9});
        QVERIFY(other.apply(doc->encode()));
        {
            crdt::Transaction transaction(other);
            crdt::TextRef root = other.text(u"content");
            root.insert(transaction, root.toString().indexOf(u"night"), u"Sunday ");
        }
        {
            crdt::Transaction transaction(*doc);
            crdt::TextRef root = doc->text(u"content");
            root.applyDelta(transaction, change);
        }
        QVERIFY(other.apply(doc->encode()));
        QCOMPARE(other.text(u"content").toString(), u"Open at ten.\nNobody works at Sunday night.\nThe end.\n"_s);
    }
    void whatOnlyLooksDifferentIsFormatted()
    {
        const Delta change = changeBetween(text(u"low tide\n"_s), {insert(u"low "_s), insert(u"tide"_s, Bold), insert(u"\n"_s, Item)});
        QCOMPARE(change.size(), size_t(3));
        for (const DeltaOp &op : change)
            QCOMPARE(op.kind, DeltaOp::Kind::Retain);
        QCOMPARE(change[1].attributes, Bold);
        QCOMPARE(change[2].attributes, Item);
        QCOMPARE(countChange(text(u"low tide\n"_s), {insert(u"low tide\n"_s, Bold)}), TextChange());
    }
    void count_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("removed");
        QTest::newRow("the same") << u"at nine\n"_s << u"at nine\n"_s << 0 << 0;
        QTest::newRow("a word for another") << u"open at nine\n"_s << u"open at ten\n"_s << 1 << 1;
        QTest::newRow("a new line") << u"one\nthree\n"_s << u"one\ntwo words\nthree\n"_s << 2 << 0;
        QTest::newRow("all") << u"\n"_s << u"Nobody works at night.\n"_s << 4 << 0;
        QTest::newRow("only blanks") << u"a b\n"_s << u"a  b\n"_s << 0 << 0;
        QTest::newRow("without blanks between words") << u"東京\n"_s << u"東京都港区\n"_s << 3 << 0;
        QTest::newRow("a combined letter") << u"Ine\u0302s\n"_s << u"Inês\n"_s << 1 << 1;
    }
    void count()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const TextChange change = countChange(text(before), text(after));
        QTEST(int(change.wordsAdded), "added");
        QTEST(int(change.wordsRemoved), "removed");
    }
    void comparison_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a word") << u"out everywhere.\n"_s << u"out here.\n"_s << u"out [everywhere]{here}.\n"_s;
        QTest::newRow("a line that is gone") << u"one\ntwo\nthree\n"_s << u"one\nthree\n"_s << u"one\n[two\n]three\n"_s;
        QTest::newRow("a line that came") << u"one\nthree\n"_s << u"one\ntwo\nthree\n"_s << u"one\n{two\n}three\n"_s;
        QTest::newRow("two lines made one") << u"one\ntwo\n"_s << u"one two\n"_s << u"one[¶]{ }two\n"_s;
        QTest::newRow("one line made two") << u"one two\n"_s << u"one\ntwo\n"_s << u"one[ ]{\n}two\n"_s;
    }
    void comparison()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Delta shown = meridian::comparison(text(before), text(after));
        QTEST(marked(shown), "expected");
    }
    //! Without what is gone it is what is there now.
    void theComparisonHoldsTheOther()
    {
        QVERIFY(rc::check([] {
            const Delta before = *anyText(), after = *anyText();
            Delta kept = meridian::comparison(before, after);
            std::erase_if(kept, [](const DeltaOp &op) { return isSet(op.attributes, attr::Deleted); });
            for (DeltaOp &op : kept)
                op.attributes = merged(op.attributes, {{attr::Inserted.toString(), Any::Null()}});
            RC_ASSERT(plain(said(*docOf(kept))) == plain(said(*docOf(after))));
        }));
    }
    void picturesAreToldApart()
    {
        const Delta before{image(u"data:a"_s), insert(u"\n"_s)}, after{image(u"data:b"_s), insert(u"\n"_s)};
        QCOMPARE(marked(meridian::comparison(before, after)), u"[*]{*}\n"_s);
        QVERIFY(changeBetween(before, before).empty());
    }
    //! A long text with a change on every tenth line is compared while one reads this line.
    void longTexts()
    {
        QString before, after;
        for (int i = 0; i < 12'000; ++i) {
            before += u"Line %1 says what happens at the gate, and who watches it until the morning.\n"_s.arg(i);
            after += i % 10 ? u"Line %1 says what happens at the gate, and who watches it until the morning.\n"_s.arg(i)
                            : u"Line %1 says what happens at the second gate, and who watches it.\n"_s.arg(i);
        }
        QElapsedTimer timer;
        timer.start();
        const TextChange change = countChange(text(before), text(after));
        QVERIFY(timer.elapsed() < 20'000);
        QCOMPARE(change.wordsAdded, 1200);
        QCOMPARE(change.wordsRemoved, 3 * 1200);
    }
};

QTEST_GUILESS_MAIN(DeltaDiffTest)
#include "tst_delta_diff.moc"
