// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/week_grid.h"
#include "ui/widgets/day_strip.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <map>

namespace meridian {

namespace {

//! A Monday; the strips show a week as such, whatever days off there are.
constexpr int Monday = 1, January = 1, OfYear = 2024;

//! The hours most of the working days have; the others differ.
std::pair<qint64, qint64> usual(const std::array<DayHours, 7> &week, qint64 days)
{
    std::map<std::pair<qint64, qint64>, int> counts;
    for (const DayHours &day : week) {
        if (days >> day.day & 1)
            ++counts[{day.start, day.end}];
    }
    std::pair<qint64, qint64> best{week[0].start, week[0].end};
    int most = 0;
    for (const auto &[hours, count] : counts) {
        if (count > most) {
            most = count;
            best = hours;
        }
    }
    return best;
}

} // namespace

QTimeEdit *minutesField(const Look &look, const QString &name)
{
    auto *field = new QTimeEdit;
    field->setFont(look.type.font(TypeStyle::Ui));
    field->setAccessibleName(name);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).contains(u'A', Qt::CaseInsensitive)
                                ? QStringLiteral("h:mm AP")
                                : QStringLiteral("HH:mm"));
    field->setKeyboardTracking(false); // a time that is half typed is nobody's hours
    return field;
}

qint64 minutesIn(const QTimeEdit *field)
{
    return field->time().hour() * 60 + field->time().minute();
}

void setMinutes(QTimeEdit *field, qint64 minutes)
{
    field->setTime(QTime(int(minutes / 60) % 24, int(minutes % 60)));
}

WeekGrid::WeekGrid(const Look &look, Which which, QWidget *parent) : QWidget(parent), m_look(look), m_which(which)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.type.px(12));
    grid->setVerticalSpacing(look.type.px(8));
    grid->setColumnStretch(2, 1);
    const int first = QLocale().firstDayOfWeek();
    for (int row = 0; row < 7; ++row)
        addDay(*grid, row, (first - 1 + row) % 7);
}

void WeekGrid::addDay(QGridLayout &grid, int row, int weekday)
{
    const QString weekdayName = QLocale().standaloneDayName(weekday + 1, QLocale::LongFormat);
    const QString name = m_which == Which::Usual ? weekdayName : tr("%1 of every second week").arg(weekdayName);
    Day &day = m_days[size_t(weekday)];
    day.works = new Switch(m_look, tr("Work on %1").arg(name));
    day.strip = new DayStrip(m_look);
    day.start = minutesField(m_look, tr("%1 from").arg(name));
    day.end = minutesField(m_look, tr("%1 until").arg(name));
    day.off = new TextLabel(m_look, tr("Day off"), TypeStyle::Ui, Token::TextMuted);
    day.times = new QWidget;
    auto *times = new QHBoxLayout(day.times);
    times->setContentsMargins(0, 0, 0, 0);
    times->setSpacing(m_look.type.px(6));
    times->addWidget(day.start);
    times->addWidget(new TextLabel(m_look, tr("to"), TypeStyle::Ui, Token::TextMuted));
    times->addWidget(day.end);
    times->addWidget(day.off);
    times->addStretch(1);
    day.times->setMinimumWidth(m_look.type.px(150));
    grid.setRowMinimumHeight(row, m_look.type.px(32));
    grid.addWidget(new TextLabel(m_look, weekdayName), row, 0);
    grid.addWidget(day.works, row, 1);
    grid.addWidget(day.strip, row, 2);
    grid.addWidget(day.times, row, 3);
    connect(day.works, &Switch::toggled, this, &WeekGrid::edit);
    connect(day.start, &QTimeEdit::timeChanged, this, &WeekGrid::edit);
    connect(day.end, &QTimeEdit::timeChanged, this, &WeekGrid::edit);
}

void WeekGrid::setHours(const WeekHours &hours)
{
    m_filling = true;
    m_hours = hours;
    WeekHours week = hours;
    week.daysOff.clear();
    if (week.more) { // breaks are seen in it, but no other week and no date
        week.more->other.reset();
        week.more->holidays.clear();
    }
    for (int weekday = 0; weekday < 7; ++weekday) {
        const Day &day = m_days[size_t(weekday)];
        const bool works = hours.worksOn(weekday);
        const DayHours on = hours.on(weekday);
        day.works->setChecked(works);
        setMinutes(day.start, on.start);
        setMinutes(day.end, on.end);
        for (QWidget *widget : day.times->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            widget->setVisible((widget == day.off) != works);
        day.strip->setDay(week, QDate(OfYear, January, Monday).addDays(weekday));
    }
    m_filling = false;
}

WeekHours WeekGrid::hours() const
{
    WeekHours hours = m_hours;
    std::array<DayHours, 7> week;
    hours.days = 0;
    for (int weekday = 0; weekday < 7; ++weekday) {
        const Day &day = m_days[size_t(weekday)];
        week[size_t(weekday)] = {weekday, minutesIn(day.start), minutesIn(day.end)};
        hours.days |= qint64(day.works->isChecked()) << weekday;
    }
    std::tie(hours.start, hours.end) = usual(week, hours.days);
    hours.differing.clear();
    for (const DayHours &day : week) {
        if (day.start != hours.start || day.end != hours.end)
            hours.differing.push_back(day);
    }
    return hours;
}

void WeekGrid::edit()
{
    if (m_filling)
        return;
    setHours(hours());
    emit edited();
}

} // namespace meridian
