// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hours_page.h"
#include "core/model/whereabouts.h"
#include "ui/settings/days_off_list.h"
#include "ui/settings/holidays_box.h"
#include "ui/settings/journey_list.h"
#include "ui/settings/more_week.h"
#include "ui/settings/week_grid.h"
#include "ui/settings/zone_choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/switch.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeEdit>

namespace meridian {

namespace {

constexpr int CityWidth = 160;
constexpr qint64 HalfAYearMs = 182LL * 24 * 60 * 60 * 1000;

QString nameOf(const QTimeZone &zone)
{
    return QString::fromLatin1(zone.id());
}

} // namespace

bool clocksDiffer(const QTimeZone &one, const QTimeZone &other, Instant now)
{
    return utcOffsetDifference(one, other, now) != 0 || utcOffsetDifference(one, other, now.plus(HalfAYearMs)) != 0;
}

HoursPage::HoursPage(const Look &look, ProfileEditor &editor, HolidayClient &holidays, QTimeZone computer, QWidget *parent)
    : SettingsPage(look, parent), m_editor(editor), m_computer(std::move(computer)), m_holidayClient(holidays)
{
    buildPlace();
    addLine();
    buildWeek();
    addLine();
    buildQuiet();
    buildUrgent();
    addLine();
    buildDaysOff();
    addLine();
    buildHolidays();
    addLine();
    buildJourneys();
    addLine();
    buildSeen();
    column()->addStretch(1);
    connect(&editor, &ProfileEditor::changed, this, &HoursPage::refresh);
    refresh();
}

void HoursPage::buildPlace()
{
    addHeading(tr("Where you are"));
    m_zone = zoneChoice(look(), tr("Time zone"));
    m_city = lineEdit(limits::Short);
    m_city->setFixedWidth(look().type.px(CityWidth));
    m_city->setAccessibleName(tr("City"));
    m_city->setPlaceholderText(tr("City"));
    m_pill = new LocalTimePill(look(), LocalTimePill::Shape::Boxed);
    auto *row = new QHBoxLayout;
    row->setSpacing(look().type.px(10));
    row->addWidget(m_zone);
    row->addWidget(m_city);
    row->addWidget(m_pill);
    row->addStretch(1);
    column()->addLayout(row);
    m_move = new QWidget;
    auto *move = new QHBoxLayout(m_move);
    move->setContentsMargins(0, 0, 0, 0);
    move->setSpacing(look().type.px(10));
    m_moved = note({}, Token::Text);
    m_take = new Button(look(), {}, Button::Role::Plain, Button::Size::Small);
    m_keep = new Button(look(), {}, Button::Role::Flat, Button::Size::Small);
    move->addWidget(m_moved, 1);
    move->addWidget(m_take);
    move->addWidget(m_keep);
    column()->addWidget(m_move);
    connect(m_zone, &QComboBox::activated, this, [this] { chooseZone(m_zone->currentData().toString()); });
    connect(m_city, &QLineEdit::editingFinished, this, [this] {
        m_editor.change([this](Profile &me) { me.city = m_city->text().simplified(); });
    });
    connect(m_take, &Button::clicked, this, [this] { chooseZone(nameOf(m_computer)); });
    connect(m_keep, &Button::clicked, this, [this] {
        m_staying = nameOf(m_computer);
        refresh();
    });
}

void HoursPage::buildWeek()
{
    addHeading(tr("Working hours"), tr("Notifications wait outside these hours. Others see where you are in your day, not "
                                       "what you are doing."));
    m_week = new WeekGrid(look());
    column()->addWidget(m_week);
    connect(m_week, &WeekGrid::edited, this, [this] {
        const WeekHours week = m_week->hours();
        m_editor.change([&](Profile &me) {
            me.hours.days = week.days;
            me.hours.start = week.start;
            me.hours.end = week.end;
            me.hours.differing = week.differing;
        });
    });
    m_more = new MoreWeek(look());
    column()->addWidget(m_more);
    connect(m_more, &MoreWeek::edited, this, [this] {
        m_editor.change([this](Profile &me) { m_more->applyTo(me.hours); });
    });
}

void HoursPage::buildQuiet()
{
    m_quietStart = minutesField(look(), tr("Quiet from"));
    m_quietEnd = minutesField(look(), tr("Quiet until"));
    auto *times = new QWidget;
    auto *row = new QHBoxLayout(times);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().type.px(6));
    row->addWidget(m_quietStart);
    row->addWidget(new TextLabel(look(), tr("to"), TypeStyle::Ui, Token::TextMuted));
    row->addWidget(m_quietEnd);
    addRow(tr("Quiet hours"), tr("Shown as asleep."), times);
    const auto save = [this] {
        m_editor.change([this](Profile &me) {
            me.hours.quietStart = minutesIn(m_quietStart);
            me.hours.quietEnd = minutesIn(m_quietEnd);
        });
    };
    connect(m_quietStart, &QTimeEdit::timeChanged, this, save);
    connect(m_quietEnd, &QTimeEdit::timeChanged, this, save);
}

void HoursPage::buildUrgent()
{
    m_urgent = new QComboBox;
    m_urgent->addItem(tr("Always"), int(UrgentTaken::Always));
    m_urgent->addItem(tr("Not at night"), int(UrgentTaken::NotAtNight));
    m_urgent->addItem(tr("Only at work"), int(UrgentTaken::AtWork));
    addRow(tr("Urgent messages may reach me"),
           tr("They come with a reason. Where they may not reach you, they wait for your hours as others do, and their sender knows."),
           m_urgent);
    connect(m_urgent, &QComboBox::activated, this, [this] {
        const auto taken = UrgentTaken(m_urgent->currentData().toInt());
        m_editor.change([taken](Profile &me) {
            if (me.takesUrgent() != taken)
                me.urgent = taken;
        });
    });
}

template<typename List>
void HoursPage::addListed(const QString &heading, const QString &button, List *list)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(look(), heading, TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide), 1);
    auto *add = new Button(look(), button, Button::Role::Plain, Button::Size::Small);
    add->setIconName(QStringLiteral("list-add"));
    head->addWidget(add);
    column()->addLayout(head);
    column()->addWidget(list);
    connect(add, &Button::clicked, list, &List::beginToAdd);
}

void HoursPage::buildDaysOff()
{
    m_daysOff = new DaysOffList(look());
    addListed(tr("Days off"), tr("Add days"), m_daysOff);
    connect(m_daysOff, &DaysOffList::edited, this, [this] {
        m_editor.change([this](Profile &me) { me.hours.daysOff = m_daysOff->days(); });
    });
}

void HoursPage::buildHolidays()
{
    addHeading(tr("Public holidays of"), tr("Days off that come by themselves. Others see them with your hours."));
    m_holidays = new HolidaysBox(look(), m_holidayClient);
    column()->addWidget(m_holidays);
    connect(m_holidays, &HolidaysBox::edited, this, [this](const QString &region, const std::vector<DayOff> &days) {
        m_editor.change([&](Profile &me) {
            changeMore(me.hours, [&](MoreHours &more) {
                more.region = region;
                more.holidays = days;
            });
        });
    });
}

void HoursPage::buildJourneys()
{
    m_journeys = new JourneyList(look());
    addListed(tr("Journeys"), tr("Add a journey"), m_journeys);
    connect(m_journeys, &JourneyList::edited, this, [this] {
        m_editor.change([this](Profile &me) {
            me.travel = m_journeys->journeys().empty() ? std::nullopt : std::optional(Travel{m_journeys->journeys()});
        });
    });
}

void HoursPage::buildSeen()
{
    addHeading(tr("What others see"));
    m_shown = new Switch(look(), {});
    addRow(tr("Show where I am in my day"), tr("When off, others see only your clock. Messages still wait for your hours."),
           m_shown);
    connect(m_shown, &Switch::clicked, this, [this] {
        m_editor.change([this](Profile &me) { me.shown = m_shown->isChecked() ? DayShown::Hours : DayShown::Clock; });
    });
}

void HoursPage::refresh()
{
    const Profile me = m_editor.profile();
    const Instant now = look().clock.now();
    chooseZoneIn(m_zone, me.zone);
    if (!m_city->hasFocus()) {
        m_city->setText(me.city.isEmpty() ? cityOf(me.zone) : me.city);
        m_city->setCursorPosition(0);
    }
    m_pill->setProfile(me);
    m_week->setHours(me.hours);
    const QSignalBlocker from(m_quietStart), until(m_quietEnd);
    setMinutes(m_quietStart, me.hours.quietStart);
    setMinutes(m_quietEnd, me.hours.quietEnd);
    m_urgent->setCurrentIndex(m_urgent->findData(int(me.takesUrgent())));
    const QDate today = wallTime(zoneAt(me, now).value_or(m_computer), now).date;
    m_more->setHours(me.hours, today);
    m_daysOff->setDays(me.hours.daysOff, today);
    m_holidays->setHours(me.hours.more.value_or(MoreHours()), zoneOf(me.zone).value_or(m_computer), today);
    m_journeys->setJourneys(me, today);
    m_shown->setChecked(me.shown == DayShown::Hours);
    refreshMove(me);
}

void HoursPage::arrive()
{
    refresh();
    m_holidays->arrive();
}

bool HoursPage::offersMove() const
{
    return !m_move->isHidden();
}

void HoursPage::refreshMove(const Profile &profile)
{
    const auto mine = zoneAt(profile, look().clock.now());
    const bool named = zoneOf(nameOf(m_computer)).has_value();
    const bool differs = named && (!mine || clocksDiffer(*mine, m_computer, look().clock.now()));
    m_move->setVisible(differs && m_staying != nameOf(m_computer));
    const QString there = cityOf(nameOf(m_computer)), here = cityOf(zoneIdAt(profile, look().clock.now()));
    m_moved->setText(mine ? tr("You seem to have moved: this computer’s clock is that of %1.").arg(there)
                          : tr("This computer’s clock is that of %1.").arg(there));
    m_take->setText(tr("Use %1").arg(there));
    m_keep->setText(here.isEmpty() ? tr("Leave it unsaid") : tr("Keep %1").arg(here));
}

void HoursPage::chooseZone(const QString &zone)
{
    m_editor.change([&](Profile &me) {
        if (me.travel) { // who comes back, comes back to the new home
            for (Journey &one : me.travel->journeys) {
                if (one.zone == me.zone)
                    one = {one.date, zone, {}};
            }
        }
        me.zone = zone;
        me.city = cityOf(zone);
    });
}

} // namespace meridian
