// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/units.h"
#include "tests/ui/desk_fixture.h"
#include "ui/models/hand_over_card.h"
#include "ui/models/takers.h"
#include <QTest>

using namespace meridian;
using meridian::test::Desk;
using meridian::test::must;

//! Who takes over, on Tuesday, 16 June 2026, 11:12 in Lisbon.
class TakersTest : public QObject {
    Q_OBJECT
    static void change(Desk &desk, MemberId id, const std::function<void(Profile &)> &to)
    {
        Profile profile = desk.book->find(id)->profile;
        to(profile);
        desk.arrive(id, op::UpdateMember{id, profile});
    }
    static QStringList names(const Desk &desk, const std::vector<Taker> &takers)
    {
        QStringList names;
        for (const Taker &one : takers)
            names << desk.book->callName(one.member);
        return names;
    }

private slots:
    void whoIsThereLongestComesFirst()
    {
        Desk desk;
        std::vector<MemberId> everyone;
        for (const Member &member : desk.book->everyone())
            everyone.push_back(member.member);
        const Instant now = desk.fixture.clock.now();
        const auto takers = takersAmong(*desk.book, everyone, now);
        // Wanjiru is there until 17:30 in Nairobi, Priya until 18:30 in Bengaluru; then whose work begins next.
        QCOMPARE(names(desk, takers).mid(0, 5), (QStringList{QStringLiteral("Wanjiru"), QStringLiteral("Priya"), QStringLiteral("Rafael"), QStringLiteral("Aroha"), QStringLiteral("Yuki")}));
        QVERIFY(takers[0].until && !takers[0].start);
        QVERIFY(takers[2].start && !takers[2].until);
        QVERIFY(std::ranges::find(takers, desk.team.me, &Taker::member) == takers.end());
    }
    void whoIsAboutToLeaveIsGone()
    {
        Desk desk;
        const MemberId priya = desk.memberCalled(QStringLiteral("Priya")), rafael = desk.memberCalled(QStringLiteral("Rafael"));
        change(desk, priya, [](Profile &profile) { profile.hours.end = 16 * 60 + 30; profile.hours.differing.clear(); }); // it is 15:42 there
        const auto takers = takersAmong(*desk.book, {priya, rafael}, desk.fixture.clock.now());
        QCOMPARE(names(desk, takers), (QStringList{QStringLiteral("Rafael"), QStringLiteral("Priya")}));
    }
    void whoShowsNoHoursComesLast()
    {
        Desk desk;
        const MemberId priya = desk.memberCalled(QStringLiteral("Priya")), yuki = desk.memberCalled(QStringLiteral("Yuki"));
        change(desk, priya, [](Profile &profile) { profile.shown = DayShown::Clock; });
        const auto takers = takersAmong(*desk.book, {priya, yuki}, desk.fixture.clock.now());
        QCOMPARE(takers.back(), Taker{priya});
        QVERIFY(TakerText(*desk.book, desk.fixture.clock.now()).when(takers.back()).isEmpty());
    }
    void whenTheyAreThereIsSaidOnTheirClock()
    {
        Desk desk;
        const Instant now = desk.fixture.clock.now();
        const TakerText words(*desk.book, now);
        const auto takers = takersAmong(*desk.book, {desk.memberCalled(QStringLiteral("Wanjiru")), desk.memberCalled(QStringLiteral("Yuki"))}, now);
        QVERIFY2(words.when(takers[0]).startsWith(QLatin1StringView("at work until 17:30 ")) && words.when(takers[0]).endsWith(QLatin1StringView(", 4 h left")), qPrintable(words.when(takers[0])));
        QVERIFY2(words.when(takers[1]).startsWith(QLatin1StringView("starts 09:30 ")) || words.when(takers[1]).contains(QLatin1StringView("09:30")), qPrintable(words.when(takers[1])));
        QCOMPARE(TakerText::length(45 * MinuteMs), QStringLiteral("45 min"));
        QCOMPARE(TakerText::length(90 * MinuteMs), QStringLiteral("1 h 30"));
        QCOMPARE(TakerText::length(14 * 60 * MinuteMs + 18 * MinuteMs), QStringLiteral("14 h"));
        QCOMPARE(TakerText::length(3 * DayMs), QStringLiteral("3 days"));
    }
    void onlyThoseWhoCanReadItCanTakeIt()
    {
        Desk desk;
        const MemberId yuki = desk.memberCalled(QStringLiteral("Yuki")), priya = desk.memberCalled(QStringLiteral("Priya")), rafael = desk.memberCalled(QStringLiteral("Rafael"));
        // A private channel of Yuki, Priya and me; Rafael wrote in it before he was taken out.
        const ChannelId channel = ChannelId::create(desk.fixture.clock.now(), desk.random);
        desk.arrive(yuki, op::CreateChannel{channel, ChannelKind::Private, QStringLiteral("quiet"), {}, {yuki, priya, rafael, desk.team.me}});
        auto start = desk.start(channel, QStringLiteral("Secret"));
        start.told = {yuki};
        desk.arriveAll(priya, {start, desk.post(start.thread, QStringLiteral("One"))});
        desk.arrive(rafael, desk.post(start.thread, QStringLiteral("Two")));
        const auto names = [&] {
            const auto found = must(takersOf(desk.replica->read(), desk.replica->tasks(), *desk.book, *must(desk.replica->read().thread(start.thread)), desk.fixture.clock.now()));
            QStringList all = TakersTest::names(desk, found.near);
            for (const MemberId one : found.others)
                all << desk.book->callName(one);
            all.sort();
            return all;
        };
        QCOMPARE(names(), (QStringList{QStringLiteral("Priya"), QStringLiteral("Rafael"), QStringLiteral("Yuki")}));
        desk.arrive(yuki, op::LeaveChannel{channel, rafael});
        QCOMPARE(names(), (QStringList{QStringLiteral("Priya"), QStringLiteral("Yuki")}));
        desk.arrive(desk.team.me, op::RemoveMember{priya});
        QCOMPARE(names(), QStringList{QStringLiteral("Yuki")});
    }
    void theCardIsMarkdownThatNamesWhoTakesOver()
    {
        Desk desk;
        const MemberId yuki = desk.memberCalled(QStringLiteral("Yuki"));
        HandOverCard card;
        QVERIFY(card.isBlank());
        card.state = QStringLiteral("  The film is cut.\n");
        card.next = QStringLiteral("- Titles\n- Music");
        const QString expected = QStringLiteral("Over to you, <@%1>.\n\n**State** The film is cut.\n\n**Next step**\n\n- Titles\n- Music").arg(yuki.toString());
        QCOMPARE(card.markdown(yuki), expected);
        QVERIFY(!card.isBlank());
    }
};

QTEST_MAIN(TakersTest)
#include "tst_takers.moc"
