// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/journey_list.h"
#include "core/model/whereabouts.h"
#include "ui/settings/zone_choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/text_label.h"
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>

namespace meridian {

namespace {
constexpr int UsualStay = 7, JourneyCityWidth = 160; //!< days; design pixels
}

std::vector<Journey> withStay(std::vector<Journey> journeys, const Stay &stay, const QString &home)
{
    Journey back{stay.back, home, {}};
    for (const Journey &one : journeys) {
        if (one.date <= stay.back)
            back = {stay.back, one.zone, one.city};
    }
    std::erase_if(journeys, [&](const Journey &one) { return stay.there.date <= one.date && one.date <= stay.back; });
    const auto place = std::ranges::find_if(journeys, [&](const Journey &one) { return one.date > stay.back; });
    const auto first = journeys.insert(place, stay.there);
    journeys.insert(first + 1, back);
    return journeys;
}

std::vector<Journey> withoutJourney(std::vector<Journey> journeys, size_t place, const QString &home)
{
    if (place >= journeys.size())
        return journeys;
    const auto first = journeys.begin() + qsizetype(place);
    const bool leadsHome = first + 1 != journeys.end() && (first + 1)->zone == home;
    const bool wasHome = place == 0 || journeys[place - 1].zone == home;
    journeys.erase(first, first + (leadsHome && wasHome ? 2 : 1));
    return journeys;
}

std::vector<Journey> journeysFrom(std::vector<Journey> journeys, QDate today)
{
    const auto next = std::ranges::find_if(journeys, [&](const Journey &one) { return one.date > today; });
    if (next != journeys.begin())
        journeys.erase(journeys.begin(), next - 1);
    return journeys;
}

JourneyList::JourneyList(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_lines(new QVBoxLayout), m_form(new QWidget),
      m_none(new TextLabel(look, tr("No journeys to come."), TypeStyle::Small, Token::TextMuted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.type.px(8));
    column->addWidget(m_form);
    column->addLayout(m_lines);
    column->addWidget(m_none);
    build();
}

void JourneyList::build()
{
    m_zone = zoneChoice(m_look, tr("Where the journey goes"));
    m_city = new QLineEdit;
    m_city->setFont(m_look.type.font(TypeStyle::Ui));
    m_city->setMaxLength(int(limits::Short));
    m_city->setFixedWidth(m_look.type.px(JourneyCityWidth));
    m_city->setAccessibleName(tr("City of the journey"));
    m_city->setPlaceholderText(tr("City"));
    m_leaves = dateField(m_look, tr("First day there"));
    m_back = dateField(m_look, tr("Back on"));
    m_add = new Button(m_look, tr("Add"), Button::Role::Primary);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.type.px(8));
    auto *where = new QHBoxLayout;
    where->setSpacing(m_look.type.px(8));
    where->addWidget(m_zone);
    where->addWidget(m_city);
    where->addStretch(1);
    column->addLayout(where);
    auto *when = new QHBoxLayout;
    when->setSpacing(m_look.type.px(8));
    when->addWidget(new TextLabel(m_look, tr("From"), TypeStyle::Ui, Token::TextMuted));
    when->addWidget(m_leaves);
    when->addWidget(new TextLabel(m_look, tr("back on"), TypeStyle::Ui, Token::TextMuted));
    when->addWidget(m_back);
    when->addStretch(1);
    when->addWidget(m_add);
    column->addLayout(when);
    m_form->hide();
    connect(m_leaves, &QDateEdit::dateChanged, this, [this](QDate first) { m_back->setMinimumDate(first.addDays(1)); });
    connect(m_zone, &QComboBox::currentIndexChanged, this, [this] { m_city->setText(cityOf(m_zone->currentData().toString())); });
    connect(m_add, &Button::clicked, this, &JourneyList::add);
    connect(m_city, &QLineEdit::returnPressed, this, &JourneyList::add);
}

void JourneyList::setJourneys(const Profile &profile, QDate today)
{
    m_home = profile.zone;
    m_journeys = journeysFrom(profile.travel.value_or(Travel()).journeys, today);
    m_leaves->setMinimumDate(today);
    list(profile);
}

void JourneyList::list(const Profile &profile)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto date = [](QDate day) { return PersonText::dates(day, day, QLocale()); };
    bool any = false;
    for (size_t place = 0; place < m_journeys.size(); ++place) {
        const Journey &one = m_journeys[place];
        const bool isLast = place + 1 == m_journeys.size();
        if (one.zone == m_home)
            continue; // the end of the one before it
        any = true;
        const QString where = one.city.isEmpty() ? cityIn(profile, one.zone) : one.city;
        const QString when = isLast ? tr("from %1", "date").arg(date(one.date))
            : m_journeys[place + 1].zone == m_home
            ? tr("from %1, back on %2", "dates").arg(date(one.date), date(m_journeys[place + 1].date))
            : tr("from %1 until %2", "dates").arg(date(one.date), date(m_journeys[place + 1].date.addDays(-1)));
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(m_look.type.px(8));
        row->addWidget(new TextLabel(m_look, where, TypeStyle::Ui, Token::Text, TextLabel::Flow::Elide));
        row->addWidget(new TextLabel(m_look, when, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Elide), 1);
        auto *remove = new IconButton(m_look, QStringLiteral("window-close"), tr("Remove the journey to %1, %2", "city, dates").arg(where, when));
        row->addWidget(remove);
        m_lines->addWidget(line);
        connect(remove, &IconButton::clicked, this, [this, place] { this->remove(place); }, Qt::QueuedConnection);
    }
    m_none->setVisible(!any);
}

void JourneyList::beginToAdd()
{
    m_form->show();
    m_add->setEnabled(m_journeys.size() + 2 <= size_t(Travel::MostJourneys));
    m_leaves->setDate((m_journeys.empty() ? m_leaves->minimumDate() : std::max(m_leaves->minimumDate(), m_journeys.back().date)).addDays(1));
    m_back->setDate(m_leaves->date().addDays(UsualStay));
    chooseZoneIn(m_zone, m_home);
    m_city->setText(cityOf(m_home));
    m_zone->setFocus(Qt::OtherFocusReason);
}

void JourneyList::add()
{
    const Journey there{m_leaves->date(), m_zone->currentData().toString(), m_city->text().simplified()};
    if (!m_add->isEnabled() || there.zone.isEmpty())
        return;
    m_journeys = withStay(m_journeys, {there, std::max(m_back->date(), there.date.addDays(1))}, m_home);
    m_form->hide();
    emit edited();
}

void JourneyList::remove(size_t place)
{
    m_journeys = withoutJourney(m_journeys, place, m_home);
    emit edited();
}

} // namespace meridian
