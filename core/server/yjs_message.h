// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace meridian {

//! One message of the y-websocket protocol.
//! Source: y-protocols 1.0 (sync.js, awareness.js), y-websocket 2 (numbers of the messages).
struct YjsMessage {
    enum class Kind {
        SyncStep1,      //!< `bytes`: a state vector; asks for what it lacks
        SyncStep2,      //!< `bytes`: the update that answers
        Update,         //!< `bytes`: an update
        Awareness,      //!< `bytes`: an awareness update
        QueryAwareness, //!< asks for everybody's
        Other           //!< of a kind this server has no answer to
    };
    Kind kind = Kind::Other;
    QByteArray bytes;

    //! None: the bytes end inside a value, or go on behind it.
    [[nodiscard]] static std::optional<YjsMessage> decode(QByteArrayView message);
    [[nodiscard]] QByteArray encode() const;
};

} // namespace meridian
