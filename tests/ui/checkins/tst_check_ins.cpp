// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/checkins/check_in_desk.h"
#include "tests/ui/screen_checks.h"
#include "ui/checkins/people_strip.h"
#include "ui/checkins/scale_field.h"
#include "ui/words/markdown_edit.h"
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <set>

using namespace meridian;
using meridian::test::CheckInDesk;

Q_DECLARE_METATYPE(meridian::Draft)
Q_DECLARE_METATYPE(meridian::WordsInTheWay)

namespace {

const QString Launch = QStringLiteral("Launch week");

std::vector<MarkdownEdit *> fieldsOf(CheckInDesk &place)
{
    std::vector<MarkdownEdit *> fields;
    for (MarkdownEdit *one : place.view.round().form().findChildren<MarkdownEdit *>()) {
        if (one->isVisible())
            fields.push_back(one);
    }
    return fields;
}

QStringList rowsOf(CheckInDesk &place)
{
    QStringList rows;
    const CheckInListModel &model = place.view.list().model();
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.at(row).title + u'|' + model.at(row).count + u'|' + model.at(row).note;
    return rows;
}

} // namespace

class CheckInsTest : public QObject {
    Q_OBJECT
private slots:
    void theRounds()
    {
        CheckInDesk place;
        QAbstractItemModelTester tester(&place.view.list().model());
        place.view.arrive(std::nullopt);
        QCOMPARE(place.view.place(), (RoundPlace{place.launch().checkIn, place.today})); // the one that asks me
        const QStringList rows = rowsOf(place);
        QVERIFY(rows.contains(QStringLiteral("Launch week, Tuesday|4 of 6|Closes when Rafael’s day ends")));
        QVERIFY(rows.contains(QStringLiteral("Design, what we are trying, Tuesday|2 of 3|Closes when Rafael’s day ends")));
        QVERIFY2(rows.contains(QStringLiteral("Launch week, Monday|6 of 7|“Gates work in six zones.”")), qPrintable(rows.join(u'\n')));
        QVERIFY(rows.contains(QStringLiteral("Weekly, Friday|7 of 7|“Cut 3 is the one.”")));
        QVERIFY(rows.contains(QStringLiteral("Weekly, 5 June|6 of 7|“Prices are settled.”")));
        QVERIFY(rows.contains(QStringLiteral("Launch week||Every working day, at 09:30 each person’s time")));
        QVERIFY(rows.contains(QStringLiteral("Weekly||Every Friday, half an hour into each person’s day")));
    }
    void earlierRoundsComeInPages()
    {
        CheckInDesk place;
        const CheckIn launch = place.launch();
        for (int back = 10; back < 50; ++back)
            place.desk.arrive(place.desk.memberCalled(QStringLiteral("Priya")),
                              op::AnswerCheckIn{launch.checkIn, launch.channel, place.today.addDays(-back), {{1, QuestionKind::Words, QStringLiteral("Moved"), QStringLiteral("Day %1").arg(back)}}});
        CheckInListModel &model = place.view.list().model();
        model.look();
        const auto earlier = [&] {
            int count = 0;
            for (int row = 0; row < model.rowCount(); ++row)
                count += model.at(row).group == CheckInListModel::Group::Earlier && !model.at(row).isMore;
            return count;
        };
        QCOMPARE(earlier(), CheckInListModel::FirstEarlier);
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.at(row).isMore)
                continue;
            place.view.list().view().setFocus();
            place.view.list().view().setCurrentIndex(model.index(row));
            QTest::keyClick(&place.view.list().view(), Qt::Key_Return);
            break;
        }
        QCOMPARE(earlier(), CheckInListModel::FirstEarlier + CheckInListModel::Page);
        model.readOn();
        model.readOn();
        QCOMPARE(earlier(), 40 + 1 + 5); // those, Monday's, and five weeks
        std::set<QString> seen;
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.at(row).isMore || seen.insert(model.at(row).place.checkIn.toString() + model.at(row).place.round.toString(Qt::ISODate)).second);
    }
    void theRoundOfThePicture()
    {
        CheckInDesk place;
        place.open(Launch, place.today);
        QCOMPARE(place.cardNames(), (QStringList{QStringLiteral("Wanjiru"), QStringLiteral("Priya"), QStringLiteral("Yuki"), QStringLiteral("Aroha")}));
        const QString words = place.read();
        for (const char *part : {"Launch week, Tuesday 16 June", "About two minutes. It can wait until 18:00.", "Saved as a draft at 11:11", "07:40", "Mon 22:40",
                                 "Asked at 09:30 in each place. 4 people have answered. Rafael is asked in 2 h 18 min. Marta has the day off.", "for everyone", "for you"})
            QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + u'\n' + words));
        QVERIFY(words.contains(QStringLiteral("22:00 your time, the end of Rafael’s day.")));
        const QString strip = place.view.findChild<PeopleStrip *>()->accessibleName();
        for (const char *part : {"Aroha: answered at 09:40", "Yuki: answered at 10:20", "Wanjiru: answered at 09:40", "You: When ready", "Rafael: At 09:30", "Marta: Day off"})
            QVERIFY2(strip.contains(QString::fromUtf8(part)), qPrintable(strip));
        QCOMPARE(fieldsOf(place).size(), size_t(3));
        QCOMPARE(fieldsOf(place)[1]->toPlainText(), QStringLiteral("The embargo note, once we know the hour."));
        QCOMPARE(test::namelessIn(place.view), QStringList());
        QTRY_COMPARE(test::clippedIn(place.view), QStringList());
        QTRY_COMPARE(test::overlappingIn(place.view), QStringList());
        QCOMPARE(test::paintedOutsideIn(place.view), QStringList());
    }
    void whatIWriteIsKeptASecondLater()
    {
        CheckInDesk place;
        place.open(Launch, place.today);
        const size_t before = place.submitted<op::KeepCheckIn>().size();
        fieldsOf(place)[2]->setFocus();
        QTest::keyClicks(fieldsOf(place)[2], QStringLiteral("No hour yet"));
        QCOMPARE(place.submitted<op::KeepCheckIn>().size(), before); // not with each key
        QTRY_COMPARE_WITH_TIMEOUT(place.submitted<op::KeepCheckIn>().size(), before + 1, 3 * RoundPane::KeepMs);
        const auto kept = place.submitted<op::KeepCheckIn>().back();
        QCOMPARE(kept.parts.size(), size_t(3));
        QCOMPARE(kept.parts[2].text, QStringLiteral("No hour yet"));
        QVERIFY(!kept.skipped);
        // Leaving is a rest as well.
        QTest::keyClicks(fieldsOf(place)[2], QStringLiteral("!"));
        place.open(Launch, place.today.addDays(-1));
        QCOMPARE(place.submitted<op::KeepCheckIn>().back().parts[2].text, QStringLiteral("No hour yet!"));
        place.open(Launch, place.today);
        QCOMPARE(fieldsOf(place)[2]->toPlainText(), QStringLiteral("No hour yet!"));
    }
    void anotherDevicesWordsComeInUnlessIWrite()
    {
        CheckInDesk place;
        place.open(Launch, place.today);
        const CheckIn launch = place.launch();
        const auto fromPhone = [&](const QString &text) {
            place.desk.arrive(place.desk.team.me, op::KeepCheckIn{launch.checkIn, place.today, {{1, QuestionKind::Words, QStringLiteral("Moved"), text}}, false});
        };
        fromPhone(QStringLiteral("On the train"));
        QCOMPARE(fieldsOf(place)[0]->toPlainText(), QStringLiteral("On the train"));
        QTest::keyClicks(fieldsOf(place)[0], QStringLiteral(", late"));
        fromPhone(QStringLiteral("Something else"));
        QCOMPARE(fieldsOf(place)[0]->toPlainText(), QStringLiteral("On the train, late"));
    }
    void sharing()
    {
        CheckInDesk place;
        QSignalSpy said(&place.view, &CheckInsView::said);
        place.open(Launch, place.today);
        QTest::keyClick(fieldsOf(place)[0], Qt::Key_Return, Qt::ControlModifier);
        const auto answers = place.submitted<op::AnswerCheckIn>();
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0].round, place.today);
        QCOMPARE(answers[0].parts.size(), size_t(2)); // what is empty is left out
        QCOMPARE(answers[0].parts[0].label, QStringLiteral("Moved"));
        QVERIFY(!place.view.round().form().isVisible());
        QCOMPARE(place.cardNames().front(), QStringLiteral("Inês"));
        QCOMPARE(place.cardNames().size(), 5);
        QCOMPARE(said.size(), 1);
        QVERIFY(place.checkIns.asking().empty() || QTest::qWaitFor([&] { return place.checkIns.asking().empty(); }));
        const auto own = test::must(place.desk.replica->checkIns().own(place.launch().checkIn, place.today));
        QVERIFY(!own || own->parts.empty()); // what was shared is no draft any more
        // Changing it, and thinking better of it.
        QTest::mouseClick(&place.button(QStringLiteral("Change")), Qt::LeftButton);
        QVERIFY(place.view.round().form().isVisible());
        QCOMPARE(place.cardNames().size(), 4);
        QTest::keyClicks(fieldsOf(place)[0], QStringLiteral(" And more."));
        QTest::mouseClick(&place.button(QStringLiteral("Keep as it was")), Qt::LeftButton);
        QCOMPARE(place.submitted<op::AnswerCheckIn>().size(), size_t(1));
        QCOMPARE(place.cardNames().size(), 5);
        QTest::mouseClick(&place.button(QStringLiteral("Change")), Qt::LeftButton);
        QCOMPARE(fieldsOf(place)[0]->toPlainText(), QStringLiteral("Agency list is settled, both Lisbon and São Paulo."));
        QTest::keyClicks(fieldsOf(place)[2], QStringLiteral("Nothing"));
        QTest::mouseClick(&place.button(QStringLiteral("Share")), Qt::LeftButton);
        QCOMPARE(place.submitted<op::AnswerCheckIn>().back().parts.size(), size_t(3));
    }
    void takingBackAndTheWayBack()
    {
        CheckInDesk place;
        place.open(Launch, place.today.addDays(-1));
        std::function<void()> undo;
        connect(&place.view, &CheckInsView::undoable, this, [&](const QString &, const std::function<void()> &back, const std::function<void()> &) { undo = back; });
        QTest::mouseClick(&place.button(QStringLiteral("Take back")), Qt::LeftButton);
        QVERIFY(place.submitted<op::AnswerCheckIn>().back().parts.empty());
        QVERIFY(!place.cardNames().contains(QStringLiteral("Inês")));
        QVERIFY(place.hasButton(QStringLiteral("Add your answer"))); // late is late, and allowed
        undo();
        QVERIFY(place.cardNames().contains(QStringLiteral("Inês")));
    }
    void nothingIsSharedByMistake()
    {
        CheckInDesk place;
        place.open(Launch, place.today);
        for (MarkdownEdit *field : fieldsOf(place))
            field->clear();
        QTest::mouseClick(&place.button(QStringLiteral("Share")), Qt::LeftButton);
        QVERIFY(place.submitted<op::AnswerCheckIn>().empty());
        QVERIFY(place.read().contains(QStringLiteral("Write a line first")));
        fieldsOf(place)[0]->setPlainText(QString(limits::Answer + 7, u'x'));
        QTest::mouseClick(&place.button(QStringLiteral("Share")), Qt::LeftButton);
        QVERIFY(place.submitted<op::AnswerCheckIn>().empty());
        QVERIFY(place.read().contains(QStringLiteral("“Moved” is 7 characters too long.")));
    }
    void skippingIsMineAlone()
    {
        CheckInDesk place;
        std::function<void()> undo;
        connect(&place.view, &CheckInsView::undoable, this, [&](const QString &, const std::function<void()> &back, const std::function<void()> &) { undo = back; });
        place.open(Launch, place.today);
        QVERIFY(place.view.skip());
        QVERIFY(place.submitted<op::KeepCheckIn>().back().skipped);
        QCOMPARE(place.submitted<op::KeepCheckIn>().back().parts.size(), size_t(2)); // the words stay
        QVERIFY(place.submitted<op::AnswerCheckIn>().empty());
        QVERIFY(place.read().contains(QStringLiteral("You skip this one. Only you see that.")));
        QTRY_VERIFY(place.checkIns.asking().empty());
        QVERIFY(!place.view.skip());
        QTest::mouseClick(&place.button(QStringLiteral("Answer after all")), Qt::LeftButton);
        QCOMPARE(fieldsOf(place)[0]->toPlainText(), QStringLiteral("Agency list is settled, both Lisbon and São Paulo."));
        QTRY_COMPARE(place.checkIns.asking().size(), size_t(1));
        QVERIFY(place.view.skip());
        undo();
        QVERIFY(place.view.round().form().isVisible());
        // What is written after a skip is not what its undo brings back.
        QVERIFY(place.view.skip());
        QTest::mouseClick(&place.button(QStringLiteral("Answer after all")), Qt::LeftButton);
        fieldsOf(place)[0]->setPlainText(QStringLiteral("Newer words"));
        QTRY_COMPARE(place.submitted<op::KeepCheckIn>().back().parts.front().text, QStringLiteral("Newer words"));
        undo();
        QCOMPARE(fieldsOf(place)[0]->toPlainText(), QStringLiteral("Newer words"));
        QCOMPARE(place.submitted<op::KeepCheckIn>().back().parts.front().text, QStringLiteral("Newer words"));
        // For others the line is pale.
        const CheckInRound round = place.checkIns.round(place.launch(), place.today);
        QCOMPARE(round.people({}, place.desk.fixture.clock.now()).back().part, RoundPart::DayOff);
    }
    void hiddenUntilIHaveAnswered()
    {
        CheckInDesk place;
        CheckIn launch = place.launch();
        launch.rule.hidden = true;
        place.desk.arrive(place.desk.team.me, op::SaveCheckIn{launch.checkIn, launch.channel, launch.rule});
        QTRY_VERIFY(place.checkIns.find(launch.checkIn)->rule.hidden);
        place.open(Launch, place.today);
        QVERIFY(place.cardNames().isEmpty());
        QVERIFY(place.read().contains(QStringLiteral("Others’ answers are shown when you have shared yours.")));
        QVERIFY(place.view.gathered().cards().empty());
        QVERIFY(place.read().contains(QStringLiteral("4 people have answered"))); // who is no secret, what is
        QVERIFY(!place.read().contains(QStringLiteral("Cut 4 with")));
        QTest::mouseClick(&place.button(QStringLiteral("Share")), Qt::LeftButton);
        QCOMPARE(place.cardNames().size(), 5);
        // Taken back, they are hidden again.
        QTest::mouseClick(&place.button(QStringLiteral("Take back")), Qt::LeftButton);
        QVERIFY(place.cardNames().isEmpty());
        // A round I let go by shows nothing, not even its first words in the list.
        place.desk.fixture.clock.advance(24LL * 60 * 60 * 1000);
        place.checkIns.look();
        place.view.list().model().look();
        QVERIFY(rowsOf(place).contains(QStringLiteral("Launch week, Tuesday|4 of 6|")));
        place.open(Launch, place.today);
        QVERIFY(place.cardNames().isEmpty());
        QVERIFY(!place.hasButton(QStringLiteral("Put the summary in a thread")));
    }
    void answersArriveWhileIRead()
    {
        CheckInDesk place;
        place.open(Launch, place.today);
        const CheckIn launch = place.launch();
        place.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&place.view));
        QVERIFY(place.view.round().step(1));
        QWidget *focus = QApplication::focusWidget();
        QCOMPARE(qobject_cast<AnswerCard *>(focus)->member(), place.desk.memberCalled(QStringLiteral("Wanjiru")));
        place.desk.arrive(place.desk.memberCalled(QStringLiteral("Rafael")),
                          op::AnswerCheckIn{launch.checkIn, launch.channel, place.today, {{1, QuestionKind::Words, QStringLiteral("Moved"), QStringLiteral("**Up** early")}}});
        QCOMPARE(place.cardNames().front(), QStringLiteral("Rafael"));
        QCOMPARE(qobject_cast<AnswerCard *>(QApplication::focusWidget())->member(), place.desk.memberCalled(QStringLiteral("Wanjiru")));
        QVERIFY(place.view.round().cards().front()->accessibleName().contains(QStringLiteral("Moved: Up early")));
    }
    void numbersAndTheirChart()
    {
        CheckInDesk place;
        const CheckIn weekly = place.called(QStringLiteral("Weekly"));
        place.desk.fixture.clock.set(Instant::of(QDateTime(QDate(2026, 6, 19), QTime(10, 0), Qt::UTC))); // a Friday
        place.checkIns.look();
        place.open(QStringLiteral("Weekly"), QDate(2026, 6, 19));
        auto *scale = place.view.round().form().findChild<ScaleField *>();
        QVERIFY(scale && scale->isVisible());
        QTest::keyClick(scale->focusProxy(), Qt::Key_4);
        QCOMPARE(scale->number(), std::optional(4));
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : scale->focusProxy(), Qt::Key_4);
        QVERIFY(!scale->number());
        QTest::keyClick(scale->focusProxy(), Qt::Key_2);
        QTest::mouseClick(&place.button(QStringLiteral("Share")), Qt::LeftButton);
        QCOMPARE(place.submitted<op::AnswerCheckIn>().back().parts.front().text, QStringLiteral("2"));
        QVERIFY(place.read().contains(QStringLiteral("2 of 5")));
        place.view.arrive(RoundPlace{weekly.checkIn, {}});
        RoundChart &chart = place.view.page().chart();
        QVERIFY(chart.isVisible());
        QVERIFY2(chart.accessibleName().contains(QStringLiteral("Fri 12 June: 7 answers")), qPrintable(chart.accessibleName()));
        for (QAbstractButton *tab : place.view.page().findChildren<QAbstractButton *>()) {
            if (tab->text() == QStringLiteral("Pace") && tab->isVisible())
                tab->click();
        }
        QVERIFY2(chart.accessibleName().contains(QStringLiteral("Fri 12 June: 2, 3, 3, 3, 4, 4, 4, the middle is 3")), qPrintable(chart.accessibleName()));
        QVERIFY(!chart.accessibleName().contains(QStringLiteral("Rafael")));
        QVERIFY(!chart.grab().toImage().isNull());
    }
    void narrowAndFromRightToLeft()
    {
        CheckInDesk place;
        place.view.resize(844, 640);
        place.open(Launch, place.today);
        QVERIFY(place.view.isSingle());
        QVERIFY(!place.view.list().isVisible());
        QVERIFY(place.view.gathered().isVisible()); // under the answers
        QTRY_COMPARE(test::clippedIn(place.view), QStringList());
        QTRY_COMPARE(test::overlappingIn(place.view), QStringList());
        place.view.showList();
        QVERIFY(place.view.list().isVisible());
        QVERIFY(!place.view.round().isVisible());
        place.view.resize(1000, 640);
        QVERIFY(place.view.list().isVisible() && place.view.round().isVisible());
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(place.view.list().x() > place.view.round().mapTo(&place.view, QPoint()).x());
        QTRY_COMPARE(test::clippedIn(place.view), QStringList());
        QCOMPARE(test::paintedOutsideIn(place.view), QStringList());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void nothingIsThereYet()
    {
        test::LookFixture fixture;
        QTemporaryDir dir;
        auto store = test::must(ReplicaStore::open({dir.filePath(QStringLiteral("replica.db")), {}, false}, fixture.clock));
        DemoTeam team = demoTeam(demoMoment());
        std::erase_if(team.events, [](const Event &one) {
            const auto kind = kindOf(one.op.body);
            return kind == op::SaveCheckIn::kind || kind == op::AnswerCheckIn::kind || kind == op::KeepCheckIn::kind;
        });
        for (size_t i = 0; i < team.events.size(); ++i)
            team.events[i].seq = Seq(i) + 1;
        test::must(store->setSelf(team.me, team.workspace, team.name));
        test::must(store->applyEvents(team.events));
        const auto replica = test::must(Replica::open(dir.filePath(QStringLiteral("replica.db"))));
        MemberBook book(*replica, fixture.clock);
        CheckInBook checkIns(*replica, book, fixture.clock);
        struct : CommandSink {
            void submit(std::vector<Op>) override {}
            void saveDraft(Draft) override {}
            void retry(OpId) override {}
            void discard(OpId) override {}
            void fetchHistory(std::optional<ThreadId>, std::optional<ChannelId>) override {}
            void fetchClosedTasks(ChannelId) override {}
        } sink;
        SeededRandom random(1);
        TeamCommands commands(sink, fixture.clock, random);
        Commands words(sink, fixture.clock, random);
        CheckInsView view(fixture.look, {*replica, commands, book, checkIns}, words);
        view.resize(1200, 800);
        view.show();
        view.arrive(std::nullopt);
        QSignalSpy wanted(&view, &CheckInsView::newWanted);
        QTest::mouseClick(&CheckInDesk::buttonIn(view, QStringLiteral("Set one up")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(CheckInsTest)
#include "tst_check_ins.moc"
