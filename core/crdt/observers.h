// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/events.h"
#include "core/crdt/item.h"
#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace meridian::crdt {

class DocCore;
struct Step;

//! Who is told when a document changes.
class Observers {
public:
    Observation add(UpdateObserver observer);
    template<typename Observer>
    Observation add(Index type, Observer observer)
    {
        m_ofTypes.push_back({++m_number, type, std::move(observer)});
        return {m_number};
    }
    void remove(Observation observation);

    [[nodiscard]] bool isEmpty() const { return m_ofTypes.empty(); }
    [[nodiscard]] bool wantsUpdates() const { return !m_ofUpdates.empty(); }

    //! Tells of each type that a step changed.
    void tell(DocCore &core, const Step &step) const;
    void tellUpdate(const UpdateEvent &event) const;

private:
    struct OfUpdates {
        quint32 number;
        std::shared_ptr<const UpdateObserver> observer; //!< outlives its removal while it is told
    };
    struct OfType {
        quint32 number;
        Index type;
        std::variant<TextObserver, MapObserver, ArrayObserver> observer;
    };
    std::vector<OfUpdates> m_ofUpdates;
    std::vector<OfType> m_ofTypes;
    quint32 m_number = 0;
};

//! How a step changed a type; no steps at all if it did not after all.
//! Source: YTextEvent.delta, YEvent.keys and YEvent.changes in Yjs.
[[nodiscard]] Delta textDelta(DocCore &core, const Step &step, Index type);
[[nodiscard]] std::vector<MapEvent::Key> mapChanges(DocCore &core, const Step &step, Index type);
[[nodiscard]] std::vector<ArrayEvent::Step> arrayChanges(DocCore &core, const Step &step, Index type);

} // namespace meridian::crdt
