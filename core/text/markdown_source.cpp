// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown_source.h"
#include "core/text/thread_links.h"
#include "core/base/id.h"
#include <algorithm>

namespace meridian {

qsizetype mentionEnd(QStringView text, qsizetype at)
{
    constexpr qsizetype Length = 2 + 36 + 1;
    if (at + Length > text.size() || text[at] != u'<' || text[at + 1] != u'@' || text[at + Length - 1] != u'>')
        return -1;
    return Uuid::fromString(mentionId(text, at)) ? at + Length : -1;
}

QString safeLink(const QString &url)
{
    const bool known = url.startsWith(u"http://", Qt::CaseInsensitive)
        || url.startsWith(u"https://", Qt::CaseInsensitive) || url.startsWith(u"mailto:", Qt::CaseInsensitive)
        || bareLinkEnd(url, 0) == url.size() || channelLinkEnd(url, 0) == url.size();
    const auto odd = [](QChar c) { return c.unicode() <= 0x20 || !c.isPrint(); };
    if (!known || url.size() > LongestLink || std::any_of(url.begin(), url.end(), odd))
        return {};
    return url;
}

} // namespace meridian
