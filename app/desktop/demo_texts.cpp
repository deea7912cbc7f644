// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo_texts.h"
#include "core/crdt/updates.h"

namespace meridian {

QByteArray DemoTexts::lackedBy(DocumentId document, const QByteArray &vector) const
{
    const auto updates = m_updates.find(document);
    if (updates == m_updates.end())
        return {};
    const auto whole = crdt::mergeUpdates(updates->second);
    if (!whole)
        return {}; // what does not merge was never shown here either
    const auto known = crdt::StateVector::decode(vector);
    if (vector.isEmpty() || !known || known->entries().empty())
        return *whole;
    return crdt::diffUpdate(*whole, *known).value_or(*whole);
}

void DemoTexts::keepVersion(DocumentId document, VersionId version)
{
    m_versions.try_emplace(version, lackedBy(document, {}));
}

std::optional<QByteArray> DemoTexts::version(VersionId version) const
{
    const auto found = m_versions.find(version);
    return found == m_versions.end() ? std::nullopt : std::optional(found->second);
}

} // namespace meridian
