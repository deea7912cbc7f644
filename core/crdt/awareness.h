// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/crdt/crdt_error.h"
#include "core/crdt/ids.h"
#include <QByteArray>
#include <QByteArrayView>
#include <expected>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace meridian::crdt {

//! Who is here and where their caret is: the last word of each client wins, nothing is kept.
//!
//! Units: states are JSON (UTF-8); a client that says nothing for `OutdatedMs` is gone.
//! Source: y-protocols' awareness.js, byte for byte.
class Awareness {
public:
    static constexpr qint64 OutdatedMs = 30'000;
    static constexpr qsizetype StateLimit = 64 * 1024;
    static constexpr qsizetype ClientLimit = 10'000;
    struct State {
        quint64 clock = 0;
        QByteArray json;
        Instant updated;
    };
    struct Changes {
        std::vector<ClientId> added, updated, removed; //!< updated: said something, the same perhaps
        [[nodiscard]] bool isEmpty() const
        {
            return added.empty() && updated.empty() && removed.empty();
        }
        [[nodiscard]] std::vector<ClientId> all() const;
    };

    Awareness(ClientId self, const Clock &clock);

    [[nodiscard]] const std::map<ClientId, State> &states() const { return m_states; }
    [[nodiscard]] std::optional<QByteArray> local() const;
    //! Say something about oneself; none: that one leaves.
    Changes setLocal(const std::optional<QByteArray> &json);
    //! Forget these, as somebody who knows that they left (a server whose socket closed).
    Changes remove(std::span<const ClientId> clients);
    //! At least once every few seconds: says one's own state again in time, and drops the outdated.
    Changes tick();

    [[nodiscard]] QByteArray encode(std::span<const ClientId> clients) const;
    [[nodiscard]] QByteArray encodeAll() const;
    //! May this be said of the client? For whoever knows who speaks for whom.
    enum class Says { SomethingElse, Left };
    using Judge = std::function<bool(ClientId client, Says what)>;
    //! Which clients said something else, or left. A broken message changes nothing; what the judge does not allow is
    //! passed over.
    [[nodiscard]] std::expected<Changes, CrdtError> apply(QByteArrayView update, const Judge &judge = {});

private:
    void forgetGone();

    ClientId m_self;
    const Clock &m_clock;
    std::map<ClientId, State> m_states;
    std::map<ClientId, quint64> m_clocks; //!< of the gone as well, so that old news stay old
};

} // namespace meridian::crdt
