// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/thread_links.h"
#include "core/base/id.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr QStringView Scheme = u"meridian://", Thread = u"/thread/", Channel = u"/channel/", Document = u"/document/";
constexpr qsizetype IdLength = 36;

bool isId(QStringView text, qsizetype at)
{
    return at + IdLength <= text.size() && Uuid::fromString(text.sliced(at, IdLength)).has_value();
}

//! Where `meridian://<id>`, `what` and an id end.
qsizetype linkEnd(QStringView text, qsizetype at, QStringView what)
{
    const qsizetype workspace = at + Scheme.size(), middle = workspace + IdLength;
    const qsizetype thing = middle + what.size(), end = thing + IdLength;
    const bool isLink = end <= text.size() && text.sliced(at, Scheme.size()) == Scheme
        && text.sliced(middle, what.size()) == what && isId(text, workspace) && isId(text, thing);
    return isLink ? end : -1;
}

//! The same, with the id of something inside that may follow.
qsizetype withInner(QStringView text, qsizetype end)
{
    const bool inner = end >= 0 && end < text.size() && text[end] == u'/' && isId(text, end + 1);
    return inner ? end + 1 + IdLength : end;
}

} // namespace

qsizetype channelLinkEnd(QStringView text, qsizetype at)
{
    return linkEnd(text, at, Channel);
}

qsizetype threadLinkEnd(QStringView text, qsizetype at)
{
    return withInner(text, linkEnd(text, at, Thread));
}

qsizetype documentLinkEnd(QStringView text, qsizetype at)
{
    return withInner(text, linkEnd(text, at, Document));
}

qsizetype bareLinkEnd(QStringView text, qsizetype at)
{
    return std::max(threadLinkEnd(text, at), documentLinkEnd(text, at));
}

qsizetype nextBareLink(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(Scheme, from); at >= 0; at = text.indexOf(Scheme, at + 1)) {
        if (bareLinkEnd(text, at) > 0)
            return at;
    }
    return -1;
}

} // namespace meridian
