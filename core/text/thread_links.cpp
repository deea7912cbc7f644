// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/thread_links.h"
#include "core/base/id.h"

namespace meridian {
namespace {

constexpr QStringView Scheme = u"meridian://", Thread = u"/thread/", Channel = u"/channel/";
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

} // namespace

qsizetype channelLinkEnd(QStringView text, qsizetype at)
{
    return linkEnd(text, at, Channel);
}

qsizetype threadLinkEnd(QStringView text, qsizetype at)
{
    const qsizetype end = linkEnd(text, at, Thread);
    if (end < 0)
        return -1;
    const bool message = end < text.size() && text[end] == u'/' && isId(text, end + 1);
    return message ? end + 1 + IdLength : end;
}

qsizetype nextThreadLink(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(Scheme, from); at >= 0; at = text.indexOf(Scheme, at + 1)) {
        if (threadLinkEnd(text, at) > 0)
            return at;
    }
    return -1;
}

} // namespace meridian
