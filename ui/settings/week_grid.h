// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/week_hours.h"
#include "ui/widgets/look.h"
#include <QWidget>
#include <array>

class QGridLayout;
class QTimeEdit;

namespace meridian {

class DayStrip;
class Switch;
class TextLabel;

//! A field for a time of day, in 12 or 24 hours as the locale has it. Units: minutes after midnight.
[[nodiscard]] QTimeEdit *minutesField(const Look &look, const QString &name);
[[nodiscard]] qint64 minutesIn(const QTimeEdit *field);
void setMinutes(QTimeEdit *field, qint64 minutes);

//! A row for each day of the week: whether it is worked, how it looks, from when until when.
class WeekGrid : public QWidget {
    Q_OBJECT
public:
    //! What its fields are called for readers.
    enum class Which { Usual, EverySecond };
    explicit WeekGrid(const Look &look, Which which = Which::Usual, QWidget *parent = nullptr);
    void setHours(const WeekHours &hours);
    //! The same hours with the days as they stand here.
    [[nodiscard]] WeekHours hours() const;
    [[nodiscard]] Switch *works(int weekday) const { return m_days[size_t(weekday)].works; }
    [[nodiscard]] QTimeEdit *start(int weekday) const { return m_days[size_t(weekday)].start; }
    [[nodiscard]] QTimeEdit *end(int weekday) const { return m_days[size_t(weekday)].end; }

signals:
    void edited();

private:
    struct Day {
        Switch *works = nullptr;
        DayStrip *strip = nullptr;
        QTimeEdit *start = nullptr, *end = nullptr;
        QWidget *times = nullptr;
        TextLabel *off = nullptr;
    };
    void addDay(QGridLayout &grid, int row, int weekday);
    void edit();

    Look m_look;
    Which m_which;
    WeekHours m_hours;
    std::array<Day, 7> m_days; //!< from Monday on, wherever they stand
    bool m_filling = false;
};

} // namespace meridian
