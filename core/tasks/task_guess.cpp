// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_guess.h"
#include "core/text/mentions.h"
#include "core/text/plain_text.h"
#include "core/time/due_time.h"
#include "core/time/wall_clock.h"
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace meridian {
namespace {

constexpr int LongestGuessed = 2000; //!< of the words that are looked at

//! "I’ll …": who wrote it does it.
const QRegularExpression &promise()
{
    static const QRegularExpression words(
        QStringLiteral("^(.*?[,:;] *)?\\b(I will|I[’']ll|I am going to|I[’']m going to|I can|let me|ich werde|ich mache|ich kann|ich kümmere mich um|das mache ich)\\b *"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

//! What is said before what is to be done: "Inês, can you please".
const QRegularExpression &request()
{
    static const QRegularExpression words(
        QStringLiteral("^[,:;–—\\s-]*((could|can|would|will) (you|the|we|somebody|someone)( all)?|please|kannst du|könntest du|könnt ihr|kann jemand|bitte)\\b[, ]*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

//! The sentences of words on one line; "v1.5" and "9.30" are one.
QStringList sentencesOf(const QString &line)
{
    static const QRegularExpression ends(QStringLiteral("(?<=[.!?…])\\s+|(?<=[。！？])"));
    return line.split(ends, Qt::SkipEmptyParts);
}

const QuickNames::Person *personOf(const QuickNames &names, MemberId member)
{
    const auto found = std::ranges::find(names.people, member, &QuickNames::Person::member);
    return found == names.people.end() ? nullptr : &*found;
}

//! Stored mentions out of the words.
QString withoutMentions(QString words)
{
    static const QRegularExpression mention(QStringLiteral("<@[^>]*>[,:]?"));
    return words.remove(mention).simplified();
}

QString asTitle(QString words)
{
    for (bool stripped = true; stripped;) {
        const auto match = request().match(words);
        stripped = match.hasMatch() && match.capturedLength() > 0;
        if (stripped)
            words = words.sliced(match.capturedLength());
    }
    while (!words.isEmpty() && (words.back().isPunct() || words.back().isSpace()) && words.back() != u')' && words.back() != u'”' && words.back() != u'“')
        words.chop(1);
    words = cutBetweenCharacters(words.simplified(), limits::TaskTitle);
    return words.isEmpty() ? words : words[0].toUpper() + words.mid(1);
}

} // namespace

TaskGuess TaskGuess::of(const WrittenWords &words, const QuickNames &names, const QString &zone, Instant now)
{
    const QString plain = plainPreview(words.text, LongestGuessed);
    TaskGuess guess;
    guess.quote = cutBetweenCharacters(withMentionNames(plain, [&names](const Uuid &id) {
        const auto *person = personOf(names, MemberId(id));
        return person ? (person->callName.isEmpty() ? person->name : person->callName) : QString();
    }), limits::Quote);
    const QStringList sentences = sentencesOf(plain);
    const auto tells = [](const QString &one) { return promise().match(one).hasMatch() || !mentionedIn(one).empty(); };
    const auto chosen = std::ranges::find_if(sentences, tells);
    const bool all = words.title == WrittenWords::Title::AllOfIt;
    QString sentence = all ? plain : chosen != sentences.end() ? *chosen : sentences.value(0);
    const auto promised = promise().match(sentence);
    const auto asked = mentionedIn(sentence);
    if (promised.hasMatch()) {
        guess.owner = words.author;
        sentence = sentence.sliced(promised.capturedEnd());
    } else if (!asked.empty()) {
        guess.owner = MemberId(asked.front());
    } else {
        guess.owner = words.addressee;
    }
    if (guess.owner && !personOf(names, *guess.owner))
        guess.owner.reset(); // somebody who has left
    const auto *author = personOf(names, words.author);
    const QuickTask read = QuickEntry({}, author && !author->zone.isEmpty() ? author->zone : zone, words.at).read(withoutMentions(sentence));
    const QTimeZone mine = zoneOf(zone).value_or(QTimeZone::utc());
    if (read.due && dueEnd(*read.due, mine) > now) {
        const auto *owner = guess.owner ? personOf(names, *guess.owner) : nullptr;
        guess.due = onClockOf(*read.due, owner ? zoneOf(owner->zone).value_or(mine) : mine);
    }
    guess.title = asTitle(read.title);
    return guess;
}

QString TaskGuess::line(const QuickNames &names) const
{
    QString line = title;
    if (const auto *person = owner ? personOf(names, *owner) : nullptr)
        line += QStringLiteral(" @") + person->name;
    if (due) {
        line += u' ' + QLocale::c().toString(due->date, QStringLiteral("d MMMM yyyy"));
        if (due->minutes)
            line += u' ' + clockText(int(*due->minutes));
    }
    return line;
}

} // namespace meridian
