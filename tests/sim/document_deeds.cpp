// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/document_deeds.h"

namespace meridian::sim {

std::vector<OpBody> DocumentDeeds::change()
{
    const auto row = some();
    if (!row || m_world.random().chance(25))
        return create();
    const DocumentId document = row->document.document;
    switch (m_world.random().below(9)) {
    case 0: return {op::RenameDocument{document, words().left(40).trimmed()}};
    case 1:
    case 2: return move(*row);
    case 3: return {op::ArchiveDocument{document, m_world.random().chance(50)}};
    case 4: return {op::SetFavourite{document, m_world.random().chance(70)}};
    case 5: return {op::KeepVersion{document, fresh<VersionId>(), m_world.random().chance(50) ? QStringLiteral("v") : QString()}};
    case 6: {
        const auto comments = m_desktop.documents().comments(document);
        if (comments && !comments->empty())
            return {op::ResolveComment{pick(*comments).comment.thread, m_world.random().chance(70)}};
        [[fallthrough]];
    }
    default: {
        const auto thread = fresh<ThreadId>();
        return {op::OpenComment{thread, document, words().left(60).trimmed(), "from", "to", words()},
                op::PostMessage{fresh<MessageId>(), thread, words()}};
    }
    }
}

std::optional<DocumentRow> DocumentDeeds::some()
{
    const auto channel = someChannel();
    if (!channel)
        return std::nullopt;
    const auto documents = m_desktop.documents().recent(std::nullopt, 30);
    if (!documents || documents->empty())
        return std::nullopt;
    return pick(*documents);
}

std::vector<OpBody> DocumentDeeds::create()
{
    const auto channel = someChannel();
    if (!channel)
        return {};
    const auto parent = some();
    const bool under = parent && m_world.random().chance(40);
    return {op::CreateDocument{fresh<DocumentId>(), under ? parent->document.channel : channel->channel.channel,
                               under ? std::optional(parent->document.document) : std::nullopt, rank(),
                               words().left(40).trimmed()}};
}

std::vector<OpBody> DocumentDeeds::move(const DocumentRow &row)
{
    const auto channel = someChannel();
    const auto parent = some();
    if (!channel)
        return {};
    if (parent && m_world.random().chance(50))
        return {op::MoveDocument{row.document.document, parent->document.channel, parent->document.document, rank()}};
    return {op::MoveDocument{row.document.document, channel->channel.channel, std::nullopt, rank()}};
}

} // namespace meridian::sim
