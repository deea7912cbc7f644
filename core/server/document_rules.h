// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/authoriser.h"

namespace meridian {

//! Who may make, move, archive and comment documents: a part of the Authoriser.
//!
//! Everyone who writes in the channel may; a guest changes documents of their own only. To another channel a document is moved by
//! its author, owners and admins, where they may write. A direct conversation keeps its documents.
class DocumentRules {
public:
    DocumentRules(const Authoriser &rules, const WorkspaceReader &reader, const Member &actor)
        : m_rules(rules), m_reader(reader), m_actor(actor)
    {
    }
    [[nodiscard]] Checked<void> may(const op::CreateDocument &one) const;
    [[nodiscard]] Checked<void> may(const op::RenameDocument &one) const;
    [[nodiscard]] Checked<void> may(const op::MoveDocument &one) const;
    [[nodiscard]] Checked<void> may(const op::ArchiveDocument &one) const;
    [[nodiscard]] Checked<void> may(const op::SetFavourite &one) const;
    [[nodiscard]] Checked<void> may(const op::KeepVersion &one) const;
    [[nodiscard]] Checked<void> may(const op::DocumentChanged &one) const;
    [[nodiscard]] Checked<void> may(const op::OpenComment &one) const;
    [[nodiscard]] Checked<void> may(const op::ResolveComment &one) const;

private:
    enum class Archived { Refused, Allowed };
    //! The document, when the actor may change how it is.
    [[nodiscard]] Checked<Document> changeable(DocumentId document, Archived archived) const;
    [[nodiscard]] Checked<void> mayMoveTo(const Document &document, ChannelId target) const;
    [[nodiscard]] Checked<void> mayStandUnder(const op::MoveDocument &one) const;

    const Authoriser &m_rules;
    const WorkspaceReader &m_reader;
    const Member &m_actor;
};

} // namespace meridian
