// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/observers.h"
#include "core/crdt/doc_core.h"
#include <algorithm>
#include <optional>

namespace meridian::crdt {

Observation Observers::add(UpdateObserver observer)
{
    m_ofUpdates.push_back({++m_number, std::make_shared<const UpdateObserver>(std::move(observer))});
    return {m_number};
}

void Observers::remove(Observation observation)
{
    const auto is = [observation](const auto &known) { return known.number == observation.number; };
    std::erase_if(m_ofUpdates, is);
    std::erase_if(m_ofTypes, is);
}

void Observers::tellUpdate(const UpdateEvent &event) const
{
    for (size_t i = 0; i < m_ofUpdates.size(); ++i) {
        const auto observer = m_ofUpdates[i].observer; // whoever is told may stop being told
        (*observer)(event);
    }
}

void Observers::tell(DocCore &core, const Step &step) const
{
    const auto all = m_ofTypes;
    std::optional<std::pair<Index, Delta>> known; // several want to hear of the same text
    for (const OfType &one : all) {
        const bool changed = std::any_of(step.changed.begin(), step.changed.end(), [&](const auto &change) {
            return change.type == one.type;
        });
        const SharedType &type = core.store.types[one.type];
        if (!changed || type.isGone || core.store.isDeleted(type))
            continue;
        if (const auto *text = std::get_if<TextObserver>(&one.observer)) {
            if (!known || known->first != one.type)
                known.emplace(one.type, textDelta(core, step, one.type));
            if (!known->second.empty())
                (*text)({TextRef(&core, one.type), known->second, step.origin, step.source});
        } else if (const auto *map = std::get_if<MapObserver>(&one.observer)) {
            const auto keys = mapChanges(core, step, one.type);
            if (!keys.empty())
                (*map)({MapRef(&core, one.type), keys, step.origin, step.source});
        } else if (const auto *array = std::get_if<ArrayObserver>(&one.observer)) {
            const auto steps = arrayChanges(core, step, one.type);
            if (!steps.empty())
                (*array)({ArrayRef(&core, one.type), steps, step.origin, step.source});
        }
    }
}

} // namespace meridian::crdt
