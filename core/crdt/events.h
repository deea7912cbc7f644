// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/container_refs.h"
#include "core/crdt/delta.h"
#include "core/crdt/ids.h"
#include <QByteArrayView>
#include <functional>
#include <vector>

namespace meridian::crdt {

//! What one transaction added to the document, as an update (V1). The bytes live only during the call.
struct UpdateEvent {
    QByteArrayView update;
    Origin origin;
    Source source = Source::Local;
};

//! How one transaction changed a text: the smallest delta from before to after.
struct TextEvent {
    TextRef text;
    Delta delta;
    Origin origin;
    Source source = Source::Local;
};

//! Which keys of a map one transaction changed.
struct MapEvent {
    enum class Action { Added, Updated, Removed };
    struct Key {
        QString key;
        Action action = Action::Added;
    };
    MapRef map;
    std::vector<Key> keys;
    Origin origin;
    Source source = Source::Local;
};

//! How one transaction changed an array.
struct ArrayEvent {
    struct Step {
        qsizetype retain = 0; //!< go on by this many,
        qsizetype remove = 0; //!< then remove this many,
        std::vector<Value> insert; //!< then insert these
    };
    ArrayRef array;
    std::vector<Step> steps;
    Origin origin;
    Source source = Source::Local;
};

using UpdateObserver = std::function<void(const UpdateEvent &)>;
using TextObserver = std::function<void(const TextEvent &)>;
using MapObserver = std::function<void(const MapEvent &)>;
using ArrayObserver = std::function<void(const ArrayEvent &)>;

//! Names an observer, to take it away again.
struct Observation {
    quint32 number = 0;
};

} // namespace meridian::crdt
