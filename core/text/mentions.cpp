// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/mentions.h"
#include "core/text/markdown_source.h"
#include "core/text/plain_words.h"
#include <QHash>
#include <algorithm>

namespace meridian {
namespace {

class Names {
public:
    explicit Names(const std::vector<Mentionable> &people)
    {
        for (const Mentionable &one : people) {
            insert(m_full, one.name, one.member);
            insert(m_call, one.callName, one.member);
        }
    }

    //! The longest name in `words` from `at`, the character after an "@".
    [[nodiscard]] WordReplacement longest(const QString &words, qsizetype at) const
    {
        // Decomposed letters take more room than the names they are compared with.
        for (qsizetype end = std::min(words.size(), at + 2 * m_longest); end > at; --end) {
            if (wordGoesOn(words, end))
                continue;
            const QString name = foldedCase(QStringView(words).mid(at, end - at));
            for (const auto *names : {&m_full, &m_call}) {
                const auto found = names->constFind(name);
                if (found != names->constEnd() && !found->isNull())
                    return {end, QStringLiteral("<@%1>").arg(found->toString())};
            }
        }
        return {};
    }

private:
    void insert(QHash<QString, Uuid> &names, const QString &name, const Uuid &member)
    {
        if (name.isEmpty())
            return;
        const QString key = foldedCase(name);
        m_longest = std::max(m_longest, key.size());
        const auto found = names.find(key);
        if (found == names.end())
            names.insert(key, member);
        else if (*found != member)
            *found = Uuid(); // two people: nobody is meant
    }

    QHash<QString, Uuid> m_full;
    QHash<QString, Uuid> m_call;
    qsizetype m_longest = 0;
};

} // namespace

std::vector<Uuid> mentionedIn(QStringView markdown)
{
    constexpr qsizetype IdLength = 36;
    std::vector<Uuid> found;
    for (qsizetype at = markdown.indexOf(u"<@"); at >= 0; at = markdown.indexOf(u"<@", at + 2)) {
        const qsizetype end = at + 2 + IdLength;
        if (end >= markdown.size() || markdown[end] != u'>')
            continue;
        const auto member = Uuid::fromString(markdown.sliced(at + 2, IdLength));
        if (member && std::find(found.begin(), found.end(), *member) == found.end())
            found.push_back(*member);
    }
    return found;
}

bool mentionMayBegin(const QString &text, qsizetype at)
{
    return at == 0 || !continuesAWord(codePointBefore(text, at));
}

QString resolveMentions(const QString &typed, const std::vector<Mentionable> &people)
{
    if (!typed.contains(u'@'))
        return typed;
    const Names names(people);
    return replaceInWords(typed, u'@', [&](const QString &words, qsizetype at) {
        if (!mentionMayBegin(words, at))
            return WordReplacement();
        return names.longest(words, at + 1);
    });
}

QString mentionsAsNames(const QString &markdown, const std::vector<Mentionable> &people)
{
    QHash<Uuid, QString> names;
    for (const Mentionable &one : people)
        names.insert(one.member, one.name);
    const QString shown = replaceInWords(markdown, u'<', [&](const QString &words, qsizetype at) {
        const qsizetype end = mentionEnd(words, at);
        const QString name = end < 0 ? QString() : names.value(*Uuid::fromString(mentionId(words, at)));
        return name.isEmpty() ? WordReplacement() : WordReplacement{end, u'@' + name};
    });
    return resolveMentions(shown, people) == resolveMentions(markdown, people) ? shown : markdown;
}

} // namespace meridian
