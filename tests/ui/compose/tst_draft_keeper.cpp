// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/compose/composer.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/compose/send_guard.h"
#include "ui/compose/token_field.h"
#include "ui/widgets/button.h"
#include "ui/words/markdown_edit.h"
#include "ui/words/other_draft.h"
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
using namespace meridian;
using namespace meridian::test;

//! Writing on one of several devices: what the others hear, and what they do to it.
class DraftKeeperTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Composer> m_composer;
    ThreadId m_thread;

    void type(const QString &words) const
    {
        m_composer->beginReply();
        QTest::keyClicks(&m_composer->field(), words);
    }
    [[nodiscard]] QString text() const { return m_composer->field().toPlainText(); }
    [[nodiscard]] std::vector<op::SaveDraft> shared() const
    {
        std::vector<op::SaveDraft> found;
        for (const Op &op : must(m_desk->store->waitingOps(100))) {
            if (const auto *save = std::get_if<op::SaveDraft>(&op.body))
                found.push_back(*save);
        }
        return found;
    }
    //! The workspace takes all that waits.
    void confirmAll()
    {
        for (const Op &op : must(m_desk->store->waitingOps(100)))
            m_desk->replica->publish(must(m_desk->store->applyEvents(
                {{++m_desk->head, op, m_desk->team.me, m_desk->fixture.clock.now()}})));
    }
    //! My other device writes.
    op::SaveDraft elsewhere(const QString &words, DraftId draft, std::optional<OpId> base)
    {
        op::SaveDraft save{draft, m_thread, false, {}, {}, {}, Ask::Nothing, {}, words, base,
                           WriterId(Uuid::named("laptop"))};
        m_desk->arrive(m_desk->team.me, save);
        return save;
    }
    [[nodiscard]] OtherDraft &other() const { return *m_composer->findChild<OtherDraft *>(); }
    void press(const QString &name) const
    {
        for (Button *button : other().findChildren<Button *>()) {
            if (button->text() == name)
                return button->click();
        }
        QFAIL("no such button");
    }

private slots:
    void initTestCase() { Icons::initResources(); }
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_thread = m_desk->threadCalled(QStringLiteral("Open at 09:00")).thread.thread;
        m_composer = std::make_unique<Composer>(m_desk->look(), *m_desk->replica, m_desk->commands, *m_desk->book);
        m_composer->resize(760, 200);
        m_composer->show();
        m_composer->open(m_thread);
    }
    void cleanup()
    {
        m_composer.reset();
        m_desk.reset();
    }

    void leavingTellsTheOtherDevicesOnce()
    {
        type(QStringLiteral("Half a thought"));
        QVERIFY(shared().empty()); // not with every key
        QTest::keyClick(&m_composer->field(), Qt::Key_Escape);
        QCOMPARE(shared().size(), size_t(1));
        QCOMPARE(shared()[0].text, QStringLiteral("Half a thought"));
        type(QStringLiteral(", and more"));
        QTest::keyClick(&m_composer->field(), Qt::Key_Escape);
        QCOMPARE(shared().size(), size_t(1)); // the later one in place of the earlier
        QCOMPARE(shared()[0].text, QStringLiteral("Half a thought, and more"));
    }
    void quietTellsThemToo()
    {
        type(QStringLiteral("Words"));
        QTRY_COMPARE_WITH_TIMEOUT(shared().size(), size_t(1), DraftKeeper::QuietMs + 3000);
    }
    void sendingEndsItEverywhere()
    {
        type(QStringLiteral("Sent words"));
        QTest::keyClick(&m_composer->field(), Qt::Key_Escape);
        confirmAll();
        m_composer->beginReply();
        QTest::keyClick(&m_composer->field(), Qt::Key_Return, Qt::ControlModifier);
        confirmAll();
        QVERIFY(must(m_desk->store->queries().drafts(m_thread)).empty());
        QVERIFY(must(m_desk->store->queries().discardedDrafts()).empty());
        QCOMPARE(text(), QString());
    }
    void anotherDeviceWritesOn()
    {
        type(QStringLiteral("Begun"));
        QTest::keyClick(&m_composer->field(), Qt::Key_Escape);
        confirmAll();
        const Draft known = must(m_desk->store->queries().drafts(m_thread)).front();
        elsewhere(QStringLiteral("Begun, and gone on"), known.draft, known.revision);
        QCOMPARE(text(), QStringLiteral("Begun, and gone on"));
        m_desk->arrive(m_desk->team.me, op::DropDraft{known.draft, known.revision, WriterId(Uuid::named("laptop")), DraftEnd::Spent});
        QCOMPARE(text(), QString()); // sent from there
        QVERIFY(!other().isVisible());
    }
    void bothTextsAreKept()
    {
        type(QStringLiteral("Begun"));
        QTest::keyClick(&m_composer->field(), Qt::Key_Escape);
        confirmAll();
        const Draft known = must(m_desk->store->queries().drafts(m_thread)).front();
        type(QStringLiteral(" here"));
        elsewhere(QStringLiteral("Begun there"), known.draft, known.revision);
        QCOMPARE(text(), QStringLiteral("Begun here")); // nothing is taken from under the hands
        QTest::keyClick(&m_composer->field(), Qt::Key_Escape);
        confirmAll();
        QCOMPARE(text(), QStringLiteral("Begun here"));
        QVERIFY(other().isVisible());
        QCOMPARE(other().draft()->text, QStringLiteral("Begun there"));
        press(QStringLiteral("Show"));
        press(QStringLiteral("Use"));
        QCOMPARE(text(), QStringLiteral("Begun there"));
        QCOMPARE(other().draft()->text, QStringLiteral("Begun here"));
        press(QStringLiteral("Discard"));
        QVERIFY(!other().isVisible());
        const auto discarded = must(m_desk->store->queries().discardedDrafts());
        QCOMPARE(discarded.size(), size_t(1));
        QCOMPARE(discarded[0].text, QStringLiteral("Begun here"));
        QCOMPARE(text(), QStringLiteral("Begun there"));
    }
    void whatACrashLeftGoesToTheOthers()
    {
        Draft left;
        left.thread = m_thread;
        left.draft = m_desk->commands.newDraftId();
        left.text = QStringLiteral("Left behind");
        m_desk->commands.saveDraft(left);
        DraftKeeper::shareLeftovers(*m_desk->replica, m_desk->commands);
        QCOMPARE(shared().size(), size_t(1));
        QVERIFY(must(m_desk->store->queries().typedDrafts()).empty());
    }

    void manyAreToldOnlyOnceMore()
    {
        std::vector<MemberId> crowd;
        for (int i = 0; i < 14; ++i) {
            Profile profile;
            profile.name = QStringLiteral("Person %1").arg(i);
            profile.zone = i % 2 == 0 ? QStringLiteral("Asia/Tokyo") : QStringLiteral("Europe/Lisbon");
            crowd.push_back(MemberId::create(m_desk->fixture.clock.now(), m_desk->random));
            m_desk->arrive(m_desk->team.me, op::AddMember{crowd.back(), profile, Role::Member});
        }
        NewThreadPane pane(m_desk->look(), *m_desk->replica, m_desk->commands, *m_desk->book);
        pane.resize(1200, 800);
        pane.show();
        pane.begin(m_desk->channelCalled(QStringLiteral("launch")));
        QTest::keyClicks(&pane.subject(), QStringLiteral("For everyone"));
        QTest::keyClicks(&pane.field(), QStringLiteral("Words"));
        std::vector<TokenChoice> told;
        for (const MemberId member : crowd)
            told.push_back(TokenChoice::of(*m_desk->book->find(member)));
        pane.tell().setChosen(told);
        QSignalSpy sent(&pane, &NewThreadPane::sent);
        QTest::keyClick(&pane.field(), Qt::Key_Return, Qt::ControlModifier);
        auto *guard = pane.findChild<SendGuard *>();
        QVERIFY(guard->isVisible());
        QVERIFY2(guard->accessibleName().startsWith(QStringLiteral("This tells 14")), qPrintable(guard->accessibleName()));
        QVERIFY(guard->accessibleName().contains(QStringLiteral("2 ")));
        QCOMPARE(sent.count(), 0);
        told.erase(told.begin() + 3, told.end());
        pane.tell().setChosen(told);
        QVERIFY(!guard->isVisible());
        QTest::keyClick(&pane.field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 1); // a few: no question
    }
};

QTEST_MAIN(DraftKeeperTest)
#include "tst_draft_keeper.moc"
