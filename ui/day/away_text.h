// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/work_plan.h"
#include <QCoreApplication>

namespace meridian {

//! Why somebody is away, in a word or two: "Day off", "Leave", "Portugal Day".
class AwayText {
    Q_DECLARE_TR_FUNCTIONS(meridian::AwayText)
public:
    [[nodiscard]] static QString words(Absence::Kind kind, const QString &note);
};

} // namespace meridian
