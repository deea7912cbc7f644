// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/checkins/check_in_round.h"
#include "core/checkins/round_figures.h"
#include <QTest>

using namespace meridian;

namespace {

Instant roundTime(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

MemberId someone(int number)
{
    return MemberId(Uuid::named("member " + QByteArray::number(number)));
}

const MemberId Aroha = someone(1), Ines = someone(2), Rafael = someone(3), Marta = someone(4), Nowhere = someone(5);

CheckInRule launchWeek()
{
    CheckInRule rule;
    rule.name = QStringLiteral("Launch week");
    rule.first = QDate(2026, 6, 8);
    return rule;
}

std::vector<AskedPerson> team()
{
    WeekHours away;
    away.daysOff = {{QDate(2026, 6, 15), QDate(2026, 6, 16), {}}};
    return {{Marta, WorkingTime::of(away, QStringLiteral("Europe/Lisbon"))},
            {Nowhere, std::nullopt},
            {Rafael, WorkingTime::of({}, QStringLiteral("America/Sao_Paulo"))},
            {Ines, WorkingTime::of({}, QStringLiteral("Europe/Lisbon"))},
            {Aroha, WorkingTime::of({}, QStringLiteral("Pacific/Auckland"))}};
}

CheckInAnswer answerOf(MemberId member, const char *at, std::vector<CheckInPart> parts = {{1, QuestionKind::Words, {}, QStringLiteral("Done")}})
{
    CheckInAnswer answer;
    answer.member = member;
    answer.at = roundTime(at);
    answer.parts = std::move(parts);
    return answer;
}

CheckInPart number(const char *text)
{
    return {2, QuestionKind::Scale, QStringLiteral("Mood"), QString::fromLatin1(text)};
}

} // namespace

class CheckInRoundTest : public QObject {
    Q_OBJECT
private slots:
    void opensWithTheFirstAndClosesWithTheLast()
    {
        const CheckInRound round(launchWeek(), QDate(2026, 6, 16), team());
        QCOMPARE(*round.opens(), roundTime("2026-06-15T21:30:00Z")); // 09:30 in Auckland
        QCOMPARE(*round.closes(), roundTime("2026-06-16T21:00:00Z")); // 18:00 in São Paulo
        QCOMPARE(round.last(), Rafael);
        QVERIFY(!round.isOpen(roundTime("2026-06-15T21:29:00Z")));
        QVERIFY(round.isOpen(roundTime("2026-06-15T21:30:00Z")));
        QVERIFY(round.isOpen(roundTime("2026-06-16T20:59:59Z")));
        QVERIFY(!round.isOpen(roundTime("2026-06-16T21:00:00Z")));
        QVERIFY(round.isOver(roundTime("2026-06-16T21:00:00Z")));
        QCOMPARE(round.timeOf(Ines)->to, roundTime("2026-06-16T17:00:00Z"));
        QVERIFY(!round.timeOf(Marta));
    }
    void tellsHowEverybodyStands()
    {
        const CheckInRound round(launchWeek(), QDate(2026, 6, 16), team());
        const auto people = round.people({answerOf(Aroha, "2026-06-15T21:40:00Z")}, roundTime("2026-06-16T10:12:00Z"));
        std::vector<std::pair<MemberId, RoundPart>> stand;
        for (const RoundPerson &one : people)
            stand.emplace_back(one.member, one.part);
        const std::vector<std::pair<MemberId, RoundPart>> wanted{{Aroha, RoundPart::Answered}, {Ines, RoundPart::Asked}, {Rafael, RoundPart::ToCome},
                                                                 {Nowhere, RoundPart::TimeUnknown}, {Marta, RoundPart::DayOff}};
        QCOMPARE(stand, wanted);
        QCOMPARE(*people[2].at, roundTime("2026-06-16T12:30:00Z"));
        const auto later = round.people({}, roundTime("2026-06-16T18:00:00Z"));
        QCOMPARE(later[0].part, RoundPart::Over); // Aroha's day went by
        QCOMPARE(later[2].part, RoundPart::Asked);
    }
    void whoAnsweredStaysAlsoWhenTheyAreNoLongerAsked()
    {
        const CheckInRound round(launchWeek(), QDate(2026, 6, 16), {{Ines, WorkingTime::of({}, QStringLiteral("Europe/Lisbon"))}});
        const auto people = round.people({answerOf(Marta, "2026-06-16T09:00:00Z"), answerOf(Ines, "2026-06-16T08:00:00Z")}, roundTime("2026-06-16T10:00:00Z"));
        QCOMPARE(people.size(), size_t(2));
        QCOMPARE(people[0].member, Ines); // by the time of answering
        QCOMPARE(people[1].part, RoundPart::Answered);
    }
    void nobodyAskedAtAll()
    {
        const CheckInRound sunday(launchWeek(), QDate(2026, 6, 14), team());
        QVERIFY(sunday.isEmpty());
        QVERIFY(!sunday.isOpen(roundTime("2026-06-14T10:00:00Z")));
        QVERIFY(sunday.isOver(roundTime("2026-06-14T10:00:00Z")));
        QVERIFY(CheckInRound(launchWeek(), QDate(2026, 6, 16), {}).isEmpty());
        QVERIFY(CheckInRound(launchWeek(), QDate(2026, 6, 16), {{Nowhere, std::nullopt}}).isEmpty());
    }
    void aPausedOneIsNeverOpen()
    {
        CheckInRule rule = launchWeek();
        rule.paused = true;
        const CheckInRound round(rule, QDate(2026, 6, 16), team());
        QVERIFY(!round.isOpen(roundTime("2026-06-16T10:00:00Z")));
        QVERIFY(!round.isEmpty());
    }
    void figures()
    {
        const std::vector<CheckInAnswer> answers{answerOf(Ines, "2026-06-16T08:00:00Z", {number("4")}), answerOf(Aroha, "2026-06-16T08:00:00Z", {number(" 2 ")}),
                                                 answerOf(Rafael, "2026-06-16T08:00:00Z", {number("5")}), answerOf(Marta, "2026-06-16T08:00:00Z", {number("4")}),
                                                 answerOf(Nowhere, "2026-06-16T08:00:00Z", {number("7")})};
        const RoundFigures on = figuresOf(QDate(2026, 6, 16), answers, 2);
        QCOMPARE(on.answers, 5);
        QCOMPARE(on.numbers, (std::vector<int>{2, 4, 4, 5})); // seven is on no scale
        QCOMPARE(*on.median, 4.0);
        QVERIFY(!figuresOf(QDate(2026, 6, 16), answers, 1).median);
        QCOMPARE(figuresOf(QDate(2026, 6, 16), answers, std::nullopt).answers, 5);
        QCOMPARE(medianOf({5, 2}), 3.5);
        QCOMPARE(medianOf({5, 1, 2}), 2.0);
        QVERIFY(!onScale({1, QuestionKind::Words, {}, QStringLiteral("3")}));
        QVERIFY(!onScale(number("good")));
    }
};

QTEST_GUILESS_MAIN(CheckInRoundTest)
#include "tst_check_in_round.moc"
