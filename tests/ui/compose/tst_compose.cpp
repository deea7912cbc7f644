// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/thread_link.h"
#include "tests/ui/desk_fixture.h"
#include "ui/compose/composer.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/compose/token_field.h"
#include "ui/compose/who_line.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
using namespace meridian;
using namespace meridian::test;

//! Writing: what is typed is on disk, what is sent is an op, what is missing is said.
class ComposeTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    ThreadId m_thread;

    [[nodiscard]] std::unique_ptr<Composer> composer() const
    {
        auto made = std::make_unique<Composer>(m_desk->look(), *m_desk->replica, m_desk->commands,
                                               *m_desk->book);
        made->resize(760, 200);
        made->show();
        made->open(m_thread);
        return made;
    }
    [[nodiscard]] std::unique_ptr<NewThreadPane> newThread() const
    {
        auto made = std::make_unique<NewThreadPane>(m_desk->look(), *m_desk->replica,
                                                    m_desk->commands, *m_desk->book);
        made->resize(1200, 800);
        made->show();
        return made;
    }
    [[nodiscard]] QString onDisk() const
    {
        const auto draft = must(m_desk->store->queries().draft(m_thread));
        return draft ? draft->text : QString();
    }
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
    static bool says(const QWidget &widget, const QString &sentence)
    {
        for (const auto *label : widget.findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text() == sentence)
                return true;
        }
        return false;
    }

private slots:
    void initTestCase() { Icons::initResources(); }
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_thread = m_desk->threadCalled(QStringLiteral("Open at 09:00")).thread.thread;
    }
    void cleanup() { m_desk.reset(); }

    void whatIsTypedIsOnDiskWithinASecond()
    {
        const auto field = composer();
        field->beginReply();
        QTest::keyClicks(&field->field(), QStringLiteral("Local it is"));
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(), QStringLiteral("Local it is"), 1000);
        QVERIFY(says(*field, QStringLiteral("Draft saved")));
        const auto after = composer(); // as after a crash
        QCOMPARE(after->field().toPlainText(), QStringLiteral("Local it is"));
        QVERIFY(after->isOpen());
    }

    void anotherThreadHasItsOwnDraft()
    {
        const auto field = composer();
        field->beginReply();
        QTest::keyClicks(&field->field(), QStringLiteral("Here"));
        field->open(m_desk->threadCalled(QStringLiteral("Press kit")).thread.thread);
        QCOMPARE(field->field().toPlainText(), QString());
        QCOMPARE(onDisk(), QStringLiteral("Here"));
        field->open(m_thread);
        QCOMPARE(field->field().toPlainText(), QStringLiteral("Here"));
    }

    void aSideCommentAndAChangeHaveDraftsOfTheirOwn()
    {
        const auto theirs = m_desk->post(m_thread, QStringLiteral("Local is my vote"));
        const auto mine = m_desk->post(m_thread, QStringLiteral("Then local"));
        m_desk->arrive(m_desk->memberCalled(QStringLiteral("Yuki")), theirs);
        m_desk->arrive(m_desk->book->self(), mine);
        const auto field = composer();
        field->beginReply();
        QTest::keyClicks(&field->field(), QStringLiteral("reply"));
        field->comment(theirs.message, QStringLiteral("Yuki"));
        QCOMPARE(field->field().toPlainText(), QString());
        QTest::keyClicks(&field->field(), QStringLiteral("aside"));
        field->edit(mine.message, mine.text);
        QCOMPARE(field->field().toPlainText(), QStringLiteral("Then local"));
        field->field().moveCursor(QTextCursor::End);
        QTest::keyClicks(&field->field(), QStringLiteral(" it is"));
        QTest::keyClick(&field->field(), Qt::Key_Escape);
        QCOMPARE(field->field().toPlainText(), QStringLiteral("reply"));

        const auto after = composer(); // as after a crash
        QCOMPARE(after->field().toPlainText(), QStringLiteral("reply"));
        after->comment(theirs.message, QStringLiteral("Yuki"));
        QCOMPARE(after->field().toPlainText(), QStringLiteral("aside"));
        after->edit(mine.message, mine.text);
        QCOMPARE(after->field().toPlainText(), QStringLiteral("Then local it is"));
        after->send();
        QCOMPARE(submitted<op::EditMessage>().back(), (op::EditMessage{mine.message, QStringLiteral("Then local it is")}));
        after->comment(theirs.message, QStringLiteral("Yuki"));
        after->send();
        QCOMPARE(submitted<op::PostMessage>().back().beside, std::optional(theirs.message));
        QCOMPARE(submitted<op::PostMessage>().back().text, QStringLiteral("aside"));
        const auto left = must(m_desk->store->queries().drafts(m_thread));
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left[0].text, QStringLiteral("reply"));
    }

    void aChangeThatIsNotWantedCanBeTakenBackFromTheDrafts()
    {
        const auto mine = m_desk->post(m_thread, QStringLiteral("Then local"));
        m_desk->arrive(m_desk->book->self(), mine);
        const auto field = composer();
        field->edit(mine.message, mine.text);
        QTest::keyClicks(&field->field(), QStringLiteral("Not "));
        for (auto *button : field->findChildren<QAbstractButton *>()) {
            if (button->text() == QStringLiteral("Keep as it was"))
                button->click();
        }
        QCOMPARE(field->field().toPlainText(), QString());
        QVERIFY(submitted<op::EditMessage>().empty());
        QVERIFY(must(m_desk->store->queries().drafts(m_thread)).empty());
        const auto away = must(m_desk->store->queries().discardedDrafts());
        QCOMPARE(away.size(), size_t(1));
        QCOMPARE(away[0].edits, std::optional(mine.message));
        field->resume(away[0]);
        QCOMPARE(field->field().toPlainText(), QStringLiteral("Then local")); // until it is taken back
    }

    void controlEnterSendsAndEmptiesTheDraft()
    {
        const auto field = composer();
        field->beginReply();
        QTest::keyClicks(&field->field(), QStringLiteral("Yes @Yuki Tanabe, local"));
        QTRY_VERIFY(!onDisk().isEmpty());
        QSignalSpy sent(field.get(), &Composer::sent);
        QTest::keyClick(&field->field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 1);
        const QString yuki = m_desk->memberCalled(QStringLiteral("Yuki")).toString();
        QCOMPARE(submitted<op::PostMessage>().back().text,
                 QStringLiteral("Yes <@%1>, local").arg(yuki));
        QVERIFY(field->field().toPlainText().isEmpty());
        QVERIFY(!must(m_desk->store->queries().draft(m_thread)));
        QTest::keyClick(&field->field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(int(submitted<op::PostMessage>().size()), 1); // nothing to send, nothing sent
    }

    void marksGoAroundTheSelectionAndUndoTakesThemBack()
    {
        const auto field = composer();
        field->beginReply();
        QTest::keyClicks(&field->field(), QStringLiteral("word"));
        field->field().selectAll();
        QTest::keyClick(&field->field(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(field->field().toPlainText(), QStringLiteral("**word**"));
        field->field().undo();
        QCOMPARE(field->field().toPlainText(), QStringLiteral("word"));
    }

    void escapeLeavesAndKeepsTheWords()
    {
        const auto field = composer();
        field->beginReply();
        QTest::keyClicks(&field->field(), QStringLiteral("Half"));
        QSignalSpy left(field.get(), &Composer::left);
        QTest::keyClick(&field->field(), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QCOMPARE(onDisk(), QStringLiteral("Half"));
    }

    void aQuoteIsOneStepToUndo()
    {
        const auto field = composer();
        field->beginReply();
        QTest::keyClicks(&field->field(), QStringLiteral("First"));
        field->quote(QStringLiteral("Their **words**\n\nand more"));
        QCOMPARE(field->field().toPlainText(), QStringLiteral("First\n\n> Their **words**\n>\n> and more\n\n"));
        field->field().undo();
        QCOMPARE(field->field().toPlainText(), QStringLiteral("First"));
        field->field().redo();
        QVERIFY(field->field().toPlainText().endsWith(QStringLiteral("> and more\n\n")));
    }

    void channelsAreOfferedAndBecomeLinks()
    {
        const auto field = composer();
        field->beginReply();
        QTest::keyClicks(&field->field(), QStringLiteral("See #lau"));
        QTest::keyClick(&field->field(), Qt::Key_Return); // takes what is offered
        QCOMPARE(field->field().toPlainText(), QStringLiteral("See #launch "));
        QTest::keyClicks(&field->field(), QStringLiteral("and `#launch`, # launch, #1"));
        field->send();
        const ChannelLink link{m_desk->team.workspace, m_desk->channelCalled(QStringLiteral("launch"))};
        const QString written = submitted<op::PostMessage>().back().text;
        QCOMPARE(written, QStringLiteral("See [#launch](%1) and `#launch`, # launch, #1").arg(link.toString()));
        field->edit(MessageId(), written);
        QCOMPARE(field->field().toPlainText(), QStringLiteral("See #launch and `#launch`, # launch, #1"));
    }

    void aLongDraftIsAllThere()
    {
        const auto field = composer();
        field->beginReply();
        const QString line = QStringLiteral("What the draft says, line after line.\n"), text = line.repeated(1700);
        field->field().setMarkdown(text);
        QCOMPARE(field->field().toPlainText(), text);
        QVERIFY(field->field().height() < 400); // and the field does not grow with it
        QVERIFY(!field->field().document()->isUndoAvailable());
        QTest::keyClicks(&field->field(), QStringLiteral("x"));
        QVERIFY(field->field().toPlainText().endsWith(u"\nx"));
        field->field().setMarkdown(QStringLiteral("one\ntwo"));
        const QTextBlock second = field->field().document()->lastBlock();
        QCOMPARE(second.blockFormat().lineHeightType(), int(QTextBlockFormat::MinimumHeight));
    }

    void anEditIsSavedAndTheDraftComesBack()
    {
        const auto field = composer();
        field->beginReply();
        QTest::keyClicks(&field->field(), QStringLiteral("Draft"));
        const MessageId mine = m_desk->commands.reply(m_thread, QStringLiteral("old"));
        field->edit(mine, QStringLiteral("old"));
        field->field().selectAll();
        QTest::keyClicks(&field->field(), QStringLiteral("new"));
        QTest::keyClick(&field->field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted<op::EditMessage>().back().text, QStringLiteral("new"));
        QCOMPARE(field->field().toPlainText(), QStringLiteral("Draft"));
    }

    void theFootSaysWhoIsAtWorkAndWhoseDayStartsLater()
    {
        const auto field = composer();
        const auto *who = field->findChild<WhoLine *>();
        QVERIFY2(who->nowText().startsWith(u"Notified now: "), qPrintable(who->nowText()));
        QVERIFY2(who->laterText().contains(u"Rafael 09:00, Yuki 09:30"),
                 qPrintable(who->laterText()));
        QVERIFY(who->laterText().startsWith(u"At the start of their day: "));
        QVERIFY(!who->laterText().contains(u"Aroha 08:30") && !who->nowText().contains(u"Marta"));
    }

    void thePlanFollowsWhoIsMentioned()
    {
        const auto field = composer();
        const auto *who = field->findChild<WhoLine *>();
        field->beginReply();
        const QString before = who->accessibleName();
        QVERIFY(!before.contains(u"Marta"));
        QTest::keyClicks(&field->field(), QStringLiteral("@Marta Sequeira, what do you think"));
        QTRY_VERIFY2(who->accessibleName().contains(u"Marta"), qPrintable(who->accessibleName()));
        field->field().selectAll();
        QTest::keyClick(&field->field(), Qt::Key_Delete);
        QTRY_COMPARE(who->accessibleName(), before);
    }

    void aMissingSubjectStopsOnlySend()
    {
        const auto pane = newThread();
        pane->begin(m_desk->channelCalled(QStringLiteral("launch")));
        QTest::keyClicks(&pane->field(), QStringLiteral("First words"));
        pane->send();
        QVERIFY(says(*pane, QStringLiteral("Add a subject, so people can tell what it is about")));
        QVERIFY(m_desk->submitted.empty());
        QTest::keyClicks(&pane->subject(), QStringLiteral("Who watches the gate?"));
        pane->tell().setChosen(
            {TokenChoice::of(*m_desk->book->find(m_desk->memberCalled(QStringLiteral("Aroha"))))});
        QSignalSpy sent(pane.get(), &NewThreadPane::sent);
        QTest::keyClick(&pane->field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 1);
        const auto start = submitted<op::StartThread>().back();
        QCOMPARE(start.subject, QStringLiteral("Who watches the gate?"));
        QCOMPARE(start.told, std::vector{m_desk->memberCalled(QStringLiteral("Aroha"))});
        QCOMPARE(submitted<op::PostMessage>().back().text, QStringLiteral("First words"));
        QVERIFY(!must(m_desk->store->queries().draft(start.thread)));
    }

    void aNewThreadsDraftComesBackWhole()
    {
        Draft kept;
        {
            const auto pane = newThread();
            pane->begin(m_desk->channelCalled(QStringLiteral("launch")));
            pane->tell().setChosen(
                {TokenChoice::of(*m_desk->book->find(m_desk->memberCalled(QStringLiteral("Priya"))))});
            QTest::keyClicks(&pane->subject(), QStringLiteral("Half"));
            QTest::keyClicks(&pane->field(), QStringLiteral("a thought"));
            QTest::keyClick(&pane->field(), Qt::Key_Escape);
            kept = pane->draft();
        }
        const auto onDisk = must(m_desk->store->queries().draft(kept.thread));
        QVERIFY(onDisk);
        const auto pane = newThread();
        pane->resume(*onDisk);
        QCOMPARE(pane->draft().thread, kept.thread);
        QCOMPARE(pane->draft().channel, kept.channel);
        QCOMPARE(pane->draft().told, kept.told);
        QCOMPARE(pane->subject().text(), QStringLiteral("Half"));
        QCOMPARE(pane->field().toPlainText(), QStringLiteral("a thought"));
    }

    void peopleGetOneDirectConversation()
    {
        const std::vector<MemberId> people{m_desk->memberCalled(QStringLiteral("Aroha"))};
        for (int round = 0; round < 2; ++round) {
            const auto pane = newThread();
            pane->beginWith(people);
            QTest::keyClicks(&pane->subject(), QStringLiteral("Between us"));
            QTest::keyClicks(&pane->field(), QStringLiteral("Words"));
            pane->send();
        }
        const auto starts = submitted<op::StartThread>();
        QCOMPARE(int(starts.size()), 2);
        QCOMPARE(starts[0].channel, starts[1].channel);
        QVERIFY(submitted<op::CreateChannel>().size() <= 1);
        QCOMPARE(must(m_desk->replica->read().directChannel(people)).value(), starts[0].channel);
    }

    void thePanelTellsWhenItLands()
    {
        const auto pane = newThread();
        pane->begin(m_desk->channelCalled(QStringLiteral("launch")));
        const auto member
            = [&](const QString &name) { return *m_desk->book->find(m_desk->memberCalled(name)); };
        QCOMPARE(pane->landing().fate(member(QStringLiteral("Priya"))),
                 QStringLiteral("Notified now, until 18:30"));
        QCOMPARE(pane->landing().fate(member(QStringLiteral("Aroha"))),
                 QStringLiteral("Notified Wed 08:30"));
        QVERIFY(pane->landing().othersText().endsWith(u"find it in their inbox, without a notification."));
    }

    void thePanelBeginsWithThoseWhoHearOfItFirst()
    {
        const auto id = [&](const char *name) { return m_desk->memberCalled(QString::fromLatin1(name)); };
        const auto pane = newThread();
        pane->landing().setPlan({.asking = {Ask::Nothing, {}, {}, {id("Aroha"), id("Priya")}}});
        QCOMPARE(pane->landing().order(), (std::vector{id("Priya"), id("Aroha")}));
        const QString spoken = pane->landing().accessibleName();
        QVERIFY2(spoken.indexOf(u"Priya") < spoken.indexOf(u"Aroha"), qPrintable(spoken));
    }
};

QTEST_MAIN(ComposeTest)
#include "tst_compose.moc"
