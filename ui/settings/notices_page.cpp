// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notices_page.h"
#include "ui/settings/week_grid.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/switch.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QTimeEdit>
#include <algorithm>

namespace meridian {

namespace {

constexpr int AsTheyCome = 0, AtTimes = 1, TimesInRow = 4;
//! Two looks a day, where nothing else was chosen yet.
constexpr qint64 LateMorning = 11 * 60, LateAfternoon = 16 * 60;

} // namespace

NoticesPage::NoticesPage(const Look &look, AttentionDesk &attention, const MemberBook &book, SettingsDoor &door, QWidget *parent)
    : SettingsPage(look, parent), m_attention(attention), m_book(book), m_door(door), m_ways(new QButtonGroup(this)), m_times(new QWidget),
      m_list(new QWidget), m_new(minutesField(look, tr("Another time"))), m_add(new Button(look, tr("Add this time"), Button::Role::Plain, Button::Size::Small)),
      m_sentence(note({}, Token::Text)), m_fault(note({}))
{
    buildTimes();
    addLine();
    buildRest();
    connect(&attention, &AttentionDesk::changed, this, &NoticesPage::refresh);
    connect(&book, &MemberBook::changed, this, &NoticesPage::refresh);
    refresh();
}

void NoticesPage::buildTimes()
{
    addHeading(tr("When you hear of what is new"), tr("Only of what is for you, and only in your working hours. The rest is in your inbox when you look."));
    for (const auto &[way, name] : {std::pair(AsTheyCome, tr("As it comes")), std::pair(AtTimes, tr("At these times, in one sentence each"))}) {
        auto *button = new QRadioButton(name);
        button->setFont(look().type.font(TypeStyle::Ui));
        m_ways->addButton(button, way);
        column()->addWidget(button);
    }
    auto *box = new QVBoxLayout(m_times);
    box->setContentsMargins(look().type.px(24), 0, 0, 0);
    box->setSpacing(look().type.px(8));
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(look().type.px(6));
    grid->setColumnStretch(TimesInRow, 1);
    box->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(look().type.px(8));
    row->addWidget(m_new);
    row->addWidget(m_add);
    row->addWidget(m_fault, 1);
    box->addLayout(row);
    column()->addWidget(m_times);
    column()->addWidget(m_sentence);
    m_sentence->setAccessibleName(tr("As it is now"));
    setMinutes(m_new, 14 * 60);
    connect(m_ways, &QButtonGroup::idClicked, this, [this](int way) { save(way == AtTimes ? first() : std::vector<qint64>()); });
    connect(m_add, &Button::clicked, this, &NoticesPage::add);
}

void NoticesPage::buildRest()
{
    addHeading(tr("The start of your day"),
               tr("When your work begins, one sentence tells of all that came meanwhile, and it takes the place of everything before it. "
                  "The list of it is “Your morning”, above your inbox: looking at things at night takes nothing out of it."));
    addLine();
    addHeading(tr("What is urgent"),
               tr("It reaches you at once and with a sound, if you let it at that hour: Your hours says when. “Do not disturb” of your desktop holds for it too."));
    addLine();
    const QString name = tr("Hide the words");
    auto *hide = new Switch(look(), name);
    hide->setChecked(m_door.noticesHidden());
    addRow(name, tr("Notifications on this computer say who wrote, and not what."), hide);
    connect(hide, &Switch::toggled, this, [this](bool hidden) {
        m_door.setNoticesHidden(hidden);
        emit saved();
    });
    column()->addStretch(1);
}

//! What was chosen last while the page is open, else two times of which one falls into most people's work.
std::vector<qint64> NoticesPage::first() const
{
    return m_shown.empty() ? std::vector{LateMorning, LateAfternoon} : m_shown;
}

void NoticesPage::save(std::vector<qint64> batches)
{
    m_attention.setBatches(std::move(batches));
    emit saved();
    refresh();
}

void NoticesPage::add()
{
    std::vector<qint64> batches = m_attention.batches();
    batches.push_back(minutesIn(m_new));
    save(std::move(batches));
}

//! The last one leaves what was before there were any.
void NoticesPage::remove(qint64 minutes)
{
    std::vector<qint64> batches = m_attention.batches();
    std::erase(batches, minutes);
    m_new->setFocus(Qt::OtherFocusReason); // its chip is gone
    if (batches.empty())
        m_shown.clear();
    save(std::move(batches));
}

void NoticesPage::refresh()
{
    const std::vector<qint64> &batches = m_attention.batches();
    m_ways->button(batches.empty() ? AsTheyCome : AtTimes)->setChecked(true);
    m_times->setVisible(!batches.empty());
    if (!batches.empty() && (batches != m_shown || m_list->layout()->count() == 0)) {
        m_shown = batches;
        rebuildTimes();
    }
    const bool full = std::ssize(batches) >= Attention::MostBatches;
    m_add->setEnabled(!full);
    m_new->setEnabled(!full);
    m_fault->setText(full ? tr("There are %n times, which is the most.", nullptr, int(Attention::MostBatches)) : QString());
    m_sentence->setText(sentence());
}

void NoticesPage::rebuildTimes()
{
    while (QLayoutItem *old = m_list->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const qint64 minutes : m_shown)
        addTime(minutes);
}

void NoticesPage::addTime(qint64 minutes)
{
    const QString time = ClockText(m_book.zone()).time(int(minutes));
    auto *chip = new Button(look(), time, Button::Role::Plain, Button::Size::Small);
    chip->setTrailingIcon(QStringLiteral("window-close"));
    chip->setToolTip(tr("Take %1 away").arg(time));
    chip->setAccessibleName(tr("Take %1 away").arg(time));
    connect(chip, &Button::clicked, this, [this, minutes] { remove(minutes); });
    auto *grid = static_cast<QGridLayout *>(m_list->layout());
    grid->addWidget(chip, grid->count() / TimesInRow, grid->count() % TimesInRow);
}

QString NoticesPage::sentence() const
{
    const std::vector<qint64> &batches = m_attention.batches();
    if (batches.empty())
        return tr("You hear of things as they come while you are at work, and of what came meanwhile at the start of your day.");
    const ClockText clock(m_book.zone());
    QStringList times;
    for (const qint64 minutes : batches)
        times << clock.time(int(minutes));
    return tr("You hear of things at %1 while you are at work, and of what came meanwhile at the start of your day.")
        .arg(QLocale().createSeparatedList(times));
}

} // namespace meridian
