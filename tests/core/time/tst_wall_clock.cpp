// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/wall_clock.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meridian;

namespace {

Instant instant(const QString &iso)
{
    return Instant::of(QDateTime::fromString(iso, Qt::ISODate));
}

//! "2025-03-30T02:30:00" read as digits alone.
WallTime wall(const QString &iso)
{
    return {QDate::fromString(iso.left(10), Qt::ISODate), iso.mid(11, 2).toInt() * 60 + iso.mid(14, 2).toInt()};
}

} // namespace

class WallClockTest : public QObject {
    Q_OBJECT
private slots:
    void handPickedCases_data()
    {
        QTest::addColumn<QJsonObject>("sample");
        QFile file(QStringLiteral(MERIDIAN_DATA_DIR "/timezones/civil_edge_cases.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the folder of time zone data is not here");
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(all.size() > 30);
        for (const auto &one : all) {
            const QJsonObject sample = one.toObject();
            QTest::addRow("%s %s", qPrintable(sample[u"zone"].toString()), qPrintable(sample[u"local"].toString()))
                << sample;
        }
    }
    void handPickedCases()
    {
        QFETCH(QJsonObject, sample);
        const auto zone = zoneOf(sample[u"zone"].toString());
        QVERIFY(zone);
        const WallTime wanted = wall(sample[u"local"].toString());
        for (const QString &fold : {QStringLiteral("fold0"), QStringLiteral("fold1")}) {
            const QJsonObject answer = sample[fold].toObject();
            QCOMPARE(wallTime(*zone, instant(answer[u"utc"].toString())),
                     wall(answer[u"roundtrip_local"].toString()));
        }
        const QJsonObject first = sample[u"fold0"].toObject();
        const Instant found = instantOf(*zone, wanted);
        if (first[u"exists"].toBool()) {
            QCOMPARE(found.utc(), instant(first[u"utc"].toString()).utc());
        } else { // the moment of the jump: a millisecond before, the wall still shows less
            QVERIFY(wallTime(*zone, found) > wanted);
            QVERIFY(wallTime(*zone, found.plus(-1)) < wanted);
        }
    }
    void everyWallTimeLeadsBack()
    {
        for (const char *name : {"Europe/Lisbon", "Australia/Lord_Howe", "Pacific/Chatham", "America/St_Johns",
                                 "Africa/Casablanca", "Asia/Tokyo"}) {
            const auto zone = zoneOf(QString::fromLatin1(name));
            QVERIFY(zone);
            Instant at = instant(QStringLiteral("2025-01-01T00:00:00Z"));
            for (int i = 0; i < 366 * 24 * 2; ++i, at = at.plus(30 * 60'000)) {
                const WallTime shown = wallTime(*zone, at);
                const Instant back = instantOf(*zone, shown);
                QCOMPARE(wallTime(*zone, back), shown);
                QVERIFY(back <= at); // the first of a repeated hour
            }
        }
    }
    void differences()
    {
        const auto lisbon = zoneOf(QStringLiteral("Europe/Lisbon"));
        const auto kolkata = zoneOf(QStringLiteral("Asia/Kolkata"));
        const auto auckland = zoneOf(QStringLiteral("Pacific/Auckland"));
        const Instant noon = instant(QStringLiteral("2026-06-16T12:00:00Z"));
        QCOMPARE(utcOffsetDifference(*lisbon, *kolkata, noon), 4 * 60 + 30);
        QCOMPARE(utcOffsetDifference(*kolkata, *lisbon, noon), -(4 * 60 + 30));
        QCOMPARE(dateDifference(*lisbon, *auckland, noon), 1);
        QCOMPARE(dateDifference(*auckland, *lisbon, noon), -1);
        QCOMPARE(dateDifference(*lisbon, *kolkata, noon), 0);
        QCOMPARE(clockText(*kolkata, noon), QStringLiteral("17:30"));
        QCOMPARE(clockText(5), QStringLiteral("00:05"));
    }
    void beforeTheEpochCountsBackwards()
    {
        const WallTime shown = wallTime(*zoneOf(QStringLiteral("Etc/UTC")), {-60'000});
        QCOMPARE(shown.date, QDate(1969, 12, 31));
        QCOMPARE(shown.minutes, 23 * 60 + 59);
    }
    void namesOfCities()
    {
        QCOMPARE(cityOf(QStringLiteral("America/Argentina/Buenos_Aires")), QStringLiteral("Buenos Aires"));
        QCOMPARE(cityOf(QStringLiteral("Europe/Lisbon")), QStringLiteral("Lisbon"));
        QCOMPARE(cityOf(QStringLiteral("UTC")), QStringLiteral("UTC"));
        QCOMPARE(cityOf(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(WallClockTest)
#include "tst_wall_clock.moc"
