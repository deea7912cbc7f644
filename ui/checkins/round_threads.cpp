// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/round_threads.h"
#include "core/checkins/round_figures.h"
#include "core/text/mentions.h"
#include "core/text/plain_text.h"
#include "ui/models/check_in_words.h"
#include <algorithm>
#include <map>

namespace meridian {
namespace {

//! Room for the line that counts what did not fit.
constexpr qsizetype MostGathered = limits::Text - 200;

//! A list's item: its further lines stand under its first.
QString itemOf(QString text)
{
    return QStringLiteral("- ") + text.trimmed().replace(u'\n', QStringLiteral("\n  "));
}

} // namespace

//! Names without the mark that would tell them again.
QString RoundThreads::named(const QString &markdown) const
{
    QString text = markdown.trimmed();
    for (const Uuid &member : mentionedIn(markdown))
        text.replace(QStringLiteral("<@%1>").arg(member.toString()), m_book.callName(MemberId(member)));
    return text;
}

QStringList RoundThreads::inTheWay(const std::vector<CheckInAnswer> &answers) const
{
    QStringList items;
    for (const CheckInAnswer &answer : answers) {
        for (const CheckInPart &part : answer.parts) {
            if (part.kind == QuestionKind::InTheWay)
                items << itemOf(tr("%1: %2", "a name, their words").arg(m_book.callName(answer.member), named(part.text)));
        }
    }
    return items;
}

QStringList RoundThreads::numbers(const std::vector<CheckInAnswer> &answers) const
{
    std::map<qint64, QString> questions;
    for (const CheckInAnswer &answer : answers) {
        for (const CheckInPart &part : answer.parts) {
            if (onScale(part))
                questions.try_emplace(part.question, part.label);
        }
    }
    QStringList items;
    for (const auto &[question, label] : questions) {
        const RoundFigures figures = figuresOf({}, answers, question);
        QStringList numbers;
        for (const int one : figures.numbers)
            numbers << QString::number(one);
        items << itemOf(tr("%1: %2. The middle is %3.", "a question, numbers, their median")
                            .arg(label, numbers.join(QStringLiteral(", ")), QLocale().toString(*figures.median, 'g', 2)));
    }
    return items;
}

QString RoundThreads::wordsOf(const CheckInAnswer &answer) const
{
    QStringList blocks{QStringLiteral("### ") + m_book.fullName(answer.member)};
    for (const CheckInPart &part : answer.parts) {
        if (part.kind == QuestionKind::Words)
            blocks << QStringLiteral("**%1**").arg(part.label) << named(part.text);
    }
    return blocks.size() > 1 ? blocks.join(QStringLiteral("\n\n")) : QString();
}

QString RoundThreads::gathered(const std::vector<CheckInAnswer> &answers) const
{
    QStringList blocks;
    if (const QStringList items = inTheWay(answers); !items.isEmpty())
        blocks << QStringLiteral("### ") + tr("In the way") << items.join(u'\n');
    if (const QStringList items = numbers(answers); !items.isEmpty())
        blocks << QStringLiteral("### ") + tr("In numbers") << items.join(u'\n');
    QString text = blocks.join(QStringLiteral("\n\n"));
    int left = 0;
    for (const CheckInAnswer &answer : answers) {
        const QString words = wordsOf(answer);
        if (words.isEmpty())
            continue;
        if (left > 0 || text.size() + words.size() + 2 > MostGathered)
            ++left;
        else
            text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + words;
    }
    text = cutBetweenCharacters(text, MostGathered);
    if (left > 0)
        text += QStringLiteral("\n\n") + tr("%n more answers are in the check-in.", nullptr, left);
    return text;
}

Draft RoundThreads::inChannel(ThreadId thread, ChannelId channel, const QString &subject) const
{
    Draft draft;
    draft.thread = thread;
    draft.isNewThread = true;
    draft.channel = channel;
    draft.subject = cutBetweenCharacters(subject, limits::Subject);
    draft.changedAt = m_now;
    return draft;
}

Draft RoundThreads::summary(ThreadId thread, const CheckIn &checkIn, QDate round, const std::vector<CheckInAnswer> &answers) const
{
    Draft draft = inChannel(thread, checkIn.channel, CheckInWords(m_book, m_now).longTitle(checkIn.rule.name, round));
    draft.text = gathered(answers);
    return draft;
}

Draft RoundThreads::about(ThreadId thread, const WordsInTheWay &words) const
{
    constexpr int SubjectWords = 100;
    const QString subject = withMentionNames(plainPreview(words.text, SubjectWords), [this](const Uuid &member) { return m_book.callName(MemberId(member)); });
    Draft draft = inChannel(thread, words.channel, subject);
    if (words.author != m_book.self())
        draft.told = {words.author};
    for (const QString &line : named(words.text).split(u'\n'))
        draft.text += QStringLiteral("> ") + line + u'\n';
    draft.text += u'\n';
    return draft;
}

} // namespace meridian
