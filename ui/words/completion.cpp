// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/completion.h"
#include "core/text/channel_names.h"
#include "core/text/emoji_search.h"
#include "core/text/mentions.h"
#include "core/text/name_search.h"
#include <algorithm>

namespace meridian {

namespace {

constexpr qsizetype LongestName = 40; //!< that somebody types before choosing
constexpr qsizetype ShortestEmoji = 2, LongestEmoji = 30;
constexpr qsizetype MostBlanks = 2; //!< in a name

bool isShortcodeLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'+';
}

std::optional<BegunWord> begunName(const QString &line, qsizetype caret)
{
    if (caret == 0)
        return std::nullopt;
    const qsizetype at = line.lastIndexOf(u'@', caret - 1);
    if (at < 0 || caret - at > LongestName || !mentionMayBegin(line, at))
        return std::nullopt;
    const QString text = line.mid(at + 1, caret - at - 1);
    if (text.startsWith(u' ') || text.count(u' ') > MostBlanks || (at > 0 && line[at - 1] == u'\\'))
        return std::nullopt;
    return BegunWord{BegunWord::Kind::Name, at, text};
}

std::optional<BegunWord> begunEmoji(const QString &line, qsizetype caret)
{
    qsizetype at = caret;
    while (at > 0 && isShortcodeLetter(line[at - 1]))
        --at;
    const qsizetype size = caret - at;
    // "10:30" and "std::vector" are none.
    if (at == 0 || line[at - 1] != u':' || size < ShortestEmoji || size > LongestEmoji
        || (at > 1 && (line[at - 2].isLetterOrNumber() || line[at - 2] == u':')))
        return std::nullopt;
    return BegunWord{BegunWord::Kind::Emoji, at - 1, line.mid(at, size)};
}

//! "# A heading" and "#" alone are none.
std::optional<BegunWord> begunChannel(const QString &line, qsizetype caret)
{
    const qsizetype at = caret == 0 ? -1 : line.lastIndexOf(u'#', caret - 1);
    const QString text = line.mid(at + 1, caret - at - 1);
    if (at < 0 || text.isEmpty() || text.size() > LongestName || text.contains(u' ') || !channelMayBegin(line, at)
        || (at > 0 && line[at - 1] == u'\\'))
        return std::nullopt;
    return BegunWord{BegunWord::Kind::Channel, at, text};
}

} // namespace

//! The one that was begun last.
std::optional<BegunWord> begunWord(const QString &line, qsizetype caret)
{
    auto best = begunName(line, caret);
    for (auto &other : {begunChannel(line, caret), begunEmoji(line, caret)}) {
        if (other && (!best || other->at > best->at))
            best = other;
    }
    return best;
}

Completions::Completions(const MemberBook &book, QObject *parent) : QObject(parent), m_book(book)
{
    connect(&book, &MemberBook::changed, this, [this] { m_people.clear(); });
}

void Completions::setNear(const std::vector<MemberId> &people)
{
    m_near.clear();
    for (const MemberId member : people)
        m_near.insert(member, int(m_near.size()));
}

void Completions::read()
{
    m_namesakes.clear();
    for (const Member &member : m_book.everyone()) {
        if (member.removed)
            continue;
        ++m_namesakes[member.profile.name.toCaseFolded()];
        if (member.member != m_book.self())
            m_people.push_back({member.member, nameSearchKey(member.profile.name),
                                nameSearchKey(m_book.callName(member.member))});
    }
}

std::vector<Completion> Completions::find(const BegunWord &word)
{
    if (word.kind == BegunWord::Kind::Name)
        return people(nameSearchKey(word.text));
    if (word.kind == BegunWord::Kind::Channel)
        return channels(nameSearchKey(word.text));
    std::vector<Completion> found;
    for (const EmojiEntry *entry : findEmoji(word.text, QLocale().language(), Most))
        found.push_back({entry->emoji, u':' + entry->shortcodes.front() + u':', entry->name, {}, entry->emoji});
    return found;
}

//! Those I am in first, by how well they fit.
std::vector<Completion> Completions::channels(const QString &wanted) const
{
    std::vector<std::pair<KeyFit, ChannelName>> fitting;
    for (ChannelName &channel : m_channels ? m_channels() : std::vector<ChannelName>()) {
        const KeyFit fit = nameFit(nameSearchKey(channel.name), wanted);
        if (fit != KeyFit::None)
            fitting.emplace_back(fit, std::move(channel));
    }
    std::ranges::sort(fitting, [](const auto &a, const auto &b) {
        if (a.second.joined != b.second.joined)
            return a.second.joined;
        return a.first != b.first ? a.first > b.first : a.second.name < b.second.name;
    });
    std::vector<Completion> found;
    for (size_t i = 0; i < std::min(Most, fitting.size()); ++i) {
        const QString &name = fitting[i].second.name;
        found.push_back({u'#' + name + u' ', name, {}, {}, QStringLiteral("#")});
    }
    return found;
}

std::vector<Completion> Completions::people(const QString &wanted)
{
    if (m_people.empty())
        read();
    struct Fitting {
        const Person *person;
        KeyFit fit;
        int nearness;
    };
    std::vector<Fitting> fitting;
    for (const Person &person : m_people) {
        const KeyFit fit = std::max(nameFit(person.call, wanted), nameFit(person.name, wanted));
        if (fit != KeyFit::None)
            fitting.push_back({&person, fit, m_near.value(person.member, int(m_near.size()))});
    }
    const size_t most = std::min(Most, fitting.size());
    std::partial_sort(fitting.begin(), fitting.begin() + qsizetype(most), fitting.end(),
                      [](const Fitting &a, const Fitting &b) {
                          if (a.fit != b.fit)
                              return a.fit > b.fit;
                          return std::tie(a.nearness, a.person->name, a.person->member)
                              < std::tie(b.nearness, b.person->name, b.person->member);
                      });
    std::vector<Completion> found;
    for (size_t i = 0; i < most; ++i)
        found.push_back(completionOf(*m_book.find(fitting[i].person->member)));
    return found;
}

//! A name that two people bear would mean nobody: there the id is written.
Completion Completions::completionOf(const Member &member) const
{
    const QString &name = member.profile.name;
    const bool isOne = m_namesakes.value(name.toCaseFolded()) == 1;
    return {isOne ? u'@' + name + u' ' : QStringLiteral("<@%1> ").arg(member.member.toString()), name,
            member.profile.title, member.member, {}};
}

} // namespace meridian
