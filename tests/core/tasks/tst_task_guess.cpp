// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_guess.h"
#include <QTest>

using namespace meridian;

namespace {

constexpr const char *Tuesday = "2026-06-16T10:12:00Z"; //!< 11:12 in Lisbon, 19:12 in Tokyo

template<typename T>
T id(char number)
{
    return T(*Uuid::fromBytes(QByteArray(16, number)));
}

const MemberId ines = id<MemberId>(1), yuki = id<MemberId>(2), gone = id<MemberId>(9);

QuickNames names()
{
    return {{{ines, QStringLiteral("Inês Carvalho"), QStringLiteral("Inês"), QStringLiteral("Europe/Lisbon")},
             {yuki, QStringLiteral("Yuki Tanabe"), QStringLiteral("Yuki"), QStringLiteral("Asia/Tokyo")}},
            {}};
}

Instant moment(const char *text)
{
    return Instant::of(QDateTime::fromString(QLatin1StringView(text), Qt::ISODate));
}

TaskGuess guess(QString text, MemberId author, const char *written = Tuesday, std::optional<MemberId> addressee = {})
{
    text.replace(QStringLiteral("@ines"), QStringLiteral("<@%1>").arg(ines.toString()));
    text.replace(QStringLiteral("@yuki"), QStringLiteral("<@%1>").arg(yuki.toString()));
    text.replace(QStringLiteral("@gone"), QStringLiteral("<@%1>").arg(gone.toString()));
    return TaskGuess::of({text, author, moment(written), addressee}, names(), QStringLiteral("Europe/Lisbon"), moment(Tuesday));
}

} // namespace

class TaskGuessTest : public QObject {
    Q_OBJECT
private slots:
    void whatWordsSay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected); };
        row("Option 2 for me as well. The film says “everywhere”, so that has to go. I will recut it tomorrow.",
            "Recut it @Yuki Tanabe 17 June 2026");
        row("I'll send the numbers on Friday at 9:00", "Send the numbers @Yuki Tanabe 19 June 2026 09:00");
        row("@ines can you please check the captions?", "Check the captions @Inês Carvalho");
        row("Could you all read page 2?", "Read page 2");
        row("**Two** venues: both hold [80](https://example.org) people.", "Two venues: both hold 80 people");
        row("@gone will do it", "Will do it"); // whoever has left is nobody's owner
        row("Ich mache die Untertitel bis Freitag", "Die Untertitel @Yuki Tanabe 19 June 2026");
        row("字幕を確認してください。明日まで。", "字幕を確認してください");
        row("", "");
    }
    void whatWordsSay()
    {
        QFETCH(QString, text);
        QTEST(guess(text, yuki).line(names()), "expected");
    }
    //! A line of a check-list says what is to be done and nothing else.
    void allOfALineIsTheTitle()
    {
        const auto of = [](const QString &text, WrittenWords::Title title) {
            return TaskGuess::of({text, {}, moment(Tuesday), {}, title}, names(), QStringLiteral("Europe/Lisbon"), moment(Tuesday)).line(names());
        };
        const QString line = QStringLiteral("Book the studio. Then the crew, <@%1>").arg(yuki.toString());
        QCOMPARE(of(line, WrittenWords::Title::AllOfIt), QStringLiteral("Book the studio. Then the crew @Yuki Tanabe"));
        QCOMPARE(of(line, WrittenWords::Title::OneSentence), QStringLiteral("Then the crew @Yuki Tanabe"));
        QCOMPARE(of(QStringLiteral("I will call them"), WrittenWords::Title::AllOfIt), QStringLiteral("Call them")); // whoever "I" is in a document
    }
    void theLineReadsAsTheGuess()
    {
        const TaskGuess one = guess(QStringLiteral("I will recut the film on Friday at 9:00."), yuki);
        const QuickTask read = QuickEntry(names(), QStringLiteral("Europe/Lisbon"), moment(Tuesday)).read(one.line(names()));
        QCOMPARE(read.title, one.title);
        QCOMPARE(read.owner, one.owner);
        QVERIFY(one.due == read.due);
        QCOMPARE(read.due->zone, QStringLiteral("Asia/Tokyo"));
    }
    void aTimeIsOnItsWritersClockAndThenOnThatOfWhoDoesIt()
    {
        const TaskGuess one = guess(QStringLiteral("@yuki please look at it by Fri 9:00"), ines);
        QCOMPARE(one.owner, std::optional(yuki));
        QVERIFY(one.due == (Due{QDate(2026, 6, 19), 17 * 60, QStringLiteral("Asia/Tokyo")}));
    }
    void aDayThatHasPassedIsNoDate()
    {
        QVERIFY(!guess(QStringLiteral("I will recut it tomorrow"), yuki, "2026-06-10T10:12:00Z").due);
    }
    void inAConversationItIsTheOthers()
    {
        QCOMPARE(guess(QStringLiteral("The page shows the wrong price"), yuki, Tuesday, ines).owner, std::optional(ines));
        QVERIFY(!guess(QStringLiteral("The page shows the wrong price"), yuki).owner);
    }
    void longWordsAreCut()
    {
        const TaskGuess one = guess(QString(5000, u'a'), yuki);
        QVERIFY(one.title.size() <= limits::TaskTitle);
        QVERIFY(one.quote.size() <= limits::Quote);
    }
};

QTEST_GUILESS_MAIN(TaskGuessTest)
#include "tst_task_guess.moc"
