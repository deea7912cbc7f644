// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_document_tasks.h"
#include "ui/documents/comment_desk.h"
#include "ui/documents/comment_list.h"
#include "ui/documents/document_view.h"
#include "ui/documents/page_edit.h"
#include "ui/shell/workspace_view.h"

namespace meridian {

namespace {

//! A task of words of the page that is open, as if it had been confirmed.
TaskId makeOf(TourStage &stage, const DocumentView &view, CommentDesk &desk, const QString &words, op::CreateTask task)
{
    view.page().find(words);
    const auto source = desk.sourceHere();
    if (!source)
        return {};
    task.channel = source->channel;
    task.rank = QStringLiteral("V");
    task.origin = source->origin;
    return stage.workspace().tasks().create(task).task;
}

} // namespace

std::expected<void, QString> takeDocumentTasks(TourStage &stage, DocumentId document)
{
    WorkspaceView &window = stage.open(stage.team().events);
    window.go(Place::of(document));
    auto *view = window.findChild<DocumentView *>();
    auto *desk = window.findChild<CommentDesk *>();
    op::CreateTask captions, night, said;
    captions.title = QStringLiteral("Have the captions read in all five languages by somebody who lives there");
    captions.owner = stage.member(QStringLiteral("Yuki"));
    captions.due = Due{QDate(2026, 6, 19), 9 * 60 + 30, QStringLiteral("Asia/Tokyo")};
    captions.status = TaskStatus::UnderWay;
    night.title = QStringLiteral("Ask who watches the gates");
    night.owner = stage.team().me;
    const TaskId read = makeOf(stage, *view, *desk, QStringLiteral("captions in five languages"), captions);
    makeOf(stage, *view, *desk, QStringLiteral("Nobody is asked to work at night"), night);
    for (const CommentRow &row : *stage.workspace().replica().documents().comments(document)) {
        if (!row.comment.quote.startsWith(u"on Friday"))
            continue;
        said.channel = row.thread.thread.channel;
        said.title = QStringLiteral("Tell the agencies");
        said.owner = stage.member(QStringLiteral("Wanjiru"));
        said.rank = QStringLiteral("V");
        said.origin = TaskOrigin{row.comment.thread, {}, document, {}, {}, {}, {}};
        stage.workspace().tasks().create(said);
    }
    if (const auto taken = stage.take(QStringLiteral("document-tasks")); !taken)
        return taken;
    desk->show(threadOf(read));
    if (const auto taken = stage.take(QStringLiteral("document-task-active")); !taken)
        return taken;
    desk->list().isVisible() ? desk->list().close() : desk->toggleList();
    if (const auto taken = stage.take(QStringLiteral("document-tasks-list")); !taken)
        return taken;
    stage.workspace().commands().reply(threadOf(read), QStringLiteral("The French ones are done. Portuguese tomorrow."));
    window.go(Place::tasks(read));
    if (const auto taken = stage.take(QStringLiteral("tasks-talk")); !taken)
        return taken;
    window.handle(Command::Comment);
    if (const auto taken = stage.take(QStringLiteral("tasks-talk-reply")); !taken)
        return taken;
    window.handle(Command::SubscribeCalendar);
    return stage.take(QStringLiteral("settings-tasks"));
}

} // namespace meridian
