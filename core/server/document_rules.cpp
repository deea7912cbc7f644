// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/document_rules.h"

namespace meridian {

Checked<Document> DocumentRules::changeable(DocumentId id, Archived archived) const
{
    auto document = archived == Archived::Allowed ? m_rules.readable(m_actor, id) : m_rules.writable(m_actor, id);
    if (!document)
        return document;
    if (const auto channel = m_rules.writable(m_actor, document->channel); !channel)
        return std::unexpected(channel.error());
    if (m_actor.role == Role::Guest && document->author != m_actor.member)
        return forbidden(QStringLiteral("Guests rename, move and archive documents of their own only."));
    return document;
}

Checked<void> DocumentRules::may(const op::CreateDocument &one) const
{
    if (const auto channel = m_rules.writable(m_actor, one.channel); !channel)
        return std::unexpected(channel.error());
    const auto known = checked(m_reader.document(one.document));
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return conflict(QStringLiteral("This document id is taken."));
    return {};
}

Checked<void> DocumentRules::may(const op::RenameDocument &one) const
{
    const auto document = changeable(one.document, Archived::Refused);
    return document ? Checked<void>() : std::unexpected(document.error());
}

Checked<void> DocumentRules::may(const op::ArchiveDocument &one) const
{
    const auto document = changeable(one.document, Archived::Allowed);
    return document ? Checked<void>() : std::unexpected(document.error());
}

Checked<void> DocumentRules::may(const op::MoveDocument &one) const
{
    const auto document = changeable(one.document, Archived::Refused);
    if (!document)
        return std::unexpected(document.error());
    if (document->channel != one.channel) {
        if (const auto may = mayMoveTo(*document, one.channel); !may)
            return may;
    }
    return one.parent ? mayStandUnder(one) : Checked<void>();
}

Checked<void> DocumentRules::mayMoveTo(const Document &document, ChannelId target) const
{
    if (document.author != m_actor.member && !runsTheWorkspace(m_actor))
        return forbidden(QStringLiteral("A document is moved to another channel by its author, an admin or an owner."));
    const auto from = m_rules.readable(m_actor, document.channel);
    if (!from)
        return std::unexpected(from.error());
    const auto to = m_rules.writable(m_actor, target);
    if (!to)
        return std::unexpected(to.error());
    if (from->kind == ChannelKind::Direct || to->kind == ChannelKind::Direct)
        return forbidden(QStringLiteral("Documents of a direct conversation stay where they are."));
    return {};
}

Checked<void> DocumentRules::mayStandUnder(const op::MoveDocument &one) const
{
    const auto parent = checked(m_reader.document(*one.parent));
    if (!parent)
        return std::unexpected(parent.error());
    if (!*parent || (*parent)->channel != one.channel)
        return conflict(QStringLiteral("The document it should stand under is not in this channel."));
    const auto circle = checked(m_reader.isUnder(*one.parent, one.document));
    if (!circle)
        return std::unexpected(circle.error());
    if (*circle)
        return conflict(QStringLiteral("A document does not stand under itself."));
    return {};
}

Checked<void> DocumentRules::may(const op::SetFavourite &one) const
{
    const auto document = m_rules.readable(m_actor, one.document);
    return document ? Checked<void>() : std::unexpected(document.error());
}

Checked<void> DocumentRules::may(const op::KeepVersion &one) const
{
    const auto document = m_rules.writable(m_actor, one.document);
    return document ? Checked<void>() : std::unexpected(document.error());
}

Checked<void> DocumentRules::may(const op::DocumentChanged &) const
{
    return forbidden(QStringLiteral("The server says by itself who wrote in a document."));
}

Checked<void> DocumentRules::may(const op::OpenComment &one) const
{
    const auto document = m_rules.writable(m_actor, one.document);
    if (!document)
        return std::unexpected(document.error());
    const auto known = checked(m_reader.thread(one.thread));
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return conflict(QStringLiteral("This thread id is taken."));
    return {};
}

Checked<void> DocumentRules::may(const op::ResolveComment &one) const
{
    const auto channel = m_rules.readable(m_actor, one.thread);
    if (!channel)
        return std::unexpected(channel.error());
    if (channel->archived)
        return archivedChannel();
    const auto place = checked(m_reader.thread(one.thread));
    if (!place)
        return std::unexpected(place.error());
    if (!(*place)->document)
        return refuse(frame::code::Invalid, QStringLiteral("Only a comment in a document is resolved."));
    if (m_actor.role == Role::Guest && (*place)->author != m_actor.member)
        return forbidden(QStringLiteral("Guests resolve comments of their own only."));
    return {};
}

} // namespace meridian
