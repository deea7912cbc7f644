// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

namespace meridian {

Q_LOGGING_CATEGORY(lcStore, "meridian.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "meridian.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServer, "meridian.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "meridian.ui", QtInfoMsg)

QString logLine(QLatin1StringView event,
                std::initializer_list<std::pair<QLatin1StringView, QString>> values)
{
    QString line = event;
    for (const auto &[key, value] : values) {
        QString shown = value;
        // A line break inside a value would let a stranger write log lines of their own.
        for (QChar &c : shown) {
            if (c.category() == QChar::Other_Control || c == u'"')
                c = u'?';
        }
        const bool quoted = shown.isEmpty() || shown.contains(u' ') || shown.contains(u'=');
        line += u' ' + QString(key) + (quoted ? QStringLiteral("=\"") + shown + u'"' : u'=' + shown);
    }
    return line;
}

} // namespace meridian
