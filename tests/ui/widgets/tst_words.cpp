// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/look_fixture.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/day_curve.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/phase_glyph.h"
#include <QTest>
using namespace meridian;
using namespace meridian::test;

class WordsTest : public QObject {
    Q_OBJECT
    Instant m_now = Instant::of(QDateTime(QDate(2026, 6, 16), QTime(10, 12), Qt::UTC));
    ClockText m_lisbon{QTimeZone("Europe/Lisbon"), QLocale(QLocale::English, QLocale::UnitedKingdom)};

    static Instant at(const char *utc) { return Instant::of(QDateTime::fromString(QLatin1String(utc), Qt::ISODate)); }

private slots:
    void dates_data()
    {
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("inList");
        QTest::addColumn<QString>("ofMessage");
        QTest::newRow("this morning") << "2026-06-16T05:10:00Z" << "06:10" << "Today 06:10";
        QTest::newRow("today begins at local midnight") << "2026-06-15T23:00:00Z" << "00:00" << "Today 00:00";
        QTest::newRow("a minute before it") << "2026-06-15T22:59:00Z" << "Mon" << "Mon 23:59";
        QTest::newRow("six days ago") << "2026-06-10T10:00:00Z" << "Wed" << "Wed 11:00";
        QTest::newRow("seven days ago") << "2026-06-09T10:00:00Z" << "9 June" << "Tue 9 June 11:00";
        QTest::newRow("last year") << "2025-12-24T10:00:00Z" << "24 December 2025" << "Wed 24 December 2025 10:00";
        QTest::newRow("a clock ahead of ours") << "2026-06-17T10:00:00Z" << "17 June" << "Wed 17 June 11:00";
    }
    void dates()
    {
        QFETCH(QString, utc);
        QTEST(m_lisbon.inList(at(qPrintable(utc)), m_now), "inList");
        QTEST(m_lisbon.ofMessage(at(qPrintable(utc)), m_now), "ofMessage");
    }

    void due_data()
    {
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("due");
        QTest::newRow("today") << "2026-06-16T14:00:00Z" << "today 15:00";
        QTest::newRow("tomorrow") << "2026-06-17T10:00:00Z" << "tomorrow 11:00";
        QTest::newRow("this week") << "2026-06-18T11:00:00Z" << "Thu 12:00";
        QTest::newRow("in seven days") << "2026-06-23T11:00:00Z" << "Tue 23 June, 12:00";
    }
    void due()
    {
        QFETCH(QString, utc);
        QTEST(m_lisbon.due(at(qPrintable(utc)), m_now), "due");
    }

    void localesKeepTheirOrderAndClock()
    {
        const QTimeZone zone("Europe/Berlin");
        const Instant noon = at("2026-06-12T13:20:00Z");
        QCOMPARE(ClockText(zone, QLocale("en_US")).date(noon), QStringLiteral("Fri June 12"));
        QCOMPARE(ClockText(zone, QLocale("de_DE")).date(noon), QStringLiteral("Fr 12. Juni"));
        QCOMPARE(ClockText(zone, QLocale("pt_PT")).date(noon).section(u' ', 1), QStringLiteral("12 junho"));
        QCOMPARE(ClockText(zone, QLocale("de_DE")).time(noon), QStringLiteral("15:20"));
        QCOMPARE(ClockText(zone, QLocale::c()).time(noon), QStringLiteral("15:20"));
        QVERIFY(ClockText(zone, QLocale("en_US")).time(noon).contains(QLatin1String("PM"), Qt::CaseInsensitive));
    }

    void phaseOfEachPersonOfTheDesign_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("phase");
        QTest::addColumn<QString>("clock");
        QTest::newRow("Rafael") << "America/Sao_Paulo" << 540 << 1080 << int(DayPhase::EdgeOfDay) << "07:12";
        QTest::newRow("Wanjiru") << "Africa/Nairobi" << 510 << 1050 << int(DayPhase::Working) << "13:12";
        QTest::newRow("Priya") << "Asia/Kolkata" << 600 << 1110 << int(DayPhase::Working) << "15:42";
        QTest::newRow("Yuki") << "Asia/Tokyo" << 570 << 1110 << int(DayPhase::EdgeOfDay) << "19:12";
        QTest::newRow("Aroha") << "Pacific/Auckland" << 510 << 1020 << int(DayPhase::Asleep) << "22:12";
        QTest::newRow("nowhere") << "" << 540 << 1080 << int(DayPhase::Unknown) << "Time not set";
    }
    void phaseOfEachPersonOfTheDesign()
    {
        QFETCH(QString, zone);
        QFETCH(int, start);
        QFETCH(int, end);
        QFETCH(int, phase);
        const PersonText text(m_lisbon, m_now);
        const Profile person = profile(QStringLiteral("Somebody"), {}, zone, start, end);
        QCOMPARE(int(text.phase(person)), phase);
        QTEST(text.clock(person), "clock");
    }

    void sentences()
    {
        const PersonText text(m_lisbon, m_now);
        const Profile priya = profile(QStringLiteral("Priya Raghavan"), QStringLiteral("Bengaluru"),
                                      QStringLiteral("Asia/Kolkata"), 600, 1110);
        QCOMPARE(text.sentence(priya), QStringLiteral("Priya Raghavan, 15:42 in Bengaluru, working until 18:30"));
        QCOMPARE(text.tooltip(priya), QStringLiteral("15:42 in Bengaluru, 4 h 30 ahead of you. Working until 18:30."));
        Profile marta = profile(QStringLiteral("Marta"), {}, QStringLiteral("Europe/Lisbon"));
        marta.hours.days = 0b0000001; // Mondays
        QCOMPARE(text.clockOrWord(marta), QStringLiteral("Day off"));
        QCOMPARE(text.offsetWords(marta), QStringLiteral("the same time as yours"));
        QVERIFY(text.phaseWords(marta).startsWith(QLatin1String("day off, at work from ")));
        const Profile rafael = profile(QStringLiteral("Rafael"), {}, QStringLiteral("America/Sao_Paulo"));
        QCOMPARE(text.phaseWords(rafael), QStringLiteral("edge of day, at work from 09:00"));
        QCOMPARE(text.offsetWords(rafael), QStringLiteral("4 h behind you"));
        QCOMPARE(text.sentence(profile(QStringLiteral("Nils"), {}, {})), QStringLiteral("Nils, time not set"));
    }

    void anotherDateIsSaid()
    {
        const PersonText late(m_lisbon, at("2026-06-16T13:00:00Z")); // Wednesday 01:00 in Auckland
        const Profile aroha = profile(QStringLiteral("Aroha"), {}, QStringLiteral("Pacific/Auckland"));
        QCOMPARE(late.clock(aroha), QStringLiteral("Wed 01:00"));
        QCOMPARE(late.clockOrWord(aroha), QStringLiteral("01:00"));
    }

    void names()
    {
        QCOMPARE(PersonText::initials(QStringLiteral("Inês Carvalho")), QStringLiteral("IC"));
        QCOMPARE(PersonText::initials(QStringLiteral("ana maria da costa")), QStringLiteral("AC"));
        QCOMPARE(PersonText::initials(QStringLiteral("Cher")), QStringLiteral("C"));
        QCOMPARE(PersonText::initials(QString()), QString());
        QCOMPARE(PersonText::initials(QString::fromUtf8("𝔘we")), QString::fromUtf8("𝔘"));
        Profile both = profile(QStringLiteral("Wanjiru Kamau"), {}, {});
        QCOMPARE(PersonText::shortName(both), QStringLiteral("Wanjiru"));
        both.callName = QStringLiteral("Ciru");
        QCOMPARE(PersonText::shortName(both), QStringLiteral("Ciru"));
    }

    void hueIsStable()
    {
        SeededRandom random(3);
        Member member;
        member.profile.hue = -1;
        QSet<int> seen;
        for (int i = 0; i < 64; ++i) {
            member.member = MemberId::create(m_now, random);
            const int hue = PersonText::hue(member);
            QVERIFY(hue >= 0 && hue < HueCount);
            QCOMPARE(PersonText::hue(member), hue);
            seen.insert(hue);
        }
        QVERIFY(seen.size() > 4);
        member.profile.hue = 5;
        QCOMPARE(PersonText::hue(member), 5);
    }

    void expectations()
    {
        const auto chip = [&](Ask ask, std::optional<Instant> by) { return Expectation::chip({ask}, by, m_lisbon, m_now); };
        QCOMPARE(chip(Ask::Nothing, {}).text, QStringLiteral("No reply needed"));
        QVERIFY(chip(Ask::Nothing, {}).icon.isEmpty());
        QCOMPARE(chip(Ask::WhenYouCan, {}).text, QStringLiteral("When you can"));
        const ChipSpec dated = chip(Ask::DecisionBy, at("2026-06-18T11:00:00Z"));
        QCOMPARE(dated.text, QStringLiteral("Decision by Thu 12:00"));
        QCOMPARE(dated.kind, ChipSpec::Kind::Dated);
        const ChipSpec gone = chip(Ask::ReplyBy, at("2026-06-15T11:00:00Z"));
        QCOMPARE(gone.text, QStringLiteral("Open since Mon"));
        QCOMPARE(gone.kind, ChipSpec::Kind::Neutral);
    }
    void spansOfWorkAreExpectations()
    {
        const auto within = [&](Ask ask, WorkSpan span) { return Expectation::chip({ask, {}, span}, {}, m_lisbon, m_now).text; };
        using Unit = WorkSpan::Unit;
        QCOMPARE(Expectation::chip({Ask::WithinDay}, {}, m_lisbon, m_now).text, QStringLiteral("Reply within a working day"));
        QCOMPARE(within(Ask::ReplyBy, {Unit::Days, 1}), QStringLiteral("Reply within a working day"));
        QCOMPARE(within(Ask::ReplyBy, {Unit::Days, 2}), QStringLiteral("Reply within 2 working days"));
        QCOMPARE(within(Ask::DecisionBy, {Unit::Hours, 4}), QStringLiteral("Decision within 4 working hours"));
        const Asking counted{Ask::DecisionBy, at("2026-06-18T11:00:00Z"), WorkSpan{Unit::Hours, 4}};
        QCOMPARE(Expectation::chip(counted, counted.by, m_lisbon, m_now).text, QStringLiteral("Decision by Thu 12:00"));
    }

    void glyphsDifferInShape()
    {
        const DayPhase phases[] = {DayPhase::Working, DayPhase::EdgeOfDay, DayPhase::Asleep, DayPhase::DayOff};
        for (const auto set : {PhaseGlyph::Set::Inline, PhaseGlyph::Set::Badge}) {
            for (const DayPhase a : phases) {
                const QRectF box = PhaseGlyph::path(a, set).boundingRect();
                QVERIFY(QRectF(0, 0, 14, 14).contains(box));
                for (const DayPhase b : phases)
                    QCOMPARE(PhaseGlyph::path(a, set) == PhaseGlyph::path(b, set), a == b);
            }
            QVERIFY(PhaseGlyph::path(DayPhase::Unknown, set).isEmpty());
        }
        QCOMPARE(PhaseGlyph::token(DayPhase::Asleep), Token::Asleep);
        QCOMPARE(PhaseGlyph::word(DayPhase::DayOff), QStringLiteral("Day off"));
    }

    void curveWords()
    {
        QCOMPARE(DayCurve::words(3, 2, 1), QStringLiteral("3 working, 2 edge of day, 1 asleep"));
        QCOMPARE(DayCurve::words(1, 0, 0), QStringLiteral("1 working"));
        QCOMPARE(DayCurve::words(0, 0, 0), QStringLiteral("Everyone has a day off"));
    }
};

QTEST_MAIN(WordsTest)
#include "tst_words.moc"
