// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/week_hours.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QComboBox;
class QTimeEdit;
class QVBoxLayout;

namespace meridian {

class Button;
class TextLabel;

//! Times of a week, those that are the same on several days in one line, and a line to add some.
class SpanList : public QWidget {
    Q_OBJECT
public:
    //! `none` stands where there are none.
    SpanList(const Look &look, const QString &none, QWidget *parent = nullptr);
    //! `worked` are the days that "every working day" means, bit 0 for Monday.
    void setSpans(const std::vector<DayHours> &spans, qint64 worked);
    [[nodiscard]] const std::vector<DayHours> &spans() const { return m_spans; }
    void beginToAdd(qint64 start, qint64 end);
    //! Every working day first, then the days of the week.
    [[nodiscard]] QComboBox &day() { return *m_day; }
    [[nodiscard]] QTimeEdit &start() { return *m_start; }
    [[nodiscard]] QTimeEdit &end() { return *m_end; }
    //! Adds what is in the fields.
    void add();

signals:
    void edited();

private:
    void build();
    void list();
    void remove(qint64 start, qint64 end);
    [[nodiscard]] QString daysOf(qint64 start, qint64 end) const;

    Look m_look;
    std::vector<DayHours> m_spans;
    qint64 m_worked = 0;
    QVBoxLayout *m_lines;
    QWidget *m_form;
    QComboBox *m_day;
    QTimeEdit *m_start, *m_end;
    Button *m_add;
    TextLabel *m_none;
};

} // namespace meridian
