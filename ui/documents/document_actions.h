// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/document_commands.h"
#include "core/store/replica.h"
#include "ui/documents/document_spot.h"
#include "ui/models/member_book.h"

namespace meridian {

//! What can be done with a document as a whole. Everything acts at once and hands out the way back.
enum class DocumentAction { Open, Rename, Keep, Release, CopyLink, CountWords, MakeTask, NewInside, Move, Export, Archive, Restore };

class DocumentActions : public QObject {
    Q_OBJECT
public:
    //! All outlive this.
    DocumentActions(Replica &replica, DocumentCommands &commands, const MemberBook &book, QObject *parent = nullptr);

    //! By the rules the server keeps: guests change documents of their own only.
    [[nodiscard]] bool can(const DocumentRow &row, DocumentAction action) const;
    //! To another channel only its author and those who run the workspace may take it, and never out of a direct conversation.
    [[nodiscard]] bool mayMoveTo(const DocumentRow &row, ChannelId channel) const;

    void setKept(const DocumentRow &row, bool kept);
    void setArchived(const DocumentRow &row, bool archived);
    void rename(DocumentId document, const QString &title);
    //! Says why when it may not go there.
    void move(DocumentId document, const DocumentSpot &spot);
    void copyLink(DocumentId document, std::optional<VersionId> version = {});

signals:
    void said(const QString &sentence);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    [[nodiscard]] bool mayChange(const DocumentRow &row) const;
    [[nodiscard]] std::optional<DocumentRow> find(DocumentId document);
    void offer(const QString &sentence, std::function<void()> undo);
    [[nodiscard]] QString placeName(const DocumentSpot &spot) const;

    Replica &m_replica;
    DocumentCommands &m_commands;
    const MemberBook &m_book;
};

} // namespace meridian
