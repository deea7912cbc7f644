// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "tests/ui/unreadable.h"
#include "ui/people/person_page.h"
#include "ui/people/channel_browser.h"
#include "ui/people/channel_panel.h"
#include "ui/people/person_view.h"
#include "ui/people/shared_threads.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirm_bar.h"
#include "ui/widgets/text_label.h"
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace meridian;
using meridian::test::Desk;
using meridian::test::must;
using meridian::test::Unreadable;

namespace {

QStringList wordsIn(const QWidget &widget)
{
    QStringList words;
    for (const TextLabel *label : widget.findChildren<TextLabel *>()) {
        if (!label->isHidden())
            words << label->text();
    }
    return words;
}

QAbstractButton *buttonCalled(const QWidget &widget, const QString &text)
{
    for (QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

//! People's card and lists, and channels' people, as hands use them.
class PeopleTest : public QObject {
    Q_OBJECT

    template<typename OneOp>
    static std::vector<OneOp> asked(const Desk &desk)
    {
        std::vector<OneOp> found;
        for (const Op &op : desk.submitted) {
            if (const auto *one = std::get_if<OneOp>(&op.body))
                found.push_back(*one);
        }
        return found;
    }

private slots:
    void aPersonsSharedThreadsAreListedAndLead()
    {
        Desk desk;
        const MemberId rafael = desk.memberCalled(QStringLiteral("Rafael")), me = desk.team.me;
        const auto start = [&](MemberId author, const QString &subject, std::vector<MemberId> told) {
            auto one = desk.start(desk.channelCalled(QStringLiteral("launch")), subject);
            one.told = std::move(told);
            desk.arriveAll(author, {one, desk.post(one.thread, QStringLiteral("Words"))});
            return one.thread;
        };
        start(rafael, QStringLiteral("Nobody is asked"), {});
        start(rafael, QStringLiteral("Somebody else is"), {desk.memberCalled(QStringLiteral("Yuki"))});
        const ThreadId asked = start(rafael, QStringLiteral("He asks me"), {me});
        start(me, QStringLiteral("I ask him"), {rafael});
        SharedThreads shared(desk.look(), rafael, *desk.book, desk.replica->read());
        QSignalSpy chosen(&shared, &SharedThreads::chosen);
        QVERIFY(shared.list().count() >= 2 && shared.list().count() <= SharedThreads::Few);
        QCOMPARE(shared.list().item(0)->text(), QStringLiteral("I ask him")); // the newest
        QCOMPARE(shared.list().item(1)->text(), QStringLiteral("He asks me"));
        for (int row = 0; row < shared.list().count(); ++row)
            QVERIFY(shared.list().item(row)->text() != u"Nobody is asked" && shared.list().item(row)->text() != u"Somebody else is");
        shared.show();
        shared.list().setCurrentRow(1);
        QTest::keyClick(&shared.list(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<ThreadId>(), asked);
    }
    void aPageSaysAllOfAPersonsWeek()
    {
        Desk desk;
        const MemberId id = desk.memberCalled(QStringLiteral("Priya"));
        Profile priya = desk.book->find(id)->profile;
        priya.pronoun = QStringLiteral("she");
        priya.title = QString(limits::Name, u'W');
        priya.hours.differing = {{4, 8 * 60, 14 * 60}};
        priya.hours.daysOff = {{QDate(2026, 6, 1), QDate(2026, 6, 2), {}}, {QDate(2026, 6, 26), QDate(2026, 6, 26), QStringLiteral("Moving")},
                               {QDate(2026, 8, 3), QDate(2026, 8, 14), {}}};
        desk.arrive(id, op::UpdateMember{id, priya});
        PersonPage page(desk.look(), *desk.replica, *desk.book);
        page.show(id);
        page.resize(500, 700);
        page.QWidget::show();
        const QStringList words = wordsIn(page);
        for (const char *line : {"Priya Raghavan", "she", "Mon to Thu", "10:00 to 18:30", "Fri", "08:00 to 14:00", "Fri 26 June: Moving"})
            QVERIFY2(words.contains(QString::fromUtf8(line)), qPrintable(words.join(QStringLiteral(" | "))));
        QVERIFY(!words.join(u' ').contains(QStringLiteral("1 June"))); // what is over
        QVERIFY(words.contains(priya.title));
        QSignalSpy left(&page, &PersonPage::left), write(&page, &PersonPage::writeTo);
        buttonCalled(page, QStringLiteral("Write to Priya"))->click();
        QCOMPARE(write.count(), 1);
        QTest::keyClick(page.firstStop(), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        // Who shows only their clock shows it here as well.
        priya.shown = DayShown::Clock;
        desk.arrive(id, op::UpdateMember{id, priya});
        QVERIFY(!wordsIn(page).contains(QStringLiteral("Mon to Thu")));
        // A minute changes the clock, and leaves the list of threads to who is in it.
        const QPointer<SharedThreads> threads = page.findChild<SharedThreads *>();
        const QPointer<PersonView> view = page.findChild<PersonView *>();
        QVERIFY(threads && view);
        emit desk.fixture.minutes.minute();
        QTRY_VERIFY(!view);
        QVERIFY(threads);
        QVERIFY(page.findChild<PersonView *>() && wordsIn(page).contains(priya.title));
    }
    //! Threads that cannot be read are not no threads.
    void sharedThreadsThatCannotBeReadAreNotNone()
    {
        Desk desk;
        const MemberId yuki = desk.memberCalled(QStringLiteral("Yuki"));
        const auto saidWith = [&] {
            SharedThreads shared(desk.look(), yuki, *desk.book, desk.replica->read(), 50, SharedThreads::None::Said);
            return wordsIn(shared).join(u' ');
        };
        const Unreadable threads(desk.path(), "thread");
        QVERIFY2(saidWith().contains(QStringLiteral("could not be read")), qPrintable(saidWith()));
    }
    void theCardSaysWhatPeopleShow()
    {
        Desk desk;
        const ClockText mine(desk.book->zone(), QLocale(QLocale::English, QLocale::UnitedKingdom));
        Member priya = *desk.book->find(desk.memberCalled(QStringLiteral("Priya")));
        PersonView card(desk.look(), priya, mine, PersonView::Write::Offered);
        QVERIFY(wordsIn(card).contains(QStringLiteral("Working until 18:30")));
        QVERIFY(wordsIn(card).contains(QStringLiteral("Usually answers within a working day")));
        QVERIFY(wordsIn(card).contains(QStringLiteral("Days off: Fri 26 June")));
        QSignalSpy write(&card, &PersonView::writeTo);
        QTest::keyClick(buttonCalled(card, QStringLiteral("Write to Priya")), Qt::Key_Return);
        QCOMPARE(write.count(), 1);
        priya.profile.shown = DayShown::Clock;
        PersonView shy(desk.look(), priya, mine, PersonView::Write::Hidden);
        for (const QString &words : wordsIn(shy)) {
            QVERIFY2(!words.contains(QStringLiteral("18:30")), qPrintable(words));
            QVERIFY2(!words.contains(QStringLiteral("Days off")), qPrintable(words));
        }
        QVERIFY(!shy.accessibleName().contains(QStringLiteral("working")));
        QVERIFY(!buttonCalled(shy, QStringLiteral("Write to Priya")));
    }

    void aListIsSearchedAndWalkedByKeys()
    {
        Desk desk;
        MemberList list(desk.look(), *desk.book, QStringLiteral("People"));
        QAbstractItemModelTester tester(&list.model());
        std::vector<MemberListModel::Line> lines;
        for (const Member &member : desk.book->everyone())
            lines.push_back({member.member, member.role == Role::Admin ? QStringLiteral("Admin") : QString()});
        list.setLines(lines);
        list.show();
        QSignalSpy chosen(&list, &MemberList::chosen);
        QTest::keyClicks(&list.field(), QStringLiteral("nai")); // by city
        QCOMPARE(list.model().rowCount(), 1);
        QTest::keyClick(&list.field(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<MemberId>(), desk.memberCalled(QStringLiteral("Wanjiru")));
        list.field().clear();
        QTest::keyClicks(&list.field(), QStringLiteral("admin"));
        QCOMPARE(list.model().rowCount(), 2);
        QTest::keyClick(&list.field(), Qt::Key_Down);
        QVERIFY(!list.current().isNull());
        QTest::keyClick(&list.view(), Qt::Key_Down);
        QTest::keyClick(&list.view(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 2);
        QVERIFY(list.model().index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", Admin")));
    }

    void aManagerManages()
    {
        Desk desk;
        const ChannelId launch = desk.channelCalled(QStringLiteral("launch")); // I made it
        ChannelPanel panel(desk.look(), *desk.replica, desk.commands, *desk.book, launch);
        panel.show();
        QVERIFY(panel.rights().manages);
        const MemberId yuki = desk.memberCalled(QStringLiteral("Yuki"));
        panel.members().view().setCurrentIndex(panel.members().model().index(panel.members().model().rowOf(yuki)));
        QTest::keyClick(buttonCalled(panel, QStringLiteral("Make manager")), Qt::Key_Return);
        QCOMPARE(asked<op::SetChannelRole>(desk).size(), size_t(1));
        QCOMPARE(asked<op::SetChannelRole>(desk)[0].member, yuki);
        QCOMPARE(panel.members().model().at(panel.members().model().rowOf(yuki)).note, QStringLiteral("Manager"));
        QTest::keyClick(buttonCalled(panel, QStringLiteral("Take out of the channel")), Qt::Key_Return);
        QCOMPARE(asked<op::LeaveChannel>(desk).at(0).member, yuki);
        QCOMPARE(panel.members().model().rowOf(yuki), -1);
        QTest::keyClick(buttonCalled(panel, QStringLiteral("Add people…")), Qt::Key_Return);
        QTest::keyClicks(&panel.members().field(), QStringLiteral("yuki"));
        QTest::keyClick(&panel.members().field(), Qt::Key_Return);
        QCOMPARE(asked<op::JoinChannel>(desk).at(0).member, yuki);
        QTest::keyClick(buttonCalled(panel, QStringLiteral("Archive")), Qt::Key_Return);
        QVERIFY(asked<op::UpdateChannel>(desk).at(0).archived);
        QVERIFY(!panel.rights().adds);
        QTest::keyClick(buttonCalled(panel, QStringLiteral("Bring back from the archive")), Qt::Key_Return);
        QVERIFY(!asked<op::UpdateChannel>(desk).at(1).archived);
    }

    void whatCannotBeUndoneIsAskedOnce()
    {
        Desk desk;
        ChannelPanel panel(desk.look(), *desk.replica, desk.commands, *desk.book, desk.channelCalled(QStringLiteral("launch")));
        panel.show();
        QTest::keyClick(buttonCalled(panel, QStringLiteral("Make private…")), Qt::Key_Return);
        auto *question = panel.findChild<ConfirmBar *>();
        QVERIFY(question->isVisibleTo(&panel));
        QVERIFY(asked<op::MakePrivate>(desk).empty());
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(question->isHidden());
        QTest::keyClick(buttonCalled(panel, QStringLiteral("Make private…")), Qt::Key_Return);
        QTest::keyClick(buttonCalled(panel, QStringLiteral("Make it private")), Qt::Key_Return);
        QCOMPARE(asked<op::MakePrivate>(desk).size(), size_t(1));
        QVERIFY(buttonCalled(panel, QStringLiteral("Make private…"))->isHidden());
    }

    void whatOneMayNotDoIsNotOffered()
    {
        Desk desk;
        const MemberId priya = desk.memberCalled(QStringLiteral("Priya"));
        desk.arrive(desk.team.me, op::SetRole{priya, Role::Owner});
        desk.arrive(priya, op::SetRole{desk.team.me, Role::Member});
        ChannelPanel panel(desk.look(), *desk.replica, desk.commands, *desk.book, desk.channelCalled(QStringLiteral("press")));
        panel.show();
        QVERIFY(!panel.rights().manages);
        QVERIFY(panel.rights().adds);
        for (const char *deed : {"Make manager", "Take out of the channel", "Archive", "Make private…", "Join"})
            QVERIFY2(buttonCalled(panel, QString::fromUtf8(deed))->isHidden(), deed);
        QVERIFY(!buttonCalled(panel, QStringLiteral("Leave"))->isHidden());
        desk.arrive(priya, op::SetRole{desk.team.me, Role::Guest});
        QVERIFY(!panel.rights().adds);
    }

    void amongThousandsOfChannels()
    {
        Desk desk;
        std::vector<OpBody> bodies;
        for (int i = 0; i < 5000; ++i)
            bodies.push_back(op::CreateChannel{ChannelId::create({1'000'000 + i}, desk.random), ChannelKind::Public,
                                               QStringLiteral("room %1").arg(i), QStringLiteral("Purpose %1").arg(i), {}});
        desk.arriveAll(desk.memberCalled(QStringLiteral("Priya")), std::move(bodies));
        ChannelBrowser browser(desk.look(), *desk.replica, desk.commands, *desk.book);
        browser.show();
        QCOMPARE(browser.view().model()->rowCount(), 5007);
        QSignalSpy opened(&browser, &ChannelBrowser::opened);
        QTest::keyClicks(&browser.field(), QStringLiteral("purpose 4321"));
        QCOMPARE(browser.view().model()->rowCount(), 1);
        QTest::keyClick(&browser.field(), Qt::Key_Down);
        QTest::keyClick(buttonCalled(browser, QStringLiteral("Join")), Qt::Key_Return);
        QCOMPARE(asked<op::JoinChannel>(desk).size(), size_t(1));
        browser.field().setFocus();
        QTest::keyClick(&browser.field(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClicks(&browser.field(), QStringLiteral("zzz"));
        QCOMPARE(browser.view().model()->rowCount(), 0);
        QVERIFY(wordsIn(browser).contains(QStringLiteral("No channel has these words in its name or purpose.")));
    }
};

QTEST_MAIN(PeopleTest)
#include "tst_people.moc"
