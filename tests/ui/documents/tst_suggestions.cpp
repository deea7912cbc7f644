// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/crdt/undo_manager.h"
#include "ui/documents/suggestion_decisions.h"
#include "ui/documents/suggestion_edit.h"
#include <QTest>
#include <rapidcheck.h>

using namespace meridian;
using Kind = SuggestionKind;
using Step = crdt::DeltaOp::Kind;

namespace {

constexpr QStringView Root = u"content";

crdt::DeltaOp keep(qsizetype length) { return {Step::Retain, length, {}, {}, {}}; }
crdt::DeltaOp drop(qsizetype length) { return {Step::Delete, length, {}, {}, {}}; }
crdt::DeltaOp put(const QString &text) { return {Step::Insert, text.size(), text, {}, {}}; }

MemberId memberOf(quint64 number)
{
    SeededRandom random(number);
    return MemberId::create({qint64(number)}, random);
}

//! One person's copy of a document.
struct Desk {
    explicit Desk(quint64 number)
        : doc(crdt::ClientId{number}), text(doc.text(Root)), self(memberOf(number)),
          decisions(doc, text, self, clock), name(QString::number(number))
    {
        observation = doc.observe(text, [this](const crdt::TextEvent &event) {
            const auto before = runs.all();
            runs.apply(event.delta);
            if (event.source == crdt::Source::Remote) {
                decisions.heal(runs.all());
                decisions.reclaim(before, event.delta, name + u'-' + QString::number(++made));
            }
        });
    }
    ~Desk() { doc.stop(observation); }

    void write(const crdt::Delta &delta)
    {
        crdt::Transaction transaction(doc);
        text.applyDelta(transaction, SuggestionEdit::make(delta));
    }
    void suggest(const crdt::Delta &delta)
    {
        SuggestionEdit edit(self, clock.now(), [this] { return name + u'-' + QString::number(++made); });
        const crdt::Delta proposed = edit.propose(delta, text, runs);
        crdt::Transaction transaction(doc);
        text.applyDelta(transaction, proposed);
    }
    void replace(qsizetype at, qsizetype length, const QString &words) { suggest({keep(at), put(words), drop(length)}); }
    void take(Desk &other)
    {
        if (!doc.apply(other.doc.encodeSince(doc.stateVector())))
            qFatal("refused");
        decisions.repair(SuggestionDecisions::When::Later);
    }
    [[nodiscard]] std::vector<Suggestion> suggestions() const { return suggestionsOf(runs.all()); }
    //! "The [-old-][+new+] words", a suggestion's author behind the sign.
    [[nodiscard]] QString shown() const
    {
        QString shown;
        for (const crdt::DeltaOp &op : text.toDelta()) {
            const bool comes = stampIn(op.attributes, Kind::Insert).has_value();
            const bool goes = stampIn(op.attributes, Kind::Delete).has_value();
            shown += goes ? u"[-" : u"";
            shown += comes ? u"[+" : u"";
            shown += op.text;
            shown += comes ? u"+]" : u"";
            shown += goes ? u"-]" : u"";
        }
        return shown;
    }

    ManualClock clock{{1'781'600'000'000}};
    crdt::Doc doc;
    crdt::TextRef text;
    MemberId self;
    SuggestionRuns runs;
    SuggestionDecisions decisions;
    QString name;
    int made = 0;
    crdt::Observation observation;
};

crdt::Any without(const SuggestionStamp &stamp, QStringView key)
{
    auto object = *stamp.toAny().as<crdt::Any::Object>();
    std::erase_if(object, [&](const auto &pair) { return pair.first == key; });
    return object;
}

crdt::Any with(const SuggestionStamp &stamp, QStringView key, const crdt::Any &value)
{
    auto object = *without(stamp, key).as<crdt::Any::Object>();
    object.emplace_back(key.toString(), value);
    return object;
}

void exchange(Desk &a, Desk &b)
{
    // Repairs are news too.
    for (int i = 0; i < 4; ++i) {
        a.take(b);
        b.take(a);
    }
}

const QString Line = QStringLiteral("Tern is out today, everywhere.");
constexpr qsizetype At = 19, Length = 10; // of "everywhere"

} // namespace

class SuggestionsTest : public QObject {
    Q_OBJECT
private slots:
    void stampsOfOthersAreReadWithCare()
    {
        const SuggestionStamp stamp{QStringLiteral("a"), memberOf(4), Instant{1'781'600'000'000}, "from", "to"};
        QCOMPARE(SuggestionStamp::of(stamp.toAny()), std::optional(stamp));
        for (const crdt::Any &value :
             {crdt::Any(), crdt::Any(true), crdt::Any(QStringLiteral("a")), crdt::Any(crdt::Any::Object{}),
              without(stamp, u"id"), without(stamp, u"member"), without(stamp, u"at"), without(stamp, u"from"),
              with(stamp, u"member", QStringLiteral("me")), with(stamp, u"id", QString(65, u'x')), with(stamp, u"at", 1e300),
              with(stamp, u"to", 7)})
            QVERIFY(!SuggestionStamp::of(value));
    }
    void whatIsProposedStandsBesideWhatItReplaces()
    {
        Desk yuki(1);
        yuki.write({put(Line)});
        yuki.replace(At, Length, QStringLiteral("where you are"));
        QCOMPARE(yuki.shown(), QStringLiteral("Tern is out today, [-everywhere-][+where you are+]."));
        QCOMPARE(yuki.suggestions().size(), size_t(1));
        const Suggestion suggestion = yuki.suggestions().front();
        QCOMPARE(suggestion.stamp.member, yuki.self);
        QCOMPARE(suggestion.words(yuki.text, Kind::Insert), QStringLiteral("where you are"));
        QCOMPARE(suggestion.words(yuki.text, Kind::Delete), QStringLiteral("everywhere"));
        QCOMPARE(suggestion.range(), (TextRange{At, At + Length + 13}));
    }
    void editsThatTouchAreOneSuggestion()
    {
        Desk yuki(1);
        yuki.write({put(Line)});
        yuki.suggest({keep(At + Length - 1), drop(1)}); // backspace by backspace
        yuki.clock.advance(1'000);
        yuki.suggest({keep(At + Length - 2), drop(1)});
        yuki.suggest({keep(At + Length - 2), put(QStringLiteral("a"))});
        yuki.suggest({keep(At + Length - 1), put(QStringLiteral("b"))});
        QCOMPARE(yuki.shown(), QStringLiteral("Tern is out today, everywhe[+ab+][-r-][-e-]."));
        QCOMPARE(yuki.suggestions().size(), size_t(1));
        QCOMPARE(yuki.suggestions().front().stamp.at, Instant{1'781'600'000'000});
        yuki.suggest({put(QStringLiteral("So "))}); // apart from it
        QCOMPARE(yuki.suggestions().size(), size_t(2));
        Desk ana(2);
        ana.take(yuki);
        ana.suggest({keep(3), put(QStringLiteral("then "))}); // somebody else's, though it touches
        QCOMPARE(ana.suggestions().size(), size_t(3));
    }
    void lettersStruckOneByOneAreOneSuggestion_data()
    {
        QTest::addColumn<std::vector<int>>("order");
        QTest::newRow("backwards") << std::vector{2, 1, 0};
        QTest::newRow("forwards") << std::vector{0, 1, 2};
        QTest::newRow("the one between at last") << std::vector{0, 2, 1};
    }
    void lettersStruckOneByOneAreOneSuggestion()
    {
        QFETCH(std::vector<int>, order);
        Desk yuki(1), ana(2);
        yuki.write({put(Line)});
        for (const int letter : order) {
            yuki.suggest({keep(At + letter), drop(1)});
            yuki.clock.advance(1'000);
        }
        QCOMPARE(yuki.suggestions().size(), size_t(1));
        QCOMPARE(yuki.suggestions().front().range(), (TextRange{At, At + 3}));
        QCOMPARE(yuki.suggestions().front().words(yuki.text, Kind::Delete), QStringLiteral("eve"));
        ana.take(yuki);
        ana.suggest({keep(At + 3), drop(1)}); // somebody else's is another one
        QCOMPARE(ana.suggestions().size(), size_t(2));
        QVERIFY(ana.decisions.accept(ana.suggestions().front().stamp.id));
        QCOMPARE(ana.shown(), QStringLiteral("Tern is out today, [-r-]ywhere."));
    }
    void aStrikeBetweenTwoOfMineMakesThemOne()
    {
        Desk yuki(1);
        yuki.write({put(Line)});
        yuki.replace(At, 1, QStringLiteral("E"));        // [-e-][+E+]verywhere
        yuki.suggest({keep(At + 4), drop(1)});           // … and apart from it
        yuki.suggest({keep(At + 2), drop(2)});           // what stands between
        QCOMPARE(yuki.suggestions().size(), size_t(1));
        QCOMPARE(yuki.suggestions().front().words(yuki.text, Kind::Delete), QStringLiteral("ever"));
    }
    void onesOwnProposalIsSimplyTakenBack()
    {
        Desk yuki(1);
        yuki.write({put(Line)});
        yuki.replace(At, Length, QStringLiteral("here"));
        yuki.suggest({keep(At + Length), drop(4)});
        QCOMPARE(yuki.shown(), QStringLiteral("Tern is out today, [-everywhere-]."));
        yuki.suggest({keep(At - 1), drop(5)}); // over what is struck already
        QCOMPARE(yuki.shown(), QStringLiteral("Tern is out today,[- -][-everywhere-]."));
    }
    void deletingSomebodyElsesProposalIsProposed()
    {
        Desk yuki(1), ana(2);
        yuki.write({put(Line)});
        yuki.replace(At, Length, QStringLiteral("here"));
        ana.take(yuki);
        ana.suggest({keep(At + Length), drop(4)});
        QCOMPARE(ana.shown(), QStringLiteral("Tern is out today, [-everywhere-][-[+here+]-]."));
        QVERIFY(ana.decisions.accept(ana.suggestions().back().stamp.id));
        QCOMPARE(ana.shown(), QStringLiteral("Tern is out today, [-everywhere-]."));
    }
    void whatIsMadeAmongSuggestedWordsIsNoPartOfThem()
    {
        Desk yuki(1), ana(2);
        yuki.write({put(Line)});
        yuki.replace(At, Length, QStringLiteral("where you are"));
        ana.take(yuki);
        ana.write({keep(At + Length + 5), put(QStringLiteral(" (all of)"))});
        QCOMPARE(ana.shown(), QStringLiteral("Tern is out today, [-everywhere-][+where+] (all of)[+ you are+]."));
        ana.decisions.keepAsItWas(ana.suggestions().front().stamp.id);
        QCOMPARE(ana.shown(), QStringLiteral("Tern is out today, everywhere (all of)."));
    }
    void formattingIsNotProposed()
    {
        Desk yuki(1);
        yuki.write({put(Line)});
        yuki.replace(At, Length, QStringLiteral("here"));
        crdt::DeltaOp bold = keep(yuki.text.length());
        bold.attributes = {{QStringLiteral("bold"), crdt::Any(true)}};
        yuki.suggest({bold});
        for (const crdt::DeltaOp &op : yuki.text.toDelta()) {
            const bool isBold = std::ranges::find(op.attributes, QStringLiteral("bold"), &crdt::Attribute::key) != op.attributes.end();
            QCOMPARE(isBold, stampIn(op.attributes, Kind::Insert).has_value());
        }
    }
    void acceptingAndKeepingAreOneStepToUndo()
    {
        Desk yuki(1);
        yuki.write({put(Line)});
        yuki.replace(At, Length, QStringLiteral("where you are"));
        const QString shown = yuki.shown(), id = yuki.suggestions().front().stamp.id;
        crdt::UndoManager::Options options;
        options.scope = {yuki.text, yuki.decisions.records()};
        crdt::UndoManager undo(yuki.doc, options, yuki.clock);
        QVERIFY(yuki.decisions.accept(id));
        QCOMPARE(yuki.shown(), QStringLiteral("Tern is out today, where you are."));
        QVERIFY(yuki.suggestions().empty());
        QVERIFY(!yuki.decisions.accept(id)); // nothing is left of it
        QVERIFY(undo.undo());
        QCOMPARE(yuki.shown(), shown);
        QVERIFY(yuki.decisions.records().keys().empty());
        QVERIFY(yuki.decisions.keepAsItWas(id));
        QCOMPARE(yuki.shown(), Line);
        QVERIFY(undo.undo());
        QVERIFY(undo.redo());
        QCOMPARE(yuki.shown(), Line);
    }
    void twoWhoDecideAlikeAtOnceAgree()
    {
        Desk ana(1), ben(2);
        ana.write({put(Line)});
        ana.replace(At, Length, QStringLiteral("here"));
        exchange(ana, ben);
        const QString id = ana.suggestions().front().stamp.id;
        ana.decisions.accept(id);
        ben.decisions.accept(id);
        exchange(ana, ben);
        QCOMPARE(ana.shown(), QStringLiteral("Tern is out today, here."));
        QCOMPARE(ben.shown(), ana.shown());
    }
    void ofTwoContraryDecisionsAtOnceTheEarlierCounts()
    {
        for (const bool accepterIsEarlier : {true, false}) {
            Desk ana(1), ben(2);
            ana.write({put(QStringLiteral("a ") + Line)});
            ana.replace(2 + At, Length, QStringLiteral("here"));
            exchange(ana, ben);
            const QString id = ana.suggestions().front().stamp.id;
            (accepterIsEarlier ? ben : ana).clock.advance(60'000);
            ana.decisions.accept(id);
            ben.decisions.keepAsItWas(id);
            exchange(ana, ben);
            QCOMPARE(ana.shown(), QStringLiteral("a Tern is out today, %1.").arg(accepterIsEarlier ? QStringLiteral("here") : QStringLiteral("everywhere")));
            QCOMPARE(ben.shown(), ana.shown());
        }
    }
    void whoWasAwayPutsItRightOnComingBack()
    {
        Desk ana(1), ben(2);
        ana.write({put(Line)});
        ana.replace(At, Length, QStringLiteral("here"));
        exchange(ana, ben);
        const QString id = ana.suggestions().front().stamp.id;
        ben.clock.advance(60'000);
        ana.decisions.accept(id);
        ben.decisions.keepAsItWas(id);
        if (!ana.doc.apply(ben.doc.encode()))
            QFAIL("refused");
        ana.decisions.repair(SuggestionDecisions::When::OnOpening);
        QCOMPARE(ana.shown(), QStringLiteral("Tern is out today, .")); // Ben's to put right …
        Desk later(3); // … in whatever session
        later.self = ben.self;
        SuggestionDecisions again(later.doc, later.text, ben.self, later.clock);
        if (!later.doc.apply(ana.doc.encode()))
            QFAIL("refused");
        again.repair(SuggestionDecisions::When::Later);
        QCOMPARE(later.shown(), QStringLiteral("Tern is out today, ."));
        again.repair(SuggestionDecisions::When::OnOpening);
        QCOMPARE(later.shown(), QStringLiteral("Tern is out today, here."));
        again.repair(SuggestionDecisions::When::OnOpening); // once is enough
        QCOMPARE(later.shown(), QStringLiteral("Tern is out today, here."));
    }
    void anAbandonedDecisionIsAnybodysToPutRight()
    {
        Desk ana(1), ben(2);
        ana.write({put(Line)});
        ana.replace(At, Length, QStringLiteral("here"));
        exchange(ana, ben);
        const QString id = ana.suggestions().front().stamp.id;
        ben.clock.advance(60'000);
        ana.decisions.accept(id);
        ben.decisions.keepAsItWas(id);
        if (!ana.doc.apply(ben.doc.encode()))
            QFAIL("refused");
        ana.clock.advance(SuggestionDecisions::AbandonedMs + 120'000);
        ana.decisions.repair(SuggestionDecisions::When::OnOpening);
        QCOMPARE(ana.shown(), QStringLiteral("Tern is out today, here."));
    }
    void whatIsAddedWhileOthersDecideIsProposedAnew()
    {
        for (const bool accept : {true, false}) {
            Desk yuki(1), ana(2);
            yuki.write({put(Line)});
            yuki.replace(At, Length, QStringLiteral("here"));
            exchange(yuki, ana);
            const QString id = yuki.suggestions().front().stamp.id;
            accept ? ana.decisions.accept(id) : ana.decisions.keepAsItWas(id);
            yuki.suggest({keep(At + Length + 4), put(QStringLiteral(" and"))});
            yuki.suggest({keep(At + Length + 8), put(QStringLiteral(" there"))});
            exchange(yuki, ana);
            QCOMPARE(ana.shown(), QStringLiteral("Tern is out today, %1[+ and there+].")
                                      .arg(accept ? QStringLiteral("here") : QStringLiteral("everywhere")));
            QCOMPARE(yuki.shown(), ana.shown());
            QCOMPARE(ana.suggestions().size(), size_t(1));
            QVERIFY(ana.suggestions().front().stamp.id != id);
        }
    }
    void whatIsProposedAfterADecisionIsANewQuestion()
    {
        Desk yuki(1), ana(2);
        yuki.write({put(Line)});
        yuki.replace(At, Length, QStringLiteral("here"));
        exchange(yuki, ana);
        const QString id = yuki.suggestions().front().stamp.id;
        yuki.suggest({keep(At - 2), drop(2)}); // more of the same, before she hears of the answer
        ana.decisions.keepAsItWas(id);
        exchange(yuki, ana);
        QCOMPARE(ana.shown(), QStringLiteral("Tern is out today[-, -]everywhere."));
        QCOMPARE(ana.suggestions().front().stamp.id, id);
        QVERIFY(ana.decisions.accept(id)); // no quarrel with the first answer
        exchange(yuki, ana);
        QCOMPARE(ana.shown(), QStringLiteral("Tern is out todayeverywhere."));
        QCOMPARE(yuki.shown(), ana.shown());
    }
    void recordsGoAfterAMonth()
    {
        Desk yuki(1);
        yuki.write({put(Line)});
        yuki.replace(At, Length, QStringLiteral("here"));
        yuki.decisions.accept(yuki.suggestions().front().stamp.id);
        QCOMPARE(yuki.decisions.records().keys().size(), size_t(1));
        yuki.clock.advance(SuggestionDecisions::KeptMs + 1);
        yuki.suggest({put(QStringLiteral("So "))});
        yuki.decisions.accept(yuki.suggestions().front().stamp.id);
        QCOMPARE(yuki.decisions.records().keys().size(), size_t(1));
    }
    void runsFollowEveryChange();
    void marksDoNotSpread();
    void whateverIsDecidedAtOnceNoTextIsLost();
};

namespace {

qsizetype somewhere(SeededRandom &random, qsizetype length)
{
    return qsizetype(random.below(quint64(length + 1)));
}

} // namespace

//! Kept up to date from deltas or read anew: the same runs, on both sides of any quarrel.
void SuggestionsTest::runsFollowEveryChange()
{
    QVERIFY(rc::check("runs", [](quint64 seed) {
        SeededRandom random(seed);
        Desk a(1), b(2);
        a.write({put(QStringLiteral("One line\nand another 𝔴ith a face 🙂 in it\n"))});
        exchange(a, b);
        for (int step = 0; step < 25; ++step) {
            Desk &desk = random.chance(50) ? a : b;
            const qsizetype at = somewhere(random, desk.text.length());
            const qsizetype length = somewhere(random, std::min<qsizetype>(6, desk.text.length() - at));
            const auto suggestions = desk.suggestions();
            switch (random.below(6)) {
            case 0: desk.replace(at, length, QStringLiteral("x🙂")); break;
            case 1: desk.suggest({keep(at), drop(length)}); break;
            case 2: desk.suggest({keep(at), put(QStringLiteral("new\n"))}); break;
            case 3: desk.write({keep(at), put(QStringLiteral("made"))}); break;
            case 4: desk.write({keep(at), drop(length)}); break;
            default:
                if (!suggestions.empty()) {
                    const QString id = suggestions[size_t(random.below(suggestions.size()))].stamp.id;
                    random.chance(50) ? desk.decisions.accept(id) : desk.decisions.keepAsItWas(id);
                }
            }
            if (random.chance(30))
                exchange(a, b);
            for (const Desk *one : {&a, &b}) {
                SuggestionRuns anew;
                anew.read(one->text);
                RC_ASSERT(anew.all() == one->runs.all());
            }
        }
        exchange(a, b);
        RC_ASSERT(a.shown() == b.shown());
        RC_ASSERT(a.doc.encode().size() > 0);
    }));
}

//! However strokes and decisions meet: what nobody touched is neither gone nor marked.
void SuggestionsTest::marksDoNotSpread()
{
    QVERIFY(rc::check("untouched letters", [](quint64 seed) {
        SeededRandom random(seed);
        Desk a(1), b(2);
        a.write({put(QStringLiteral("#abcdefgh#ijklmnop#qrstuvwx#"))});
        exchange(a, b);
        for (int step = 0; step < 16; ++step) {
            Desk &desk = random.chance(50) ? a : b;
            const QString units = unitsOf(desk.text, {0, desk.text.length()});
            const qsizetype from = units.indexOf(u'#', somewhere(random, units.size() / 2)) + 1;
            const qsizetype to = units.indexOf(u'#', from);
            if (to < 0)
                continue;
            const qsizetype at = from + somewhere(random, to - from);
            const qsizetype length = somewhere(random, to - at);
            const auto suggestions = desk.suggestions();
            switch (random.below(4)) {
            case 0: desk.suggest({keep(at), drop(length)}); break;
            case 1: desk.replace(at, length, QStringLiteral("N")); break;
            default:
                if (!suggestions.empty()) {
                    const QString id = suggestions[size_t(random.below(suggestions.size()))].stamp.id;
                    random.chance(30) ? desk.decisions.accept(id) : desk.decisions.keepAsItWas(id);
                }
            }
            if (random.chance(25))
                exchange(a, b);
        }
        exchange(a, b);
        RC_ASSERT(a.shown() == b.shown());
        int untouched = 0;
        for (const crdt::DeltaOp &op : a.text.toDelta()) {
            const bool marked = stampIn(op.attributes, Kind::Insert) || stampIn(op.attributes, Kind::Delete);
            RC_ASSERT((!marked || !op.text.contains(u'#')));
            untouched += int(op.text.count(u'#'));
        }
        RC_ASSERT(untouched == 4);
    }));
}

//! Two people decide about the same suggestions apart from each other while both go on writing: they end up the same, of each
//! suggestion that was decided stands the old or the new, never both and never neither, and all other words stand.
void SuggestionsTest::whateverIsDecidedAtOnceNoTextIsLost()
{
    QVERIFY(rc::check("decisions", [](quint64 seed) {
        SeededRandom random(seed);
        Desk a(1), b(2);
        const int count = 1 + int(random.below(4));
        QString line;
        for (int i = 0; i < count; ++i)
            line += QStringLiteral("#%1 old%1 ").arg(i);
        a.write({put(line)});
        for (int i = 0; i < count; ++i) {
            const QString old = QStringLiteral("old%1").arg(i);
            const qsizetype at = unitsOf(a.text, {0, a.text.length()}).indexOf(old);
            random.chance(20) ? a.suggest({keep(at), drop(old.size())}) : a.replace(at, old.size(), QStringLiteral("new%1").arg(i));
        }
        exchange(a, b);
        const auto suggestions = a.suggestions();
        RC_ASSERT(suggestions.size() == size_t(count));
        int typed = 0;
        std::vector<int> decided(suggestions.size());
        for (int step = 0; step < 10; ++step) {
            Desk &desk = random.chance(50) ? a : b;
            desk.clock.advance(qint64(random.below(5)));
            if (random.chance(40)) { // between the words, or at the end: nothing is torn apart
                desk.write({random.chance(50) ? keep(0) : keep(desk.text.length()), put(QStringLiteral("<%1>").arg(typed++))});
                continue;
            }
            const size_t which = size_t(random.below(suggestions.size()));
            const bool accept = random.chance(50);
            const bool done = accept ? desk.decisions.accept(suggestions[which].stamp.id)
                                     : desk.decisions.keepAsItWas(suggestions[which].stamp.id);
            decided[which] += done ? 1 : 0;
            if (random.chance(15))
                exchange(a, b);
        }
        exchange(a, b);
        RC_ASSERT(a.shown() == b.shown());
        const QString end = a.text.toString();
        for (int i = 0; i < typed; ++i)
            RC_ASSERT(end.count(QStringLiteral("<%1>").arg(i)) == 1);
        for (int i = 0; i < count; ++i) {
            RC_ASSERT(end.count(QStringLiteral("#%1 ").arg(i)) == 1);
            const Suggestion &suggestion = suggestions[size_t(i)];
            const bool hasNew = suggestion.runs.size() > 1;
            const int standing = int(end.count(QStringLiteral("old%1").arg(i)) + end.count(QStringLiteral("new%1").arg(i)));
            if (decided[size_t(i)] == 0)
                RC_ASSERT(standing == (hasNew ? 2 : 1));
            else if (hasNew)
                RC_ASSERT(standing == 1);
            else
                RC_ASSERT(standing <= 1);
        }
    }));
}

QTEST_GUILESS_MAIN(SuggestionsTest)
#include "tst_suggestions.moc"
