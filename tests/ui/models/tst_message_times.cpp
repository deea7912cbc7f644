// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/models/message_times.h"
#include "ui/models/messages_model.h"
#include <QTest>
using namespace meridian;
using namespace meridian::test;

//! The times people write, on everyone's clock. It is Tuesday 16 June 2026, 11:12 in Lisbon, where I am.
class MessageTimesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] MemberId who(const char *name) const { return m_desk->memberCalled(QString::fromUtf8(name)); }
    [[nodiscard]] std::vector<TimeInWords> times(const char *author, const QString &words) const
    {
        const auto reads = timesOf(*m_desk->book, who(author), m_desk->fixture.clock.now(),
                                   placesOf(*m_desk->book, {who("Priya"), who("Yuki")}));
        return timesIn(parseMarkdown(words), reads.value());
    }
    [[nodiscard]] QStringList clocks(const TimeInWords &time, const std::vector<MemberId> &people) const
    {
        QStringList lines;
        for (const ClockLine &line : clockLines(*m_desk->book, people, time, m_desk->fixture.clock.now()))
            lines.append(QStringLiteral("%1 | %2").arg(line.when, line.names));
        return lines;
    }

private slots:
    void initTestCase()
    {
        Icons::initResources();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void aTimeIsOnItsWritersClock()
    {
        const auto hers = times("Yuki", QStringLiteral("Thu 12:00 for all"));
        QCOMPARE(hers.size(), size_t(1));
        QCOMPARE(hers[0].words, QStringLiteral("Thu 12:00"));
        const QStringList expected{QStringLiteral("Thu 04:00 | You, asleep"), QStringLiteral("08:30 | Priya, edge of day"),
                                   QStringLiteral("12:00 | Yuki"), QStringLiteral("15:00 | Aroha")};
        QStringList lines = clocks(hers[0], {who("Yuki"), who("Priya"), who("Aroha")});
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines[0].startsWith(QStringLiteral("Thu 04:00 | You")), qPrintable(lines[0]));
        lines.removeFirst();
        QCOMPARE(lines, expected.mid(1));
    }

    void anotherDayIsNamed()
    {
        const auto mine = times("Inês", QStringLiteral("today 16:00–17:30"));
        QCOMPARE(mine.size(), size_t(1));
        const QStringList lines = clocks(mine[0], {who("Aroha"), who("Priya")});
        QCOMPARE(lines.value(0), QStringLiteral("today 16:00–17:30 | You"));
        QVERIFY2(lines.contains(QStringLiteral("Wed 03:00–04:30 | Aroha, asleep")), qPrintable(lines.join(u'\n')));
    }

    void aTimeWithAPlaceIsOneOnAnyDay()
    {
        const auto hers = times("Yuki", QStringLiteral("As we said on Monday, the call is 13:00 UTC"));
        QCOMPARE(hers.size(), size_t(1));
        QCOMPARE(hers[0].words, QStringLiteral("13:00 UTC"));
        const QStringList lines = clocks(hers[0], {who("Aroha"), who("Yuki"), who("Priya")});
        QCOMPARE(lines.value(0), QStringLiteral("14:00 | You"));
        QVERIFY2(lines.contains(QStringLiteral("22:00 | Yuki, edge of day")) || lines.contains(QStringLiteral("22:00 | Yuki, asleep")),
                 qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(QStringLiteral("01:00, a day later | Aroha, asleep")), qPrintable(lines.join(u'\n')));
        QCOMPARE(spokenTime(*m_desk->book, hers[0], m_desk->fixture.clock.now()), QStringLiteral("“13:00 UTC” is 14:00 for you"));
    }

    void codeLinksAndQuotesHoldNone()
    {
        QVERIFY(times("Yuki", QStringLiteral("`Thu 12:00` [Thu 12:00](https://a.example)\n\n> Thu 12:00\n\n```\n3pm\n```"))
                    .empty());
        QCOMPARE(times("Yuki", QStringLiteral("|a|\n|-|\n|Thu 12:00|\n")).size(), size_t(1));
        // A day somewhere else in the message leaves open which day a bare time is on.
        QVERIFY(times("Yuki", QStringLiteral("We meet on Thursday.\n\n- 9:00 start\n- 15:00 end")).empty());
    }

    void placesOfThePeopleAreKnown()
    {
        const auto there = times("Yuki", QStringLiteral("9:30 in Bengaluru"));
        QCOMPARE(there.size(), size_t(1));
        QCOMPARE(there[0].at, Instant::of(QDateTime(QDate(2026, 6, 16), QTime(4, 0), Qt::UTC)));
    }

    void aScreenReaderHearsMyClock()
    {
        const ThreadId thread = m_desk->threadCalled(QStringLiteral("Open at 09:00")).thread.thread;
        const auto said = m_desk->post(thread, QStringLiteral("Thu 12:00 then"));
        m_desk->arrive(who("Yuki"), said);
        MessagesModel model(*m_desk->replica, *m_desk->book, m_desk->fixture.clock);
        model.open(thread);
        const QString spoken = model.index(model.rowOf(said.message)).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("“Thu 12:00” is Thu 04:00 for you")), qPrintable(spoken));
    }
};

QTEST_MAIN(MessageTimesTest)
#include "tst_message_times.moc"
