// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/emoji_search.h"
#include "core/text/resource_lines.h"
#include <algorithm>
#include <optional>

namespace meridian {
namespace {

enum class Tongue { English, German };

QStringList wordsOf(const QStringList &columns, qsizetype first)
{
    QStringList words = columns[first].toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return words + columns[first + 1].toCaseFolded().split(u',', Qt::SkipEmptyParts);
}

std::vector<EmojiEntry> readList(Tongue tongue)
{
    const QStringList emoji = resourceLines(QStringLiteral("emoji.txt"));
    const QStringList words = resourceLines(QStringLiteral("emoji_words.txt"));
    std::vector<EmojiEntry> list;
    list.reserve(size_t(emoji.size()));
    for (qsizetype i = 0; i < emoji.size(); ++i) {
        const QStringList columns = emoji[i].split(u'\t'), spoken = words[i].split(u'\t');
        const bool german = tongue == Tongue::German && !spoken[2].isEmpty();
        EmojiEntry entry{columns[0], columns[2].split(u' '), spoken[german ? 2 : 0], wordsOf(spoken, 0)};
        if (german)
            entry.words += wordsOf(spoken, 2);
        list.push_back(std::move(entry));
    }
    return list;
}

bool anyStartsWith(const QStringList &words, const QString &part)
{
    return std::ranges::any_of(words, [&part](const QString &word) { return word.startsWith(part); });
}

//! How well one word fits: smaller is better.
std::optional<int> fit(const EmojiEntry &entry, const QString &part)
{
    if (entry.shortcodes.contains(part))
        return 0;
    if (entry.shortcodes.front().startsWith(part))
        return 1;
    if (anyStartsWith(entry.shortcodes, part))
        return 2;
    if (entry.name.startsWith(part, Qt::CaseInsensitive))
        return 3;
    const QString inside = u'_' + part;
    if (std::ranges::any_of(entry.shortcodes, [&](const QString &code) { return code.contains(inside); }))
        return 4;
    return anyStartsWith(entry.words, part) ? std::optional(5) : std::nullopt;
}

std::optional<int> fitAll(const EmojiEntry &entry, const QStringList &parts)
{
    int sum = 0;
    for (const QString &part : parts) {
        const auto one = fit(entry, part);
        if (!one)
            return std::nullopt;
        sum += *one;
    }
    return sum;
}

} // namespace

const std::vector<EmojiEntry> &emojiList(QLocale::Language language)
{
    if (language == QLocale::German) {
        static const std::vector<EmojiEntry> german = readList(Tongue::German);
        return german;
    }
    static const std::vector<EmojiEntry> english = readList(Tongue::English);
    return english;
}

std::vector<const EmojiEntry *> findEmoji(const QString &wanted, QLocale::Language language, size_t most)
{
    QString words = wanted.toCaseFolded();
    const QStringList parts = words.replace(u':', u' ').split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const EmojiEntry *>> fitting;
    for (const EmojiEntry &entry : emojiList(language)) {
        if (const auto how = fitAll(entry, parts))
            fitting.emplace_back(*how, &entry);
    }
    std::ranges::stable_sort(fitting, {}, &std::pair<int, const EmojiEntry *>::first);
    std::vector<const EmojiEntry *> found;
    for (const auto &[how, entry] : fitting) {
        if (found.size() == most)
            break;
        found.push_back(entry);
    }
    return found;
}

} // namespace meridian
