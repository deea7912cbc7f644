// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_actions.h"
#include "core/model/thread_link.h"
#include <QClipboard>
#include <QGuiApplication>

namespace meridian {

namespace {

QString titleOf(const DocumentRow &row)
{
    return DocumentListModel::titleOf(row);
}

} // namespace

DocumentActions::DocumentActions(Replica &replica, DocumentCommands &commands, const MemberBook &book, QObject *parent)
    : QObject(parent), m_replica(replica), m_commands(commands), m_book(book)
{
}

// ---- What may be done ----

bool DocumentActions::mayChange(const DocumentRow &row) const
{
    const Member *me = m_book.find(m_book.self());
    return me && (me->role != Role::Guest || row.document.author == me->member);
}

bool DocumentActions::can(const DocumentRow &row, DocumentAction action) const
{
    const bool archived = row.document.archived;
    switch (action) {
    case DocumentAction::Open:
    case DocumentAction::CopyLink:
    case DocumentAction::CountWords:
    case DocumentAction::Export: return true;
    case DocumentAction::Keep: return !row.favourite && !archived;
    case DocumentAction::Release: return row.favourite;
    case DocumentAction::MakeTask:
    case DocumentAction::NewInside: return !archived;
    case DocumentAction::Rename:
    case DocumentAction::Move:
    case DocumentAction::Archive: return !archived && mayChange(row);
    case DocumentAction::Restore: return archived && mayChange(row);
    }
    return false;
}

bool DocumentActions::mayMoveTo(const DocumentRow &row, ChannelId channel) const
{
    if (!can(row, DocumentAction::Move))
        return false;
    if (row.document.channel == channel)
        return true;
    const Member *me = m_book.find(m_book.self());
    const bool runs = me && (me->role == Role::Owner || me->role == Role::Admin);
    if (row.channelKind == ChannelKind::Direct || (!runs && row.document.author != m_book.self()))
        return false;
    const auto target = m_replica.read().channel(channel);
    return target && *target && (*target)->channel.kind != ChannelKind::Direct && !(*target)->channel.archived;
}

// ---- Doing it ----

std::optional<DocumentRow> DocumentActions::find(DocumentId document)
{
    const auto row = m_replica.documents().document(document);
    if (!row)
        emit said(tr("The document could not be read. Nothing was changed."));
    return row ? *row : std::nullopt;
}

void DocumentActions::offer(const QString &sentence, std::function<void()> undo)
{
    emit undoable(sentence, std::move(undo), [] {});
}

void DocumentActions::setKept(const DocumentRow &row, bool kept)
{
    const DocumentId document = row.document.document;
    m_commands.setFavourite(document, kept);
    offer(kept ? tr("Kept at hand: %1").arg(titleOf(row)) : tr("No longer kept: %1").arg(titleOf(row)),
          [this, document, kept] { m_commands.setFavourite(document, !kept); });
}

void DocumentActions::setArchived(const DocumentRow &row, bool archived)
{
    const DocumentId document = row.document.document;
    m_commands.archive(document, archived);
    offer(archived ? tr("Archived: %1").arg(titleOf(row)) : tr("Back from the archive: %1").arg(titleOf(row)),
          [this, document, archived] { m_commands.archive(document, !archived); });
}

void DocumentActions::rename(DocumentId document, const QString &title)
{
    const auto before = find(document);
    if (!before)
        return;
    m_commands.rename(document, title);
    offer(tr("Renamed"), [this, document, old = before->document.title] { m_commands.rename(document, old); });
}

void DocumentActions::move(DocumentId document, const DocumentSpot &spot)
{
    const auto before = find(document);
    if (!before)
        return;
    if (!mayMoveTo(*before, spot.channel)) {
        emit said(before->document.channel == spot.channel
                      ? tr("Guests move documents of their own only.")
                      : tr("Only its author and those who run the workspace can take it to another channel."));
        return;
    }
    const auto rank = spot.rank(m_replica.documents());
    if (!rank) {
        emit said(tr("The document could not be moved. Nothing was changed."));
        return;
    }
    m_commands.move(document, spot.channel, spot.parent, *rank);
    const Document old = before->document;
    offer(old.channel == spot.channel && old.parent == spot.parent ? tr("Moved")
                                                                    : tr("Moved to %1").arg(placeName(spot)),
          [this, old] { m_commands.move(old.document, old.channel, old.parent, old.rank); });
}

QString DocumentActions::placeName(const DocumentSpot &spot) const
{
    if (spot.parent) {
        const auto parent = m_replica.documents().document(*spot.parent);
        if (parent && *parent)
            return titleOf(**parent);
    }
    const auto channel = m_replica.read().channel(spot.channel);
    return channel && *channel && (*channel)->channel.kind != ChannelKind::Direct ? u'#' + (*channel)->channel.name
                                                                                  : tr("another place");
}

void DocumentActions::copyLink(DocumentId document, std::optional<VersionId> version)
{
    const auto self = m_replica.read().self();
    if (!self)
        return;
    QGuiApplication::clipboard()->setText(DocumentLink{self->workspace, document, version}.toString());
    emit said(tr("Link copied"));
}

} // namespace meridian
