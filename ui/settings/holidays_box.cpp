// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidays_box.h"
#include "ui/widgets/button.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/text_label.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <algorithm>

namespace meridian {

namespace {

constexpr int RegionWidth = 240;
constexpr size_t ShownAtFirst = 5;

bool isKept(const MoreHours &more, const DayOff &day)
{
    return std::ranges::any_of(more.holidays, [&](const DayOff &one) { return one.holds(day.first); });
}

} // namespace

HolidaysBox::HolidaysBox(const Look &look, HolidayClient &client, QWidget *parent)
    : QWidget(parent), m_look(look), m_client(client), m_zone(QTimeZone::utc()), m_region(new QComboBox),
      m_likely(new Button(look, {}, Button::Role::Plain, Button::Size::Small)),
      m_again(new Button(look, tr("Try again"), Button::Role::Plain, Button::Size::Small)),
      m_showAll(new Button(look, {}, Button::Role::Flat, Button::Size::Small)),
      m_words(new TextLabel(look, {}, TypeStyle::Small, Token::Text, TextLabel::Flow::Wrap)),
      m_about(new TextLabel(look, tr("On those without a tick you work."), TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap)),
      m_lines(new QVBoxLayout)
{
    m_region->setAccessibleName(tr("Public holidays of"));
    m_region->setMaxVisibleItems(12);
    m_region->setFixedWidth(look.type.px(RegionWidth));
    auto *row = new QHBoxLayout;
    row->setSpacing(look.type.px(10));
    row->addWidget(m_region);
    row->addWidget(m_likely);
    row->addStretch(1);
    auto *failure = new QHBoxLayout;
    failure->setSpacing(look.type.px(10));
    failure->addWidget(m_words, 1);
    failure->addWidget(m_again);
    m_lines->setSpacing(look.type.px(6));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.type.px(8));
    column->addLayout(row);
    column->addLayout(failure);
    column->addWidget(m_about);
    column->addLayout(m_lines);
    column->addWidget(m_showAll, 0, Qt::AlignLeading);
    for (QWidget *widget : {static_cast<QWidget *>(m_likely), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_words)})
        widget->hide();
    connect(m_region, &QComboBox::activated, this, [this] { choose(m_region->currentData().toString()); });
    connect(m_likely, &Button::clicked, this, [this] {
        if (const HolidayRegion *likely = likelyRegion(m_regions, m_zone, QLocale()))
            choose(QString(likely->code));
    });
    connect(m_again, &Button::clicked, this, &HolidaysBox::arrive);
    connect(m_showAll, &Button::clicked, this, [this] {
        m_all = true;
        showSome();
        if (m_boxes.size() > ShownAtFirst)
            m_boxes[ShownAtFirst]->setFocus(Qt::OtherFocusReason);
    });
    fillRegions();
    refreshDays();
}

void HolidaysBox::setHours(const MoreHours &more, const QTimeZone &zone, QDate today)
{
    const bool sameRegion = more.region == m_more.region;
    m_more = more;
    m_zone = zone;
    m_today = today;
    if (!sameRegion) {
        m_chosen = QString();
        m_all = false;
        fillRegions();
    }
    offerLikely();
    refreshDays();
    if (!m_regions.empty() && !more.region.isEmpty() && m_listedOf != more.region)
        listDays(more.region); // chosen on another device
}

void HolidaysBox::arrive()
{
    if (m_regions.empty())
        return m_client.regions(this, [this](const Regions &regions) { takeRegions(regions); });
    if (!m_more.region.isEmpty())
        listDays(m_more.region);
}

void HolidaysBox::takeRegions(const Regions &regions)
{
    if (!regions)
        return say(regions.error(), {});
    m_words->hide();
    m_again->hide();
    m_regions = *regions;
    fillRegions();
    offerLikely();
    if (!m_more.region.isEmpty())
        listDays(m_more.region);
}

//! A region that is kept is there even where no list is.
void HolidaysBox::fillRegions()
{
    const QSignalBlocker quiet(m_region);
    m_region->clear();
    m_region->addItem(tr("None"), QString());
    for (const HolidayRegion &one : m_regions)
        m_region->addItem(nameOf(one.code), one.code);
    if (m_region->findData(m_more.region) < 0)
        m_region->addItem(m_more.region, m_more.region);
    m_region->setCurrentIndex(m_region->findData(m_more.region));
    m_region->setEnabled(m_region->count() > 1);
}

//! A first guess, where nothing was chosen.
void HolidaysBox::offerLikely()
{
    const HolidayRegion *likely = m_more.region.isEmpty() ? likelyRegion(m_regions, m_zone, QLocale()) : nullptr;
    m_likely->setVisible(likely);
    if (likely)
        m_likely->setText(tr("Use those of %1", "a country").arg(nameOf(likely->code)));
}

QString HolidaysBox::nameOf(const QString &region) const
{
    const auto found = std::ranges::find(m_regions, region, &HolidayRegion::code);
    if (found == m_regions.end())
        return region;
    if (std::ranges::count(m_regions, found->name, &HolidayRegion::name) < 2)
        return found->name;
    const QString language = QLocale(found->language.section(u'@', 0, 0)).nativeLanguageName();
    return tr("%1 (%2)", "a region, the language of its names").arg(found->name, language.isEmpty() ? found->language : language);
}

void HolidaysBox::choose(const QString &region)
{
    m_chosen = region;
    if (region != m_more.region && region.isEmpty())
        emit edited({}, {});
    else if (region != m_more.region)
        listDays(region);
}

void HolidaysBox::listDays(const QString &region)
{
    m_client.holidays(region, m_today, holidaysKeptUntil(m_today), this, [this, region](const Days &days) { takeDays(region, days); });
}

void HolidaysBox::takeDays(const QString &region, const Days &days)
{
    if (region != m_chosen && region != m_more.region)
        return; // somebody chose otherwise meanwhile
    if (!days) {
        say(days.error(), region);
        return fillRegions(); // what is kept is what is shown
    }
    m_words->hide();
    m_again->hide();
    m_listed = *days;
    m_listed.resize(std::min(m_listed.size(), size_t(MoreHours::MostHolidays)));
    m_listedOf = region;
    if (m_listed.empty()) {
        m_words->setText(tr("No public holidays are known of %1 for the next months.").arg(nameOf(region)));
        m_words->show();
    }
    if (region != m_more.region)
        emit edited(region, m_listed);
    else
        refreshDays();
}

void HolidaysBox::say(HolidayFailure failure, const QString &region)
{
    m_again->setVisible(failure == HolidayFailure::Unanswered);
    switch (failure) {
    case HolidayFailure::NotHere:
        m_words->setText(tr("Public holidays are not available on this computer. You can add them to your days off by hand."));
        break;
    case HolidayFailure::Unanswered:
        m_words->setText(tr("The list of public holidays could not be read."));
        break;
    case HolidayFailure::Unknown:
        m_words->setText(tr("This computer knows no public holidays of %1.").arg(nameOf(region)));
        break;
    }
    m_words->show();
}

QString HolidaysBox::said() const
{
    return m_words->isHidden() ? QString() : m_words->text();
}

void HolidaysBox::refreshDays()
{
    std::vector<DayOff> shown;
    if (m_listedOf == m_more.region && !m_more.region.isEmpty())
        shown = m_listed;
    for (const DayOff &one : m_more.holidays) {
        if (one.last >= m_today && std::ranges::none_of(shown, [&](const DayOff &other) { return other.holds(one.first); }))
            shown.push_back(one);
    }
    std::ranges::sort(shown, {}, &DayOff::first);
    if (shown != m_shown) {
        for (QCheckBox *box : m_boxes) { // one of them may be what was clicked
            box->hide();
            box->deleteLater();
        }
        m_boxes.clear();
        m_shown = shown;
        for (const DayOff &one : m_shown) {
            const QString date = tr("%1 %2", "a date, its year").arg(PersonText::dates(one, QLocale())).arg(one.last.year());
            auto *box = new QCheckBox(one.note.isEmpty() ? date : tr("%1: %2", "date, name of a holiday").arg(date, QString(one.note).replace(u'&', QStringLiteral("&&"))));
            box->setFont(m_look.type.font(TypeStyle::Ui));
            box->setAccessibleDescription(tr("A day off while it is ticked"));
            m_boxes.push_back(box);
            m_lines->addWidget(box);
            connect(box, &QCheckBox::clicked, this, &HolidaysBox::tick);
        }
    }
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(isKept(m_more, m_shown[i]));
    showSome();
}

void HolidaysBox::showSome()
{
    const bool folds = !m_all && m_boxes.size() > ShownAtFirst + 1;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setVisible(!folds || i < ShownAtFirst);
    m_about->setVisible(!m_boxes.empty());
    m_showAll->setVisible(folds);
    m_showAll->setText(tr("Show %n more", nullptr, int(m_boxes.size()) - int(ShownAtFirst)));
}

void HolidaysBox::tick()
{
    std::vector<DayOff> kept;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            kept.push_back(m_shown[i]);
    }
    emit edited(QString(m_more.region), kept);
}

} // namespace meridian
