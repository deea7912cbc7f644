// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/document_session.h"
#include "core/interchange/document_markdown.h"
#include "core/store/document_commands.h"

namespace meridian {

//! Makes documents that are not empty: of a template, of a file. Text and title are on this computer's disk when it
//! returns; nothing waits for the network.
class DocumentStarter {
public:
    //! All outlive this.
    DocumentStarter(const DocumentSession::Parts &parts, DocumentCommands &commands) : m_parts(parts), m_commands(commands) {}

    struct Place {
        ChannelId channel;
        std::optional<DocumentId> parent;
    };
    //! Behind the others there.
    [[nodiscard]] StoreResult<DocumentId> start(const Place &place, const WrittenDocument &document);
    //! Each file becomes one; `faults` gets a sentence for each that did not.
    [[nodiscard]] std::vector<DocumentId> bringIn(const Place &place, const QStringList &paths, QStringList &faults);

private:
    DocumentSession::Parts m_parts;
    DocumentCommands &m_commands;
};

} // namespace meridian
