// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ask_field.h"
#include "core/time/wall_clock.h"
#include "ui/compose/ask_advice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

namespace meridian {

namespace {

constexpr int FirstProposalDays = 2, Noon = 12;
constexpr WorkSpan FirstSpan{WorkSpan::Unit::Days, 2};
constexpr int FirstHours = 4; //!< half a day's work to read a proposal

} // namespace

AskField::AskField(const Look &look, const MemberBook &book, Of of, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_book(book)
    , m_of(of)
    , m_cited(new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide, this))
    , m_choice(new Button(look, {}, Button::Role::Plain, Button::Size::Small, this))
    , m_date(new QDateTimeEdit(this))
    , m_count(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_advice(new AskAdvice(look, book, this))
    , m_reviewRow(new QWidget(this))
    , m_leavesTime(new QCheckBox(tr("Not decided before everyone who is asked had"), m_reviewRow))
    , m_hours(new QSpinBox(m_reviewRow))
    , m_hoursWords(new TextLabel(look, {}, TypeStyle::Ui, Token::Text, TextLabel::Flow::Elide, m_reviewRow))
{
    build();
    connect(m_choice, &Button::clicked, this, &AskField::openMenu);
    connect(m_date, &QDateTimeEdit::dateTimeChanged, this, [this] {
        weigh();
        emit changed();
    });
    connect(m_advice, &AskAdvice::changeWanted, this, &AskField::setDate);
    connect(m_count, &QSpinBox::valueChanged, this, [this] {
        nameUnits();
        emit changed();
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        fitCount();
        emit changed();
    });
    connect(m_leavesTime, &QCheckBox::toggled, this, &AskField::refresh);
    connect(m_hours, &QSpinBox::valueChanged, this, &AskField::refresh);
    set({});
}

void AskField::build()
{
    m_choice->setIconName(QStringLiteral("appointment-reminder"));
    m_choice->setTrailingIcon(QStringLiteral("arrow-down"));
    m_date->setTimeSpec(Qt::UTC);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("ddd d MMMM, HH:mm", "the format of a date and a time"));
    m_date->setAccessibleName(tr("By, on your clock"));
    m_count->setAccessibleName(tr("Within so much of their own working time"));
    m_unit->addItems({QString(), QString()});
    m_unit->setAccessibleName(tr("Hours or days"));
    m_hours->setRange(1, int(Review::MostHours));
    m_hours->setAccessibleName(tr("Working hours to read it"));
    m_leavesTime->setToolTip(tr("Counted for each in their own hours since the first message was written or last changed"));
    const QFont font = m_look.type.font(TypeStyle::Ui);
    for (QWidget *field : std::initializer_list<QWidget *>{m_date, m_count, m_unit, m_hours, m_leavesTime})
        field->setFont(font);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    for (QWidget *field : std::initializer_list<QWidget *>{m_choice, m_date, m_count, m_unit})
        row->addWidget(field);
    if (m_of == Of::Thread)
        row->addWidget(m_cited, 1);
    else
        row->addStretch(1);
    m_cited->setVisible(m_of == Of::Thread); // nothing is agreed on for replies
    auto *hours = new QHBoxLayout;
    hours->setContentsMargins(m_look.type.px(22), 0, 0, 0); // under the words of the box
    hours->setSpacing(8);
    hours->addWidget(m_hours);
    hours->addWidget(m_hoursWords, 1);
    auto *review = new QVBoxLayout(m_reviewRow);
    review->setContentsMargins(0, 0, 0, 0);
    review->setSpacing(4);
    review->addWidget(m_leavesTime);
    review->addLayout(hours);
    auto *column = new QVBoxLayout(this);
    const int around = m_of == Of::Thread ? m_look.type.px(7) : 0;
    column->setContentsMargins(0, around, 0, around);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_advice);
    column->addWidget(m_reviewRow);
}

AskField::Choice AskField::choiceOf(const Asking &asking)
{
    switch (asking.ask) {
    case Ask::Nothing: return Choice::Nothing;
    case Ask::WhenYouCan: return Choice::WhenYouCan;
    case Ask::WithinDay: return Choice::WithinDay;
    case Ask::ReplyBy: return asking.within ? Choice::ReplyWithin : Choice::ReplyBy;
    case Ask::DecisionBy: break;
    }
    return asking.within ? Choice::DecisionWithin : Choice::DecisionBy;
}

Ask AskField::askOf(Choice choice)
{
    switch (choice) {
    case Choice::Nothing: return Ask::Nothing;
    case Choice::WhenYouCan: return Ask::WhenYouCan;
    case Choice::WithinDay: return Ask::WithinDay;
    case Choice::ReplyWithin:
    case Choice::ReplyBy: return Ask::ReplyBy;
    case Choice::DecisionWithin:
    case Choice::DecisionBy: break;
    }
    return Ask::DecisionBy;
}

QString AskField::label(Choice choice)
{
    switch (choice) {
    case Choice::Nothing: return tr("No reply needed");
    case Choice::WhenYouCan: return tr("When you can");
    case Choice::WithinDay: return tr("Reply within a working day");
    case Choice::ReplyWithin: return tr("Reply within…");
    case Choice::ReplyBy: return tr("Reply by…");
    case Choice::DecisionWithin: return tr("Decision within…");
    case Choice::DecisionBy: break;
    }
    return tr("Decision by…");
}

std::vector<AskField::Choice> AskField::choices() const
{
    return {Choice::Nothing, Choice::WhenYouCan, Choice::WithinDay, Choice::ReplyBy, Choice::DecisionBy, Choice::ReplyWithin,
            Choice::DecisionWithin};
}

Asking AskField::asking() const
{
    Asking asking{askOf(m_ask)};
    if (m_ask == Choice::ReplyBy || m_ask == Choice::DecisionBy) {
        const QDateTime shown = m_date->dateTime();
        asking.by = instantOf(m_book.zone(), {shown.date(), shown.time().hour() * 60 + shown.time().minute()});
    } else if (m_ask == Choice::ReplyWithin || m_ask == Choice::DecisionWithin) {
        asking.within = WorkSpan{WorkSpan::Unit(m_unit->currentIndex()), m_count->value()};
    }
    return asking;
}

std::optional<qint64> AskField::reviewHours() const
{
    const bool leaves = m_of == Of::Thread && askOf(m_ask) == Ask::DecisionBy && m_leavesTime->isChecked();
    return leaves ? std::optional(qint64(m_hours->value())) : std::nullopt;
}

void AskField::set(const Asking &asking, std::optional<qint64> reviewHours, By whose)
{
    const QSignalBlocker silent(this);
    m_advice->forget();
    m_ask = choiceOf(asking);
    m_isChosen = whose == By::Writer || asking.ask != Ask::Nothing;
    m_agreed = Ask::Nothing;
    m_citation.clear();
    const bool named = asking.by && !asking.within;
    if (named)
        setDate(*asking.by);
    else
        m_date->setDateTime(QDateTime(wallTime(m_book.zone(), m_look.clock.now()).date.addDays(FirstProposalDays), QTime(Noon, 0), Qt::UTC));
    const WorkSpan span = asking.within.value_or(FirstSpan);
    m_unit->setCurrentIndex(int(span.unit));
    fitCount();
    m_count->setValue(int(span.count));
    m_leavesTime->setChecked(reviewHours.has_value());
    m_hours->setValue(int(reviewHours.value_or(FirstHours)));
    refresh();
}

//! As many as there are: "1 working day", "2 working days".
void AskField::nameUnits()
{
    const bool one = m_count->value() == 1;
    const QSignalBlocker silent(m_unit);
    m_unit->setItemText(int(WorkSpan::Unit::Hours), one ? tr("working hour", "reply within one") : tr("working hours", "reply within so many"));
    m_unit->setItemText(int(WorkSpan::Unit::Days), one ? tr("working day", "reply within one") : tr("working days", "reply within so many"));
}

void AskField::setDate(Instant at)
{
    const WallTime wall = wallTime(m_book.zone(), at);
    m_date->setDateTime(QDateTime(wall.date, QTime(wall.minutes / 60, wall.minutes % 60), Qt::UTC));
}

void AskField::setTold(const std::vector<MemberId> &told)
{
    if (told == m_told)
        return;
    m_told = told;
    weigh();
}

void AskField::weigh()
{
    m_advice->weigh(asking().within ? std::nullopt : asking().by, m_told);
}

void AskField::fitCount()
{
    m_count->setRange(1, int(WorkSpan::Unit(m_unit->currentIndex()) == WorkSpan::Unit::Hours ? WorkSpan::MostHours : WorkSpan::MostDays));
}

void AskField::refresh()
{
    m_choice->setText(label(m_ask));
    m_choice->setAccessibleName(tr("Asks for: %1").arg(label(m_ask)));
    m_date->setVisible(m_ask == Choice::ReplyBy || m_ask == Choice::DecisionBy);
    const bool spans = m_ask == Choice::ReplyWithin || m_ask == Choice::DecisionWithin;
    m_count->setVisible(spans);
    m_unit->setVisible(spans);
    m_reviewRow->setVisible(m_of == Of::Thread && askOf(m_ask) == Ask::DecisionBy);
    m_hours->setEnabled(m_leavesTime->isChecked());
    m_hoursWords->setText(m_hours->value() == 1 ? tr("hour of their own work to read it") : tr("hours of their own work to read it"));
    nameUnits();
    showCited();
    weigh();
    emit changed();
}

void AskField::setAgreed(Ask ask, const QString &cited)
{
    const bool follows = !m_isChosen && askOf(m_ask) == m_agreed;
    m_agreed = ask;
    m_citation = cited;
    if (follows && askOf(m_ask) != ask) {
        m_ask = choiceOf({ask});
        refresh();
    }
    showCited();
}

void AskField::showCited() { m_cited->setText(askOf(m_ask) == m_agreed ? m_citation : QString()); }

void AskField::openMenu()
{
    openMenuAt(m_choice);
}

void AskField::openMenuAt(QWidget *anchor)
{
    auto *menu = new PopupMenu(m_look, window());
    std::vector<PopupMenu::Item> items;
    const std::vector<Choice> all = choices();
    for (const Choice choice : all)
        items.push_back({{}, m_of == Of::Reply && choice == Choice::Nothing ? tr("Asks for nothing") : label(choice), {}, {}});
    menu->setItems(std::move(items));
    menu->setCurrent(int(std::ranges::find(all, m_ask) - all.begin()));
    connect(menu, &PopupMenu::triggered, this, [this, all](int index) {
        m_ask = all[size_t(index)];
        m_isChosen = true;
        refresh();
    });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(anchor, Popup::Side::Below);
}

} // namespace meridian
