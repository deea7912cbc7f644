// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/thread_links.h"
#include "core/base/id.h"

namespace meridian {
namespace {

constexpr QStringView Scheme = u"meridian://", Middle = u"/thread/";
constexpr qsizetype IdLength = 36;

bool isId(QStringView text, qsizetype at)
{
    return at + IdLength <= text.size() && Uuid::fromString(text.sliced(at, IdLength)).has_value();
}

} // namespace

qsizetype threadLinkEnd(QStringView text, qsizetype at)
{
    const qsizetype workspace = at + Scheme.size(), middle = workspace + IdLength;
    const qsizetype thread = middle + Middle.size(), end = thread + IdLength;
    if (end > text.size() || text.sliced(at, Scheme.size()) != Scheme || text.sliced(middle, Middle.size()) != Middle
        || !isId(text, workspace) || !isId(text, thread))
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
