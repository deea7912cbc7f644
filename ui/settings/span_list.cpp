// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/span_list.h"
#include "ui/settings/week_grid.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/text_label.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeEdit>
#include <algorithm>

namespace meridian {

namespace {
constexpr int EveryWorkingDay = -1;
} // namespace

SpanList::SpanList(const Look &look, const QString &none, QWidget *parent)
    : QWidget(parent), m_look(look), m_lines(new QVBoxLayout), m_form(new QWidget),
      m_none(new TextLabel(look, none, TypeStyle::Small, Token::TextMuted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.type.px(8));
    column->addWidget(m_form);
    column->addLayout(m_lines);
    column->addWidget(m_none);
    build();
}

void SpanList::build()
{
    m_day = new QComboBox;
    m_day->setAccessibleName(tr("On which day"));
    m_day->addItem(tr("Every working day"), EveryWorkingDay);
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        const int weekday = (first - 1 + i) % 7;
        m_day->addItem(QLocale().standaloneDayName(weekday + 1), weekday);
    }
    m_start = minutesField(m_look, tr("From"));
    m_end = minutesField(m_look, tr("Until"));
    m_add = new Button(m_look, tr("Add"), Button::Role::Primary);
    auto *row = new QHBoxLayout(m_form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.type.px(8));
    row->addWidget(m_day);
    row->addWidget(m_start);
    row->addWidget(new TextLabel(m_look, tr("to"), TypeStyle::Ui, Token::TextMuted));
    row->addWidget(m_end);
    row->addStretch(1);
    row->addWidget(m_add);
    m_form->hide();
    connect(m_add, &Button::clicked, this, &SpanList::add);
}

void SpanList::setSpans(const std::vector<DayHours> &spans, qint64 worked)
{
    m_spans = spans;
    m_worked = worked;
    list();
}

void SpanList::list()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_none->setVisible(m_spans.empty());
    std::vector<std::pair<qint64, qint64>> times;
    for (const DayHours &one : m_spans) {
        if (std::ranges::find(times, std::pair(one.start, one.end)) == times.end())
            times.emplace_back(one.start, one.end);
    }
    std::ranges::sort(times);
    const ClockText clock;
    for (const auto &[start, end] : times) {
        const QString words = tr("%1 to %2", "times").arg(clock.time(int(start % 1440)), clock.time(int(end % 1440)));
        const QString days = daysOf(start, end);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(m_look.type.px(8));
        row->addWidget(new TextLabel(m_look, words, TypeStyle::Ui, Token::Text, TextLabel::Flow::Tabular));
        row->addWidget(new TextLabel(m_look, days, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Elide), 1);
        auto *remove = new IconButton(m_look, QStringLiteral("window-close"), tr("Remove %1, %2", "times, days").arg(words, days));
        row->addWidget(remove);
        m_lines->addWidget(line);
        connect(remove, &IconButton::clicked, this, [this, start = start, end = end] { this->remove(start, end); }, Qt::QueuedConnection);
    }
}

QString SpanList::daysOf(qint64 start, qint64 end) const
{
    qint64 days = 0;
    for (const DayHours &one : m_spans) {
        if (one.start == start && one.end == end)
            days |= qint64(1) << one.day;
    }
    if (days == m_worked)
        return tr("Every working day");
    const QLocale locale;
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        const int weekday = (locale.firstDayOfWeek() - 1 + i) % 7;
        if (days >> weekday & 1)
            names << locale.standaloneDayName(weekday + 1);
    }
    return locale.createSeparatedList(names);
}

void SpanList::beginToAdd(qint64 start, qint64 end)
{
    m_form->show();
    m_add->setEnabled(m_spans.size() < size_t(MoreHours::MostSpans));
    m_day->setCurrentIndex(0);
    setMinutes(m_start, start);
    setMinutes(m_end, end);
    m_day->setFocus(Qt::OtherFocusReason);
}

void SpanList::add()
{
    const int chosen = m_day->currentData().toInt();
    for (int weekday = 0; weekday < 7 && m_spans.size() < size_t(MoreHours::MostSpans); ++weekday) {
        const DayHours one{weekday, minutesIn(m_start), minutesIn(m_end)};
        const bool meant = chosen == EveryWorkingDay ? m_worked >> weekday & 1 : chosen == weekday;
        if (meant && one.start != one.end && std::ranges::find(m_spans, one) == m_spans.end())
            m_spans.push_back(one);
    }
    m_form->hide();
    emit edited();
}

void SpanList::remove(qint64 start, qint64 end)
{
    std::erase_if(m_spans, [&](const DayHours &one) { return one.start == start && one.end == end; });
    emit edited();
}

} // namespace meridian
