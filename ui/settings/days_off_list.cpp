// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/days_off_list.h"
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
constexpr int LongestDays = 366;
} // namespace

std::vector<DayOff> withDayOff(std::vector<DayOff> days, const DayOff &more)
{
    DayOff joined = more;
    std::erase_if(days, [&](const DayOff &one) {
        const bool overlaps = one.first <= joined.last && joined.first <= one.last;
        if (!overlaps)
            return false;
        joined.first = qMin(joined.first, one.first);
        joined.last = qMax(joined.last, one.last);
        if (joined.note.isEmpty())
            joined.note = one.note;
        return true;
    });
    const auto place = std::ranges::find_if(days, [&](const DayOff &one) { return one.first > joined.first; });
    days.insert(place, joined);
    return days;
}

DaysOffList::DaysOffList(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_lines(new QVBoxLayout), m_form(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.type.px(8));
    column->addWidget(m_form);
    column->addLayout(m_lines);
    m_none = new TextLabel(look, tr("No days off to come."), TypeStyle::Small, Token::TextMuted);
    column->addWidget(m_none);
    build();
}

void DaysOffList::build()
{
    m_first = dateField(m_look, tr("First day off"));
    m_last = dateField(m_look, tr("Last day off"));
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Kind of days off"));
    for (const auto kind : {Absence::Kind::DayOff, Absence::Kind::Leave, Absence::Kind::Holiday})
        m_kind->addItem(kind == Absence::Kind::Leave ? tr("Leave") : PersonText::awayWord(kind));
    m_note = new QLineEdit;
    m_note->setFont(m_look.type.font(TypeStyle::Ui));
    m_note->setMaxLength(int(DayOff::LongestNote));
    m_note->setPlaceholderText(tr("Note (optional)"));
    m_note->setAccessibleName(tr("Note"));
    auto *add = new Button(m_look, tr("Add"), Button::Role::Primary);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.type.px(8));
    auto *days = new QHBoxLayout;
    days->setSpacing(m_look.type.px(8));
    days->addWidget(m_first);
    days->addWidget(new TextLabel(m_look, tr("to"), TypeStyle::Ui, Token::TextMuted));
    days->addWidget(m_last);
    days->addWidget(m_kind);
    days->addStretch(1);
    column->addLayout(days);
    auto *words = new QHBoxLayout;
    words->setSpacing(m_look.type.px(8));
    words->addWidget(m_note, 1);
    words->addWidget(add);
    column->addLayout(words);
    m_form->hide();
    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate first) {
        m_last->setDateRange(first, first.addDays(LongestDays - 1));
    });
    connect(add, &Button::clicked, this, &DaysOffList::add);
    connect(m_note, &QLineEdit::returnPressed, this, &DaysOffList::add);
}

void DaysOffList::setDays(const std::vector<DayOff> &days, QDate today)
{
    m_days.clear();
    std::ranges::copy_if(days, std::back_inserter(m_days), [&](const DayOff &one) { return one.last >= today; });
    m_first->setMinimumDate(today);
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_none->setVisible(m_days.empty());
    const QLocale locale;
    for (size_t place = 0; place < m_days.size(); ++place) {
        const QString dates = PersonText::dates(m_days[place], locale);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(m_look.type.px(8));
        row->addWidget(new TextLabel(m_look, dates, TypeStyle::Ui, Token::Text, TextLabel::Flow::Elide));
        const AwayKind kind = m_days[place].away.value_or(AwayKind::DayOff);
        const QString what = kind == AwayKind::DayOff ? QString() : m_kind->itemText(int(kind));
        const QString about = what.isEmpty() || m_days[place].note.isEmpty() ? what + m_days[place].note : tr("%1: %2", "leave or holiday, note").arg(what, m_days[place].note);
        row->addWidget(new TextLabel(m_look, about, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Elide), 1);
        auto *remove = new IconButton(m_look, QStringLiteral("window-close"), tr("Remove %1").arg(dates));
        row->addWidget(remove);
        m_lines->addWidget(line);
        connect(remove, &IconButton::clicked, this, [this, place] { this->remove(place); }, Qt::QueuedConnection);
    }
}

void DaysOffList::beginToAdd()
{
    m_form->show();
    const QDate after = m_days.empty() ? m_first->minimumDate() : m_days.back().last;
    m_first->setDate(after.addDays(1));
    m_last->setDate(m_first->date());
    m_kind->setCurrentIndex(0);
    m_note->clear();
    m_first->setFocus(Qt::OtherFocusReason);
}

void DaysOffList::add()
{
    if (m_days.size() >= size_t(WeekHours::MostDaysOff))
        return;
    DayOff added{m_first->date(), qMax(m_first->date(), m_last->date()), m_note->text().simplified()};
    if (const auto kind = AwayKind(m_kind->currentIndex()); kind != AwayKind::DayOff)
        added.away = kind;
    m_days = withDayOff(m_days, added);
    m_form->hide();
    emit edited();
}

void DaysOffList::remove(size_t place)
{
    if (place >= m_days.size())
        return;
    m_days.erase(m_days.begin() + qsizetype(place));
    emit edited();
}

} // namespace meridian
