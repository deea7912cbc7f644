// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"
#include <QAccessible>
#include <QWidget>

namespace meridian {

void announcePolitely(QWidget &from, const QString &sentence)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent told(&from, sentence);
#else
    from.setAccessibleName(sentence);
    QAccessibleEvent told(&from, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&told);
}

} // namespace meridian
