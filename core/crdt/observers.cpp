// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/observers.h"
#include "core/crdt/doc_core.h"
#include <algorithm>

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
    for (const OfType &known : all) {
        const bool changed = std::any_of(step.changed.begin(), step.changed.end(), [&](const auto &change) {
            return change.type == known.type;
        });
        const SharedType &type = core.store.types[known.type];
        if (!changed || type.isGone || core.store.isDeleted(type))
            continue;
        if (const auto *text = std::get_if<TextObserver>(&known.observer)) {
            const Delta delta = textDelta(core, step, known.type);
            if (!delta.empty())
                (*text)({TextRef(&core, known.type), delta, step.origin, step.source});
        } else if (const auto *map = std::get_if<MapObserver>(&known.observer)) {
            const auto keys = mapChanges(core, step, known.type);
            if (!keys.empty())
                (*map)({MapRef(&core, known.type), keys, step.origin, step.source});
        } else if (const auto *array = std::get_if<ArrayObserver>(&known.observer)) {
            const auto steps = arrayChanges(core, step, known.type);
            if (!steps.empty())
                (*array)({ArrayRef(&core, known.type), steps, step.origin, step.source});
        }
    }
}

} // namespace meridian::crdt
