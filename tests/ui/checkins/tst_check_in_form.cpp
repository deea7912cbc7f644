// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/checkins/check_in_desk.h"
#include "tests/ui/screen_checks.h"
#include "ui/checkins/asking_strip.h"
#include "ui/checkins/check_in_form.h"
#include "ui/checkins/day_toggle.h"
#include "ui/checkins/question_row.h"
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace meridian;
using meridian::test::CheckInDesk;

namespace {

//! The form over the demo team.
struct FormDesk {
    CheckInDesk place;
    CheckInForm form;
    explicit FormDesk(const std::optional<CheckIn> &checkIn = {}, std::optional<ChannelId> channel = {})
        : form(place.desk.look(), place.parts, checkIn, channel)
    {
        form.resize(600, 760);
        form.show();
    }
    [[nodiscard]] std::vector<QuestionRow *> rows()
    {
        std::vector<QuestionRow *> found;
        for (QuestionRow *one : form.findChildren<QuestionRow *>()) {
            if (one->isVisible())
                found.push_back(one);
        }
        std::ranges::sort(found, {}, [](const QuestionRow *one) { return one->y(); });
        return found;
    }
    void press(const QString &name)
    {
        for (QAbstractButton *one : form.findChildren<QAbstractButton *>()) {
            if (one->isVisible() && (one->text() == name || one->accessibleName() == name))
                return one->click();
        }
        throw std::runtime_error("no button " + name.toStdString());
    }
};

} // namespace

class CheckInFormTest : public QObject {
    Q_OBJECT
private slots:
    void setsOneUp()
    {
        FormDesk desk;
        QSignalSpy saved(&desk.form, &CheckInForm::saved);
        desk.press(QStringLiteral("Set it up"));
        QVERIFY(saved.isEmpty());
        QVERIFY(desk.form.fault().startsWith(QStringLiteral("Add a name")));
        QTest::keyClicks(&desk.form.name(), QStringLiteral("  Standing   up "));
        desk.press(QStringLiteral("Set it up"));
        QCOMPARE(saved.size(), 1);
        const auto made = desk.place.submitted<op::SaveCheckIn>();
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made[0].rule.name, QStringLiteral("Standing up"));
        QCOMPARE(made[0].rule.questions.size(), size_t(3));
        QCOMPARE(made[0].rule.questions[2].kind, QuestionKind::InTheWay);
        QCOMPARE(made[0].rule.first, QDate(2026, 6, 16));
        QCOMPARE(made[0].rule.days, qint64(0b0011111));
        QVERIFY(!made[0].rule.minutes);
        QVERIFY(made[0].rule.asked.empty());
        QVERIFY(desk.place.checkIns.find(made[0].checkIn) || QTest::qWaitFor([&] { return desk.place.checkIns.find(made[0].checkIn) != nullptr; }));
    }
    void saysWhoIsAskedNext()
    {
        FormDesk desk({}, CheckInDesk().desk.channelCalled(QStringLiteral("launch")));
        QVERIFY2(desk.form.preview().startsWith(QStringLiteral("Next asked: Rafael today 09:30, Aroha tomorrow 09:00")), qPrintable(desk.form.preview()));
        QVERIFY(desk.form.preview().contains(QStringLiteral("others")));
        desk.press(QStringLiteral("At this time on their own clock"));
        desk.form.findChild<QTimeEdit *>()->setTime({15, 0});
        QVERIFY2(desk.form.preview().contains(QStringLiteral("15:00")), qPrintable(desk.form.preview()));
        for (DayToggle *day : desk.form.findChildren<DayToggle *>())
            day->setChecked(false);
        QCOMPARE(desk.form.preview(), QStringLiteral("Nobody is asked for now."));
        QCOMPARE(desk.form.rule().days, qint64(0));
        desk.form.name().setText(QStringLiteral("Never"));
        QCOMPARE(desk.form.fault(), QStringLiteral("Choose a day."));
    }
    void questionsComeAndGo()
    {
        FormDesk desk(CheckInDesk().launch());
        QCOMPARE(desk.rows().size(), size_t(3));
        desk.press(QStringLiteral("Add a question"));
        QCOMPARE(desk.rows().size(), size_t(4));
        QTest::keyClicks(desk.rows()[3]->label(), QStringLiteral("Mood"));
        auto *kind = desk.rows()[3]->findChild<QComboBox *>();
        kind->setCurrentIndex(2);
        emit kind->activated(2);
        desk.press(QStringLiteral("Move question 4 up"));
        desk.press(QStringLiteral("Remove question 1"));
        const auto questions = desk.form.rule().questions;
        QCOMPARE(questions.size(), size_t(3));
        QCOMPARE(questions[0].label, QStringLiteral("Next"));
        QCOMPARE(questions[1].label, QStringLiteral("Mood"));
        QCOMPARE(questions[1].kind, QuestionKind::Scale);
        const qint64 mood = questions[1].number;
        QVERIFY(mood > 3);
        // A number that was answered is never given again, also when its question is gone.
        desk.press(QStringLiteral("Remove question 3"));
        desk.press(QStringLiteral("Add a question"));
        QVERIFY(desk.form.rule().questions.back().number > mood);
        for (int i = 0; i < 20 && desk.rows().size() < size_t(limits::Questions); ++i)
            desk.press(QStringLiteral("Add a question"));
        QCOMPARE(desk.rows().size(), size_t(limits::Questions));
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, desk.press(QStringLiteral("Add a question")));
    }
    void changesOne()
    {
        const CheckIn launch = CheckInDesk().launch();
        FormDesk desk(launch);
        QCOMPARE(desk.form.name().text(), QStringLiteral("Launch week"));
        QVERIFY(desk.form.findChild<QRadioButton *>());
        desk.form.findChild<QSpinBox *>()->setValue(2);
        desk.press(QStringLiteral("Some of them"));
        QCOMPARE(desk.form.fault(), QStringLiteral("Choose somebody to ask."));
        auto *people = desk.form.findChild<QListWidget *>();
        QCOMPARE(people->count(), 7);
        for (int row = 0; row < people->count(); ++row)
            people->item(row)->setCheckState(people->item(row)->text().startsWith(QStringLiteral("Yuki")) ? Qt::Checked : Qt::Unchecked);
        desk.press(QStringLiteral("Hide others’ answers until one has answered"));
        desk.press(QStringLiteral("Save the changes"));
        const auto saved = desk.place.submitted<op::SaveCheckIn>();
        QCOMPARE(saved.size(), size_t(1));
        QCOMPARE(saved[0].checkIn, launch.checkIn);
        QCOMPARE(saved[0].channel, launch.channel);
        QCOMPARE(saved[0].rule.asked, std::vector{desk.place.desk.memberCalled(QStringLiteral("Yuki"))});
        QCOMPARE(saved[0].rule.everyWeeks, qint64(2));
        QVERIFY(saved[0].rule.hidden);
        QCOMPARE(saved[0].rule.questions, launch.rule.questions);
        QCOMPARE(saved[0].rule.first, launch.rule.first);
    }
    void everyFieldHasAName()
    {
        FormDesk desk;
        QCOMPARE(test::namelessIn(desk.form), QStringList());
        QCOMPARE(test::overlappingIn(desk.form), QStringList());
    }
    void pausesEndsAndGoesOn()
    {
        CheckInDesk place;
        const CheckIn launch = place.launch();
        place.view.arrive(RoundPlace{launch.checkIn, {}});
        std::function<void()> undo;
        connect(&place.view, &CheckInsView::undoable, this, [&](const QString &, const std::function<void()> &back, const std::function<void()> &) { undo = back; });
        QTest::mouseClick(&place.button(QStringLiteral("Pause")), Qt::LeftButton);
        QVERIFY(place.submitted<op::SaveCheckIn>().back().rule.paused);
        QTRY_VERIFY(place.checkIns.find(launch.checkIn)->rule.paused);
        QTRY_VERIFY(place.checkIns.asking().empty());
        QTRY_VERIFY(place.hasButton(QStringLiteral("Go on asking")));
        undo();
        QTRY_COMPARE(place.checkIns.asking().size(), size_t(1));
        QTest::mouseClick(&place.button(QStringLiteral("End")), Qt::LeftButton);
        QTRY_VERIFY(place.checkIns.find(launch.checkIn)->rule.ended);
        QTRY_VERIFY(place.hasButton(QStringLiteral("Begin again")));
        QVERIFY(!place.hasButton(QStringLiteral("Pause")));
        QVERIFY(place.view.list().model().rowOf({launch.checkIn, place.today.addDays(-1)}) >= 0); // its rounds stay
    }
    void whoMayNotChangeItIsNotOffered()
    {
        CheckInDesk place;
        Member me = *place.desk.book->find(place.desk.team.me);
        place.desk.arrive(place.desk.memberCalled(QStringLiteral("Marta")), op::SetRole{me.member, Role::Member});
        place.view.arrive(RoundPlace{place.called(QStringLiteral("Design, what we are trying")).checkIn, {}}); // Yuki’s
        QVERIFY(!place.hasButton(QStringLiteral("Pause")));
        QVERIFY(!place.hasButton(QStringLiteral("Change")));
    }
    void asksInTheInbox()
    {
        CheckInDesk place;
        AskingStrip strip(place.desk.look(), place.parts);
        strip.resize(384, 100);
        strip.show();
        QVERIFY(strip.isAsking());
        QCOMPARE(strip.words(), QStringLiteral("Launch week, Tuesday\nAbout two minutes. It can wait until 18:00."));
        QCOMPARE(test::namelessIn(strip), QStringList());
        QSignalSpy wanted(&strip, &AskingStrip::answerWanted);
        QTest::mouseClick(&CheckInDesk::buttonIn(strip, QStringLiteral("Answer")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QTest::mouseClick(&CheckInDesk::buttonIn(strip, QStringLiteral("Skip today")), Qt::LeftButton);
        QTRY_VERIFY(!strip.isAsking());
        QVERIFY(strip.isHidden());
        QCOMPARE(place.submitted<op::KeepCheckIn>().back().parts.size(), size_t(2)); // what was written stays
    }
    void leavesByItselfWhenMyDayEnds()
    {
        CheckInDesk place;
        AskingStrip strip(place.desk.look(), place.parts);
        place.desk.fixture.clock.set(Instant::of(QDateTime(QDate(2026, 6, 16), QTime(16, 59), Qt::UTC)));
        emit place.desk.fixture.minutes.minute();
        QVERIFY(strip.isAsking());
        QCOMPARE(place.checkIns.asking().size(), size_t(1)); // the other one is answered
        place.desk.fixture.clock.set(Instant::of(QDateTime(QDate(2026, 6, 16), QTime(17, 0), Qt::UTC)));
        emit place.desk.fixture.minutes.minute();
        QVERIFY(!strip.isAsking());
        place.desk.fixture.clock.set(Instant::of(QDateTime(QDate(2026, 6, 17), QTime(8, 29), Qt::UTC)));
        emit place.desk.fixture.minutes.minute();
        QVERIFY(!strip.isAsking());
        place.desk.fixture.clock.set(Instant::of(QDateTime(QDate(2026, 6, 17), QTime(8, 30), Qt::UTC)));
        emit place.desk.fixture.minutes.minute();
        QCOMPARE(strip.words().section(u'\n', 0, 0), QStringLiteral("Launch week, Wednesday"));
        // Not on a day off: her hours come to say so.
        Profile me = place.desk.book->find(place.desk.team.me)->profile;
        me.hours.daysOff = {{QDate(2026, 6, 17), QDate(2026, 6, 17), {}}};
        place.desk.arrive(place.desk.team.me, op::UpdateMember{place.desk.team.me, me});
        QTRY_VERIFY(!strip.isAsking());
    }
};

QTEST_MAIN(CheckInFormTest)
#include "tst_check_in_form.moc"
