// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/away_text.h"

namespace meridian {

QString AwayText::words(Absence::Kind kind, const QString &note)
{
    const QString said = note.simplified();
    switch (kind) {
    case Absence::Kind::Holiday:
        return said.isEmpty() ? tr("Public holiday") : said;
    case Absence::Kind::Leave:
        return said.isEmpty() ? tr("Leave") : tr("Leave: %1").arg(said);
    case Absence::Kind::DayOff:
        break;
    }
    return said.isEmpty() ? tr("Day off") : tr("Day off: %1").arg(said);
}

} // namespace meridian
