// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/validation.h"
#include <QTest>

using namespace meridian;

namespace {

template<typename I>
I someId(int number)
{
    return I(Uuid::named("team validation " + QByteArray::number(number)));
}

bool isTaken(const OpBody &body)
{
    return bool(validation::body(body));
}

Profile profileWith(const MoreHours &more)
{
    Profile profile;
    profile.name = QStringLiteral("Priya Raghavan");
    profile.hours.more = more;
    return profile;
}

bool isSound(const Profile &profile)
{
    return bool(validation::profile(profile));
}

} // namespace

//! What is said of check-ins, agreements, hand-overs, urgent messages and fuller hours is bounded before it is judged.
class TeamValidationTest : public QObject {
    Q_OBJECT
    op::SaveCheckIn m_save{someId<CheckInId>(1), someId<ChannelId>(2),
                           {QStringLiteral("Launch week"),
                            {{1, QuestionKind::Words, QStringLiteral("Moved"), QStringLiteral("What moved?")},
                             {2, QuestionKind::Scale, QStringLiteral("Mood"), {}}},
                            {}, 0b0011111, 1, QDate(2026, 6, 1), {}, false, false, false}};

    template<typename Change>
    bool isTakenWith(Change change)
    {
        op::SaveCheckIn save = m_save;
        change(save);
        return isTaken(save);
    }
    static op::AnswerCheckIn answering(std::vector<CheckInPart> parts)
    {
        return {someId<CheckInId>(1), someId<ChannelId>(2), QDate(2026, 6, 16), std::move(parts)};
    }

private slots:
    void aCheckInAsksSomethingOnSomeDay()
    {
        QVERIFY(isTaken(m_save));
        QVERIFY(isTakenWith([](op::SaveCheckIn &one) { one.rule.minutes = 570; }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.checkIn = CheckInId(); }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.rule.name = QStringLiteral(" "); }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.rule.questions.clear(); }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.rule.questions[1].number = 1; }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.rule.questions[0].number = 0; }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.rule.questions[0].label.clear(); }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.rule.questions[0].text = QStringLiteral("two\nlines"); }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.rule.days = 0; }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.rule.days = 128; }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.rule.everyWeeks = 0; }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.rule.everyWeeks = 53; }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.rule.minutes = 1440; }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.rule.first = QDate(1969, 1, 1); }));
        QVERIFY(!isTakenWith([](op::SaveCheckIn &one) { one.rule.asked = {someId<MemberId>(5), someId<MemberId>(5)}; }));
    }
    void anAnswerSaysSomethingOnce()
    {
        QVERIFY(isTaken(answering({})));
        QVERIFY(isTaken(answering({{1, QuestionKind::Words, QStringLiteral("Moved"), QStringLiteral("All")}})));
        QVERIFY(!isTaken(answering({{1, QuestionKind::Words, QStringLiteral("Moved"), QStringLiteral(" ")}})));
        QVERIFY(!isTaken(answering({{1, QuestionKind::Words, {}, QStringLiteral("All")}})));
        QVERIFY(!isTaken(answering({{1, QuestionKind::Words, QStringLiteral("a"), QStringLiteral("b")},
                                    {1, QuestionKind::Words, QStringLiteral("a"), QStringLiteral("c")}})));
        QVERIFY(isTaken(answering({{1, QuestionKind::Scale, QStringLiteral("Mood"), QStringLiteral("5")}})));
        for (const char *wrong : {"0", "6", "45", "x", "4.5"})
            QVERIFY2(!isTaken(answering({{1, QuestionKind::Scale, QStringLiteral("Mood"), QString::fromLatin1(wrong)}})), wrong);
        op::AnswerCheckIn dateless = answering({});
        dateless.round = QDate(3001, 1, 1);
        QVERIFY(!isTaken(dateless));
        // What is half written may be blank.
        QVERIFY(isTaken(op::KeepCheckIn{someId<CheckInId>(1), QDate(2026, 6, 16), {{1, QuestionKind::Words, QStringLiteral("Moved"), {}}}, false}));
    }
    void urgentNeedsAReasonAndSomebody()
    {
        op::PostMessage post{someId<MessageId>(1), someId<ThreadId>(2), QStringLiteral("Look")};
        post.urgent = Urgency{QStringLiteral("The price is wrong"), Instant{1'000}, {someId<MemberId>(3)}};
        QVERIFY(isTaken(post));
        const auto isTakenWith = [&](auto change) {
            op::PostMessage other = post;
            change(other);
            return isTaken(other);
        };
        QVERIFY(!isTakenWith([](op::PostMessage &one) { one.urgent->reason = QStringLiteral("help me"); }));
        QVERIFY(!isTakenWith([](op::PostMessage &one) { one.urgent->reason = QStringLiteral("two\nlines of it"); }));
        QVERIFY(!isTakenWith([](op::PostMessage &one) { one.urgent->whom.clear(); }));
        QVERIFY(!isTakenWith([](op::PostMessage &one) { one.urgent->whom = {someId<MemberId>(3), someId<MemberId>(3)}; }));
        QVERIFY(!isTakenWith([](op::PostMessage &one) { one.urgent->by = Instant(); }));
        QVERIFY(!isTakenWith([](op::PostMessage &one) { one.beside = someId<MessageId>(9); }));
        QVERIFY(!isTakenWith([](op::PostMessage &one) { one.manner = Manner::Quiet; }));
    }
    void agreementsAndAttentionAreBounded()
    {
        QVERIFY(isTaken(op::Agree{someId<ChannelId>(1), Ask::WithinDay, Interrupts::Nobody, {}}));
        QVERIFY(!isTaken(op::Agree{someId<ChannelId>(1), Ask::ReplyBy, Interrupts::Nobody, {}}));
        QVERIFY(!isTaken(op::ReadAgreement{someId<ChannelId>(1), 0}));
        QVERIFY(isTaken(op::SetAttention{{}, {}}));
        QVERIFY(isTaken(op::SetAttention{Instant{5'000}, {0, 600, 1439}}));
        QVERIFY(!isTaken(op::SetAttention{{}, {600, 600}}));
        QVERIFY(!isTaken(op::SetAttention{{}, {1440}}));
        QVERIFY(!isTaken(op::SetAttention{{}, {-1}}));
        QVERIFY(!isTaken(op::SetAttention{Instant(), {}}));
    }
    void fullerHoursAreBounded()
    {
        QVERIFY(isSound(profileWith({{{0, 1080, 1200}}, {{2, 540, 600}}, {}, QStringLiteral("pt_pt"), {{QDate(2026, 6, 10), QDate(2026, 6, 10), {}}}})));
        QVERIFY(!isSound(profileWith({{{7, 1080, 1200}}})));
        QVERIFY(!isSound(profileWith({{{0, 600, 600}}})));
        QVERIFY(!isSound(profileWith({{}, {{0, 600, 1441}}})));
        MoreHours weeks;
        weeks.other = OtherWeek{QDate(2026, 6, 15), 0b1111, 480, 960, {}};
        QVERIFY(isSound(profileWith(weeks)));
        weeks.other->monday = QDate(2026, 6, 16);
        QVERIFY(!isSound(profileWith(weeks)));
        weeks.other = OtherWeek{QDate(2026, 6, 15), 128};
        QVERIFY(!isSound(profileWith(weeks)));
        MoreHours holidays;
        holidays.holidays = {{QDate(2026, 6, 10), QDate(2026, 6, 10), {}}, {QDate(2026, 6, 10), QDate(2026, 6, 11), {}}};
        QVERIFY(!isSound(profileWith(holidays)));
    }
    void journeysHaveDatesAndZones()
    {
        Profile profile = profileWith({});
        profile.travel = Travel{{{QDate(2026, 6, 20), QStringLiteral("Asia/Tokyo"), QStringLiteral("Tokyo")},
                                 {QDate(2026, 7, 4), QStringLiteral("Europe/Lisbon"), {}}}};
        QVERIFY(isSound(profile));
        std::swap(profile.travel->journeys[0].date, profile.travel->journeys[1].date);
        QVERIFY(!isSound(profile));
        profile.travel = Travel{{{QDate(2026, 6, 20), QStringLiteral("Asia/Nowhere"), {}}}};
        QVERIFY(!isSound(profile));
        profile.travel = Travel{{{QDate(2026, 6, 20), QString(), {}}}};
        QVERIFY(!isSound(profile));
    }
};

QTEST_GUILESS_MAIN(TeamValidationTest)
#include "tst_team_validation.moc"
