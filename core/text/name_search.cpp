// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/name_search.h"

namespace meridian {

QString nameSearchKey(QStringView name)
{
    QString key;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            key += c;
    }
    return key.toCaseFolded().simplified();
}

KeyFit nameFit(QStringView name, QStringView wanted)
{
    if (name == wanted)
        return KeyFit::Whole;
    if (name.startsWith(wanted))
        return KeyFit::Start;
    KeyFit best = KeyFit::None;
    for (qsizetype at = name.indexOf(wanted); at > 0; at = name.indexOf(wanted, at + 1)) {
        if (!name[at - 1].isLetterOrNumber())
            return KeyFit::WordStart;
        best = KeyFit::Inside;
    }
    return best;
}

} // namespace meridian
