// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/comment_fixture.h"
#include "ui/documents/page_layout.h"
#include "ui/documents/page_painter.h"
#include "ui/documents/task_card.h"
#include <QSignalSpy>
#include <QTextBlock>

using namespace meridian;
using namespace Qt::StringLiterals;

namespace {

const QString Opening = u"Each market opens at 09:00 local time. Ask the printer for a proof."_s;
const QString Text = Opening + u"\nBook the studio\nNobody is asked to work at night.\n"_s;

} // namespace

//! Tasks made of a document's words and of comments in it, and how the document shows them.
class DocumentTasksTest : public QObject {
    Q_OBJECT
    std::unique_ptr<test::CommentedDocument> m_it;
    std::vector<TaskSource> m_wanted;

    [[nodiscard]] PageEdit &page() const { return m_it->view->page(); }
    [[nodiscard]] test::Desk &team() const { return m_it->desk.desk; }
    [[nodiscard]] MemberId yuki() const { return team().memberCalled(u"Yuki"_s); }
    //! What was made of it arrives as somebody's task.
    TaskId make(const TaskSource &source, const QString &title)
    {
        op::CreateTask task;
        task.task = TaskId::create(team().fixture.clock.now(), team().random);
        task.channel = source.channel;
        task.title = title;
        task.owner = yuki();
        task.due = Due{QDate(2026, 6, 19), 9 * 60 + 30, u"Asia/Tokyo"_s};
        task.rank = u"V"_s;
        task.origin = source.origin;
        if (task.origin->quote.isEmpty())
            task.origin->quote = source.words;
        team().arrive(team().team.me, task);
        m_it->settle();
        return task.task;
    }
    [[nodiscard]] TaskCard *card(TaskId task) const
    {
        for (TaskCard *one : m_it->cards<TaskCard>()) {
            if (one->task() == task)
                return one;
        }
        return nullptr;
    }
    void makeCheckList(const QString &line)
    {
        const auto at = m_it->words().indexOf(line) + line.size();
        m_it->changeElsewhere({crdt::DeltaOp::retain(at),
                               {crdt::DeltaOp::Kind::Retain, 1, {}, {}, {{u"list"_s, crdt::Any(u"unchecked"_s)}}}});
        m_it->settle();
    }
    [[nodiscard]] QTextBlock lineOf(const QString &words) const { return page().document()->findBlock(int(m_it->words().indexOf(words))); }
    void press(const QTextBlock &line)
    {
        const QRectF box = checkBoxOf(page().pageLayout(), team().look(), line);
        const int top = page().rectAt(line.position()).top() - int(page().pageLayout().blockBoundingRect(line).top());
        QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, box.center().toPoint() + QPoint(0, top));
        m_it->settle();
    }

private slots:
    void init()
    {
        m_it = std::make_unique<test::CommentedDocument>();
        QVERIFY(QTest::qWaitForWindowActive(m_it->view.get()));
        m_it->fill(Text);
        m_it->settle();
        m_it->comments->setTasksOffered(true);
        m_wanted.clear();
        connect(m_it->comments, &CommentDesk::taskWanted, this, [this](const TaskSource &source) { m_wanted.push_back(source); });
    }
    void cleanup() { m_it.reset(); }

    void selectedWordsBecomeOneAndShowIt()
    {
        m_it->select(u"Ask the printer for a proof"_s);
        QVERIFY(m_it->comments->makeTask());
        QCOMPARE(m_wanted.size(), size_t(1));
        QCOMPARE(m_wanted.front().words, u"Ask the printer for a proof"_s);
        QCOMPARE(m_wanted.front().origin.quote, u"Ask the printer for a proof"_s);
        QCOMPARE(m_wanted.front().origin.document, std::optional(m_it->desk.document));
        const TaskId task = make(m_wanted.front(), u"Ask the printer"_s);
        TaskCard *shown = card(task);
        QVERIFY(shown);
        QVERIFY2(shown->spoken().contains(u"Ask the printer"_s) && shown->spoken().contains(u"Yuki"_s) && shown->spoken().contains(u"To do"_s), qPrintable(shown->spoken()));
        QCOMPARE(page().pageLayout().marks().at(MarkLayer::Comments).size(), size_t(1));
        team().arrive(yuki(), op::SetTaskStatus{task, TaskStatus::UnderWay, {}});
        m_it->settle();
        QVERIFY2(card(task)->spoken().contains(u"Under way"_s), qPrintable(card(task)->spoken()));
    }
    void nothingIsMadeOfNothing()
    {
        m_it->changeElsewhere({{crdt::DeltaOp::Kind::Insert, 1, u"\n"_s, {}, {}}});
        page().placeCaret(0, 0); // in a line without a word
        QVERIFY(!m_it->comments->makeTask());
        QVERIFY(!m_it->comments->sourceHere());
        QVERIFY(m_wanted.empty());
    }
    void aParagraphBecomesOneWhileReading()
    {
        page().placeCaret(3, 3);
        m_it->view->setFocus();
        QTest::keyClick(m_it->view.get(), Qt::Key_T);
        QCOMPARE(m_wanted.size(), size_t(1));
        QCOMPARE(m_wanted.front().words, Opening);
        QVERIFY(!m_it->comments->sourceHere()); // a new task elsewhere is not about this
    }
    void theCardStaysWithItsWords()
    {
        m_it->select(u"Ask the printer"_s);
        QVERIFY(m_it->comments->makeTask());
        const TaskId task = make(m_wanted.front(), u"Ask the printer"_s);
        m_it->changeElsewhere({{crdt::DeltaOp::Kind::Insert, 6, u"Above\n"_s, {}, {}}});
        m_it->settle();
        const TextMark mark = page().pageLayout().marks().at(MarkLayer::Comments).front();
        QCOMPARE(m_it->words().mid(mark.from, mark.to - mark.from), u"Ask the printer"_s);
        const qsizetype at = m_it->words().indexOf(u"Ask the printer"_s);
        m_it->changeElsewhere({crdt::DeltaOp::retain(at), {crdt::DeltaOp::Kind::Delete, 15, {}, {}, {}}});
        m_it->settle();
        QVERIFY(card(task));
        QVERIFY2(card(task)->spoken().contains(u"gone"_s), qPrintable(card(task)->spoken()));
    }
    void aCommentBecomesOneAndItsCardShowsIt()
    {
        const ThreadId thread = m_it->arrive(u"Rafael"_s, u"Each market"_s, u"I’ll ask the printer on Friday."_s);
        m_it->press(m_it->card(thread));
        QVERIFY(m_it->comments->makeTask());
        QCOMPARE(m_wanted.size(), size_t(1));
        QCOMPARE(m_wanted.front().origin.thread, std::optional(thread));
        QVERIFY(m_wanted.front().origin.message);
        QCOMPARE(m_wanted.front().author, team().memberCalled(u"Rafael"_s));
        QSignalSpy opened(m_it->comments, &CommentDesk::taskOpenWanted);
        const TaskId task = make(m_wanted.front(), u"Ask the printer"_s);
        QVERIFY(!card(task)); // it stands on the comment
        CommentCard *comment = m_it->card(thread);
        QVERIFY2(comment->spoken().contains(u"Ask the printer. To do"_s), qPrintable(comment->spoken()));
        team().arrive(yuki(), op::SetTaskStatus{task, TaskStatus::Done, {}});
        m_it->settle();
        QVERIFY2(m_it->card(thread)->spoken().contains(u"Ask the printer. Done"_s), qPrintable(m_it->card(thread)->spoken()));
    }
    void keysAreAboutTheActiveCard()
    {
        m_it->select(u"Ask the printer"_s);
        QVERIFY(m_it->comments->makeTask());
        const TaskId task = make(m_wanted.front(), u"Ask the printer"_s);
        QSignalSpy opened(m_it->comments, &CommentDesk::taskOpenWanted), done(m_it->comments, &CommentDesk::taskDoneWanted);
        m_it->comments->show(threadOf(task)); // as a link does
        m_it->settle();
        QVERIFY(card(task) && card(task)->isActive());
        QVERIFY(!m_it->comments->makeTask()); // none of a task
        QVERIFY(m_it->comments->openThread());
        QVERIFY(m_it->comments->resolve());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().value<TaskId>(), task);
        QCOMPARE(done.size(), 1);
        QTest::keyClick(card(task), Qt::Key_Escape);
        QVERIFY(!card(task)->isActive());
    }
    void aLineOfACheckListIsWhatIsToBeDone()
    {
        makeCheckList(u"Book the studio"_s);
        const int at = int(m_it->words().indexOf(u"the studio"_s));
        page().placeCaret(at, at);
        const auto source = m_it->comments->sourceHere();
        QVERIFY(source);
        QCOMPARE(source->kind, TaskSource::Kind::CheckListLine);
        QCOMPARE(source->words, u"Book the studio"_s);
        QCOMPARE(source->origin.quote, u"Book the studio"_s);
    }
    //! Whoever ticks it, in the document or elsewhere: one truth, and nothing is written that nobody asked for.
    void itsBoxIsTheTasks()
    {
        makeCheckList(u"Book the studio"_s);
        const int at = int(m_it->words().indexOf(u"the studio"_s));
        page().placeCaret(at, at);
        const TaskId task = make(*m_it->comments->sourceHere(), u"Book the studio"_s);
        const auto line = [this] { return lineOf(u"Book the studio"_s); };
        QVERIFY(!isChecked(page().pageLayout(), line()));
        QSignalSpy done(m_it->comments, &CommentDesk::taskDoneWanted);
        const auto kept = m_it->desk.kept.size();
        team().arrive(yuki(), op::SetTaskStatus{task, TaskStatus::Done, {}});
        m_it->settle();
        QVERIFY(isChecked(page().pageLayout(), line()));
        QCOMPARE(m_it->desk.kept.size(), kept); // the text is as it was
        QCOMPARE(done.size(), 0);
        team().arrive(yuki(), op::SetTaskStatus{task, TaskStatus::ToDo, {}});
        m_it->settle();
        QVERIFY(!isChecked(page().pageLayout(), line()));
        press(line());
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.front().front().value<TaskId>(), task);
        QCOMPARE(DocumentFormat::styleOf(line().blockFormat()).checked, LineStyle::Checked::Yes); // for whoever reads the text alone
    }
};

QTEST_MAIN(DocumentTasksTest)
#include "tst_document_tasks.moc"
