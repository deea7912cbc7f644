// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/quick_entry.h"
#include <QTest>
#include <random>

using namespace meridian;

namespace {

constexpr const char *Tuesday = "2026-06-16T10:12:00Z"; //!< 11:12 in Lisbon, 19:12 in Tokyo

template<typename T>
T id(char number)
{
    return T(*Uuid::fromBytes(QByteArray(16, number)));
}

QuickNames names()
{
    return {{{id<MemberId>(1), QStringLiteral("Inês Carvalho"), QStringLiteral("Inês"), QStringLiteral("Europe/Lisbon")},
             {id<MemberId>(2), QStringLiteral("Yuki Tanabe"), QStringLiteral("Yuki"), QStringLiteral("Asia/Tokyo")},
             {id<MemberId>(3), QStringLiteral("Alex Moor"), QStringLiteral("Alex"), QStringLiteral("Europe/Berlin")},
             {id<MemberId>(4), QStringLiteral("Alex Stone"), QStringLiteral("Alex"), {}},
             {id<MemberId>(5), QStringLiteral("山田太郎"), QString(), QStringLiteral("Asia/Tokyo")}},
            {{id<ChannelId>(1), QStringLiteral("launch")}, {id<ChannelId>(2), QStringLiteral("press kit")},
             {id<ChannelId>(3), QStringLiteral("立ち上げ")}}};
}

QuickTask read(const QString &line, const char *now = Tuesday)
{
    const Instant at = Instant::of(QDateTime::fromString(QLatin1StringView(now), Qt::ISODate));
    return QuickEntry(names(), QStringLiteral("Europe/Lisbon"), at).read(line);
}

//! "title | @who #where due repeat +label !", what there is of it.
QString shown(const QuickTask &task)
{
    QString text = task.title + QStringLiteral(" |");
    if (task.owner)
        text += QStringLiteral(" @%1").arg(int(task.owner->uuid().data()[0]));
    if (task.channel)
        text += QStringLiteral(" #%1").arg(int(task.channel->uuid().data()[0]));
    if (task.due)
        text += u' ' + dueText(task.due);
    if (task.repeat)
        text += QStringLiteral(" (%1)").arg(repeatText(task.repeat));
    for (const QString &label : task.labels)
        text += QStringLiteral(" +") + label;
    if (task.priority != Priority::Normal)
        text += QStringLiteral(" !") + QString(nameOf(task.priority));
    return text;
}

} // namespace

class QuickEntryTest : public QObject {
    Q_OBJECT
private slots:
    void whatALineSays_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        row("Recut the film @Yuki Fri 9:00 #launch", "Recut the film | @2 #1 2026-06-19 09:00 Asia/Tokyo");
        row("Recut the film", "Recut the film |");
        row("Recut the film Fri 9:00", "Recut the film | 2026-06-19 09:00 Europe/Lisbon");
        row("Recut Fri the film @Yuki 9:00", "Recut the film | @2 2026-06-19 09:00 Asia/Tokyo");
        row("@Yuki Tanabe: recut by Friday", "recut | @2 2026-06-19");
        row("Ask @ines tomorrow at 9:30 about it", "Ask about it | @1 2026-06-17 09:30 Europe/Lisbon");
        row("Call 9:30 Tokyo", "Call | 2026-06-17 09:30 Asia/Tokyo");
        row("Call today 18:00", "Call | 2026-06-16 18:00 Europe/Lisbon");
        row("Call at 9:00", "Call | 2026-06-17 09:00 Europe/Lisbon");
        row("Call at 15:00", "Call | 2026-06-16 15:00 Europe/Lisbon");
        row("Call Tue 9:00", "Call | 2026-06-23 09:00 Europe/Lisbon");
        row("Call Tuesday", "Call | 2026-06-16");
        row("Call 24 June", "Call | 2026-06-24");
        row("Call on 15 June", "Call | 2027-06-15");
        row("Call 2026-12-24 14:00", "Call | 2026-12-24 14:00 Europe/Lisbon");
        row("Anrufen am Freitag um 15 Uhr", "Anrufen | 2026-06-19 15:00 Europe/Lisbon");
        row("Bericht bis morgen @Yuki", "Bericht | @2 2026-06-17");
        row("Say who won 3:2", "Say who won 3:2 |");
        row("Ask Alex @Alex", "Ask Alex @Alex |"); // which one?
        row("Ask @Alex Moor Fri", "Ask | @3 2026-06-19");
        row("Ask @Nobody", "Ask @Nobody |");
        row("Mail a@b.example #7", "Mail a@b.example #7 |");
        row("Send it #press kit tomorrow", "Send it | #2 2026-06-17");
        row("Send it #elsewhere", "Send it #elsewhere |");
        row("確認 @山田太郎 #立ち上げ tomorrow", "確認 | @5 #3 2026-06-17");
        row("Fix it +print +Print +web !", "Fix it | +print +web !high");
        row("Fix it !low", "Fix it | !low");
        row("Fix it now!", "Fix it now! |");
        row("Water the plants every weekday", "Water the plants | 2026-06-16 (1 week 31 0 0 0)");
        row("Report every 2nd Tuesday 9:00 @Yuki", "Report | @2 2026-06-23 09:00 Asia/Tokyo (2 week 2 0 0 0)");
        row("Filter every 3 days after done", "Filter | (3 day 0 0 0 1)");
        row("Pay every last Friday of the month", "Pay | 2026-06-26 (1 month 16 -1 0 0)");
        row("Standup daily at 9:30", "Standup | 2026-06-17 09:30 Europe/Lisbon (1 day 0 0 0 0)");
        row("Blumen alle 2 Wochen", "Blumen | 2026-06-16 (2 week 0 0 0 0)");
        row("Bericht jeden Dienstag", "Bericht | 2026-06-16 (1 week 2 0 0 0)");
        row("Miete am ersten Montag im Monat", "Miete | 2026-07-06 (1 month 1 1 0 0)");
        row("Read every chapter", "Read every chapter |");
        row("Call next Friday", "Call next Friday |"); // which one?
        row("Between Mon and Fri", "Between Mon and Fri |");
        row("", " |");
        row("@Yuki", " | @2");
    }
    void whatALineSays()
    {
        QFETCH(QString, line);
        QTEST(shown(read(line)), "expected");
    }
    void theClockIsThatOfWhoeverDoesIt()
    {
        // Late in the evening in Lisbon Yuki's Wednesday has begun: 9:00 there is still to come.
        QCOMPARE(dueText(read(QStringLiteral("Call @Yuki at 9:00"), "2026-06-16T22:30:00Z").due), QStringLiteral("2026-06-17 09:00 Asia/Tokyo"));
        QCOMPARE(dueText(read(QStringLiteral("Call @Yuki at 7:00"), "2026-06-16T22:30:00Z").due), QStringLiteral("2026-06-18 07:00 Asia/Tokyo"));
    }
    void thePartsSayWhereItStands()
    {
        const QString line = QStringLiteral("Recut @Yuki by Fri 9:00 #nowhere");
        const QuickTask task = read(line);
        QStringList parts;
        for (const QuickTask::Part &part : task.parts)
            parts.append(line.mid(part.start, part.length) + u'=' + QString::number(int(part.what)));
        using What = QuickTask::Part::What;
        const auto of = [](const char *text, What what) { return QLatin1StringView(text) + u'=' + QString::number(int(what)); };
        QCOMPARE(parts, (QStringList{of("@Yuki", What::Owner), of("by Fri", What::Due), of("9:00", What::Due),
                                     of("#nowhere", What::UnknownChannel)}));
    }
    void anyLineIsReadAndItsPartsLieApart()
    {
        std::mt19937 random(7);
        const QStringList pieces{QStringLiteral("@Yuki"), QStringLiteral("Fri"), QStringLiteral("9:00"), QStringLiteral("#launch"), QStringLiteral("every"),
                                 QStringLiteral("2nd"), QStringLiteral("Tuesday"), QStringLiteral("!"), QStringLiteral("+x"), QStringLiteral("@"),
                                 QStringLiteral("at"), QStringLiteral("😀"), QStringLiteral("مرحبا"), QString(QChar(0xfffc)), QStringLiteral("\t"),
                                 QStringLiteral("24"), QStringLiteral("June"), QStringLiteral("after"), QStringLiteral("done")};
        for (int i = 0; i < 3000; ++i) {
            QString line;
            for (unsigned n = random() % 12; n > 0; --n)
                line += pieces[qsizetype(random() % unsigned(pieces.size()))] + (random() % 4 == 0 ? QString() : QStringLiteral(" "));
            qsizetype end = 0;
            const QuickTask task = read(line);
            for (const QuickTask::Part &part : task.parts) {
                QVERIFY2(part.start >= end && part.length > 0 && part.start + part.length <= line.size(), qPrintable(line));
                end = part.start + part.length;
            }
            QVERIFY(!task.title.contains(QChar(0xfffc)));
        }
    }
};

QTEST_GUILESS_MAIN(QuickEntryTest)
#include "tst_quick_entry.moc"
