// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Versions that nobody asked for: what was written before somebody else goes on, and what nobody has gone on with for a while.
#include "core/server/document_keeper.h"

namespace meridian {
namespace {

constexpr int VersionsAtOnce = 20; //!< each of them merges what a document says

} // namespace

//! What is written now is not in it.
StoreResult<void> DocumentKeeper::keepBefore(DocumentId document, const Batch &batch, Outcome &outcome)
{
    const auto author = m_unkept.keptBefore(document, batch.wrote);
    if (!author)
        return std::unexpected(author.error());
    return *author ? makeVersion(document, **author, outcome) : StoreResult<void>();
}

StoreResult<void> DocumentKeeper::keepQuiet(Outcome &outcome)
{
    const auto due = m_unkept.quiet(VersionsAtOnce);
    if (!due)
        return std::unexpected(due.error());
    for (const auto &[document, author] : *due) {
        if (const auto made = makeVersion(document, author, outcome); !made)
            return made;
    }
    return {};
}

StoreResult<void> DocumentKeeper::makeVersion(DocumentId document, MemberId author, Outcome &outcome)
{
    const auto state = merged(document);
    if (!state && state.error().code != StoreError::Code::Corrupt)
        return std::unexpected(state.error());
    if (!state) // it stays in pieces, and has no version until somebody asks for one
        return m_unkept.kept(document);
    const Instant now = m_clock.now();
    const QByteArray name = document.uuid().bytes() + QByteArray::number(outcome.before + Seq(outcome.events.size()) + 1);
    const VersionId version(Uuid::named(now, "document.version.text" + name));
    const op::KeepVersion kept{document, version, {}};
    auto event = m_writer.append({OpId(Uuid::named(now, "document.version" + name)), kept}, author);
    if (!event)
        return std::unexpected(event.error());
    m_reader.forget(*event);
    outcome.events.push_back(std::move(*event));
    return noteVersion(kept);
}

} // namespace meridian
