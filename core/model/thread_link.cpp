// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/thread_link.h"
#include <QStringList>

namespace meridian {
namespace {

constexpr QLatin1StringView Scheme{"meridian://"};

//! `meridian://<workspace>/<kind>/<id>[/<id>]` in its parts.
struct Parts {
    WorkspaceId workspace;
    QStringView first, second; //!< `second` is null where there is none
};

enum class Second { None, Optional };
std::optional<Parts> partsOf(QStringView text, QStringView kind, Second second)
{
    if (!text.startsWith(Scheme))
        return std::nullopt;
    const auto parts = text.sliced(Scheme.size()).split(u'/');
    const qsizetype most = second == Second::Optional ? 4 : 3;
    if (parts.size() < 3 || parts.size() > most || parts[1] != kind)
        return std::nullopt;
    const auto workspace = WorkspaceId::fromString(parts[0]);
    if (!workspace)
        return std::nullopt;
    return Parts{*workspace, parts[2], parts.size() == 4 ? parts[3] : QStringView()};
}

QString linkTo(const WorkspaceId &workspace, QStringView kind, const QString &id)
{
    return Scheme + workspace.toString() + u'/' + kind.toString() + u'/' + id;
}

//! A link to a thing, or to something in it.
template<typename Link, typename First, typename Inner>
std::optional<Link> parsed(QStringView text, QStringView kind)
{
    const auto parts = partsOf(text, kind, Second::Optional);
    const auto first = parts ? First::fromString(parts->first) : std::nullopt;
    if (!first)
        return std::nullopt;
    if (parts->second.isNull())
        return Link{parts->workspace, *first, {}};
    const auto inner = Inner::fromString(parts->second);
    return inner ? std::optional(Link{parts->workspace, *first, inner}) : std::nullopt;
}

} // namespace

QString ThreadLink::toString() const
{
    const QString text = linkTo(workspace, u"thread", thread.toString());
    return message ? text + u'/' + message->toString() : text;
}

std::optional<ThreadLink> ThreadLink::parse(QStringView text)
{
    return parsed<ThreadLink, ThreadId, MessageId>(text, u"thread");
}

QString ChannelLink::toString() const
{
    return linkTo(workspace, u"channel", channel.toString());
}

std::optional<ChannelLink> ChannelLink::parse(QStringView text)
{
    const auto parts = partsOf(text, u"channel", Second::None);
    const auto channel = parts ? ChannelId::fromString(parts->first) : std::nullopt;
    return channel ? std::optional(ChannelLink{parts->workspace, *channel}) : std::nullopt;
}

QString DocumentLink::toString() const
{
    const QString text = linkTo(workspace, u"document", document.toString());
    return version ? text + u'/' + version->toString() : text;
}

std::optional<DocumentLink> DocumentLink::parse(QStringView text)
{
    return parsed<DocumentLink, DocumentId, VersionId>(text, u"document");
}

} // namespace meridian
