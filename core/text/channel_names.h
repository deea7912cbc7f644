// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace meridian {

//! A channel that can be named in a text, and the link that leads to it.
struct NamedChannel {
    QString name;
    QString link;
};

//! Turns each "#name" a person typed into a link to that channel, `[#name](link)`: the longest name that fits, in either
//! letter case. A name two channels share, code, links and "\#" stay as they are.
[[nodiscard]] QString resolveChannels(const QString &typed, const std::vector<NamedChannel> &channels);

//! The way back, for editing: each such link as "#name" where resolveChannels() leads back to the same text; else the text
//! comes unchanged.
[[nodiscard]] QString channelsAsNames(const QString &markdown, const std::vector<NamedChannel> &channels);

//! Whether a "#" at this place can be the beginning of a channel's name: not inside a word, and not one of several.
[[nodiscard]] bool channelMayBegin(const QString &text, qsizetype at);

} // namespace meridian
