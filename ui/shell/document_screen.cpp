// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_screen.h"
#include "ui/documents/document_bar.h"
#include "ui/documents/outline_pane.h"
#include "ui/documents/page_edit.h"
#include "ui/shell/task_seeds.h"
#include <QVBoxLayout>

namespace meridian {

DocumentScreen::DocumentScreen(const Look &look, const WorkspaceParts &parts, const MemberBook &book)
    : m_replica(parts.replica), m_book(book), m_clock(look.clock), m_actions(parts.replica, parts.documents, book),
      m_view(new DocumentView(look, {parts.replica, parts.texts, parts.commands, parts.documents, book, parts.highlighter, parts.random})),
      m_menu(new DocumentMenu(look, {parts.replica, m_actions, book}, m_view)), m_versions(new VersionDesk(*m_view, look)),
      m_comments(new CommentDesk(look, *m_view))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &DocumentView::backWanted, this, [this] { emit backWanted(m_view->document()); });
    connect(m_view, &DocumentView::linkActivated, this, &DocumentScreen::linkActivated);
    connect(m_view, &DocumentView::personWanted, this, &DocumentScreen::personWanted);
    connect(m_view, &DocumentView::said, this, &DocumentScreen::said);
    connect(&m_actions, &DocumentActions::said, this, &DocumentScreen::said);
    connect(&m_actions, &DocumentActions::undoable, this, &DocumentScreen::undoable);
    connectMenu();
    connectComments();
    answerKeys();
}

void DocumentScreen::connectComments()
{
    connect(m_comments, &CommentDesk::said, this, &DocumentScreen::said);
    connect(m_comments, &CommentDesk::undoable, this, &DocumentScreen::undoable);
    connect(m_comments, &CommentDesk::threadWanted, this, &DocumentScreen::threadWanted);
    connect(m_comments, &CommentDesk::linkActivated, this, &DocumentScreen::linkActivated);
    m_comments->setTasksOffered(true);
    connect(m_comments, &CommentDesk::taskWanted, this, [this](const TaskSource &source) { emit newTaskWanted(TaskSeeds(m_replica, m_book, m_clock).of(source)); });
    connect(m_comments, &CommentDesk::taskOpenWanted, this, &DocumentScreen::taskWanted);
    connect(m_comments, &CommentDesk::taskDoneWanted, this, &DocumentScreen::taskDoneWanted);
}

std::optional<TaskSeed> DocumentScreen::seedHere() const
{
    const auto source = m_comments->sourceHere();
    return source ? std::optional(TaskSeeds(m_replica, m_book, m_clock).of(*source)) : std::nullopt;
}

void DocumentScreen::connectMenu()
{
    m_menu->setText([this] { return m_view->session() ? m_view->session()->text().toDelta() : crdt::Delta(); });
    connect(&m_view->bar(), &DocumentBar::menuWanted, this, [this] {
        if (m_view->row())
            m_menu->open(*m_view->row(), m_view->bar().menuAnchor());
    });
    connect(m_menu, &DocumentMenu::renameWanted, m_view, &DocumentView::editTitle);
    connect(m_menu, &DocumentMenu::newWanted, this,
            [this](ChannelId channel, DocumentId parent) { emit newWanted(channel, parent); });
    connect(m_menu, &DocumentMenu::wordsWanted, this, [this] {
        const QString length = m_view->outline().length();
        emit said(length.isEmpty() ? tr("No words yet") : length);
    });
    connect(m_menu, &DocumentMenu::taskWanted, this, [this] {
        if (!m_comments->makeTask())
            emit said(tr("Select words first, or put the caret into them."));
    });
    connect(m_menu, &DocumentMenu::said, this, &DocumentScreen::said);
    connect(m_versions, &VersionDesk::said, this, &DocumentScreen::said);
    connect(m_versions, &VersionDesk::linkWanted, this, [this](VersionId version) { m_actions.copyLink(m_view->document(), version); });
}

//! The view tells of its end somebody who is gone.
DocumentScreen::~DocumentScreen()
{
    disconnect(m_view, nullptr, this, nullptr);
}

void DocumentScreen::answerKeys()
{
    m_keys.on(Command::BackToList, [this] { emit backWanted(m_view->document()); });
    using Action = DocumentAction;
    const auto can = [this](Action action) { return m_view->row() && m_menu->can(*m_view->row(), action); };
    for (const auto &[command, action] : {std::pair(Command::CopyLink, Action::CopyLink), std::pair(Command::RenameDocument, Action::Rename),
                                          std::pair(Command::MoveDocument, Action::Move), std::pair(Command::ArchiveDocument, Action::Archive),
                                          std::pair(Command::RestoreDocument, Action::Restore)})
        m_keys.on(command, [this, action = action] {
            // Of the comment that is the active one, if there is one.
            if (action != Action::CopyLink || !m_comments->copyLink())
                m_menu->act(*m_view->row(), action, m_view->bar().menuAnchor());
        },
                  [can, action = action] { return can(action); });
    m_keys.on(Command::MakeTask, [this] { return m_comments->makeTask(); }, [this] { return m_comments->isOpen(); });
    m_keys.on(Command::VersionHistory, [this] { m_versions->setShown(!m_versions->isShown()); });
    m_keys.on(Command::NameVersion, [this] { m_versions->nameNow(); });
    m_keys.on(Command::Follow, [this, can] { m_actions.setKept(*m_view->row(), can(Action::Keep)); },
              [can] { return can(Action::Keep) || can(Action::Release); });
}

void DocumentScreen::arrive(const Place &place)
{
    if (m_view->document() != *place.document)
        m_view->open(*place.document);
    // A new one begins with its title.
    const bool begun = !m_view->row() || !m_view->row()->document.title.isEmpty() || !m_view->page().document()->isEmpty();
    begun ? m_view->page().setFocus(Qt::OtherFocusReason) : m_view->editTitle();
    if (place.thread)
        m_comments->show(*place.thread);
}

QList<QWidget *> DocumentScreen::regions() const
{
    return m_view->regions();
}

} // namespace meridian
