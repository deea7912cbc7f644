// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/holiday_client.h"
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace meridian;

namespace {

using Regions = std::expected<std::vector<HolidayRegion>, HolidayFailure>;
using Days = std::expected<std::vector<DayOff>, HolidayFailure>;

QDate day(int month, int number, int year = 2026)
{
    return {year, month, number};
}

DayOff holiday(QDate first, const QString &name, int length = 1)
{
    return {first, first.addDays(length - 1), name, AwayKind::Holiday};
}

} // namespace

//! Public holidays, from the program that knows them to what somebody keeps.
class HolidayClientTest : public QObject {
    Q_OBJECT
    const QString m_real = QStringLiteral(MERIDIAN_BIN_DIR "/meridian-holidays");
    QTemporaryDir m_dir;

    QString fake(const char *name, const QByteArray &script)
    {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room for a script");
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    std::optional<Days> askedOf(HolidayClient &client, const QString &region, QDate first, QDate last)
    {
        std::optional<Days> answer;
        client.holidays(region, first, last, this, [&](const Days &days) { answer = days; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000); }();
        return answer;
    }

private slots:
    void theLibraryIsAsked()
    {
#ifndef MERIDIAN_HAS_HOLIDAYS
        QSKIP("KHolidays is not on this computer");
#endif
        HolidayClient client(m_real);
        std::optional<Regions> regions;
        client.regions(this, [&](const Regions &all) { regions = all; });
        QTRY_VERIFY_WITH_TIMEOUT(regions, 20'000);
        QVERIFY(regions->has_value());
        const auto portugal = std::ranges::find((*regions)->begin(), (*regions)->end(), QStringLiteral("pt_pt"), &HolidayRegion::code);
        QVERIFY(portugal != (*regions)->end());
        QCOMPARE(portugal->country, QStringLiteral("PT"));
        const auto june = askedOf(client, QStringLiteral("pt_pt"), day(6, 1), day(6, 30));
        QVERIFY(june->has_value());
        QCOMPARE((*june)->size(), size_t(1)); // and neither the solstice nor a feast that is kept beside work
        QCOMPARE((*june)->front().first, day(6, 10));
        QCOMPARE((*june)->front().away, std::optional(AwayKind::Holiday));
        QVERIFY(!(*june)->front().note.isEmpty());
        const auto nowhere = askedOf(client, QStringLiteral("atlantis"), day(6, 1), day(6, 30));
        QVERIFY(!nowhere->has_value() && nowhere->error() == HolidayFailure::Unknown);
        // Every region answers, with days in their order and apart.
        for (const HolidayRegion &region : **regions) {
            const auto days = askedOf(client, region.code, day(1, 1), day(7, 1, 2027));
            QVERIFY2(days->has_value(), qPrintable(region.code));
            QVERIFY((*days)->size() <= size_t(MoreHours::MostHolidays));
            for (size_t i = 0; i < (*days)->size(); ++i)
                QVERIFY((**days)[i].first <= (**days)[i].last && (i == 0 || (**days)[i - 1].last < (**days)[i].first));
        }
    }
    void whatFailsIsNoEmptyList_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("failure");
        QTest::newRow("missing") << m_dir.filePath(QStringLiteral("missing")) << int(HolidayFailure::NotHere);
        QTest::newRow("dies") << fake("dies", "read -r line\nexit 3\n") << int(HolidayFailure::Unanswered);
        QTest::newRow("hangs") << fake("hangs", "read -r line\nexec sleep 600\n") << int(HolidayFailure::Unanswered);
        QTest::newRow("babbles") << fake("babbles", "read -r line\necho nonsense\nexec sleep 600\n") << int(HolidayFailure::Unanswered);
        QTest::newRow("says nothing") << fake("nothing", "read -r line\necho '{\"id\":1}'\nexec sleep 600\n") << int(HolidayFailure::Unanswered);
        QTest::newRow("does not know") << fake("unknown", "read -r line\necho '{\"id\":1,\"error\":\"region\"}'\nexec sleep 600\n")
                                       << int(HolidayFailure::Unknown);
    }
    void whatFailsIsNoEmptyList()
    {
        QFETCH(QString, program);
        QFETCH(int, failure);
        HolidayClient client(program, 300);
        const auto days = askedOf(client, QStringLiteral("pt_pt"), day(6, 1), day(6, 30));
        QVERIFY(!days->has_value());
        QCOMPARE(int(days->error()), failure);
    }
    void aRunawayIsKilledAndTheNextQuestionStartsAnew()
    {
        const QString program = fake("sometimes", "while read -r line; do\ncase \"$line\" in *bad*) exec sleep 600;; esac\n"
                                                  "id=${line#*'\"id\":'}; id=${id%%[,\\}]*}\n"
                                                  "echo \"{\\\"id\\\":$id,\\\"holidays\\\":[[\\\"2026-06-10\\\",\\\"2026-06-10\\\",\\\"Day\\\"],"
                                                  "[\\\"2026-06-09\\\",\\\"2026-06-01\\\",\\\"Backwards\\\"],7,[\\\"x\\\"]]}\"\ndone\n");
        HolidayClient client(program, 300);
        std::vector<Days> answers;
        for (const char *region : {"good", "bad", "fine"})
            client.holidays(QString::fromLatin1(region), day(6, 1), day(6, 30), this, [&](const Days &days) { answers.push_back(days); });
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), size_t(3), 20'000);
        QCOMPARE(answers[0].value(), (std::vector<DayOff>{holiday(day(6, 10), QStringLiteral("Day"))})); // only what is as it should be
        QVERIFY(!answers[1]);
        QCOMPARE(answers[2].value(), answers[0].value());
    }
    void nobodyIsAnsweredAfterTheyAreGone()
    {
        HolidayClient client(m_dir.filePath(QStringLiteral("missing")));
        bool late = false, onTime = false;
        auto context = std::make_unique<QObject>();
        client.regions(context.get(), [&](const Regions &) { late = true; });
        client.regions(this, [&](const Regions &) { onTime = true; });
        QVERIFY(!onTime); // later, never within the question
        context.reset();
        QTRY_VERIFY_WITH_TIMEOUT(onTime, 20'000);
        QVERIFY(!late);
    }
    void theRegionIsGuessedFromZoneAndLanguage()
    {
        const std::vector<HolidayRegion> regions{
            {QStringLiteral("be_fr"), QStringLiteral("BE"), QStringLiteral("fr"), QStringLiteral("Belgium")},
            {QStringLiteral("be_nl"), QStringLiteral("BE"), QStringLiteral("nl"), QStringLiteral("Belgium")},
            {QStringLiteral("gb-sct"), QStringLiteral("GB-SCT"), QStringLiteral("en_GB"), QStringLiteral("Scotland")}};
        const auto guess = [&](const char *zone, const char *locale) {
            const HolidayRegion *one = likelyRegion(regions, QTimeZone(zone), QLocale(QString::fromLatin1(locale)));
            return one ? one->code : QString();
        };
        QCOMPARE(guess("Europe/Brussels", "nl_BE"), QStringLiteral("be_nl"));
        QCOMPARE(guess("Europe/Brussels", "de_BE"), QStringLiteral("be_fr"));
        QCOMPARE(guess("Europe/London", "en_GB"), QString()); // its parts have their own
        QCOMPARE(guess("Asia/Tokyo", "ja_JP"), QString());
        QCOMPARE(guess("UTC", "en_GB"), QString());
    }
    void daysAreInTheirOrderAndApart()
    {
        const auto days = holidaysInOrder({holiday(day(12, 26), QStringLiteral("Boxing Day")), holiday(day(12, 25), QStringLiteral("Christmas"), 2),
                                           holiday(day(5, 4), QStringLiteral("Greenery")), holiday(day(5, 4), QStringLiteral("Observed"))});
        QCOMPARE(days, (std::vector<DayOff>{holiday(day(5, 4), QStringLiteral("Greenery, Observed")),
                                            holiday(day(12, 25), QStringLiteral("Christmas, Boxing Day"), 2)}));
    }
    void renewingKeepsWhatSomebodyWorksOn()
    {
        const std::vector<DayOff> listed{holiday(day(5, 1), QStringLiteral("May")), holiday(day(12, 25), QStringLiteral("Christmas")),
                                         holiday(day(1, 1, 2027), QStringLiteral("New Year")), holiday(day(5, 1, 2027), QStringLiteral("May")),
                                         holiday(day(12, 25, 2027), QStringLiteral("Christmas"))};
        MoreHours more;
        more.region = QStringLiteral("xx");
        more.holidays = {holiday(day(1, 1), QStringLiteral("New Year")), holiday(day(5, 1), QStringLiteral("May")), listed[2]}; // not Christmas
        QVERIFY(!holidaysEndSoon(more, day(6, 30)));
        QVERIFY(holidaysEndSoon(more, day(7, 2)));
        QCOMPARE(renewedHolidays(more.holidays, listed, day(4, 1)), (std::vector<DayOff>{listed[0], listed[2], listed[3]}));
        QVERIFY(renewedHolidays({}, listed, day(4, 1)).empty());
        more.holidays.clear();
        QVERIFY(!holidaysEndSoon(more, day(7, 2)));
    }
};

QTEST_GUILESS_MAIN(HolidayClientTest)
#include "tst_holiday_client.moc"
