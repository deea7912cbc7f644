// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "core/model/thread_link.h"
#include "ui/threads/channel_chooser.h"
#include "ui/threads/conclusion_strip.h"
#include "ui/threads/message_actions.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/new_below.h"
#include "ui/threads/thread_head.h"
#include "ui/threads/thread_pane.h"
#include "ui/widgets/confirm_bar.h"
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
using namespace meridian;
using namespace meridian::test;

//! Reading one thread: real widgets over a real replica, keys and clicks.
class ThreadPaneTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ThreadPane> m_pane;

    MemberId yuki() const { return m_desk->memberCalled(QStringLiteral("Yuki")); }
    ThreadId threadOf(const QStringList &texts)
    {
        const auto start = m_desk->start(m_desk->channelCalled(QStringLiteral("launch")),
                                         QStringLiteral("Test"));
        std::vector<OpBody> bodies{start};
        for (const QString &text : texts)
            bodies.push_back(m_desk->post(start.thread, text));
        m_desk->arriveAll(yuki(), std::move(bodies));
        return start.thread;
    }
    void read(ThreadId thread)
    {
        m_desk->commands.markRead(thread,
                                  must(m_desk->replica->read().thread(thread))->thread.lastSeq);
    }
    MessagesView &view() const { return m_pane->view(); }
    QRect rowRect(int row) const { return view().visualRect(view().model()->index(row, 0)); }
    //! The middle of the first place in a row that answers as `kind`.
    QPoint find(int row, MessageHit::Kind kind) const
    {
        const auto *delegate = qobject_cast<MessageDelegate *>(view().itemDelegate());
        const QRect rect = rowRect(row);
        for (int y = 0; y < rect.height(); y += 2) {
            for (int x = 0; x < rect.width(); x += 4) {
                if (delegate->hitAt(row, rect.width(), QPointF(x, y)).kind == kind)
                    return rect.topLeft() + QPoint(x, y) + QPoint(2, 2);
            }
        }
        return {-1, -1};
    }
    void click(QPoint at) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at); }
    template<typename Body>
    [[nodiscard]] int submitted() const
    {
        return int(std::ranges::count_if(
            m_desk->submitted, [](const Op &op) { return std::holds_alternative<Body>(op.body); }));
    }

private slots:
    void initTestCase() { Icons::initResources(); }
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_pane = std::make_unique<ThreadPane>(m_desk->look(), *m_desk->replica, m_desk->commands,
                                              *m_desk->book, m_desk->highlighter);
        m_pane->resize(820, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void aThreadInViewForASecondIsRead()
    {
        const ThreadRow row = m_desk->threadCalled(QStringLiteral("Open at 09:00"));
        QVERIFY(row.unread);
        m_pane->open(row.thread.thread);
        QCOMPARE(submitted<op::MarkRead>(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(submitted<op::MarkRead>(), 1, 5000);
        QVERIFY(!m_desk->threadCalled(QStringLiteral("Open at 09:00")).unread);
        QVERIFY(m_pane->model().firstNewRow() >= 0); // what is new stays marked while it is open
    }

    void theHeadSaysWhoIsAtWork()
    {
        m_pane->open(m_desk->threadCalled(QStringLiteral("Open at 09:00")).thread.thread);
        const auto *head = m_pane->findChild<ThreadHead *>();
        QVERIFY2(head->presence().contains(u"are at work now"), qPrintable(head->presence()));
        QVERIFY2(head->presence().endsWith(u"Rafael from 13:00 your time"),
                 qPrintable(head->presence()));
        QVERIFY(head->accessibleName().contains(u"Decision by Thu 18 June, 12:00"));
    }

    void wordsAreFoundInTheThread()
    {
        QStringList texts;
        for (int i = 0; i < 60; ++i)
            texts.append(i % 20 == 7 ? QStringLiteral("The **Tide** table, %1").arg(i) : QStringLiteral("message %1").arg(i));
        const ThreadId thread = threadOf(texts);
        read(thread); // so that it opens at its end
        m_pane->open(thread);
        m_pane->find();
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        const auto current = [this] {
            const auto message = view().currentMessage();
            return message ? must(m_desk->replica->read().message(*message))->message.text : QString();
        };
        QTest::keyClicks(field, QStringLiteral("tide table")); // over the marks of Markdown
        QTRY_COMPARE(field->accessibleDescription(), QStringLiteral("3 of 3")); // the nearest one above what is read
        QVERIFY(current().contains(u"47"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(field->accessibleDescription(), QStringLiteral("2 of 3"));
        QVERIFY(current().contains(u"27"));
        QVERIFY(view().viewport()->rect().intersects(view().visualRect(view().currentIndex())));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return); // round to the first
        QCOMPARE(field->accessibleDescription(), QStringLiteral("1 of 3"));
        m_desk->arrive(yuki(), m_desk->post(m_pane->thread(), QStringLiteral("Another tide table")));
        QCOMPARE(field->accessibleDescription(), QStringLiteral("1 of 4"));
        QTest::keyClicks(field, QStringLiteral("s"));
        QTRY_COMPARE(field->accessibleDescription(), QStringLiteral("Nothing found"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QCOMPARE(QApplication::focusWidget(), &view());
    }

    void wordsAreSoughtInOlderMessagesToo()
    {
        const ThreadId thread = threadOf({"new tide"});
        Thread row = must(m_desk->replica->read().thread(thread))->thread;
        row.messageCount = 40; // the others are not here
        Rows rows;
        rows.threads = {row};
        m_desk->replica->publish(must(m_desk->store->upsert(rows)));
        m_pane->open(thread);
        m_pane->find();
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(field, QStringLiteral("tide"));
        QTRY_COMPARE(field->accessibleDescription(), QStringLiteral("1 of 1"));
        const int asked = m_desk->historyAsked;
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_desk->historyAsked, asked + 1);
        rows.messages = {Message{.message = MessageId::create({5}, m_desk->random), .thread = thread, .author = yuki(), .at = {5}, .seq = 1,
                                 .text = QStringLiteral("nothing")}};
        m_desk->replica->publish(must(m_desk->store->upsert(rows)));
        QCOMPARE(m_desk->historyAsked, asked + 2); // not in there: further
        rows.messages[0].message = MessageId::create({6}, m_desk->random);
        rows.messages[0].seq = 2;
        rows.messages[0].text = QStringLiteral("old tide");
        m_desk->replica->publish(must(m_desk->store->upsert(rows)));
        QTRY_COMPARE(field->accessibleDescription(), QStringLiteral("1 of 2"));
        QCOMPARE(m_desk->historyAsked, asked + 2);
    }

    void keysMoveReplyAndStep()
    {
        m_pane->open(threadOf({"one", "two", "three"}));
        m_pane->focusMessages();
        QCOMPARE(view().currentIndex().row(), 0);
        QTest::keyClicks(&view(), QStringLiteral("jj"));
        QCOMPARE(view().currentIndex().row(), 2);
        QTest::keyClicks(&view(), QStringLiteral("k"));
        QCOMPARE(view().currentIndex().row(), 1);
        QSignalSpy reply(m_pane.get(), &ThreadPane::replyWanted),
            step(m_pane.get(), &ThreadPane::stepWanted),
            back(m_pane.get(), &ThreadPane::backWanted);
        QTest::keyClicks(&view(), QStringLiteral("r]u"));
        QCOMPARE(reply.count(), 1);
        QCOMPARE(step.first().first().toInt(), 1);
        QCOMPARE(back.count(), 1);
    }

    void aReactionIsTakenBackAndGivenByClick()
    {
        const ThreadId thread = threadOf({"one"});
        m_pane->open(thread);
        m_desk->commands.setReaction(m_pane->model().at(0).message->message.message,
                                     QStringLiteral("agree"), true);
        const QPoint chip = find(0, MessageHit::Kind::Reaction);
        QVERIFY(chip.x() >= 0);
        click(chip);
        QCOMPARE(submitted<op::RemoveReaction>(), 1);
        QVERIFY(m_pane->model().at(0).message->reactions.empty());
    }

    void onlyOwnMessagesCanBeEdited()
    {
        m_pane->open(threadOf({"one"}));
        m_desk->commands.reply(m_pane->thread(), QStringLiteral("mine"));
        m_pane->focusMessages();
        const auto *actions = view().findChild<MessageActions *>();
        const auto offered = [&](int row, MessageAction action) {
            const auto all = actionsFor(m_pane->model().at(row), m_desk->team.me, WordsState{});
            return std::ranges::find(all, action) != all.end();
        };
        view().setCurrentIndex(view().model()->index(0, 0));
        QVERIFY(actions->isVisible());
        QVERIFY(!offered(0, MessageAction::Edit) && !offered(0, MessageAction::Delete));
        view().setCurrentIndex(view().model()->index(1, 0));
        QVERIFY(actions->isVisible());
        QVERIFY(offered(1, MessageAction::Edit) && offered(1, MessageAction::Delete));
    }

    void aRefusedReplyCanBeTriedAgain()
    {
        m_pane->open(threadOf({"one"}));
        m_desk->commands.reply(m_pane->thread(), QStringLiteral("mine"));
        m_desk->refuse(m_desk->submitted.size() - 1, QStringLiteral("The channel is archived."));
        QCOMPARE(m_pane->model().at(1).kind, MessagesModel::RowKind::Refused);
        click(find(1, MessageHit::Kind::CopyText));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
        click(find(1, MessageHit::Kind::TryAgain));
        QCOMPARE(m_pane->model().at(1).kind, MessagesModel::RowKind::Message);
        QCOMPARE(m_pane->model().at(1).message->state, SendState::Waiting);
    }

    void longWordsAreFoldedUntilAskedFor()
    {
        QString text, code = QStringLiteral("```cpp\n");
        for (int i = 0; i < 60; ++i) {
            text += QStringLiteral("Line %1\n").arg(i);
            code += QStringLiteral("int line%1;\n").arg(i);
        }
        m_pane->open(threadOf({text, code + QStringLiteral("```")}));
        const int folded = rowRect(0).height();
        QVERIFY(folded < 40 * 22);
        click(find(0, MessageHit::Kind::ShowAll));
        QVERIFY(rowRect(0).height() > 60 * 22);
        const int foldedCode = rowRect(1).height();
        QVERIFY(foldedCode < 24 * 20 + 120);
        view().scrollTo(view().model()->index(1, 0), QAbstractItemView::PositionAtTop);
        click(find(1, MessageHit::Kind::ShowAllCode));
        QVERIFY(rowRect(1).height() > foldedCode + 40 * 20);
    }

    void selectedTextIsCopied()
    {
        m_pane->open(threadOf({"alpha **beta** gamma"}));
        const QPoint word = find(0, MessageHit::Kind::Text) + QPoint(10, 6);
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, word);
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("alpha"));
    }

    void earlierRepliesDoNotMoveWhatIsRead()
    {
        QStringList texts;
        for (int i = 0; i < 200; ++i)
            texts.append(QStringLiteral("Message %1").arg(i));
        const ThreadId thread = threadOf(texts);
        read(thread);
        m_pane->open(thread);
        view().verticalScrollBar()->setValue(120);
        const QPersistentModelIndex reading = view().indexAt({300, 200});
        const int top = view().visualRect(reading).top();
        const int rows = m_pane->model().rowCount();
        m_pane->model().loadOlder();
        QCOMPARE(m_pane->model().rowCount(), rows + MessagesModel::PageSize);
        QCOMPARE(view().visualRect(reading).top(), top);
        m_desk->arrive(yuki(), m_desk->post(thread, QStringLiteral("newest")));
        QCOMPARE(view().visualRect(reading).top(), top);
    }

    void whatHappenedStandsBetweenTheMessages()
    {
        const ThreadId thread = threadOf({"one", "two"});
        m_pane->open(thread);
        const int before = rowRect(1).height();
        m_desk->arrive(yuki(), op::RenameThread{thread, QStringLiteral("Better")});
        QCOMPARE(m_pane->model().at(1).below.size(), size_t(1));
        QVERIFY(rowRect(1).height() > before);
        m_desk->arrive(yuki(), m_desk->post(thread, QStringLiteral("three")));
        m_desk->arrive(yuki(), op::ConcludeThread{thread, QStringLiteral("At nine.")});
        const auto &model = m_pane->model();
        QVERIFY(model.at(0).above.empty() && model.at(1).above.empty() && model.at(1).below.empty());
        QCOMPARE(model.at(2).above[0].sentence, QStringLiteral("Yuki renamed this thread. It was “Test”"));
        QCOMPARE(model.at(2).below[0].sentence, QStringLiteral("Yuki concluded this thread: At nine."));
        QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"Yuki renamed this thread"));
    }

    void notesOfFoldedRepliesAreFolded()
    {
        QStringList texts;
        for (int i = 0; i < 60; ++i)
            texts.append(QStringLiteral("Message %1").arg(i));
        const ThreadId thread = threadOf({"first"});
        m_desk->arrive(yuki(), op::RenameThread{thread, QStringLiteral("Early")});
        for (const QString &text : texts)
            m_desk->arrive(yuki(), m_desk->post(thread, text));
        read(thread);
        m_pane->open(thread);
        const int fold = m_pane->model().foldRow();
        QCOMPARE(fold, 1);
        QVERIFY(m_pane->model().at(0).below.empty());
        QVERIFY(m_pane->model().at(fold + 1).above.empty());
        m_pane->model().loadOlder();
        QCOMPARE(m_pane->model().foldRow(), -1);
        QCOMPARE(m_pane->model().at(1).above.size(), size_t(1));
    }

    void aThreadIsRenamedInPlace()
    {
        m_pane->open(threadOf({"one"}));
        std::function<void()> undo;
        connect(m_pane.get(), &ThreadPane::undoable, this, [&](const QString &, const auto &back) { undo = back; });
        const auto *head = m_pane->findChild<ThreadHead *>();
        m_pane->act(ThreadAction::Rename);
        auto *field = m_pane->findChild<ThreadForm *>()->findChild<QLineEdit *>();
        QVERIFY(field->isVisible() && !head->isVisible());
        QCOMPARE(field->text(), QStringLiteral("Test"));
        QTest::keyClicks(field, QStringLiteral("Open at nine?"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(submitted<op::RenameThread>(), 1);
        QVERIFY(head->isVisible() && !field->isVisible());
        QCOMPARE(m_pane->model().threadRow()->thread.subject, QStringLiteral("Open at nine?"));
        undo();
        QCOMPARE(m_pane->model().threadRow()->thread.subject, QStringLiteral("Test"));
        m_pane->act(ThreadAction::Rename);
        QTest::keyClicks(field, QStringLiteral("x"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(submitted<op::RenameThread>(), 2);
        QVERIFY(head->isVisible());
    }

    void aThreadIsClosedWithAConclusionAndOpenedAgain()
    {
        m_pane->open(threadOf({"one"}));
        const auto *strip = m_pane->findChild<ConclusionStrip *>();
        QVERIFY(!strip->isVisible() && !m_pane->can(ThreadAction::Reopen));
        m_pane->act(ThreadAction::Conclude);
        auto *field = m_pane->findChild<ThreadForm *>()->findChild<QPlainTextEdit *>();
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier); // nothing was decided yet
        QVERIFY(field->isVisible());
        field->setPlainText(QString(limits::Conclusion + 1, u'x'));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(field->isVisible());
        field->setPlainText(QStringLiteral("At nine,"));
        field->moveCursor(QTextCursor::End);
        QTest::keyClick(field, Qt::Key_Return); // a second line
        QTest::keyClicks(field, QStringLiteral("everywhere."));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted<op::ConcludeThread>(), 1);
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->accessibleName(), QStringLiteral("Concluded: At nine,\neverywhere."));
        QVERIFY(m_pane->findChild<ThreadHead *>()->accessibleName().contains(u"Concluded"));
        m_pane->act(ThreadAction::Reopen);
        QVERIFY(!strip->isVisible());
        QCOMPARE(submitted<op::ReopenThread>(), 1);
    }

    void aThreadIsMovedByTypingWhereTo()
    {
        const auto mine = m_desk->start(m_desk->channelCalled(QStringLiteral("launch")), QStringLiteral("Mine"));
        m_desk->arriveAll(m_desk->team.me, {mine, m_desk->post(mine.thread, QStringLiteral("one"))});
        m_pane->open(mine.thread);
        QVERIFY(m_pane->can(ThreadAction::Move));
        m_pane->act(ThreadAction::Move);
        auto *chooser = m_pane->findChild<ChannelChooser *>();
        QVERIFY(chooser && chooser->isVisible());
        auto *filter = chooser->findChild<QLineEdit *>();
        QTest::keyClicks(filter, QStringLiteral("nowhere"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(submitted<op::MoveThread>(), 0);
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("pres"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(submitted<op::MoveThread>(), 1);
        QCOMPARE(m_pane->model().threadRow()->channelName, QStringLiteral("press"));
        QCOMPARE(m_pane->model().at(0).below[0].sentence.section(u' ', 1),
                 QStringLiteral("moved this thread here from launch"));
    }

    void aFourthPinIsNotAskedFor()
    {
        QSignalSpy said(m_pane.get(), &ThreadPane::said);
        for (int i = 0; i < 4; ++i) {
            m_pane->open(threadOf({"one"}));
            m_pane->act(ThreadAction::Pin);
        }
        QCOMPARE(submitted<op::PinThread>(), 3);
        QVERIFY(said.last().first().toString().contains(u"3 pinned threads"));
        QVERIFY(!m_pane->can(ThreadAction::Unpin));
    }

    void aLinkLeadsToTheMessageUnderTheKeys()
    {
        const ThreadId thread = threadOf({"one", "two"});
        m_pane->open(thread);
        m_pane->act(ThreadAction::CopyLink);
        auto link = ThreadLink::parse(QGuiApplication::clipboard()->text());
        QVERIFY(link);
        QCOMPARE(link->thread, thread);
        QVERIFY(!link->message);
        m_pane->actions().copyLink(m_pane->model().at(1).message->message.message);
        link = ThreadLink::parse(QGuiApplication::clipboard()->text());
        QCOMPARE(link->message, std::optional(m_pane->model().at(1).message->message.message));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"Test"));
    }

    void aLinkInTheWordsShowsItsTitleAndLeadsThere()
    {
        const ThreadId target = m_desk->threadCalled(QStringLiteral("Open at 09:00")).thread.thread;
        const ThreadLink link{m_desk->team.workspace, target, {}}, elsewhere{WorkspaceId(target.uuid()), target, {}};
        m_pane->open(threadOf({link.toString(), elsewhere.toString()}));
        QSignalSpy wanted(m_pane.get(), &ThreadPane::threadWanted), said(m_pane.get(), &ThreadPane::said);
        click(find(0, MessageHit::Kind::Link));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<ThreadId>(), target);
        click(find(1, MessageHit::Kind::Link));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(said.count(), 1);
    }

    void aLinkToAMessageBringsItIntoView()
    {
        QStringList texts;
        for (int i = 0; i < 200; ++i)
            texts.append(QStringLiteral("Message %1").arg(i));
        const ThreadId thread = threadOf(texts);
        read(thread);
        m_pane->open(thread);
        const auto page = must(m_desk->replica->read().messages(thread, std::nullopt, Seq(0), 100));
        const MessageId wanted = page[80].message.message;
        QVERIFY(m_pane->model().rowOf(wanted) < 0);
        m_pane->showMessage(wanted);
        const int row = m_pane->model().rowOf(wanted);
        QVERIFY(row >= 0);
        QCOMPARE(view().currentIndex().row(), row);
        QVERIFY(view().viewport()->rect().contains(rowRect(row)));
        QSignalSpy said(m_pane.get(), &ThreadPane::said);
        m_pane->showMessage(MessageId(thread.uuid()));
        QCOMPARE(said.count(), 1);
    }

    void aMessageThatIsNotHereIsFetchedAndOpened()
    {
        const ThreadId thread = threadOf({"one", "two", "three"});
        Thread whole = must(m_desk->replica->read().thread(thread))->thread;
        const MessageRow old = must(m_desk->replica->read().messages(thread, std::nullopt, Seq(0), 1)).front();
        const auto rest = must(m_desk->replica->read().messages(thread, old.message.seq, std::nullopt, 10));
        // As after a snapshot that brought only the newest messages.
        m_desk->replica->publish(must(m_desk->store->forgetThread(thread)));
        Rows newest;
        newest.threads = {whole};
        for (const MessageRow &row : rest)
            newest.messages.push_back(row.message);
        m_desk->replica->publish(must(m_desk->store->upsert(newest)));
        m_pane->open(thread);
        QSignalSpy said(m_pane.get(), &ThreadPane::said);
        const int asked = m_desk->historyAsked;
        m_pane->showMessage(old.message.message);
        QVERIFY(m_desk->historyAsked > asked);
        QCOMPARE(said.count(), 1);
        Rows page;
        page.messages = {old.message};
        m_desk->replica->publish(must(m_desk->store->upsert(page)));
        const int row = m_pane->model().rowOf(old.message.message);
        QVERIFY(row >= 0);
        QCOMPARE(view().currentIndex().row(), row);
    }

    void whoRunsTheWorkspaceIsAskedBeforeOthersWordsGo()
    {
        const ThreadId thread = threadOf({"one"});
        m_pane->open(thread);
        const auto offers = [&](Removes removes) {
            const auto all = actionsFor(m_pane->model().at(0), m_desk->team.me, WordsState{}, removes);
            return std::ranges::find(all, MessageAction::Delete) != all.end();
        };
        QVERIFY(!offers(Removes::Own) && offers(Removes::Everyones));
        m_desk->arrive(yuki(), op::SetRole{m_desk->team.me, Role::Admin});
        m_pane->focusMessages();
        QVERIFY(view().perform(MessageAction::Delete));
        auto *question = m_pane->findChild<ConfirmBar *>();
        QVERIFY(question->isVisible());
        QCOMPARE(submitted<op::DeleteMessage>(), 0);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        QVERIFY(view().perform(MessageAction::Delete));
        for (auto *button : question->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Remove the message")
                button->click();
        }
        QCOMPARE(submitted<op::DeleteMessage>(), 1);
        QVERIFY(m_pane->model().at(0).message->message.deleted);
    }

    void theNameOfAMessageAndItsKeyAskWhoThatIs()
    {
        m_pane->open(threadOf({"one"}));
        m_pane->focusMessages();
        QSignalSpy who(&view(), &MessagesView::authorWanted);
        QVERIFY(view().perform(MessageAction::Author));
        QCOMPARE(who.count(), 1);
        QCOMPARE(who[0][0].value<MemberId>(), yuki());
        click(rowRect(0).topLeft() + QPoint(m_pane->width() < 1000 ? 30 : 40, 20)); // the avatar
        QCOMPARE(who.count(), 2);
    }

    void whatComesBelowIsCountedAndMovesNothing()
    {
        QStringList texts;
        for (int i = 0; i < 25; ++i)
            texts.append(QStringLiteral("Message %1").arg(i));
        const ThreadId thread = threadOf(texts);
        read(thread);
        m_pane->open(thread);
        view().verticalScrollBar()->setValue(100);
        auto *below = view().findChild<NewBelow *>();
        for (int i = 0; i < 2; ++i)
            m_desk->arrive(yuki(), m_desk->post(thread, QStringLiteral("newer")));
        QCOMPARE(view().verticalScrollBar()->value(), 100);
        QVERIFY(below->isVisible());
        QCOMPARE(below->text(), QStringLiteral("2 new below"));
        QTest::mouseClick(below, Qt::LeftButton);
        QVERIFY(!below->isVisible());
        QCOMPARE(view().verticalScrollBar()->value(), view().verticalScrollBar()->maximum());
    }

    void aThreadThatIsTakenAwayLeavesAWord()
    {
        const ThreadId thread = threadOf({"one"});
        m_pane->open(thread);
        m_desk->replica->publish(must(m_desk->store->forgetThread(thread)));
        QVERIFY(!view().isVisible());
        QVERIFY(!m_pane->findChild<ThreadHead *>()->isVisible());
        QCOMPARE(m_pane->model().rowCount(), 0);
        QVERIFY(!m_pane->can(ThreadAction::Rename));
    }

    void anOwnReplyComesIntoView()
    {
        QStringList texts;
        for (int i = 0; i < 25; ++i)
            texts.append(QStringLiteral("Message %1").arg(i));
        m_pane->open(threadOf(texts));
        m_desk->commands.reply(m_pane->thread(), QStringLiteral("mine"));
        QVERIFY(
            view().viewport()->rect().contains(rowRect(m_pane->model().rowCount() - 1).center()));
    }
};

QTEST_MAIN(ThreadPaneTest)
#include "tst_thread_pane.moc"
