// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/channel_names.h"
#include "core/text/plain_words.h"
#include <QHash>
#include <algorithm>

namespace meridian {
namespace {

//! The words of a link, with what would end them or be a mark taken literally.
QString linkTo(const NamedChannel &channel)
{
    QString words;
    for (const QChar c : channel.name) {
        if (QStringView(u"\\[]*_`~<>").contains(c))
            words += u'\\';
        words += c;
    }
    return QStringLiteral("[#%1](%2)").arg(words, channel.link);
}

} // namespace

bool channelMayBegin(const QString &text, qsizetype at)
{
    if (at == 0)
        return true;
    const char32_t before = codePointBefore(text, at);
    return before != U'#' && before != U'&' && before != U'/' && !continuesAWord(before);
}

QString resolveChannels(const QString &typed, const std::vector<NamedChannel> &channels)
{
    if (!typed.contains(u'#'))
        return typed;
    QHash<QString, const NamedChannel *> byName; // none: two share it
    qsizetype longest = 0;
    for (const NamedChannel &channel : channels) {
        const QString name = foldedCase(channel.name);
        longest = std::max(longest, name.size());
        byName.insert(name, byName.contains(name) ? nullptr : &channel);
    }
    return replaceInWords(typed, u'#', [&](const QString &words, qsizetype at) {
        if (!channelMayBegin(words, at))
            return WordReplacement();
        for (qsizetype end = std::min(words.size(), at + 1 + 2 * longest); end > at + 1; --end) {
            const NamedChannel *channel
                = wordGoesOn(words, end) ? nullptr : byName.value(foldedCase(QStringView(words).mid(at + 1, end - at - 1)));
            if (channel)
                return WordReplacement{end, linkTo(*channel)};
        }
        return WordReplacement();
    });
}

QString channelsAsNames(const QString &markdown, const std::vector<NamedChannel> &channels)
{
    if (!markdown.contains(u"[#"))
        return markdown;
    QString shown = markdown;
    for (const NamedChannel &channel : channels)
        shown.replace(linkTo(channel), u'#' + channel.name);
    return resolveChannels(shown, channels) == resolveChannels(markdown, channels) ? shown : markdown;
}

} // namespace meridian
