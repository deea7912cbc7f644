// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/wall_clock.h"
#include "core/time/written_times.h"
#include <QTest>
#include <random>

using namespace meridian;

namespace {

constexpr const char *Tuesday = "2026-06-16T10:12:00Z"; //!< 11:12 in Lisbon

Instant instant(const QString &iso)
{
    return Instant::of(QDateTime::fromString(iso, Qt::ISODate));
}

//! "Thu 12:00=2026-06-18T11:00Z", a range with its end behind "/".
QStringList listOf(const QString &text, const std::vector<WrittenTime> &times)
{
    QStringList all;
    const auto iso = [](Instant at) { return at.utc().toString(QStringLiteral("yyyy-MM-ddTHH:mmZ")); };
    for (const WrittenTime &time : times) {
        QString one = text.mid(time.start, time.length) + u'=' + iso(time.at);
        if (time.until)
            one += u'/' + iso(*time.until);
        all.append(one);
    }
    return all;
}

QStringList found(const QString &text, const QString &zone, const QString &written, std::vector<TimePlace> places = {})
{
    const WrittenTimes times(*zoneOf(zone), instant(written), std::move(places));
    const auto undated = WrittenTimes::namesDay(text) ? WrittenTimes::Undated::Unclear
                                                      : WrittenTimes::Undated::DayOfWriting;
    return listOf(text, times.in(text, undated));
}

} // namespace

//! What people write about when, and the instant they mean.
class WrittenTimesTest : public QObject {
    Q_OBJECT
    static void row(const char *text, const char *expected, const char *zone = "Europe/Lisbon",
                    const char *written = Tuesday)
    {
        const QString many = QString::fromUtf8(expected);
        QTest::addRow("%s (%s)", text, zone) << QString::fromUtf8(text) << QString::fromLatin1(zone)
                                             << QString::fromLatin1(written)
                                             << (many.isEmpty() ? QStringList() : many.split(u';'));
    }
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("expected");
    }
    static void compare()
    {
        QFETCH(QString, text);
        QFETCH(QString, zone);
        QFETCH(QString, written);
        QTEST(found(text, zone, written), "expected");
    }

private slots:
    void times_data()
    {
        columns();
        row("Thu 12:00", "Thu 12:00=2026-06-18T11:00Z");
        row("Let us decide Thursday at 12:00, please.", "Thursday at 12:00=2026-06-18T11:00Z");
        row("16:00 UTC", "16:00 UTC=2026-06-16T16:00Z");
        row("tomorrow 9:30 Tokyo", "tomorrow 9:30 Tokyo=2026-06-17T00:30Z");
        row("on Friday at 17:00, Lisbon time", "Friday at 17:00, Lisbon time=2026-06-19T16:00Z", "Africa/Nairobi");
        row("15 June 14:00", "15 June 14:00=2026-06-15T13:00Z");
        row("June 18th at 2pm", "June 18th at 2pm=2026-06-18T13:00Z");
        row("3pm?", "3pm=2026-06-16T14:00Z");
        row("(3:30 p.m.)", "3:30 p.m.=2026-06-16T14:30Z");
        row("12am and 12 pm", "12am=2026-06-15T23:00Z;12 pm=2026-06-16T11:00Z");
        row("by 9:20", "9:20=2026-06-16T08:20Z");
        row("15:00 works", "15:00=2026-06-16T14:00Z");
        row("09:00–10:30", "09:00–10:30=2026-06-16T08:00Z/2026-06-16T09:30Z");
        row("from 9:10 to 9:40", "9:10 to 9:40=2026-06-16T08:10Z/2026-06-16T08:40Z");
        row("3–4pm", "3–4pm=2026-06-16T14:00Z/2026-06-16T15:00Z");
        row("11-1pm", "11-1pm=2026-06-16T10:00Z/2026-06-16T12:00Z");
        row("Thu 22:00–02:00", "Thu 22:00–02:00=2026-06-18T21:00Z/2026-06-19T01:00Z");
        row("Thu 12:00 or 14:00", "Thu 12:00=2026-06-18T11:00Z;14:00=2026-06-18T13:00Z");
        row("12:00 or 14:10 UTC", "12:00=2026-06-16T12:00Z;14:10 UTC=2026-06-16T14:10Z");
        row("9:30 am on 17 June", "9:30 am on 17 June=2026-06-17T08:30Z");
        row("at 22:00 on Monday", "22:00 on Monday=2026-06-22T21:00Z");
        row("Thursday 18 June, 12:00", "Thursday 18 June, 12:00=2026-06-18T11:00Z");
        row("Tue 12:00", "Tue 12:00=2026-06-16T11:00Z");
        row("Tue 9:00", "Tue 9:00=2026-06-23T08:00Z");
        row("last Tuesday at 9:00", "last Tuesday at 9:00=2026-06-09T08:00Z");
        row("yesterday 18:04", "yesterday 18:04=2026-06-15T17:04Z");
        row("tonight at 8:30", "tonight at 8:30=2026-06-16T19:30Z");
        row("tomorrow evening 7:15 pm", "tomorrow evening 7:15 pm=2026-06-17T18:15Z");
        row("2026-06-18 14:00", "2026-06-18 14:00=2026-06-18T13:00Z");
        row("2 January 9:00", "2 January 9:00=2027-01-02T09:00Z", "Europe/Lisbon", "2026-12-20T10:00:00Z");
        row("30 December 9:00", "30 December 9:00=2025-12-30T09:00Z", "Europe/Lisbon", "2026-01-03T10:00:00Z");
        row("16:00 UTC+5:30", "16:00 UTC+5:30=2026-06-16T10:30Z");
        row("16:00 GMT-3", "16:00 GMT-3=2026-06-16T19:00Z");
        row("16:00 CEST", "16:00 CEST=2026-06-16T14:00Z");
        row("9am PT", "9am PT=2026-06-16T16:00Z");
        row("9:30 in Buenos Aires", "9:30 in Buenos Aires=2026-06-16T12:30Z");
        row("9:15 my time", "9:15 my time=2026-06-16T08:15Z");
        row("“Thu 12:00”, she said", "Thu 12:00=2026-06-18T11:00Z");
        row("Monday’s 9:30 call", "Monday’s 9:30=2026-06-22T08:30Z");
        row("10:00: arrival\n10:30: start", "10:00=2026-06-16T09:00Z;10:30=2026-06-16T09:30Z");
    }
    void times() { compare(); }

    void germanTimes_data()
    {
        columns();
        const char *berlin = "Europe/Berlin";
        row("Donnerstag um 12 Uhr", "Donnerstag um 12 Uhr=2026-06-18T10:00Z", berlin);
        row("Do. 12:00", "Do. 12:00=2026-06-18T10:00Z", berlin);
        row("Wir sehen uns Do 12 Uhr", "Do 12 Uhr=2026-06-18T10:00Z", berlin);
        row("Mi 9:30", "Mi 9:30=2026-06-17T07:30Z", berlin);
        row("morgen um 9:30", "morgen um 9:30=2026-06-17T07:30Z", berlin);
        row("übermorgen 15.30 Uhr", "übermorgen 15.30 Uhr=2026-06-18T13:30Z", berlin);
        row("heute Abend um 8:15", "heute Abend um 8:15=2026-06-16T18:15Z", berlin);
        row("am 18. Juni um 14:00 Uhr", "18. Juni um 14:00 Uhr=2026-06-18T12:00Z", berlin);
        row("18.06. 14:00", "18.06. 14:00=2026-06-18T12:00Z", berlin);
        row("Do, 18.6.2026, 14:00", "Do, 18.6.2026, 14:00=2026-06-18T12:00Z", berlin);
        row("von 9 bis 10 Uhr", "9 bis 10 Uhr=2026-06-16T07:00Z/2026-06-16T08:00Z", berlin);
        row("um 12 Uhr am Donnerstag", "12 Uhr am Donnerstag=2026-06-18T10:00Z", berlin);
        row("14:00 MESZ", "14:00 MESZ=2026-06-16T12:00Z", berlin);
        row("zwischen 9:10 und 9:50", "9:10 und 9:50=2026-06-16T07:10Z/2026-06-16T07:50Z", berlin);
        row("12:30 h", "12:30 h=2026-06-16T10:30Z", berlin);
        row("1. März 10:00", "1. März 10:00=2026-03-01T09:00Z", berlin);
    }
    void germanTimes() { compare(); }

    void noTimes_data()
    {
        columns();
        for (const char *text :
             {"3:2", "They won 3:2 and 21:15", "16:9", "1:10 scale", "v2.10:30", "Qt 6.4.2", "12:34:56", "00:12:40.5", "at 9",
              "2026-06-16", "ratio 4:20", "127.0.0.1:8080", "file.cpp:12:30", "a12:30", "12:30b", "#12:00", "12:00/13:00",
              "+351 12:30", "$12:00", "25:30", "12:60", "12:00-rc1", "John 3:16", "took 15h", "3 am Standort",
              "13pm", "0am", "at 15:00 minutes", "10:00 min", "std::at(12:30", "2 PMs", "12:00ish", "100:00", "at 9.30",
              "So 12:00 works for me", "Do 9:00", "the ids 10:42 and 11:07"})
            row(text, "");
    }
    void noTimes() { compare(); }

    void unclearTimes_data()
    {
        columns();
        for (const char *text :
             {"next Friday at 9:00", "every Thursday at 12:00", "daily at 9:00", "Mondays 10:00", "jeden Tag um 9 Uhr",
              "nächsten Freitag um 9:00", "or 09:00 local in each market", "09:00 in each market", "9:00 your time",
              "02:30 on Tuesday for Priya", "15:00 in Nowhere", "9:30 Atlantis time", "15:00 CET", "9am IST time",
              "Wednesday 18 June, 12:00", "31.02. 12:00", "Saw it on Monday, so let us talk at 15:00",
              "morgens um 9:00 local", "16:00 UTC+99", "15:00 Ortszeit"})
            row(text, "");
    }
    void unclearTimes() { compare(); }

    void clocksThatJump_data()
    {
        columns();
        row("29 March 2:30", "", "Europe/Berlin", "2026-03-20T10:00:00Z"); // skipped
        row("29 March 3:30", "29 March 3:30=2026-03-29T01:30Z", "Europe/Berlin", "2026-03-20T10:00:00Z");
        row("25 October 2:30", "25 October 2:30=2026-10-25T00:30Z", "Europe/Berlin", "2026-10-20T10:00:00Z");
        row("Sunday 1:30", "Sunday 1:30=2026-04-04T14:30Z", "Australia/Lord_Howe", "2026-04-01T10:00:00Z"); // twice
        row("Sunday 2:15", "", "Australia/Lord_Howe", "2026-10-01T10:00:00Z");
        row("Sunday 2:30", "Sunday 2:30=2026-10-03T15:30Z", "Australia/Lord_Howe", "2026-10-01T10:00:00Z");
        row("Thu 12:00", "Thu 12:00=2026-06-18T06:15Z", "Asia/Kathmandu");
        row("9:30 Kathmandu", "9:30 Kathmandu=2026-06-16T03:45Z");
        row("tomorrow 9:00", "tomorrow 9:00=2026-06-17T21:00Z", "Pacific/Auckland", "2026-06-16T20:00:00Z");
        row("today 23:30", "today 23:30=2026-06-17T06:30Z", "America/Los_Angeles", "2026-06-17T01:00:00Z");
        row("15:00 CET", "15:00 CET=2026-01-12T14:00Z", "Europe/Lisbon", "2026-01-12T10:00:00Z");
        row("30 December 10:00", "", "Pacific/Apia", "2011-12-20T10:00:00Z"); // a day that never was
    }
    void clocksThatJump() { compare(); }

    void placesOfPeopleComeFirst()
    {
        const QString text = QStringLiteral("9:30 Bengaluru time, 9:30 in São Paulo");
        QVERIFY(found(text, QStringLiteral("Europe/Lisbon"), QString::fromLatin1(Tuesday)).isEmpty());
        const QStringList expected{QStringLiteral("9:30 Bengaluru time=2026-06-16T04:00Z"),
                                   QStringLiteral("9:30 in São Paulo=2026-06-16T12:30Z")};
        QCOMPARE(found(text, QStringLiteral("Europe/Lisbon"), QString::fromLatin1(Tuesday),
                       {{QStringLiteral("Bengaluru"), *zoneOf(QStringLiteral("Asia/Kolkata"))},
                        {QStringLiteral("São Paulo"), *zoneOf(QStringLiteral("America/Sao_Paulo"))}}),
                 expected);
    }

    void undatedTimesAreLeftWhereOtherWordsNameDays()
    {
        const WrittenTimes times(*zoneOf(QStringLiteral("Europe/Lisbon")), instant(QString::fromLatin1(Tuesday)));
        const QString text = QStringLiteral("At 15:00, or Thu 12:00");
        QCOMPARE(listOf(text, times.in(text, WrittenTimes::Undated::Unclear)),
                 QStringList{QStringLiteral("Thu 12:00=2026-06-18T11:00Z")});
        // With a place it is a time of day, on whatever day; not where its clocks are about to change.
        const QString placed = QStringLiteral("On Monday we said 13:00 UTC, 9:30 in Tokyo or 8:15 my time");
        const auto found = times.in(placed, WrittenTimes::Undated::Unclear);
        QCOMPARE(listOf(placed, found), (QStringList{QStringLiteral("13:00 UTC=2026-06-16T13:00Z"),
                                                     QStringLiteral("9:30 in Tokyo=2026-06-16T00:30Z"),
                                                     QStringLiteral("8:15 my time=2026-06-16T07:15Z")}));
        for (const WrittenTime &time : found)
            QCOMPARE(time.anyDay, std::optional(QDate(2026, 6, 16)));
        QVERIFY(!times.in(QStringLiteral("13:00 UTC"), WrittenTimes::Undated::DayOfWriting).at(0).anyDay);
        const WrittenTimes march(*zoneOf(QStringLiteral("Europe/Lisbon")), instant(QStringLiteral("2026-03-26T10:00:00Z")));
        QVERIFY(march.in(QStringLiteral("9:15 in Berlin"), WrittenTimes::Undated::Unclear).empty());
        QCOMPARE(march.in(QStringLiteral("13:00 UTC"), WrittenTimes::Undated::Unclear).size(), size_t(1));
        QVERIFY(WrittenTimes::namesDay(QStringLiteral("We meet on Thursday.")));
        QVERIFY(WrittenTimes::namesDay(QStringLiteral("Ab dem 3. Mai")));
        QVERIFY(!WrittenTimes::namesDay(QStringLiteral("Do we may 12 times? So be it.")));
    }

    //! Any heap of such words is read without a fault, in order and inside the text.
    void anyWordsAreRead()
    {
        const QStringList words{QStringLiteral("Thu"), QStringLiteral("12:00"), QStringLiteral("–"), QStringLiteral("or"),
                                QStringLiteral("tomorrow"), QStringLiteral("9"), QStringLiteral(":"), QStringLiteral("30"),
                                QStringLiteral("pm"), QStringLiteral("Uhr"), QStringLiteral("UTC"), QStringLiteral("+2"),
                                QStringLiteral("Tokyo"), QStringLiteral("in"), QStringLiteral("18."), QStringLiteral("Juni"),
                                QStringLiteral("2026"), QStringLiteral("-"), QStringLiteral("("), QStringLiteral(","),
                                QStringLiteral("next"), QStringLiteral("So"), QStringLiteral("\n"), QStringLiteral("🕛"),
                                QStringLiteral("a"), QStringLiteral("."), QStringLiteral("m"), QStringLiteral("99")};
        std::mt19937 random(20260616);
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (unsigned i = random() % 12; i > 0; --i)
                text += words[qsizetype(random() % size_t(words.size()))] + QString(qsizetype(random() % 2), u' ');
            const WrittenTimes times(*zoneOf(QStringLiteral("Australia/Lord_Howe")), {qint64(random()) * 1000});
            qsizetype last = 0;
            for (const WrittenTime &time : times.in(text, WrittenTimes::Undated::DayOfWriting)) {
                QVERIFY2(time.start >= last && time.length > 0 && time.start + time.length <= text.size(),
                         qPrintable(text));
                QVERIFY2(!time.until || *time.until >= time.at, qPrintable(text));
                last = time.start + time.length;
            }
        }
    }

    void longTextsHaveAnEnd()
    {
        const WrittenTimes times(*zoneOf(QStringLiteral("Europe/Lisbon")), instant(QString::fromLatin1(Tuesday)));
        QCOMPARE(times.in(QStringLiteral("Thu 12:00 ").repeated(4000), WrittenTimes::Undated::Unclear).size(),
                 WrittenTimes::Most);
    }
};

QTEST_GUILESS_MAIN(WrittenTimesTest)
#include "tst_written_times.moc"
