// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include <QByteArray>
#include <QString>

namespace meridian {

//! The lines of a file for calendars, folded at 75 octets and never inside a character.
//!
//! Source: RFC 5545.
class CalendarLines {
public:
    void add(const char *name, const QString &value);
    //! Words, escaped; empty ones are left out.
    void addText(const char *name, const QString &text);
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

    [[nodiscard]] static QString escaped(QString text);
    [[nodiscard]] static QString stamp(Instant at); //!< in UTC, so that no table of zones is needed
    [[nodiscard]] static QString stamp(QDate date);

private:
    QByteArray m_bytes;
};

//! Something with a beginning and an end.
struct CalendarEvent {
    QString title;
    QString text; //!< may be empty
    Instant from;
    Instant to;
    Instant made;
};

//! A file of one event. The same event has the same identity each time, so that a calendar takes a second file for the first.
[[nodiscard]] QByteArray calendarFile(const CalendarEvent &event);

} // namespace meridian
