// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What on the page means something else to each reader: times, names, titles of links.
#include "ui/documents/document_writing.h"
#include "ui/documents/page_summary.h"
#include "ui/documents/stand_ins.h"
#include "ui/documents/time_popup.h"
#include "ui/widgets/announce.h"
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

namespace meridian {

namespace {

constexpr int HalfAnHour = 30;

//! The next half hour on a clock.
Instant soon(const QTimeZone &zone, Instant now)
{
    const WallTime wall = wallTime(zone, now);
    const int minutes = (wall.minutes / HalfAnHour + 1) * HalfAnHour;
    return instantOf(zone, minutes < 24 * 60 ? WallTime{wall.date, minutes} : WallTime{wall.date.addDays(1), 0});
}

} // namespace

void DocumentView::connectLive()
{
    m_page->setStandIns(m_standIns.get());
    const auto renew = [this] { m_page->pageLayout().layOutStandIns(); };
    connect(&m_parts.book, &MemberBook::changed, this, renew);
    connect(&m_parts.replica, &Replica::changed, this, [this, renew](const ChangeSet &change) {
        m_standIns->forgetTitles();
        const QStringList links = m_summary->links();
        if (std::ranges::any_of(links, [&](const QString &one) { return LinkTitles::concerns(change, one); }))
            renew();
    });
    connect(m_page, &PageEdit::timePressed, this, &DocumentView::editTime);
    connect(m_page, &PageEdit::personPressed, this, &DocumentView::personWanted);
    connect(m_page, &QTextEdit::cursorPositionChanged, this, &DocumentView::tellLive);
    connect(m_timePopup, &TimePopup::taken, this, [this](const TimeMark &mark) {
        if (m_writing)
            m_writing->actions.setTime(m_timeWords, mark, m_look.clock.now());
    });
    connect(m_timePopup, &TimePopup::removed, this, [this] {
        if (m_writing)
            m_writing->actions.unmakeTime(m_timeWords);
    });
}

//! The time at the caret, or a new one.
void DocumentView::askTime()
{
    const QTextCursor caret = m_page->textCursor();
    const auto run = liveRunAt(caret.block(), caret.position(), Touching::Inside);
    if (run && run->kind == LiveRun::Kind::Time)
        return editTime(caret.position());
    m_timeWords = caret;
    const QTimeZone &zone = m_parts.book.zone();
    m_timePopup->ask(caretAnchor(), {soon(zone, m_look.clock.now()), QString::fromLatin1(zone.id())}, TimePopup::Mode::New);
}

void DocumentView::editTime(int position)
{
    const auto run = liveRunAt(m_page->document()->findBlock(position), position, Touching::Inside);
    const auto mark = run ? TimeMark::of(run->attributes) : std::nullopt;
    if (!mark)
        return;
    m_timeWords = QTextCursor(m_page->document());
    m_timeWords.setPosition(run->from);
    m_timeWords.setPosition(run->to, QTextCursor::KeepAnchor);
    m_caretAnchor->setGeometry(m_page->rectAt(run->from));
    m_caretAnchor->show();
    const bool writes = m_writing && !m_page->isReadOnly();
    m_timePopup->ask(m_caretAnchor, *mark, writes ? TimePopup::Mode::Change : TimePopup::Mode::Read);
}

//! The first time that is to be seen, on everybody's clock; one after the other, as often as it is asked for.
bool DocumentView::showNextTime()
{
    const int top = m_page->verticalScrollBar()->value(), bottom = top + m_page->viewport()->height();
    const PageLayout &layout = m_page->pageLayout();
    std::vector<int> times;
    for (QTextBlock block = layout.blockAt(top); block.isValid() && layout.areaOf(block).top() < bottom; block = block.next()) {
        for (const LiveRun &run : liveRuns(block)) {
            if (run.kind == LiveRun::Kind::Time)
                times.push_back(run.from + 1);
        }
    }
    if (times.empty())
        return false;
    const auto next = std::ranges::upper_bound(times, m_shownTime);
    m_shownTime = next == times.end() ? times.front() : *next;
    editTime(m_shownTime);
    return true;
}

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && event->text() == u"w" && showNextTime())
        return event->accept();
    QWidget::keyPressEvent(event);
}

//! For screen readers, which read the letters: what they mean here and now.
void DocumentView::tellLive()
{
    const QTextCursor caret = m_page->textCursor();
    const auto run = caret.hasSelection() ? std::nullopt : liveRunAt(caret.block(), caret.position(), Touching::Inside);
    const int at = run ? run->from : -1;
    if (std::exchange(m_toldLive, at) == at || !run)
        return;
    const QString letters = caret.block().text().mid(run->from - caret.block().position(), run->to - run->from);
    QString sentence = m_standIns->sentenceOf(*run, letters);
    if (const auto mark = TimeMark::of(run->attributes); mark && run->kind == LiveRun::Kind::Time)
        sentence = tr("%1 for you. %2", "a time on the reader's clock; how it was written").arg(m_standIns->timeWords(*mark), sentence);
    if (!sentence.isEmpty())
        announcePolitely(*m_page, sentence);
}

} // namespace meridian
