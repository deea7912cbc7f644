// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/message_marks.h"
#include "ui/models/asked.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clock_text.h"
#include <QCoreApplication>
#include <QLocale>

namespace meridian {

namespace {

constexpr size_t MostNames = 3;

QString markText(const char *text, int count = -1)
{
    return QCoreApplication::translate("meridian::MessageMarks", text, nullptr, count);
}

QString namesOf(const std::vector<MemberId> &members, const MemberBook &book)
{
    QStringList names;
    for (const MemberId member : members) {
        if (size_t(names.size()) < MostNames || members.size() == MostNames + 1)
            names.append(member == book.self() ? markText(QT_TRANSLATE_NOOP("meridian::MessageMarks", "you")) : book.callName(member));
    }
    if (const int others = int(members.size()) - int(names.size()); others > 0)
        names.append(markText(QT_TRANSLATE_N_NOOP("meridian::MessageMarks", "%n others"), others));
    return QLocale().createSeparatedList(names);
}

//! By the moment that counts for me; where nobody's hours are known, by the span.
QString askSentence(const Message &message, const MemberBook &book, Instant now)
{
    const Asking &asking = *message.asks;
    const QString whom = namesOf(asking.told, book);
    if (const auto by = askedBy(asking, message.at, book.self(), book)) {
        const QString sentence = asking.ask == Ask::DecisionBy ? markText(QT_TRANSLATE_NOOP("meridian::MessageMarks", "Asks %1 for a decision by %2"))
                                                               : markText(QT_TRANSLATE_NOOP("meridian::MessageMarks", "Asks %1 for a reply by %2"));
        return sentence.arg(whom, ClockText(book.zone()).due(*by, now));
    }
    if (const auto span = asking.span())
        return markText(QT_TRANSLATE_NOOP("meridian::MessageMarks", "Asks %1: %2")).arg(whom, Expectation::within(asking.ask, *span));
    return markText(QT_TRANSLATE_NOOP("meridian::MessageMarks", "Asks %1 for an answer when they can")).arg(whom);
}

} // namespace

std::vector<MessageMark> marksOf(const Message &message, const MemberBook &book, Instant now)
{
    std::vector<MessageMark> marks;
    if (message.urgent)
        marks.push_back({QStringLiteral("emblem-important"),
                         markText(QT_TRANSLATE_NOOP("meridian::MessageMarks", "Reached %1 as urgent: %2. It matters by %3"))
                             .arg(namesOf(message.urgent->whom, book), message.urgent->reason.trimmed(),
                                  ClockText(book.zone()).due(message.urgent->by, now))});
    if (message.asks)
        marks.push_back({QStringLiteral("appointment-reminder"), askSentence(message, book, now)});
    if (message.handsTo)
        marks.push_back({QStringLiteral("meridian-hand"), *message.handsTo == book.self()
                             ? markText(QT_TRANSLATE_NOOP("meridian::MessageMarks", "Handed to you"))
                             : markText(QT_TRANSLATE_NOOP("meridian::MessageMarks", "Handed to %1")).arg(book.callName(*message.handsTo))});
    return marks;
}

} // namespace meridian
