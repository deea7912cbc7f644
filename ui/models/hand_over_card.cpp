// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hand_over_card.h"

namespace meridian {

namespace {

//! A line stands behind its heading; lists, tables and paragraphs below it.
void addHeaded(QString &markdown, const QString &heading, const QString &written)
{
    const QString words = written.trimmed();
    if (words.isEmpty())
        return;
    markdown += QStringLiteral("\n\n**%1**").arg(heading) + (words.contains(u'\n') ? QStringLiteral("\n\n") : QStringLiteral(" ")) + words;
}

} // namespace

bool HandOverCard::isBlank() const
{
    return state.trimmed().isEmpty() && next.trimmed().isEmpty() && inTheWay.trimmed().isEmpty();
}

QString HandOverCard::markdown(MemberId taker) const
{
    QString text = tr("Over to you, %1.", "somebody who takes a thread over").arg(QStringLiteral("<@%1>").arg(taker.toString()));
    addHeaded(text, tr("State"), state);
    addHeaded(text, tr("Next step"), next);
    addHeaded(text, tr("In the way"), inTheWay);
    return text;
}

} // namespace meridian
