// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLoggingCategory>
#include <QString>
#include <initializer_list>
#include <utility>

namespace meridian {

Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcServer)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

//! One structured log line: `event key=value key="value with blanks"`.
//! Never pass a secret or the text of a message: the values go to disk as they are.
[[nodiscard]] QString logLine(QLatin1StringView event,
                              std::initializer_list<std::pair<QLatin1StringView, QString>> values);

} // namespace meridian
