// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_home_screen.h"
#include <QVBoxLayout>

namespace meridian {

DocumentHomeScreen::DocumentHomeScreen(const Look &look, const WorkspaceParts &parts, const MemberBook &book)
    : m_home(new DocumentHome(look, parts.replica, parts.documents, book))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_home);
    answerKeys();
    answerMoves();
}

void DocumentHomeScreen::answerKeys()
{
    m_keys.on(Command::NextRow, [this] { m_home->view().step(1); });
    m_keys.on(Command::PreviousRow, [this] { m_home->view().step(-1); });
    using Action = DocumentAction;
    for (const auto &[command, action] : {std::pair(Command::CopyLink, Action::CopyLink),
                                          std::pair(Command::RenameDocument, Action::Rename),
                                          std::pair(Command::MoveDocument, Action::Move),
                                          std::pair(Command::ArchiveDocument, Action::Archive),
                                          std::pair(Command::RestoreDocument, Action::Restore)})
        m_keys.on(command, [this, action = action] { m_home->act(action); }, [this, action = action] { return m_home->can(action); });
    m_keys.on(Command::Follow, [this] { m_home->act(m_home->can(Action::Keep) ? Action::Keep : Action::Release); },
              [this] { return m_home->can(Action::Keep) || m_home->can(Action::Release); });
    m_keys.on(Command::ImportDocuments, [this] { m_home->chooseFiles(); });
}

//! The list answers to these keys by itself, where it has the focus; here they are for the switcher.
void DocumentHomeScreen::answerMoves()
{
    for (const auto &[command, step] : {std::pair(Command::DocumentUp, DocumentStep::Up), std::pair(Command::DocumentDown, DocumentStep::Down),
                                        std::pair(Command::DocumentInwards, DocumentStep::Inwards),
                                        std::pair(Command::DocumentOutwards, DocumentStep::Outwards)})
        m_keys.on(command, [this, step = step] { m_home->view().moveCurrent(step); },
                  [this, step = step] { return m_home->view().canMove(step); });
}

void DocumentHomeScreen::arrive(const Place &place)
{
    m_home->show(place.channel);
    m_home->focusList();
}

QList<QWidget *> DocumentHomeScreen::regions() const
{
    return {m_home->model().isEmpty() ? static_cast<QWidget *>(m_home) : &m_home->view()};
}

} // namespace meridian
