// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/writing_hints.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace meridian {
namespace {

constexpr int ShortestTelling = 2;  //!< words that a subject has at least which tells something
constexpr int NewestLookedAt = 200; //!< threads of a channel
constexpr int SharedPercent = 60;

//! Words that stand in any subject, and tell nothing of this one.
const QSet<QString> &emptyWords()
{
    static const QSet<QString> words{
        QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("the"), QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("of"),
        QStringLiteral("to"), QStringLiteral("for"), QStringLiteral("in"), QStringLiteral("on"), QStringLiteral("about"), QStringLiteral("with"),
        QStringLiteral("is"), QStringLiteral("are"), QStringLiteral("re"), QStringLiteral("fwd"), QStringLiteral("hi"), QStringLiteral("hello"),
        QStringLiteral("hey"), QStringLiteral("all"), QStringLiteral("quick"), QStringLiteral("small"), QStringLiteral("short"),
        QStringLiteral("question"), QStringLiteral("questions"), QStringLiteral("help"), QStringLiteral("please"), QStringLiteral("urgent"),
        QStringLiteral("important"), QStringLiteral("fyi"), QStringLiteral("info"), QStringLiteral("update"), QStringLiteral("updates"),
        QStringLiteral("news"), QStringLiteral("meeting"), QStringLiteral("call"), QStringLiteral("stuff"), QStringLiteral("thing"),
        QStringLiteral("things"), QStringLiteral("thoughts"), QStringLiteral("feedback"), QStringLiteral("status"), QStringLiteral("test"),
        QStringLiteral("der"), QStringLiteral("die"), QStringLiteral("das"), QStringLiteral("ein"), QStringLiteral("eine"), QStringLiteral("und"),
        QStringLiteral("oder"), QStringLiteral("zu"), QStringLiteral("zum"), QStringLiteral("zur"), QStringLiteral("von"), QStringLiteral("für"),
        QStringLiteral("im"), QStringLiteral("am"), QStringLiteral("hallo"), QStringLiteral("kurze"), QStringLiteral("frage"),
        QStringLiteral("fragen"), QStringLiteral("hilfe"), QStringLiteral("bitte"), QStringLiteral("wichtig"), QStringLiteral("dringend"),
        QStringLiteral("neuigkeiten"), QStringLiteral("besprechung"), QStringLiteral("rückmeldung"), QStringLiteral("stand")};
    return words;
}

//! Runs of letters and digits, small. A script that has no blanks gives one long word, which tells enough.
QStringList wordsIn(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words << found.next().captured().toLower();
    return words;
}

QSet<QString> tellingWords(const QString &subject)
{
    QSet<QString> telling;
    for (const QString &word : wordsIn(subject)) {
        if (!emptyWords().contains(word))
            telling.insert(word);
    }
    return telling;
}

bool isVague(const QString &subject)
{
    const QSet<QString> telling = tellingWords(subject);
    if (telling.isEmpty())
        return true;
    // One name is enough where it is long, or stands beside others: "Rollout", "Q3".
    return telling.size() < ShortestTelling && wordsIn(subject).size() < ShortestTelling && telling.cbegin()->size() < 4
        && telling.cbegin()->at(0).script() == QChar::Script_Latin;
}

QString vagueTimeIn(const QString &text)
{
    static const QRegularExpression vague(
        QStringLiteral("\\b(asap|a\\.s\\.a\\.p\\.|as soon as possible|end of (?:the )?(?:day|business)|by eod|eod|cob|by tonight|this evening|"
                       "so bald wie möglich|schnellstmöglich|baldmöglichst|bis heute abend|bis feierabend|bis morgen früh)(?!\\w)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return vague.match(text).captured(1);
}

//! A question that ends a sentence, not one in an address or in code.
bool asksSomething(const QString &text)
{
    static const QRegularExpression question(QStringLiteral("\\p{L}[\"'”’»)\\]]*[?？؟](?=\\s|$)"), QRegularExpression::UseUnicodePropertiesOption);
    return question.match(text).hasMatch();
}

} // namespace

std::vector<WritingHint> hintsFor(const Draft &draft)
{
    using Kind = WritingHint::Kind;
    std::vector<WritingHint> hints;
    const QString subject = draft.subject.trimmed();
    if (!subject.isEmpty() && isVague(subject))
        hints.push_back({Kind::VagueSubject, subject});
    if (const QString time = vagueTimeIn(draft.text); !time.isEmpty())
        hints.push_back({Kind::VagueTime, time});
    if (draft.ask == Ask::Nothing && !draft.told.empty() && asksSomething(draft.text))
        hints.push_back({Kind::NoAsk, {}});
    return hints;
}

std::optional<WritingHint> similarThread(const Draft &draft, const Queries &read)
{
    const QSet<QString> mine = tellingWords(draft.subject);
    if (!draft.channel || mine.size() < ShortestTelling)
        return std::nullopt;
    const auto threads = read.threads(*draft.channel, std::nullopt, NewestLookedAt);
    for (const ThreadRow &row : threads ? *threads : std::vector<ThreadRow>{}) {
        if (row.thread.thread == draft.thread || !row.thread.conclusion.isEmpty() || row.thread.document || row.thread.task)
            continue;
        const QSet<QString> theirs = tellingWords(row.thread.subject);
        const qsizetype shared = (QSet<QString>(mine) & theirs).size();
        if (shared >= ShortestTelling && shared * 100 >= SharedPercent * std::max(mine.size(), theirs.size()))
            return WritingHint{WritingHint::Kind::Similar, row.thread.subject, row.thread.thread};
    }
    return std::nullopt;
}

} // namespace meridian
