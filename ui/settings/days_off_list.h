// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/week_hours.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace meridian {

class Button;
class TextLabel;

//! Days off, one line each, and a line to add some. Those that are over are not shown, and go with the next change.
class DaysOffList : public QWidget {
    Q_OBJECT
public:
    explicit DaysOffList(const Look &look, QWidget *parent = nullptr);
    //! `today` is the day it is where they live.
    void setDays(const std::vector<DayOff> &days, QDate today);
    [[nodiscard]] const std::vector<DayOff> &days() const { return m_days; }
    void beginToAdd();
    [[nodiscard]] QDateEdit &first() { return *m_first; }
    [[nodiscard]] QDateEdit &last() { return *m_last; }
    //! Day off, Leave, Public holiday, in the order of AwayKind.
    [[nodiscard]] QComboBox &kind() { return *m_kind; }
    [[nodiscard]] QLineEdit &note() { return *m_note; }
    //! Adds what is in the fields; days that touch or overlap others become one with them.
    void add();

signals:
    void edited();

private:
    void build();
    void remove(size_t place);

    Look m_look;
    std::vector<DayOff> m_days; //!< in their order, from today on
    QVBoxLayout *m_lines;
    QWidget *m_form;
    QDateEdit *m_first, *m_last;
    QComboBox *m_kind;
    QLineEdit *m_note;
    TextLabel *m_none;
};

//! `days` with one more: in their order, none overlapping. Where days overlap, the new ones' kind and note are kept.
[[nodiscard]] std::vector<DayOff> withDayOff(std::vector<DayOff> days, const DayOff &more);

} // namespace meridian
