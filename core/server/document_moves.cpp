// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/document_moves.h"
#include "core/server/row_frames.h"

namespace meridian {

StoreResult<void> DocumentMoves::tell(const Session &session, const Event &event)
{
    if (!std::holds_alternative<op::MoveDocument>(event.op.body))
        return {};
    const auto moved = m_reader.movedDocuments(event.seq);
    if (!moved)
        return std::unexpected(moved.error());
    frame::DocumentGone gone;
    for (const auto &[id, source] : *moved) {
        const auto document = m_reader.document(id);
        if (!document)
            return std::unexpected(document.error());
        if (!*document)
            continue;
        const auto reads = m_audience.readsChannel((*document)->channel, session.member, session.role);
        const auto had = m_audience.readsChannel(source, session.member, session.role);
        if (!reads || !had)
            return std::unexpected(reads ? had.error() : reads.error());
        if (*reads) {
            if (const auto brought = bring(session, **document); !brought)
                return brought;
        } else if (*had) {
            gone.documents.push_back(id);
        }
        if (gone.documents.size() == size_t(limits::DocumentsGone))
            m_speaker.say(session, std::exchange(gone, {}));
    }
    if (!gone.documents.empty())
        m_speaker.say(session, gone);
    return {};
}

StoreResult<void> DocumentMoves::bring(const Session &session, const Document &document)
{
    auto rows = m_reader.documentRows(document.document, session.member, {});
    if (!rows)
        return std::unexpected(rows.error());
    const auto frames = framesOf(std::move(*rows), session.encoding, [&](const Rows &piece) {
        return frame::Scope{document.channel, piece};
    });
    for (const QByteArray &frame : frames)
        m_speaker.sayBytes(session, frame);
    return {};
}

} // namespace meridian
