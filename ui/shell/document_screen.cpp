// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_screen.h"
#include "ui/documents/page_edit.h"
#include <QVBoxLayout>

namespace meridian {

DocumentScreen::DocumentScreen(const Look &look, const WorkspaceParts &parts, const MemberBook &book)
    : m_actions(parts.replica, parts.documents, book),
      m_view(new DocumentView(look, {parts.replica, parts.texts, parts.commands, parts.documents, book, parts.highlighter, parts.random}))
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
    answerKeys();
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
    const auto can = [this](Action action) { return m_view->row() && m_actions.can(*m_view->row(), action); };
    m_keys.on(Command::CopyLink, [this] { m_actions.copyLink(m_view->document()); }, [can] { return can(Action::CopyLink); });
    m_keys.on(Command::Follow, [this, can] { m_actions.setKept(*m_view->row(), can(Action::Keep)); },
              [can] { return can(Action::Keep) || can(Action::Release); });
    m_keys.on(Command::ArchiveDocument, [this] { m_actions.setArchived(*m_view->row(), true); }, [can] { return can(Action::Archive); });
    m_keys.on(Command::RestoreDocument, [this] { m_actions.setArchived(*m_view->row(), false); }, [can] { return can(Action::Restore); });
}

void DocumentScreen::arrive(const Place &place)
{
    if (m_view->document() != *place.document)
        m_view->open(*place.document);
    m_view->page().setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> DocumentScreen::regions() const
{
    return m_view->regions();
}

} // namespace meridian
