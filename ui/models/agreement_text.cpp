// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agreement_text.h"
#include "ui/models/time_text.h"
#include <QLocale>
#include <algorithm>

namespace meridian {

namespace {

constexpr qsizetype NamedReaders = 6;

} // namespace

QStringList AgreementText::asks()
{
    return {tr("No reply, unless they ask for one"), tr("A reply when people can"), tr("A reply within a working day of each")};
}

QStringList AgreementText::interrupts()
{
    return {tr("Everyone, with a reason"), tr("Managers of this channel, with a reason"), tr("Nobody")};
}

QString AgreementText::cited(const Agreement &agreement, const QString &channel)
{
    switch (agreement.ask) {
    case Ask::WhenYouCan: return tr("%1 agreed on a reply when people can, unless you say otherwise").arg(channel);
    case Ask::WithinDay: return tr("%1 agreed on a reply within a working day, unless you say otherwise").arg(channel);
    case Ask::Nothing:
    case Ask::ReplyBy:
    case Ask::DecisionBy: break;
    }
    return {};
}

QString AgreementText::version(const Agreement &agreement, int number, const MemberBook &book, Instant now)
{
    return tr("Version %1, by %2, %3").arg(number).arg(book.callName(agreement.author), TimeText(book.zone(), now).spoken(agreement.at));
}

QString AgreementText::readers(const Agreement &newest, const std::vector<AgreementReading> &readings, const MemberBook &book)
{
    QStringList names;
    for (const AgreementReading &one : readings) {
        if (one.seq >= newest.seq && one.member != newest.author)
            names.append(one.member == book.self() ? tr("you") : book.callName(one.member));
    }
    if (names.isEmpty())
        return tr("Nobody has said yet that they have read this version.");
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    if (const qsizetype more = names.size() - NamedReaders; more > 1) {
        names = names.first(NamedReaders);
        names.append(tr("%n others", nullptr, int(more)));
    }
    return tr("Read by %1.").arg(QLocale().createSeparatedList(names));
}

bool AgreementText::isNews(const Agreement &newest, const std::vector<AgreementReading> &readings, MemberId self)
{
    return newest.author != self && std::ranges::none_of(readings, [&](const AgreementReading &one) {
        return one.member == self && one.seq >= newest.seq;
    });
}

} // namespace meridian
