// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/day_bar.h"
#include "ui/day/meeting_words.h"
#include "ui/day/week_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QResizeEvent>
#include <algorithm>

namespace meridian {

namespace {

constexpr int BarHeight = 52, RoomForClock = 820, RoomForWeekClock = 1000, RoomForTitle = 640;
constexpr size_t MostZones = 12;

} // namespace

DayBar::DayBar(const Look &look, MeetingPlan &plan, QWidget *parent)
    : QWidget(parent), m_look(look), m_plan(plan), m_title(new TextLabel(look, tr("Team day"), TypeStyle::Pane)),
      m_date(new TextLabel(look, {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide)),
      m_clock(new TextLabel(look, {}, TypeStyle::Ui, Token::TextMuted)),
      m_back(new IconButton(look, QStringLiteral("go-previous"), tr("The day before"), tr("Page Up"))),
      m_next(new IconButton(look, QStringLiteral("go-next"), tr("The next day"), tr("Page Down"))),
      m_today(new Button(look, tr("Today"), Button::Role::Plain, Button::Size::Small)),
      m_other(new Button(look, {}, Button::Role::Flat, Button::Size::Small)), m_circle(new Button(look, {}, Button::Role::Flat, Button::Size::Small)),
      m_zone(new Button(look, {}, Button::Role::Flat, Button::Size::Small))
{
    setFixedHeight(look.type.px(BarHeight) - 1);
    auto *row = new QHBoxLayout(this);
    fill(*row);
    connect(m_back, &IconButton::clicked, this, [this] { step(-1); });
    connect(m_next, &IconButton::clicked, this, [this] { step(1); });
    connect(m_other, &Button::clicked, this, [this] { emit rangeWanted(m_range == Range::Day ? Range::Week : Range::Day); });
    connect(m_today, &Button::clicked, this, [this] { m_plan.setDate(m_plan.today()); });
    connect(m_circle, &Button::clicked, this, &DayBar::openCircles);
    connect(m_zone, &Button::clicked, this, &DayBar::openZones);
    connect(&plan, &MeetingPlan::dayChanged, this, &DayBar::refresh);
    connect(&look.minutes, &MinuteTicker::minute, this, &DayBar::refresh);
    refresh();
}

void DayBar::fill(QHBoxLayout &row)
{
    m_back->setSide(26);
    m_next->setSide(26);
    m_other->setIconName(QStringLiteral("view-calendar-timeline"));
    m_other->setKeyHint(QStringLiteral("W"));
    m_circle->setIconName(QStringLiteral("system-users"));
    m_circle->setTrailingIcon(QStringLiteral("arrow-down"));
    m_zone->setIconName(QStringLiteral("globe"));
    m_zone->setTrailingIcon(QStringLiteral("arrow-down"));
    row.setContentsMargins(m_look.type.px(24), 0, m_look.type.px(16), 0);
    row.setSpacing(m_look.type.px(4));
    row.addWidget(m_title);
    row.addSpacing(m_look.type.px(12));
    row.addWidget(m_back);
    row.addWidget(m_today);
    row.addWidget(m_next);
    row.addSpacing(m_look.type.px(8));
    row.addWidget(m_date);
    row.addWidget(m_clock);
    row.addStretch(1);
    row.addWidget(m_other);
    row.addWidget(m_circle);
    row.addWidget(m_zone);
}

QWidget *DayBar::firstStop() const
{
    return m_today;
}

void DayBar::setCircles(std::vector<Circle> circles, size_t current)
{
    m_circles = std::move(circles);
    m_current = current;
    refresh();
}

void DayBar::setRange(Range range)
{
    m_range = range;
    refresh();
    fitWords();
}

void DayBar::step(int direction)
{
    m_plan.setDate(m_plan.date().addDays(direction * (m_range == Range::Day ? 1 : TeamWeek::Days)));
}

void DayBar::refresh()
{
    const MeetingWords words(m_plan);
    const bool day = m_range == Range::Day;
    m_title->setText(day ? tr("Team day") : tr("Team week"));
    m_date->setText(day ? words.dayTitle() : WeekWords(m_plan).title());
    m_back->setName(day ? tr("The day before") : tr("The week before"), tr("Page Up"));
    m_next->setName(day ? tr("The next day") : tr("The next week"), tr("Page Down"));
    m_other->setText(day ? tr("Week") : tr("Day"));
    m_other->setAccessibleName(day ? tr("Show the week") : tr("Show the day"));
    m_other->updateGeometry();
    m_clock->setText(tr("in %1 time", "a city").arg(words.zoneName()));
    m_today->setEnabled(m_plan.date() != m_plan.today());
    const QString circle = m_current < m_circles.size() ? m_circles[m_current].name : QString();
    const int people = int(m_plan.people().size());
    m_circle->setText(circle.isEmpty() ? tr("Everyone, %n people", nullptr, people)
                                       : tr("%1, %n people", "a channel", people).arg(PersonText::shortened(circle)));
    m_circle->setAccessibleName(tr("Whose day: %1").arg(m_circle->text()));
    m_zone->setText(PersonText::shortened(words.zoneName()));
    m_zone->setAccessibleName(tr("On the clock of %1").arg(words.zoneName()));
    m_circle->updateGeometry();
    m_zone->updateGeometry();
}

void DayBar::openCircles()
{
    auto *menu = new PopupMenu(m_look, window());
    std::vector<PopupMenu::Item> items;
    for (size_t i = 0; i < m_circles.size(); ++i)
        items.push_back({m_circles[i].channel ? QStringLiteral("irc-channel-active") : QStringLiteral("system-users"),
                         m_circles[i].name.isEmpty() ? tr("Everyone") : m_circles[i].name, {},
                         i == m_current ? QStringLiteral("✓") : QString()});
    menu->setItems(std::move(items));
    menu->setCurrent(int(m_current));
    connect(menu, &PopupMenu::triggered, this, [this](int index) { emit circleWanted(m_circles[size_t(index)].channel); });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(m_circle, Popup::Side::Below, Qt::AlignTrailing);
}

//! Mine first, then those of the people shown, as the day reaches them.
void DayBar::openZones()
{
    std::vector<QTimeZone> zones{m_plan.book().zone()};
    for (const MeetingPlan::Person &one : m_plan.people()) {
        const QTimeZone *zone = one.clock ? &one.clock->zoneAt(m_plan.candidate().from) : nullptr;
        if (zone && std::ranges::find(zones, *zone) == zones.end() && zones.size() < MostZones)
            zones.push_back(*zone);
    }
    auto *menu = new PopupMenu(m_look, window());
    std::vector<PopupMenu::Item> items;
    int current = 0;
    for (size_t i = 0; i < zones.size(); ++i) {
        const bool isIt = zones[i] == m_plan.zone();
        current = isIt ? int(i) : current;
        items.push_back({QStringLiteral("globe"), cityOf(QString::fromLatin1(zones[i].id())), i == 0 ? tr("Your clock") : QString(),
                         isIt ? QStringLiteral("✓") : QString()});
    }
    menu->setItems(std::move(items));
    menu->setCurrent(current);
    connect(menu, &PopupMenu::triggered, this, [this, zones](int index) { m_plan.setZone(zones[size_t(index)]); });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(m_zone, Popup::Side::Below, Qt::AlignTrailing);
}

void DayBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void DayBar::fitWords()
{
    m_clock->setVisible(width() >= m_look.type.px(m_range == Range::Day ? RoomForClock : RoomForWeekClock));
    m_title->setVisible(width() >= m_look.type.px(RoomForTitle));
}

} // namespace meridian
