// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_checks.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/people/person_page.h"
#include "ui/shell/modal_layer.h"
#include "ui/shell/quit_dialog.h"
#include "ui/sidebar/sidebar.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include <QAbstractButton>
#include <QLineEdit>

using namespace meridian;
using namespace meridian::test;

//! The window as somebody uses it who has a keyboard and nothing else.
class MainWindowTest : public QObject {
    Q_OBJECT
    std::unique_ptr<WindowDesk> m_desk;

    WindowDesk &desk() { return *m_desk; }
    ThreadId thread(const char *subject) { return desk().desk.threadCalled(QString::fromUtf8(subject)).thread.thread; }
    bool tabTo(const QWidget &stop)
    {
        for (int i = 0; i < 40 && !desk().focusIn(stop); ++i)
            WindowDesk::press(Qt::Key_Tab);
        return desk().focusIn(stop);
    }
    //! Names and subjects as long as they may be, and of scripts that are wide or run the other way.
    void makeLong()
    {
        Desk &team = desk().desk;
        const MemberId yuki = team.memberCalled(QStringLiteral("Yuki")), priya = team.memberCalled(QStringLiteral("Priya"));
        const QString arabic = QStringLiteral("متى نفتح المتجر في كل الأسواق ومن يراقب الصفحات في الساعة الأولى؟");
        const QString japanese = QStringLiteral("最初の一時間は誰が確認しますか、そして誰に知らせますか。").repeated(4).left(140);
        Profile longest = team.book->find(yuki)->profile;
        longest.name = QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ").repeated(2).left(120);
        longest.city = japanese.left(60);
        team.arrive(yuki, op::UpdateMember{yuki, longest});
        Profile other = team.book->find(priya)->profile;
        other.name = arabic.left(60);
        team.arrive(priya, op::UpdateMember{priya, other});
        const auto channel = ChannelId::create(team.fixture.clock.now(), team.random);
        team.arrive(yuki, op::CreateChannel{channel, ChannelKind::Public, japanese.left(80), arabic, {team.team.me}});
        for (const QString &subject : {QStringLiteral("Who watches the gate ").repeated(7).left(140), arabic, japanese}) {
            const auto start = team.start(channel, subject);
            team.arriveAll(yuki, {start, team.post(start.thread, japanese + u' ' + arabic)});
        }
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        QVERIFY(m_desk->isReady());
    }
    void cleanup() { m_desk.reset(); }

    void readAndReply()
    {
        QVERIFY(desk().focusIn(desk().list().view()));
        WindowDesk::type(QStringLiteral("j"));
        const ThreadId at = desk().list().currentThread();
        QVERIFY(!at.isNull());
        WindowDesk::press(Qt::Key_Return);
        QVERIFY(desk().focusIn(desk().pane().view()));
        WindowDesk::type(QStringLiteral("r"));
        QVERIFY(desk().focusIn(desk().composer()));
        const QString words = QStringLiteral("jkgi?[] are only letters here");
        WindowDesk::type(words);
        WindowDesk::press(Qt::Key_Return, Qt::ControlModifier);
        const auto posts = desk().submitted<op::PostMessage>();
        QCOMPARE(posts.size(), size_t(1));
        QCOMPARE(posts[0].thread, at);
        QCOMPARE(posts[0].text, words);
        if (!desk().focusIn(desk().pane().view()))
            WindowDesk::press(Qt::Key_Escape);
        QVERIFY(desk().focusIn(desk().pane().view()));
        WindowDesk::type(QStringLiteral("u"));
        QVERIFY(desk().focusIn(desk().list().view()));
    }
    void startAThread()
    {
        WindowDesk::jump(QStringLiteral("#press"));
        QCOMPARE(desk().view->place().channel, desk().desk.channelCalled(QStringLiteral("press")));
        WindowDesk::press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk().view->place().screen, Place::Screen::NewThread);
        auto &pane = desk().part<NewThreadPane>();
        QVERIFY(tabTo(pane.subject()));
        WindowDesk::type(QStringLiteral("Who answers the phone?"));
        QVERIFY(tabTo(pane.field()));
        WindowDesk::type(QStringLiteral("Not me, gi."));
        WindowDesk::press(Qt::Key_Return, Qt::ControlModifier);
        const auto started = desk().submitted<op::StartThread>();
        QCOMPARE(started.size(), size_t(1));
        QCOMPARE(started[0].subject, QStringLiteral("Who answers the phone?"));
        QCOMPARE(started[0].channel, desk().desk.channelCalled(QStringLiteral("press")));
        QCOMPARE(desk().view->place().thread, started[0].thread);
        WindowDesk::press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk().view->place().channel, desk().desk.channelCalled(QStringLiteral("press")));
    }
    void jumpToAThreadAPersonACommand()
    {
        WindowDesk::jump(QStringLiteral("release gate"));
        QCOMPARE(desk().view->place().thread, thread("Release gate"));
        QVERIFY(desk().focusIn(desk().pane().view()));
        WindowDesk::jump(QStringLiteral("@aroha"));
        QVERIFY(desk().view->dialogs().isOpen());
        WindowDesk::press(Qt::Key_Escape);
        WindowDesk::jump(QStringLiteral(">go to the outbox"));
        QCOMPARE(desk().view->place().screen, Place::Screen::Outbox);
    }
    void whatWasUsedComesBackWithTheWindow()
    {
        WindowDesk::jump(QStringLiteral("release gate"));
        WindowDesk::type(QStringLiteral("gi"));
        const auto again = RecentTargets::fromTexts(desk().settings.value(QStringLiteral("window/recent")).toStringList());
        const auto targets = again.without(Place::inbox());
        QVERIFY(!targets.empty());
        QVERIFY(std::ranges::find(targets, SwitcherTarget(thread("Release gate"))) != targets.end());
    }
    void regionsInOrder()
    {
        WindowDesk::type(QStringLiteral("j"));
        const QList<const QWidget *> order{&desk().list().view(), &desk().pane().view(), &desk().composer(), &desk().part<Sidebar>()};
        for (int i = 0; i < 9; ++i) {
            const QWidget &wanted = *order[i % 4];
            QVERIFY2(desk().focusIn(wanted), wanted.metaObject()->className());
            WindowDesk::press(Qt::Key_F6);
        }
        WindowDesk::press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(desk().focusIn(desk().list().view()));
        WindowDesk::press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(desk().focusIn(desk().part<Sidebar>()));
    }
    void theFocusComesBackFromAPopup()
    {
        WindowDesk::type(QStringLiteral("j"));
        for (const auto &open : {std::function<void()>([] { WindowDesk::press(Qt::Key_K, Qt::ControlModifier); }),
                                 std::function<void()>([] { WindowDesk::type(QStringLiteral("?")); }),
                                 std::function<void()>([this] { desk().view->openPerson(desk().desk.memberCalled(QStringLiteral("Priya"))); })}) {
            open();
            QVERIFY(!desk().focusIn(desk().list().view()));
            WindowDesk::press(Qt::Key_Escape);
            QVERIFY(desk().focusIn(desk().list().view()));
            QVERIFY(!desk().view->dialogs().isOpen());
        }
    }
    //! No line of the keyboard map is without somebody who answers, and the overlay shows each.
    void everyKeyIsAnsweredAndShown()
    {
        QSet<int> answered;
        const DocumentId page = must(desk().desk.replica->documents().recent({}, 1)).front().document.document;
        for (const Place &place : {Place::documents(), Place::of(page), Place::tasks(), Place::checkIns(), Place::teamDay(), Place::inbox(thread("Open at 09:00"))}) {
            desk().view->go(place);
            for (const KeyBinding &binding : keyBindings()) {
                if (binding.command && desk().view->knows(*binding.command))
                    answered.insert(int(*binding.command));
            }
        }
        for (const KeyBinding &binding : keyBindings())
            QVERIFY2(!binding.command || answered.contains(int(*binding.command)), binding.text);
        WindowDesk::press(Qt::Key_Slash, Qt::ControlModifier);
        QSet<QString> shown;
        for (const auto *label : desk().part<ModalLayer>().findChildren<TextLabel *>())
            shown.insert(label->text());
        for (const KeyBinding &binding : keyBindings()) {
            if (*binding.keys)
                QVERIFY2(shown.contains(binding.words()), binding.text);
        }
    }
    //! What waits for a connection is kept; who quits hears so once, and quits.
    void quittingWithWordsThatWaitIsAsked()
    {
        SyncStatus status;
        status.state = SyncStatus::State::InStep;
        desk().desk.replica->setStatus(status);
        desk().desk.commands.reply(thread("Open at 09:00"), QStringLiteral("Local it is"));
        QVERIFY(desk().window->close()); // online it is on its way
        desk().window->show();
        status.state = SyncStatus::State::Offline;
        desk().desk.replica->setStatus(status);
        QVERIFY(!desk().window->close());
        auto *dialog = desk().window->findChild<QuitDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->accessibleName(), QStringLiteral("1 messages are kept and go out when Meridian is next online."));
        QVERIFY(!desk().window->close()); // asked once
        QCOMPARE(desk().window->findChildren<QuitDialog *>().size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(desk().window->isVisible());
        QTRY_VERIFY(!desk().window->findChild<QuitDialog *>());
        QVERIFY(!desk().window->close());
        for (auto *button : desk().window->findChild<QuitDialog *>()->findChildren<QAbstractButton *>()) {
            if (button->text() == QStringLiteral("Quit"))
                button->click();
        }
        QVERIFY(!desk().window->isVisible());
    }
    void offlineIsSaidAfterTenSeconds()
    {
        ManualClock &clock = desk().desk.fixture.clock;
        BannerPresenter &banner = desk().view->banner();
        const auto kind = [&] {
            banner.refresh();
            return banner.state().kind;
        };
        SyncStatus status;
        status.state = SyncStatus::State::InStep;
        desk().desk.replica->setStatus(status);
        status.state = SyncStatus::State::Offline;
        desk().desk.replica->setStatus(status);
        clock.advance(BannerLogic::Patience - 1);
        QCOMPARE(kind(), BannerState::Kind::None);
        clock.advance(1);
        QCOMPARE(kind(), BannerState::Kind::Offline);
        QVERIFY(desk().part<Banner>().isVisible());
        status.state = SyncStatus::State::InStep;
        desk().desk.replica->setStatus(status);
        QCOMPARE(kind(), BannerState::Kind::BackOnline);
        clock.advance(BannerLogic::BackFor);
        QCOMPARE(kind(), BannerState::Kind::None);
        QVERIFY(!desk().part<Banner>().isVisible());
    }
    void nothingIsCutAtAnySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("rail");
        QTest::newRow("usual") << QSize(1440, 900) << false;
        QTest::newRow("rail") << QSize(1100, 800) << true;
        QTest::newRow("one pane") << QSize(900, 640) << true;
        QTest::newRow("smallest") << QSize(760, 560) << true;
    }
    void nothingIsCutAtAnySize()
    {
        QFETCH(QSize, size);
        QFETCH(bool, rail);
        makeLong();
        MainWindow &window = *desk().window;
        window.resize(size);
        const auto look = [&](const char *where) {
            QCoreApplication::processEvents();
            const QStringList faults = clippedIn(window) + namelessIn(window);
            if (!faults.isEmpty())
                qWarning("%s: %s", where, qPrintable(faults.join(QStringLiteral("; "))));
            return faults.isEmpty();
        };
        desk().view->go(Place::inbox());
        QVERIFY(look("inbox"));
        QCOMPARE(desk().part<Sidebar>().variant(), rail ? Sidebar::Variant::Rail : Sidebar::Variant::Full);
        desk().view->go(Place::inbox(thread("Who watches the gate")));
        QVERIFY(look("thread"));
        desk().view->handle(Command::Reply);
        QVERIFY(look("reply"));
        const ThreadId japanese = thread("最初の一時間");
        desk().view->go(Place::of(must(desk().desk.replica->read().thread(japanese))->thread.channel, japanese));
        QVERIFY(look("channel"));
        desk().view->go(Place::outbox());
        QVERIFY(look("outbox"));
        desk().view->handle(Command::NewThread);
        QVERIFY(look("new thread"));
        desk().view->go(Place::inbox());
        for (const Command command : {Command::Switch, Command::Shortcuts, Command::NewChannel, Command::Invite, Command::About}) {
            desk().view->handle(command);
            QVERIFY(look(qPrintable(QStringLiteral("dialog %1").arg(int(command)))));
            // A platform without a window manager may leave the window inactive once a dialog has closed.
            QTest::keyClick(WindowDesk::focus() ? WindowDesk::focus() : &window, Qt::Key_Escape);
        }
        desk().view->openPerson(desk().desk.memberCalled(QStringLiteral("Donau")));
        QVERIFY(look("person"));
    }
    //! Where the thread's bar is behind the list, what H offers stands at the row.
    void laterOpensAtTheRowWhereThereIsOnePane()
    {
        desk().window->resize(900, 640);
        desk().view->go(Place::inbox());
        WindowDesk::type(QStringLiteral("jj"));
        const ThreadListView &list = desk().list().view();
        const QRect row(list.viewport()->mapTo(desk().window.get(), list.visualRect(list.currentIndex()).topLeft()),
                        list.visualRect(list.currentIndex()).size());
        for (const Command command : {Command::Later, Command::Mute, Command::MoveThread}) {
            desk().view->handle(command);
            const auto *menu = qobject_cast<Popup *>(WindowDesk::focus()->parentWidget()->inherits("meridian::Popup")
                                                         ? WindowDesk::focus()->parentWidget() : WindowDesk::focus());
            QVERIFY2(menu, WindowDesk::focus()->metaObject()->className());
            const QRect box = menu->geometry().adjusted(ShadowMargin, ShadowMargin, -ShadowMargin, -ShadowMargin);
            const int gap = box.top() > row.bottom() ? box.top() - row.bottom() : row.top() - box.bottom();
            QVERIFY2(gap < 12, qPrintable(QString::number(gap)));
            QTest::keyClick(WindowDesk::focus(), Qt::Key_Escape);
        }
    }
    void thePersonPageLeadsThereAndBack()
    {
        const MemberId priya = desk().desk.memberCalled(QStringLiteral("Priya"));
        desk().view->go(Place::inbox());
        desk().view->openPerson(priya);
        for (auto *button : desk().window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Open the full page"))
                button->click();
        }
        QCOMPARE(desk().view->place(), Place::of(priya));
        QVERIFY(!desk().view->dialogs().isOpen());
        QVERIFY(desk().focusIn(*desk().part<PersonPage>().firstStop()));
        QCOMPARE(namelessIn(*desk().window), QStringList());
        QCOMPARE(std::get<MemberId>(desk().part<Sidebar>().place()), priya);
        WindowDesk::type(QStringLiteral("u"));
        QCOMPARE(desk().view->place().screen, Place::Screen::Inbox);
    }
    void rowsAreReadAloud()
    {
        desk().view->go(Place::inbox(thread("Open at 09:00")));
        const auto rows = [](QWidget &view) {
            QStringList names;
            QAccessibleInterface *said = QAccessible::queryAccessibleInterface(&view);
            for (int i = 0; said && i < said->childCount(); ++i)
                names << said->child(i)->text(QAccessible::Name);
            return names;
        };
        const QStringList threads = rows(desk().list().view());
        QVERIFY(threads.size() > 5 && !threads.contains(QString()));
        QVERIFY(std::ranges::any_of(threads, [](const QString &name) {
            return name.startsWith(QStringLiteral("Open at 09:00 local, or all at once? Yuki: ")) && name.contains(QStringLiteral("In launch"));
        }));
        const QStringList messages = rows(desk().pane().view());
        QVERIFY(!messages.isEmpty() && !messages.contains(QString()));
        QVERIFY(std::ranges::any_of(messages, [](const QString &name) { return name.startsWith(QStringLiteral("Yuki Tanabe")); }));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk().list().view());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->child(0)->role(), QAccessible::ListItem);
    }
    //! What is written in a form is kept when the window goes, also where that takes my clock.
    void aFormWithADateIsKeptWhenTheWindowGoes()
    {
        auto other = std::make_unique<WindowDesk>();
        Draft draft;
        draft.thread = other->desk.commands.newThreadId();
        draft.isNewThread = true;
        draft.channel = other->desk.channelCalled(QStringLiteral("launch"));
        draft.told = {other->desk.memberCalled(QStringLiteral("Priya"))};
        draft.subject = QStringLiteral("Nine or ten?");
        draft.ask = Ask::ReplyBy;
        draft.askBy = Instant::of(QDateTime(QDate(2026, 6, 18), QTime(11, 0), Qt::UTC));
        other->desk.saveDraft(draft);
        other->view->go(Place::newThread(draft.thread));
        other->part<NewThreadPane>().field().setPlainText(QStringLiteral("I say nine."));
        other->window.reset();
        const auto kept = must(other->desk.store->queries().drafts(draft.thread));
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept[0].text, QStringLiteral("I say nine."));
        QCOMPARE(kept[0].askBy, draft.askBy);
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
