// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks that were made of a document's words: their cards, and making them.
#include "core/documents/markdown_lines.h"
#include "ui/documents/comment_desk.h"
#include "ui/documents/line_box.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/task_card.h"
#include "ui/documents/text_binding.h"
#include <QTextBlock>
#include <algorithm>

namespace meridian {

namespace {

constexpr char DeskTaskKey = 'k';

bool isCheckLine(const QTextBlock &block)
{
    return styleOf(block).kind == LineStyle::Kind::Check;
}

} // namespace

QByteArray CommentDesk::taskKeyOf(TaskId task)
{
    return DeskTaskKey + task.uuid().bytes();
}

TaskId CommentDesk::activeTask() const
{
    if (!m_active.startsWith(DeskTaskKey))
        return {};
    const auto uuid = Uuid::fromBytes(QByteArrayView(m_active).sliced(1));
    return uuid ? TaskId(*uuid) : TaskId();
}

//! Where comments and tasks stand is followed together: both hold on to words.
void CommentDesk::placeAnchors()
{
    if (!m_anchors)
        return;
    std::vector<Comment> places;
    for (const CommentRow &row : m_threads.all())
        places.push_back(row.comment);
    for (const TaskRow *row : m_made.ofWords())
        places.push_back(DocumentTasks::placeOf(row->task));
    m_anchors->setPlaces(places);
}

void CommentDesk::addTasks()
{
    for (const TaskRow *row : m_made.ofWords()) {
        const Task &task = row->task;
        const CommentAnchors::Anchor *anchor = m_anchors->find(threadOf(task.task));
        Item item{{taskKeyOf(task.task), anchor ? m_view.binding()->positionOf(anchor->at) : 0, isClosed(task.status)},
                  anchor ? anchor->range : std::nullopt};
        item.what = Item::What::Task;
        item.inMargin = !task.closedAt || task.closedAt->plus(ResolvedStayMs) > m_look.clock.now() || item.key == m_active || item.key == m_wanted;
        const QTextBlock line = m_view.page().document()->findBlock(item.position);
        if (item.range && line.isValid() && isCheckLine(line) && task.status != TaskStatus::Dropped)
            item.checked = task.status == TaskStatus::Done;
        m_items.push_back(std::move(item));
    }
}

CommentFrame *CommentDesk::makeTaskCard(TaskId task, QWidget *parent)
{
    if (!m_made.find(task))
        return nullptr;
    auto *card = new TaskCard(m_look, m_doors.book, parent);
    connect(card, &TaskCard::openWanted, this, &CommentDesk::taskOpenWanted);
    connect(card, &TaskCard::doneWanted, this, &CommentDesk::taskDoneWanted);
    connect(card, &TaskCard::leaveWanted, this, &CommentDesk::leaveActive);
    return card;
}

void CommentDesk::refreshTaskCard(TaskCard &card, const QByteArray &key)
{
    const auto uuid = Uuid::fromBytes(QByteArrayView(key).sliced(1));
    const TaskRow *row = uuid ? m_made.find(TaskId(*uuid)) : nullptr;
    if (!row)
        return;
    const CommentAnchors::Anchor *anchor = m_anchors ? m_anchors->find(threadOf(row->task.task)) : nullptr;
    card.set(*row, anchor && anchor->range ? TaskCard::Words::There : TaskCard::Words::Gone);
}

//! The box of a line that became a task is the task's: whoever ticks it does the task, and writes it into the text as well.
void CommentDesk::tickLine(int position, bool checked)
{
    const QTextBlock line = m_view.page().document()->findBlock(position);
    for (const Item &item : m_items) {
        if (item.what != Item::What::Task || !item.checked || *item.checked == checked || !line.contains(item.position))
            continue;
        if (const auto uuid = Uuid::fromBytes(QByteArrayView(item.key).sliced(1)))
            emit taskDoneWanted(TaskId(*uuid));
        return;
    }
}

// ---- Making them ----

TaskSource CommentDesk::sourceOf(TextRange range, TaskSource::Kind kind) const
{
    const crdt::TextRef text = m_view.session()->text();
    const auto anchor = CommentAnchor::over(text, range);
    TaskSource source;
    source.kind = kind;
    source.origin.document = m_view.document();
    source.origin.start = anchor.start();
    source.origin.end = anchor.end();
    source.origin.quote = anchor.quote();
    source.channel = m_view.row() ? m_view.row()->document.channel : ChannelId();
    source.words = markdownOf(linesOf(text.toDelta(range.from, range.to - range.from))).trimmed();
    source.at = m_look.clock.now();
    return source;
}

std::optional<TaskSource> CommentDesk::sourceHere() const
{
    if (!m_anchors || !m_view.binding())
        return std::nullopt;
    const QTextCursor caret = m_view.page().textCursor();
    if (caret.hasSelection())
        return sourceOf({m_view.binding()->indexOf(caret.selectionStart()), m_view.binding()->indexOf(caret.selectionEnd())}, TaskSource::Kind::Words);
    if (!isCheckLine(caret.block()) || caret.block().text().trimmed().isEmpty())
        return std::nullopt;
    return sourceOf(lineAround(m_view.session()->text(), m_view.binding()->indexOf(caret.position())), TaskSource::Kind::CheckListLine);
}

std::optional<TaskSource> CommentDesk::sourceOfComment(ThreadId thread, MessageId message)
{
    const auto &messages = m_threads.talk(thread).messages;
    const auto found = std::ranges::find(messages, message, [](const MessageRow &row) { return row.message.message; });
    const MessageRow *row = found != messages.end() ? &*found : messages.empty() ? nullptr : &messages.front();
    if (!row || row->message.deleted)
        return std::nullopt;
    TaskSource source;
    source.origin.thread = thread;
    source.origin.message = row->message.message;
    source.origin.document = m_view.document();
    source.origin.author = source.author = row->message.author;
    source.channel = m_view.row() ? m_view.row()->document.channel : ChannelId();
    source.words = row->message.text;
    source.at = row->message.at;
    return source;
}

bool CommentDesk::makeTask()
{
    if (!m_tasks || !m_view.binding() || !activeTask().isNull())
        return false;
    std::optional<TaskSource> source;
    if (hasActiveComment()) {
        source = sourceOfComment(activeThread(), {});
    } else {
        source = sourceHere();
        const QTextCursor caret = m_view.page().textCursor();
        if (!source && !caret.block().text().trimmed().isEmpty()) // reading: the paragraph
            source = sourceOf(lineAround(m_view.session()->text(), m_view.binding()->indexOf(caret.position())), TaskSource::Kind::Words);
    }
    if (!source)
        return false;
    emit taskWanted(*source);
    return true;
}

} // namespace meridian
