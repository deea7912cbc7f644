// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/audience.h"
#include "core/server/speaker.h"

namespace meridian {

//! What an event that moves documents to another channel means to one session: the rows of those it may read by now,
//! which it may not have had, and `document_gone` for those it could read where they were and cannot where they are.
//! Both come before the event, or in its place. Documents go by what the log says was moved, not by what stands under
//! what today, so a chain of moves ends right for everybody.
class DocumentMoves {
public:
    //! All outlive this.
    DocumentMoves(const WorkspaceReader &reader, const Audience &audience, Speaker &speaker)
        : m_reader(reader), m_audience(audience), m_speaker(speaker)
    {
    }
    [[nodiscard]] StoreResult<void> tell(const Session &session, const Event &event);

private:
    [[nodiscard]] StoreResult<void> bring(const Session &session, const Document &document);
    const WorkspaceReader &m_reader;
    const Audience &m_audience;
    Speaker &m_speaker;
};

} // namespace meridian
