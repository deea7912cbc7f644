// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/compose/composer.h"
#include "ui/threads/message_actions.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/thread_pane.h"
#include "ui/threads/times_popup.h"
#include "ui/threads/versions_popup.h"
#include "ui/widgets/emoji_picker.h"
#include "ui/words/markdown_edit.h"
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
using namespace meridian;
using namespace meridian::test;

//! What people do with one message, by keys: answers, quotes, side comments, versions, removing and taking that back.
class MessageActionsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ThreadPane> m_pane;
    ThreadId m_thread;
    MessageId m_mine, m_hers;

    MessagesView &view() const { return m_pane->view(); }
    MessagesModel &model() const { return m_pane->model(); }
    //! Stands on a message and presses keys as people do: each goes to what has the focus.
    void stand(MessageId message)
    {
        view().setFocus();
        view().setCurrentIndex(model().index(model().rowOf(message)));
    }
    static void press(const QString &keys) { QTest::keyClicks(QApplication::focusWidget(), keys); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    template<typename Body>
    [[nodiscard]] std::vector<Body> submitted() const
    {
        std::vector<Body> found;
        for (const Op &op : m_desk->submitted) {
            if (const auto *body = std::get_if<Body>(&op.body))
                found.push_back(*body);
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        Icons::initResources();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_pane = std::make_unique<ThreadPane>(m_desk->look(), *m_desk->replica, m_desk->commands,
                                              *m_desk->book, m_desk->highlighter);
        m_pane->resize(820, 900);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        const auto start = m_desk->start(m_desk->channelCalled(QStringLiteral("launch")), QStringLiteral("Test"));
        const auto hers = m_desk->post(start.thread, QStringLiteral("Open at **nine**\nin each market"));
        m_desk->arriveAll(m_desk->memberCalled(QStringLiteral("Yuki")), {start, hers});
        const auto mine = m_desk->post(start.thread, QStringLiteral("What I said"));
        m_desk->arrive(m_desk->team.me, mine);
        m_thread = start.thread;
        m_hers = hers.message;
        m_mine = mine.message;
        m_pane->open(m_thread);
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void acknowledgingTakesTwoKeysAndSaysWho()
    {
        stand(m_hers);
        press(QStringLiteral("a"));
        press(QStringLiteral("1"));
        QCOMPARE(submitted<op::AddReaction>().size(), size_t(1));
        QCOMPARE(submitted<op::AddReaction>()[0].emoji, QStringLiteral("thanks"));
        m_desk->arrive(m_desk->memberCalled(QStringLiteral("Priya")), op::AddReaction{m_hers, QStringLiteral("thanks")});
        const auto *delegate = qobject_cast<MessageDelegate *>(view().itemDelegate());
        const QString names = delegate->reactionNames(model().rowOf(m_hers), QStringLiteral("thanks"));
        QVERIFY2(names.startsWith(QStringLiteral("Thanks: ")) && names.contains(QStringLiteral("Priya"))
                     && names.contains(QStringLiteral("Inês")), qPrintable(names));
        const QString spoken = model().index(model().rowOf(m_hers)).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(names), qPrintable(spoken));
    }

    void whoWasReachedMaySayItWasNotUrgent()
    {
        op::PostMessage urgent{MessageId(Uuid::named("urgent")), m_thread, QStringLiteral("Look at once")};
        urgent.urgent = Urgency{QStringLiteral("The price is wrong"), m_desk->fixture.clock.now().plus(3'600'000), {m_desk->team.me}};
        m_desk->arrive(m_desk->memberCalled(QStringLiteral("Yuki")), urgent);
        stand(urgent.message);
        const QString spoken = view().currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("Reached you as urgent: The price is wrong")), qPrintable(spoken));
        press(Qt::Key_Return);
        press(QStringLiteral("u"));
        QCOMPARE(submitted<op::AddReaction>().size(), size_t(1));
        QCOMPARE(submitted<op::AddReaction>()[0].emoji, QStringLiteral("not_urgent"));
        // Who sent it, and whom it did not reach, is not asked.
        const auto offers = [this](MessageId id) {
            const auto all = actionsFor(model().at(model().rowOf(id)), m_desk->team.me, WordsState{});
            return std::ranges::find(all, MessageAction::NotUrgent) != all.end();
        };
        QVERIFY(offers(urgent.message));
        QVERIFY(!offers(m_hers));
        op::PostMessage others = urgent;
        others.message = MessageId(Uuid::named("others"));
        others.urgent->whom = {m_desk->memberCalled(QStringLiteral("Priya"))};
        m_desk->arrive(m_desk->memberCalled(QStringLiteral("Yuki")), others);
        QVERIFY(!offers(others.message));
    }

    void anyEmojiIsTwoKeysAway()
    {
        stand(m_hers);
        press(QStringLiteral("a"));
        press(QStringLiteral("m"));
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        press(QStringLiteral("tada"));
        press(Qt::Key_Return);
        QCOMPARE(submitted<op::AddReaction>().at(0).emoji, QStringLiteral("🎉"));
        QCOMPARE(QApplication::focusWidget(), &view());
    }

    void theMenuOffersWhatApplies()
    {
        const auto entry = [this](MessageId id) { return model().at(model().rowOf(id)); };
        const auto offers = [&](MessageId id, MessageAction action) {
            const auto all = actionsFor(entry(id), m_desk->team.me, WordsState{});
            return std::ranges::find(all, action) != all.end();
        };
        QVERIFY(offers(m_mine, MessageAction::Edit) && offers(m_mine, MessageAction::Delete));
        QVERIFY(!offers(m_hers, MessageAction::Edit) && !offers(m_hers, MessageAction::Delete));
        QVERIFY(!offers(m_hers, MessageAction::Versions));
        m_desk->arrive(m_desk->memberCalled(QStringLiteral("Yuki")), op::EditMessage{m_hers, QStringLiteral("At ten")});
        QVERIFY(offers(m_hers, MessageAction::Versions));
        stand(m_mine);
        press(Qt::Key_Return);
        QSignalSpy edit(m_pane.get(), &ThreadPane::editWanted);
        press(QStringLiteral("e"));
        QCOMPARE(edit.count(), 1);
        QCOMPARE(edit[0][1].toString(), QStringLiteral("What I said"));
        press(Qt::Key_Return);
        press(QStringLiteral("y"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("What I said"));
    }

    void quotingBringsTheWordsIntoTheReply()
    {
        Composer composer(m_desk->look(), *m_desk->replica, m_desk->commands, *m_desk->book);
        connect(m_pane.get(), &ThreadPane::quoteWanted, &composer, &Composer::quote);
        composer.open(m_thread);
        stand(m_hers);
        press(QStringLiteral("q"));
        QCOMPARE(composer.field().toPlainText(), QStringLiteral("> Open at **nine**\n> in each market\n\n"));
        composer.field().insertPlainText(QStringLiteral("Yes."));
        composer.send();
        QCOMPARE(submitted<op::PostMessage>().at(0).text, QStringLiteral("> Open at **nine**\n> in each market\n\nYes."));
    }

    void aSideCommentStandsUnderItsMessage()
    {
        Composer composer(m_desk->look(), *m_desk->replica, m_desk->commands, *m_desk->book);
        connect(m_pane.get(), &ThreadPane::commentWanted, &composer, &Composer::comment);
        composer.open(m_thread);
        stand(m_hers);
        press(QStringLiteral("c"));
        QVERIFY(composer.isOpen());
        composer.field().insertPlainText(QStringLiteral("Not in Auckland"));
        composer.send();
        const auto posted = submitted<op::PostMessage>();
        QCOMPARE(posted.size(), size_t(1));
        QCOMPARE(posted[0].beside, std::optional(m_hers));
        const int row = model().rowOf(posted[0].message);
        QCOMPARE(row, model().rowOf(m_hers) + 1);
        QVERIFY(model().at(row).isComment && !model().at(row).newComment);
        QVERIFY(model().index(row).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Side comment by")));
        m_desk->confirm(m_desk->submitted.size() - 1);
        QCOMPARE(model().rowOf(posted[0].message), row);
        QCOMPARE(model().threadRow()->thread.messageCount, 2); // it is no reply
        // A comment on a comment is one on its message.
        stand(posted[0].message);
        QSignalSpy comment(m_pane.get(), &ThreadPane::commentWanted);
        press(QStringLiteral("c"));
        QCOMPARE(comment.at(0).at(0).value<MessageId>(), m_hers);
    }

    void timesAreShownOnEveryonesClockByKey()
    {
        const auto when = m_desk->post(m_thread, QStringLiteral("Thu 12:00? Else Fri 16:10 UTC."));
        m_desk->arrive(m_desk->memberCalled(QStringLiteral("Yuki")), when);
        stand(when.message);
        press(QStringLiteral("w"));
        const auto *popup = m_pane->window()->findChild<TimesPopup *>();
        QVERIFY(popup && popup->isVisible());
        const QString text = popup->text();
        QVERIFY2(text.contains(QStringLiteral("“Thu 12:00”")) && text.contains(QStringLiteral("Thu 04:00\tYou"))
                     && text.contains(QStringLiteral("12:00\tYuki")), qPrintable(text));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_pane->window()->findChild<TimesPopup *>());
        stand(m_mine);
        press(QStringLiteral("w")); // nothing there, nothing opens
        QVERIFY(!m_pane->window()->findChild<TimesPopup *>());
    }

    void othersCommentsAreMarkedAsNew()
    {
        auto aside = m_desk->post(m_thread, QStringLiteral("By the way"));
        aside.beside = m_hers;
        m_desk->arrive(m_desk->memberCalled(QStringLiteral("Priya")), aside);
        const auto entry = model().at(model().rowOf(aside.message));
        QVERIFY(entry.isComment && entry.newComment);
        QCOMPARE(model().rowOf(m_mine), model().rowOf(aside.message) + 1);
    }

    void removingIsAtOnceAndCanBeTakenBack()
    {
        std::function<void()> undo;
        connect(m_pane.get(), &ThreadPane::undoable, this,
                [&undo](const QString &, const std::function<void()> &back, const std::function<void()> &) { undo = back; });
        stand(m_mine);
        press(Qt::Key_Return);
        press(QStringLiteral("d"));
        QVERIFY(model().at(model().rowOf(m_mine)).message->message.deleted);
        QVERIFY(model().index(model().rowOf(m_mine)).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("removed this message")));
        QVERIFY(undo);
        undo();
        const Message back = model().at(model().rowOf(m_mine)).message->message;
        QVERIFY(!back.deleted);
        QCOMPARE(back.text, QStringLiteral("What I said"));
        QCOMPARE(submitted<op::RestoreMessage>().size(), size_t(1));
    }

    void versionsShowWhatChanged()
    {
        const MemberId yuki = m_desk->memberCalled(QStringLiteral("Yuki"));
        m_desk->arrive(yuki, op::EditMessage{m_hers, QStringLiteral("Open at **ten**\nin each market")});
        stand(m_hers);
        press(Qt::Key_Return);
        press(QStringLiteral("v"));
        auto *popup = m_pane->findChild<VersionsPopup *>();
        QVERIFY(popup && popup->isVisible());
        QVERIFY2(popup->text().contains(QStringLiteral("nineten")), qPrintable(popup->text())); // struck out, put in
        QVERIFY(popup->text().contains(QStringLiteral("First written")));
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &view());
    }

    void whatWasRefusedHasItsChoicesByKey()
    {
        m_desk->commands.reply(m_thread, QStringLiteral("Too late"));
        m_desk->refuse(m_desk->submitted.size() - 1, QStringLiteral("The channel is archived."));
        const int last = model().rowCount() - 1;
        QVERIFY(model().at(last).refused);
        view().setFocus();
        view().setCurrentIndex(model().index(last));
        press(Qt::Key_Return);
        press(QStringLiteral("y"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Too late"));
        press(Qt::Key_Return);
        press(QStringLiteral("d"));
        QVERIFY(!model().at(model().rowCount() - 1).refused);
    }

    void whatIsFoldedOpensByKey()
    {
        QString code = QStringLiteral("```\n");
        for (int i = 0; i < 60; ++i)
            code += QStringLiteral("line %1\n").arg(i);
        const auto post = m_desk->post(m_thread, code + QStringLiteral("```"));
        m_desk->arrive(m_desk->memberCalled(QStringLiteral("Yuki")), post);
        const int row = model().rowOf(post.message);
        view().scrollTo(model().index(row));
        const int folded = view().visualRect(model().index(row)).height();
        stand(post.message);
        press(Qt::Key_Return);
        press(QStringLiteral("s"));
        QVERIFY(view().visualRect(model().index(row)).height() > folded + 200);
    }
};

QTEST_MAIN(MessageActionsTest)
#include "tst_message_actions.moc"
