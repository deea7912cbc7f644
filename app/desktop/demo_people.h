// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/awareness.h"
#include "core/interchange/demo_team.h"
#include "core/protocol/document_frames.h"
#include <memory>

namespace meridian {

//! The demo team's people who have a document open. They stand where the story says, and say so again and again as
//! clients do, so that nobody takes them for gone.
class DemoPeople {
public:
    static constexpr int SayAgainMs = 15'000;

    explicit DemoPeople(const Clock &clock) : m_clock(clock) {}
    void add(const DemoPresence &one);
    [[nodiscard]] bool isAnybodyIn(DocumentId document) const;
    //! What each of them says now.
    [[nodiscard]] std::vector<frame::DocumentPresence> in(DocumentId document);

private:
    struct Person {
        DemoPresence presence;
        std::unique_ptr<crdt::Awareness> words;
    };
    const Clock &m_clock;
    std::vector<Person> m_people;
};

} // namespace meridian
