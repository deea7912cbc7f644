// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/thread_link.h"
#include <QStringList>

namespace meridian {
namespace {

constexpr QLatin1StringView Scheme{"meridian://"};

} // namespace

QString ThreadLink::toString() const
{
    QString text = Scheme + workspace.toString() + QStringLiteral("/thread/") + thread.toString();
    if (message)
        text += u'/' + message->toString();
    return text;
}

std::optional<ThreadLink> ThreadLink::parse(QStringView text)
{
    if (!text.startsWith(Scheme))
        return std::nullopt;
    const auto parts = text.sliced(Scheme.size()).split(u'/');
    if (parts.size() < 3 || parts.size() > 4 || parts[1] != u"thread")
        return std::nullopt;
    const auto workspace = WorkspaceId::fromString(parts[0]);
    const auto thread = ThreadId::fromString(parts[2]);
    if (!workspace || !thread)
        return std::nullopt;
    ThreadLink link{*workspace, *thread, {}};
    if (parts.size() == 4) {
        link.message = MessageId::fromString(parts[3]);
        if (!link.message)
            return std::nullopt;
    }
    return link;
}

QString ChannelLink::toString() const
{
    return Scheme + workspace.toString() + QStringLiteral("/channel/") + channel.toString();
}

std::optional<ChannelLink> ChannelLink::parse(QStringView text)
{
    if (!text.startsWith(Scheme))
        return std::nullopt;
    const auto parts = text.sliced(Scheme.size()).split(u'/');
    if (parts.size() != 3 || parts[1] != u"channel")
        return std::nullopt;
    const auto workspace = WorkspaceId::fromString(parts[0]);
    const auto channel = ChannelId::fromString(parts[2]);
    return workspace && channel ? std::optional(ChannelLink{*workspace, *channel}) : std::nullopt;
}

} // namespace meridian
