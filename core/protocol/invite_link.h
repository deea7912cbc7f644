// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUrl>
#include <optional>

namespace meridian {

//! What a person is given to come in: `meridian://HOST:PORT/join/CODE`, or `meridian+plain://…` for a server
//! without TLS.
struct InviteLink {
    enum class Transport { Tls, Plain };
    Transport transport = Transport::Tls;
    QString host; //!< an IPv6 address without its brackets
    int port = 0; //!< 1 to 65535
    QString code;

    //! None for anything that is not exactly such a link; blanks around it are cut.
    [[nodiscard]] static std::optional<InviteLink> fromString(const QString &text);
    //! The link of a server whose public address is `server` (ws, wss, http or https).
    [[nodiscard]] static std::optional<InviteLink> forServer(const QUrl &server, const QString &code);
    [[nodiscard]] QString toString() const;
    //! Where to connect: `wss://HOST:PORT/v1/sync` or `ws://…`.
    [[nodiscard]] QUrl syncUrl() const;
    bool operator==(const InviteLink &) const = default;
};

} // namespace meridian
