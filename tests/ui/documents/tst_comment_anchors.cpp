// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/crdt/undo_manager.h"
#include "ui/documents/comment_anchors.h"
#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace meridian;
using Search = CommentAnchor::Search;

namespace {

constexpr QStringView Root = u"content";

//! One replica of a text.
struct Page {
    explicit Page(quint64 client) : doc(crdt::ClientId{client}), text(doc.text(Root)) {}
    void insert(qsizetype at, const QString &words)
    {
        crdt::Transaction transaction(doc);
        text.insert(transaction, at, words);
    }
    void remove(qsizetype at, qsizetype length)
    {
        crdt::Transaction transaction(doc);
        text.remove(transaction, at, length);
    }
    void take(Page &other)
    {
        if (!doc.apply(other.doc.encodeSince(doc.stateVector())))
            qFatal("refused");
    }
    [[nodiscard]] TextRange rangeOf(const QString &words) const
    {
        const qsizetype at = unitsOf(text, {0, text.length()}).indexOf(words);
        return {at, at + words.size()};
    }
    [[nodiscard]] QString wordsOf(const CommentAnchor &anchor, Search search = Search::Everywhere)
    {
        const auto found = anchor.find(doc, text, search);
        return found.range ? unitsOf(text, *found.range) : QStringLiteral("gone");
    }

    crdt::Doc doc;
    crdt::TextRef text;
};

void exchange(Page &a, Page &b)
{
    a.take(b);
    b.take(a);
}

const QString Sentence = QStringLiteral("The embargo lifts on Friday.");
const QString Before = QStringLiteral("Agencies get the kit. "), After = QStringLiteral(" Wanjiru sends the note.");

CommentAnchor copied(const CommentAnchor &anchor)
{
    return CommentAnchor::kept(anchor.start(), anchor.end(), anchor.quote());
}

CommentRow rowOf(ThreadId thread, const CommentAnchor &anchor, bool resolved = false)
{
    CommentRow row;
    row.comment = {thread, anchor.start(), anchor.end(), anchor.quote(), {}, {}};
    if (resolved)
        row.comment.resolvedAt = Instant{5};
    return row;
}

} // namespace

class CommentAnchorsTest : public QObject {
    Q_OBJECT
private slots:
    void anchorsLeaveBlanksOut()
    {
        Page page(1);
        page.insert(0, QStringLiteral("One two  \nthree"));
        const auto anchor = CommentAnchor::over(page.text, {3, 10});
        QCOMPARE(anchor.quote(), QStringLiteral("two"));
        QCOMPARE(page.wordsOf(copied(anchor)), QStringLiteral("two"));
    }
    void whatIsWrittenAtTheEdgesIsNoPartOfIt()
    {
        Page page(1);
        page.insert(0, QStringLiteral("ab"));
        const auto anchor = CommentAnchor::over(page.text, {0, 2});
        page.insert(2, QStringLiteral(" behind"));
        page.insert(0, QStringLiteral("in front "));
        QCOMPARE(page.wordsOf(anchor), QStringLiteral("ab"));
        page.insert(10, QStringLiteral("-and-"));
        QCOMPARE(page.wordsOf(anchor), QStringLiteral("a-and-b"));
    }
    void anEmptyLineCanBeCommentedOn()
    {
        Page page(1);
        page.insert(0, QStringLiteral("a\n\nb\n"));
        const auto anchor = CommentAnchor::over(page.text, lineAround(page.text, 2));
        QVERIFY(anchor.quote().isEmpty());
        QCOMPARE(anchor.find(page.doc, page.text, Search::Near).range, std::optional(TextRange{2, 3}));
        Page empty(2);
        QVERIFY(!CommentAnchor::over(empty.text, {0, 0}).find(empty.doc, empty.text, Search::Near).range);
    }
    void anEmbedTakesPartAndIsNotQuoted()
    {
        Page page(1);
        page.insert(0, QStringLiteral("see  here"));
        {
            crdt::Transaction transaction(page.doc);
            page.text.insertEmbed(transaction, 4, crdt::Any(QStringLiteral("picture")));
        }
        const auto anchor = CommentAnchor::over(page.text, {0, page.text.length()});
        QCOMPARE(anchor.quote(), QStringLiteral("see  here"));
        QCOMPARE(anchor.find(page.doc, page.text, Search::Near).range, std::optional(TextRange{0, 10}));
    }
    void wordsThatAreGoneAreGone()
    {
        Page page(1);
        page.insert(0, Before + Sentence + After);
        const auto anchor = CommentAnchor::over(page.text, page.rangeOf(Sentence));
        page.remove(Before.size(), Sentence.size());
        const auto found = anchor.find(page.doc, page.text, Search::Everywhere);
        QVERIFY(!found.range);
        QCOMPARE(found.at, Before.size());
        QCOMPARE(anchor.quote(), Sentence);
    }
    void nonsenseIsGoneAndKeepsItsQuote()
    {
        Page page(1);
        page.insert(0, QStringLiteral("something"));
        for (const QByteArray &bytes : {QByteArray(), QByteArray("nonsense"), QByteArray("\x01\x05other\x00", 8)}) {
            const auto anchor = CommentAnchor::kept(bytes, bytes, QStringLiteral("words that nobody has written"));
            QCOMPARE(page.wordsOf(anchor), QStringLiteral("gone"));
        }
    }
    void otherWordsThatReadTheSameAreNotTaken()
    {
        Page page(1);
        page.insert(0, QStringLiteral("Open on Friday.\n") + QString(1000, u'x') + QStringLiteral("\nClose on Friday."));
        const auto anchor = CommentAnchor::over(page.text, {8, 14});
        QCOMPARE(anchor.quote(), QStringLiteral("Friday"));
        page.remove(8, 6);
        QCOMPARE(page.wordsOf(anchor), QStringLiteral("gone"));
    }
    void aSentenceThatIsCutAndPastedIsFollowed()
    {
        Page page(1);
        page.insert(0, Before + Sentence + After + QString(3000, u'x'));
        const auto anchor = CommentAnchor::over(page.text, page.rangeOf(Sentence));
        page.remove(Before.size(), Sentence.size());
        page.insert(page.text.length(), Sentence);
        QCOMPARE(page.wordsOf(anchor, Search::Near), QStringLiteral("gone"));
        QCOMPARE(page.wordsOf(anchor), Sentence);
        page.insert(0, Sentence + QString(3000, u'x')); // which of the two?
        QCOMPARE(page.wordsOf(anchor), QStringLiteral("gone"));
    }
    void undoBringsTheCommentBackOnBothSides()
    {
        for (const bool whole : {false, true}) {
            Page here(1), there(2);
            here.insert(0, Before + QStringLiteral("Friday") + After);
            there.take(here);
            const auto anchor = CommentAnchor::over(here.text, here.rangeOf(QStringLiteral("Friday")));
            ManualClock clock{{1'000}};
            crdt::UndoManager::Options options;
            options.scope = {here.text};
            crdt::UndoManager undo(here.doc, options, clock);
            if (whole)
                here.remove(0, here.text.length());
            else
                here.remove(Before.size(), 6);
            there.take(here);
            QCOMPARE(here.wordsOf(anchor), QStringLiteral("gone"));
            QCOMPARE(there.wordsOf(anchor), QStringLiteral("gone"));
            QVERIFY(undo.undo());
            there.take(here);
            QCOMPARE(here.wordsOf(anchor), QStringLiteral("Friday"));
            if (!whole) // new letters there: short words are known again where they stood
                QCOMPARE(there.wordsOf(anchor), QStringLiteral("Friday"));
        }
    }
    //! However the paragraph is rewritten around a sentence, by either side and apart, both see the same comment on it.
    void aCommentKeepsItsSentence()
    {
        QVERIFY(rc::check("paragraphs rewritten on two sides", [](quint64 seed) {
            SeededRandom random(seed);
            Page here(1), there(2);
            here.insert(0, Before + Sentence + After);
            exchange(here, there);
            const auto anchor = CommentAnchor::over(here.text, here.rangeOf(Sentence));
            const auto rewrite = [&](Page &page) {
                const auto range = *anchor.find(page.doc, page.text, Search::Near).range;
                const bool front = random.chance(50);
                const TextRange part = front ? TextRange{0, range.from} : TextRange{range.to, page.text.length()};
                const qsizetype at = part.from + qsizetype(random.below(quint64(part.to - part.from + 1)));
                switch (random.below(4)) {
                case 0: return page.remove(part.from, part.to - part.from);
                case 1: return page.remove(at, std::min(part.to - at, qsizetype(5)));
                default: return page.insert(at, QStringLiteral("new 𝔴ords\n").left(1 + qsizetype(random.below(4))));
                }
            };
            for (int round = 0; round < 12; ++round) {
                rewrite(random.chance(50) ? here : there);
                if (random.chance(40))
                    exchange(here, there);
                RC_ASSERT(here.wordsOf(anchor, Search::Near) == Sentence);
                RC_ASSERT(there.wordsOf(copied(anchor), Search::Near) == Sentence);
            }
            exchange(here, there);
            RC_ASSERT(here.text.toString() == there.text.toString());
            RC_ASSERT(anchor.find(here.doc, here.text, Search::Near) == anchor.find(there.doc, there.text, Search::Near));
        }));
    }
    void theListFollowsTheTextAndItsOrder()
    {
        Page page(1);
        page.insert(0, QStringLiteral("alpha beta gamma"));
        SeededRandom random(3);
        const auto first = ThreadId::create({1}, random), second = ThreadId::create({2}, random),
                   third = ThreadId::create({3}, random);
        CommentAnchors anchors(page.doc, page.text);
        QSignalSpy changed(&anchors, &CommentAnchors::changed);
        anchors.setComments({rowOf(first, CommentAnchor::over(page.text, {6, 10})),
                             rowOf(second, CommentAnchor::over(page.text, {0, 16})),
                             rowOf(third, CommentAnchor::over(page.text, {11, 16}), true)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(anchors.all().size(), size_t(3));
        QCOMPARE(anchors.all()[0].thread, second);
        QCOMPARE(anchors.all()[1].thread, first);
        QCOMPARE(anchors.over(7), (std::vector{first, second}));
        QCOMPARE(anchors.over(5), std::vector{second});
        QCOMPARE(anchors.openIn({0, 6}), 1);
        QCOMPARE(anchors.openIn({6, 16}), 1); // resolved ones do not count
        page.insert(0, QStringLiteral("A "));
        QTRY_COMPARE(anchors.find(first)->range, std::optional(TextRange{8, 12}));
        page.remove(8, 4);
        QTRY_VERIFY(!anchors.find(first)->range);
        QCOMPARE(anchors.find(first)->at, 8);
        QCOMPARE(anchors.openIn({8, 9}), 1); // it is still open
        changed.clear();
        page.insert(page.text.length(), QStringLiteral("!"));
        QTest::qWait(0);
        QCOMPARE(changed.size(), 0); // nothing moved
    }
    void aSentencePastedElsewhereIsFoundInAQuietMoment()
    {
        Page page(1);
        page.insert(0, Before + Sentence + After + QString(3000, u'x'));
        SeededRandom random(3);
        const auto thread = ThreadId::create({1}, random);
        CommentAnchors anchors(page.doc, page.text);
        anchors.setComments({rowOf(thread, CommentAnchor::over(page.text, page.rangeOf(Sentence)))});
        page.remove(Before.size(), Sentence.size());
        const qsizetype end = page.text.length();
        page.insert(end, Sentence);
        QTRY_COMPARE(anchors.find(thread)->range, std::optional(TextRange{end, end + Sentence.size()}));
        page.insert(0, Sentence); // which is the second one now
        QTRY_COMPARE(anchors.find(thread)->range, std::optional(TextRange{end + Sentence.size(), end + 2 * Sentence.size()}));
    }
};

QTEST_GUILESS_MAIN(CommentAnchorsTest)
#include "tst_comment_anchors.moc"
