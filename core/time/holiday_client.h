// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/asked_program.h"
#include "core/time/public_holidays.h"
#include <expected>
#include <functional>

namespace meridian {

//! NotHere: this computer has no list of holidays. Unanswered: the program took too long, died, or said what makes no sense.
//! Unknown: its list has no such region.
enum class HolidayFailure { NotHere, Unanswered, Unknown };

//! Asks the program meridian-holidays for regions and their public holidays.
//!
//! Errors: a HolidayFailure, never an empty list.
class HolidayClient : public QObject {
    Q_OBJECT
public:
    template<typename T>
    using Answer = std::function<void(const std::expected<T, HolidayFailure> &)>;

    //! `limitMs`: how long one answer may take, the start of the program not counted.
    explicit HolidayClient(const QString &program, int limitMs = 5000, QObject *parent = nullptr);

    //! Each calls `answer` once, later, unless `context` is gone by then.
    void regions(QObject *context, Answer<std::vector<HolidayRegion>> answer);
    //! Those between two dates, both included, in their order and apart from each other.
    void holidays(const QString &region, QDate first, QDate last, QObject *context, Answer<std::vector<DayOff>> answer);

private:
    AskedProgram m_program;
};

} // namespace meridian
