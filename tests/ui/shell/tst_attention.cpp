// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/units.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/models/held_draft.h"
#include "ui/morning/morning_card.h"
#include "ui/morning/morning_view.h"
#include "ui/settings/notices_page.h"
#include "ui/sidebar/focus_menu.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/sidebar_foot.h"
#include "ui/threads/early_replies.h"
#include "ui/widgets/switch.h"
#include <QRadioButton>
#include <QTimeEdit>

using namespace meridian;
using namespace meridian::test;

namespace {

Instant utc(const char *iso)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

template<typename Of = Button>
Of *shownButton(const QWidget &in, const QString &text)
{
    for (Of *button : in.findChildren<Of *>()) {
        if (button->text().startsWith(text) && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

//! When I hear of things, in the whole window: focus, the settings' page, my morning, and the reply that came first.
class AttentionTest : public QObject {
    Q_OBJECT
    std::unique_ptr<WindowDesk> m_window;

    [[nodiscard]] Desk &desk() { return m_window->desk; }
    [[nodiscard]] QString ownRow() { return m_window->part<SidebarFoot>().self()->accessibleName(); }
    [[nodiscard]] Attention attention() { return must(desk().replica->read().attention()); }
    [[nodiscard]] MorningView &morning() { return m_window->part<MorningView>(); }

private slots:
    void initTestCase()
    {
        Icons::initResources();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init()
    {
        m_window = std::make_unique<WindowDesk>();
        QVERIFY(m_window->isReady());
        SyncStatus inStep;
        inStep.state = SyncStatus::State::InStep;
        desk().replica->setStatus(inStep); // what is wrong with the connection would stand in my own row first
    }
    void cleanup() { m_window.reset(); }

    void focusIsBegunAndEndedFromTheSwitcher()
    {
        WindowDesk::jump(QStringLiteral("Focus until noon"));
        QCOMPARE(attention().focusUntil, std::optional(utc("2026-06-16T11:00:00Z")));
        QVERIFY2(ownRow().contains(QStringLiteral("Focus until 12:00")), qPrintable(ownRow()));
        WindowDesk::jump(QStringLiteral("End focus"));
        QVERIFY(!attention().focusUntil);
        QVERIFY(!ownRow().contains(QStringLiteral("Focus until")));
        QVERIFY(!m_window->view->can(Command::EndFocus));
        // It ends by itself, too.
        WindowDesk::jump(QStringLiteral("Focus for an hour"));
        QVERIFY(ownRow().contains(QStringLiteral("Focus until 12:1")));
        desk().fixture.clock.advance(61 * MinuteMs);
        emit desk().fixture.minutes.minute();
        QVERIFY(!ownRow().contains(QStringLiteral("Focus until")));
    }

    void myOwnRowHasTheMenu()
    {
        auto *row = static_cast<QAbstractButton *>(m_window->part<SidebarFoot>().self());
        row->setFocus(Qt::TabFocusReason);
        WindowDesk::press(Qt::Key_Space);
        auto &menu = m_window->part<FocusMenu>();
        QVERIFY(menu.isVisible());
        WindowDesk::press(Qt::Key_Down);
        WindowDesk::press(Qt::Key_Return);
        QTRY_VERIFY(!menu.isVisible());
        QVERIFY(attention().focusUntil);
        QTest::mouseClick(row, Qt::LeftButton);
        QVERIFY(menu.isVisible());
        WindowDesk::press(Qt::Key_Return); // the first line ends it
        QTRY_VERIFY(!attention().focusUntil);
        // In the rail, where the row is my face and clock.
        m_window->view->resize(1000, 800);
        m_window->window->resize(1000, 800);
        QTRY_COMPARE(m_window->part<Sidebar>().variant(), Sidebar::Variant::Rail);
        QTest::mouseClick(m_window->part<Sidebar>().selfAnchor(), Qt::LeftButton);
        QVERIFY(menu.isVisible());
    }

    void theTimesOfNoticesAreChosenInTheSettings()
    {
        WindowDesk::jump(QStringLiteral("When notifications come"));
        auto &page = m_window->part<NoticesPage>();
        QVERIFY(page.isVisible());
        QVERIFY(page.sentence().contains(QStringLiteral("as they come")));
        auto *times = page.findChildren<QRadioButton *>()[1];
        QTest::mouseClick(times, Qt::LeftButton, {}, QPoint(8, times->height() / 2));
        QCOMPARE(attention().batches, (std::vector<qint64>{660, 960}));
        QVERIFY2(page.sentence().contains(QStringLiteral("11:00 and 16:00")), qPrintable(page.sentence()));
        auto *field = page.findChild<QTimeEdit *>();
        for (int hour = 0; hour < 14; ++hour) {
            field->setTime(QTime(hour, 30));
            if (auto *add = shownButton(page, QStringLiteral("Add this time")); add->isEnabled())
                QTest::mouseClick(add, Qt::LeftButton);
        }
        QCOMPARE(attention().batches.size(), size_t(Attention::MostBatches));
        QVERIFY(std::ranges::is_sorted(attention().batches));
        QTRY_VERIFY(shownButton(page, QStringLiteral("00:30"))); // a new chip is shown with the next turn
        QTest::mouseClick(shownButton(page, QStringLiteral("00:30")), Qt::LeftButton);
        QCOMPARE(attention().batches.size(), size_t(Attention::MostBatches - 1));
        // A focus stays what it is while times are chosen.
        WindowDesk::jump(QStringLiteral("Focus for an hour"));
        const auto until = attention().focusUntil;
        QVERIFY(until);
        auto *come = page.findChildren<QRadioButton *>()[0];
        QTest::mouseClick(come, Qt::LeftButton, {}, QPoint(8, come->height() / 2));
        QVERIFY(attention().batches.empty());
        QCOMPARE(attention().focusUntil, until);
        QVERIFY(!m_window->door.m_noticesHidden);
        auto *hide = page.findChild<Switch *>();
        QTest::mouseClick(hide, Qt::LeftButton);
        QVERIFY(m_window->door.m_noticesHidden);
    }

    void myMorningIsOfferedGoneThroughAndStaysReachable()
    {
        auto &card = m_window->part<MorningCard>();
        QTRY_VERIFY(m_window->view->morning().isCounted());
        Morning &model = m_window->view->morning();
        const int all = model.rowCount(), left = model.left();
        QVERIFY(all > 3 && left > 3);
        QVERIFY(card.isVisible());
        QVERIFY(shownButton(card, QStringLiteral("Go through it")));
        QTest::mouseClick(shownButton(card, QStringLiteral("Go through it")), Qt::LeftButton);
        QCOMPARE(m_window->view->place(), Place::morning());
        QVERIFY(m_window->focusIn(morning().list()));
        QCOMPARE(morning().list().currentIndex().row(), 0);
        WindowDesk::type(QStringLiteral("jk"));
        QCOMPARE(morning().list().currentIndex().row(), 0);
        const ThreadId first = model.at(0).thread;
        WindowDesk::type(QStringLiteral("e"));
        QVERIFY(model.isDone(model.at(0)));
        QCOMPARE(model.at(0).thread, first);
        QVERIFY(morning().list().currentIndex().row() > 0);
        WindowDesk::type(QStringLiteral("z"));
        QVERIFY(!model.isDone(model.at(0)));
        // Enter opens it where it lives, and Back comes back to the row.
        const int row = morning().list().currentIndex().row();
        const ThreadId wanted = model.at(row).thread;
        WindowDesk::press(Qt::Key_Return);
        QVERIFY(m_window->view->place().thread == wanted);
        WindowDesk::press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->view->place(), Place::morning());
        QCOMPARE(morning().list().currentIndex().row(), row);
        // What arrives moves nothing.
        desk().arrive(desk().memberCalled(QStringLiteral("Yuki")), desk().post(desk().threadCalled(QStringLiteral("Free shipping")).thread.thread, QStringLiteral("Later")));
        QCOMPARE(model.rowCount(), all);
        WindowDesk::type(QStringLiteral("u"));
        QCOMPARE(m_window->view->place().screen, Place::Screen::Inbox);
        auto &button = m_window->part<MorningButton>();
        QVERIFY(!card.isVisible() && button.isVisible());
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(m_window->view->place(), Place::morning());
        WindowDesk::type(QStringLiteral("u"));
        WindowDesk::jump(QStringLiteral("Your morning"));
        QCOMPARE(m_window->view->place(), Place::morning());
        QCOMPARE(m_window->settings.value(QStringLiteral("morning/kept")).toStringList().size(), all + 1);
    }

    void beforeMyMorningThereIsNoneAndItSaysWhen()
    {
        WindowDesk late;
        QVERIFY(late.isReady());
        late.desk.fixture.clock.set(utc("2026-06-16T22:30:00Z"));
        emit late.desk.fixture.minutes.minute();
        QVERIFY(!late.part<MorningCard>().isVisible());
        WindowDesk::type(QStringLiteral("gm"));
        QCOMPARE(late.view->place(), Place::morning());
        QCOMPARE(late.view->morning().rowCount(), 0);
        const auto &empty = late.part<MorningView>();
        QVERIFY(std::ranges::any_of(empty.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("tomorrow 09:00"));
        }));
    }

    void aReplyThatCameFirstIsAskedAbout()
    {
        const ThreadId thread = desk().threadCalled(QStringLiteral("Nairobi")).thread.thread;
        auto &strips = m_window->part<EarlyReplies>();
        Draft draft;
        draft.draft = desk().commands.newDraftId();
        draft.thread = thread;
        draft.text = QStringLiteral("The second venue");
        const Instant at = desk().fixture.clock.now().plus(5 * 60 * MinuteMs);
        const auto hold = [&] {
            desk().commands.shareDraft(heldUntil(draft, SendChoices(*desk().book, desk().fixture.clock.now()).on(desk().book->self(), at), desk().replica->read()));
        };
        hold();
        const auto seen = [&] { return must(desk().replica->read().draft(draft.draft))->send->seen; };
        QCOMPARE(seen(), std::optional(desk().head));
        QTest::qWait(0);
        QVERIFY(!strips.isVisible());
        m_window->list().select(desk().threadCalled(QStringLiteral("Press kit")).thread.thread);
        m_window->view->go(Place::inbox(desk().threadCalled(QStringLiteral("Press kit")).thread.thread));
        desk().arrive(desk().memberCalled(QStringLiteral("Rafael")), desk().post(thread, QStringLiteral("The first one is gone")));
        QTRY_VERIFY(strips.isVisible());
        QVERIFY(shownButton(strips, QStringLiteral("Read it"))->accessibleName().contains(QStringLiteral("Rafael replied before your scheduled message.")));
        // The outbox says it, too.
        OutboxModel outbox(*desk().replica);
        bool said = false;
        for (int row = 0; row < outbox.rowCount(); ++row)
            said = said || outbox.item(row).replied == desk().memberCalled(QStringLiteral("Rafael"));
        QVERIFY(said);
        QTest::mouseClick(shownButton(strips, QStringLiteral("Read it")), Qt::LeftButton);
        QCOMPARE(m_window->pane().thread(), thread);
        const auto waits = [&] {
            return std::ranges::any_of(m_window->composer().findChildren<QLabel *>(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(QStringLiteral("Rafael replied before it"));
            });
        };
        QTRY_VERIFY(waits());
        // Read, it is not asked about above the inbox any more.
        desk().commands.markRead(thread, desk().head);
        QTRY_VERIFY(!strips.isVisible());
        // Another one, which changes nothing.
        desk().arrive(desk().memberCalled(QStringLiteral("Wanjiru")), desk().post(thread, QStringLiteral("Never mind")));
        m_window->view->go(Place::inbox(desk().threadCalled(QStringLiteral("Press kit")).thread.thread));
        QTRY_VERIFY(shownButton(strips, QStringLiteral("Send as planned")));
        QTest::mouseClick(shownButton(strips, QStringLiteral("Send as planned")), Qt::LeftButton);
        QCOMPARE(seen(), std::optional(desk().head));
        QVERIFY(must(desk().replica->read().draft(draft.draft))->isHeld());
        QTRY_VERIFY(!strips.isVisible());
    }
};

QTEST_MAIN(AttentionTest)
#include "tst_attention.moc"
