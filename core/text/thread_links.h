// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

namespace meridian {

//! Where the link to a thread or a message at `at` ends, written bare as `meridian://<id>/thread/<id>[/<id>]`;
//! -1 when there is none.
[[nodiscard]] qsizetype threadLinkEnd(QStringView text, qsizetype at);
//! Where the link to a channel at `at` ends: `meridian://<id>/channel/<id>`; -1 when there is none.
[[nodiscard]] qsizetype channelLinkEnd(QStringView text, qsizetype at);
//! Where the link to a document or a version at `at` ends: `meridian://<id>/document/<id>[/<id>]`; -1 when there is none.
[[nodiscard]] qsizetype documentLinkEnd(QStringView text, qsizetype at);
//! Of what may stand bare in a text: a link to a thread, a message, a document or a version.
[[nodiscard]] qsizetype bareLinkEnd(QStringView text, qsizetype at);
//! Where the next one begins; -1 when there is none.
[[nodiscard]] qsizetype nextBareLink(QStringView text, qsizetype from);

} // namespace meridian
