// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_documents.h"
#include "app/desktop/tour_document_tasks.h"
#include "app/desktop/tour_margin.h"
#include "ui/documents/document_bar.h"
#include "ui/documents/document_home.h"
#include "ui/documents/document_view.h"
#include "ui/documents/page_actions.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/version_panel.h"
#include "ui/shell/workspace_dialogs.h"
#include <QSet>
#include <algorithm>

namespace meridian {

namespace {

using Taken = std::expected<void, QString>;
const QString Plan = QStringLiteral("Launch plan: Tern, 23 June");

DocumentId documentCalled(const DemoTeam &team, const QString &title)
{
    for (const Event &event : team.events) {
        const auto *made = std::get_if<op::CreateDocument>(&event.op.body);
        if (made && made->title == title)
            return made->document;
    }
    return {};
}

//! The log without its documents, and what was said about them.
std::vector<Event> withoutDocuments(const std::vector<Event> &events)
{
    std::vector<Event> kept;
    QSet<ThreadId> comments;
    const auto isTalk = [&comments](const OpBody &body) {
        if (const auto *opened = std::get_if<op::OpenComment>(&body))
            comments.insert(opened->thread);
        const auto *post = std::get_if<op::PostMessage>(&body);
        const auto *read = std::get_if<op::MarkRead>(&body);
        const auto *done = std::get_if<op::SetDone>(&body);
        return std::holds_alternative<op::OpenComment>(body) || std::holds_alternative<op::ResolveComment>(body)
            || (post && comments.contains(post->thread)) || (read && comments.contains(read->thread))
            || (done && comments.contains(done->thread));
    };
    for (Event event : events) {
        const auto kind = kindOf(event.op.body);
        if (kind == op::CreateDocument::kind || kind == op::DocumentChanged::kind || kind == op::KeepVersion::kind
            || isTalk(event.op.body))
            continue;
        event.seq = static_cast<Seq>(kept.size()) + 1;
        kept.push_back(std::move(event));
    }
    return kept;
}

Taken takeHome(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().events);
    view.go(Place::documents());
    auto *home = view.findChild<DocumentHome *>();
    home->select(documentCalled(stage.team(), Plan));
    home->model().setOpen(home->model().rowOf(documentCalled(stage.team(), Plan)), true);
    if (const auto taken = stage.take(QStringLiteral("documents")); !taken)
        return taken;
    home->showView(DocumentHome::View::Recent);
    if (const auto taken = stage.take(QStringLiteral("documents-recent")); !taken)
        return taken;
    view.go(Place::documents(stage.channel(QStringLiteral("launch"))));
    if (const auto taken = stage.take(QStringLiteral("documents-channel")); !taken)
        return taken;
    view.dialogs().openNewDocument(stage.channel(QStringLiteral("launch")), {});
    const auto taken = stage.take(QStringLiteral("document-new"));
    stage.press(Qt::Key_Escape);
    return taken;
}

//! The one before the last that has a name, and what it changed.
Taken takeVersions(TourStage &stage, WorkspaceView &view)
{
    view.handle(Command::VersionHistory);
    stage.settle();
    auto *panel = view.findChild<VersionPanel *>();
    const auto versions = stage.workspace().replica().documents().versions(documentCalled(stage.team(), Plan));
    const auto table = std::ranges::find(*versions, QStringLiteral("market table"), &DocumentVersion::name);
    panel->choose(table->version);
    if (const auto taken = stage.take(QStringLiteral("document-history")); !taken)
        return taken;
    emit panel->compareWanted(table->version);
    if (const auto taken = stage.take(QStringLiteral("document-compare")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.handle(Command::VersionHistory);
    return {};
}

Taken takePage(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().withTasks());
    view.go(Place::of(documentCalled(stage.team(), Plan)));
    auto *document = view.findChild<DocumentView *>();
    if (const auto taken = stage.take(QStringLiteral("document")); !taken)
        return taken;
    emit document->bar().menuWanted();
    if (const auto taken = stage.take(QStringLiteral("document-menu")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    document->page().find(QStringLiteral("press folder"));
    document->actions()->run(PageAction::Link);
    if (const auto taken = stage.take(QStringLiteral("document-link")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    document->actions()->run(PageAction::Time);
    if (const auto taken = stage.take(QStringLiteral("document-time")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    document->find();
    if (const auto taken = stage.take(QStringLiteral("document-find")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    document->page().reveal(document->page().document()->characterCount() - 1);
    if (const auto taken = stage.take(QStringLiteral("document-end")); !taken)
        return taken;
    document->page().reveal(0);
    return takeVersions(stage, view);
}

} // namespace

Taken takeDocuments(TourStage &stage)
{
    for (const auto scene : {takeHome, takePage}) {
        if (const auto taken = scene(stage); !taken)
            return taken;
    }
    if (const auto taken = takeMargin(stage, documentCalled(stage.team(), Plan)); !taken)
        return taken;
    if (const auto taken = takeDocumentTasks(stage, documentCalled(stage.team(), Plan)); !taken)
        return taken;
    WorkspaceView &view = stage.open(withoutDocuments(stage.team().events));
    view.go(Place::documents());
    return stage.take(QStringLiteral("documents-empty"));
}

} // namespace meridian
