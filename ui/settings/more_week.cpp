// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/more_week.h"
#include "ui/settings/span_list.h"
#include "ui/settings/week_grid.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace meridian {

namespace {

constexpr qint64 AfterNoon = 13 * 60, Evening = 18 * 60, FocusFrom = 10 * 60, FocusUntil = 12 * 60;
constexpr int TheUsual = 0, TheOther = 1;

bool isOtherWeek(const OtherWeek &other, QDate monday)
{
    return other.monday.addDays(1 - other.monday.dayOfWeek()).daysTo(monday) % 14 == 0;
}

} // namespace

void changeMore(WeekHours &hours, const std::function<void(MoreHours &)> &work)
{
    MoreHours more = hours.more.value_or(MoreHours());
    work(more);
    hours.more = more == MoreHours() ? std::nullopt : std::optional(std::move(more));
}

MoreWeek::MoreWeek(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_fold(new Button(look, tr("More about my week"), Button::Role::Flat, Button::Size::Small)),
      m_content(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.type.px(10));
    m_fold->setCheckable(true);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_content);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(look.type.px(10), 0, 0, 0);
    content->setSpacing(look.type.px(10));
    m_also = addSpans(*content, tr("Further hours"), tr("Beside the usual ones of that day: after a break at noon, say."), tr("Add hours"),
                      tr("No further hours."), AfterNoon, Evening);
    m_focus = addSpans(*content, tr("Times of focus"), tr("Only what is urgent is told then. Others see you at work."), tr("Add focus"),
                       tr("No times of focus."), FocusFrom, FocusUntil);
    addTurns(*content);
    connect(m_fold, &Button::clicked, this, [this] { setFolded(!isFolded()); });
    setFolded(true);
}

SpanList *MoreWeek::addSpans(QVBoxLayout &column, const QString &name, const QString &about, const QString &button, const QString &none,
                             qint64 start, qint64 end)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new TextLabel(m_look, name, TypeStyle::UiMedium));
    words->addWidget(new TextLabel(m_look, about, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap));
    auto *add = new Button(m_look, button, Button::Role::Plain, Button::Size::Small);
    add->setIconName(QStringLiteral("list-add"));
    auto *head = new QHBoxLayout;
    head->setSpacing(m_look.type.px(16));
    head->addLayout(words, 1);
    head->addWidget(add, 0, Qt::AlignVCenter);
    column.addLayout(head);
    auto *list = new SpanList(m_look, none);
    list->setAccessibleName(name);
    column.addWidget(list);
    connect(add, &Button::clicked, list, [list, start, end] { list->beginToAdd(start, end); });
    connect(list, &SpanList::edited, this, &MoreWeek::edited);
    return list;
}

void MoreWeek::addTurns(QVBoxLayout &column)
{
    m_turns = new Switch(m_look, tr("Every second week is different"));
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(m_look, tr("Every second week is different"), TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Wrap), 1);
    head->addWidget(m_turns);
    column.addLayout(head);
    m_turn = new QWidget;
    auto *turn = new QVBoxLayout(m_turn);
    turn->setContentsMargins(0, 0, 0, 0);
    turn->setSpacing(m_look.type.px(10));
    m_thisWeek = new QComboBox;
    m_thisWeek->setAccessibleName(tr("This week is"));
    m_thisWeek->addItem(tr("the usual one"));
    m_thisWeek->addItem(tr("the other one"));
    auto *which = new QHBoxLayout;
    which->setSpacing(m_look.type.px(8));
    which->addWidget(new TextLabel(m_look, tr("This week is"), TypeStyle::Ui, Token::TextMuted));
    which->addWidget(m_thisWeek);
    which->addStretch(1);
    turn->addLayout(which);
    m_other = new WeekGrid(m_look, WeekGrid::Which::EverySecond);
    turn->addWidget(m_other);
    column.addWidget(m_turn);
    connect(m_turns, &Switch::clicked, this, [this] {
        m_turn->setVisible(m_turns->isChecked());
        emit edited();
    });
    connect(m_thisWeek, &QComboBox::activated, this, &MoreWeek::edited);
    connect(m_other, &WeekGrid::edited, this, &MoreWeek::edited);
}

void MoreWeek::setHours(const WeekHours &hours, QDate today)
{
    const MoreHours more = hours.more.value_or(MoreHours());
    m_monday = today.addDays(1 - today.dayOfWeek());
    m_also->setSpans(more.also, hours.days);
    m_focus->setSpans(more.focus, hours.days);
    m_turns->setChecked(more.other.has_value());
    m_turn->setVisible(more.other.has_value());
    m_thisWeek->setCurrentIndex(more.other && isOtherWeek(*more.other, m_monday) ? TheOther : TheUsual);
    WeekHours other = hours; // what it begins with
    other.more.reset();
    if (more.other) {
        other.days = more.other->days;
        other.start = more.other->start;
        other.end = more.other->end;
        other.differing = more.other->differing;
    }
    m_other->setHours(other);
    if (!m_opened && (!more.also.empty() || !more.focus.empty() || more.other))
        unfold();
}

void MoreWeek::applyTo(WeekHours &hours) const
{
    changeMore(hours, [this](MoreHours &more) {
        more.also = m_also->spans();
        more.focus = m_focus->spans();
        more.other.reset();
        if (!m_turns->isChecked())
            return;
        const WeekHours other = m_other->hours();
        more.other = OtherWeek{m_monday.addDays(m_thisWeek->currentIndex() == TheOther ? 0 : 7), other.days, other.start, other.end, other.differing};
    });
}

void MoreWeek::unfold()
{
    m_opened = true;
    setFolded(false);
}

bool MoreWeek::isFolded() const
{
    return m_content->isHidden();
}

void MoreWeek::setFolded(bool folded)
{
    m_content->setVisible(!folded);
    m_fold->setChecked(!folded);
    m_fold->setIconName(folded ? QStringLiteral("arrow-right") : QStringLiteral("arrow-down"));
    m_fold->setAccessibleDescription(folded ? tr("Folded") : tr("Unfolded"));
}

} // namespace meridian
