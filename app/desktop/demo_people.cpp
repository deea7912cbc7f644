// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo_people.h"
#include "ui/documents/caret_json.h"
#include <algorithm>

namespace meridian {

namespace {

constexpr quint64 FirstClient = 500; //!< of nobody who writes

} // namespace

void DemoPeople::add(const DemoPresence &one)
{
    const crdt::ClientId client{FirstClient + m_people.size()};
    m_people.push_back({one, std::make_unique<crdt::Awareness>(client, m_clock)});
}

bool DemoPeople::isAnybodyIn(DocumentId document) const
{
    return std::ranges::any_of(m_people, [document](const Person &one) { return one.presence.document == document; });
}

std::vector<frame::DocumentPresence> DemoPeople::in(DocumentId document)
{
    std::vector<frame::DocumentPresence> frames;
    for (Person &one : m_people) {
        if (one.presence.document != document)
            continue;
        CaretSaid said; // their name and colour come with the member
        const auto anchor = crdt::RelativePosition::decode(one.presence.anchor);
        const auto head = crdt::RelativePosition::decode(one.presence.head);
        if (anchor && head)
            said.cursor = CaretSaid::Places{*anchor, *head};
        (void)one.words->setLocal(said.toJson());
        frames.push_back({document, one.presence.member, one.words->encodeAll()});
    }
    return frames;
}

} // namespace meridian
