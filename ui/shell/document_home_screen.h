// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/document_home.h"
#include "ui/shell/place.h"
#include "ui/shell/screen.h"
#include "ui/shell/workspace_parts.h"

namespace meridian {

//! The home of documents as a place in the window.
class DocumentHomeScreen : public Screen {
    Q_OBJECT
public:
    //! All outlive this.
    DocumentHomeScreen(const Look &look, const WorkspaceParts &parts, const MemberBook &book);

    void arrive(const Place &place);
    [[nodiscard]] DocumentHome &home() { return *m_home; }
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    void answerKeys();
    void answerMoves();

    DocumentHome *m_home;
};

} // namespace meridian
