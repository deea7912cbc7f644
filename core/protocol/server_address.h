// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QUrl>
#include <optional>

namespace meridian {

//! Where to connect for what a person typed as the place of their workspace: `team.example.org`, `team.example.org:8443`,
//! or an address with a scheme (wss, https, ws, http, meridian, meridian+plain). Without a scheme it is TLS, but on this
//! very computer. None when it is no address.
[[nodiscard]] std::optional<QUrl> serverAddress(const QString &typed);

} // namespace meridian
