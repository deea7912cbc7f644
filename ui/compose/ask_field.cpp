// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ask_field.h"
#include "core/time/wall_clock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include <QDateTimeEdit>
#include <QHBoxLayout>

namespace meridian {

namespace {

constexpr Ask Choices[] = {Ask::Nothing, Ask::WhenYouCan, Ask::WithinDay, Ask::ReplyBy, Ask::DecisionBy};
constexpr int FirstProposalDays = 2, Noon = 12;

bool isDated(Ask ask) { return ask == Ask::ReplyBy || ask == Ask::DecisionBy; }

} // namespace

AskField::AskField(const Look &look, const MemberBook &book, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_book(book)
    , m_choice(new Button(look, {}, Button::Role::Plain, Button::Size::Small, this))
    , m_date(new QDateTimeEdit(this))
{
    m_choice->setIconName(QStringLiteral("appointment-reminder"));
    m_choice->setTrailingIcon(QStringLiteral("arrow-down"));
    m_date->setTimeSpec(Qt::UTC);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("ddd d MMMM, HH:mm", "the format of a date and a time"));
    m_date->setFont(look.type.font(TypeStyle::Ui));
    m_date->setAccessibleName(tr("By, on your clock"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_choice);
    row->addWidget(m_date);
    m_cited = new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide, this);
    row->addWidget(m_cited, 1);
    connect(m_choice, &Button::clicked, this, &AskField::openMenu);
    connect(m_date, &QDateTimeEdit::dateTimeChanged, this, &AskField::changed);
    set(Ask::Nothing, std::nullopt);
}

QString AskField::label(Ask ask)
{
    switch (ask) {
    case Ask::Nothing:
        return tr("No reply needed");
    case Ask::WhenYouCan:
        return tr("When you can");
    case Ask::WithinDay:
        return tr("Reply within a working day");
    case Ask::ReplyBy:
        return tr("Reply by…");
    case Ask::DecisionBy:
        return tr("Decision by…");
    }
    return {};
}

std::optional<Instant> AskField::by() const
{
    if (!isDated(m_ask))
        return std::nullopt;
    const QDateTime shown = m_date->dateTime();
    return instantOf(m_book.zone(),
                     {shown.date(), shown.time().hour() * 60 + shown.time().minute()});
}

void AskField::set(Ask ask, std::optional<Instant> by, By whose)
{
    m_ask = ask;
    m_isChosen = whose == By::Writer || ask != Ask::Nothing;
    m_agreed = Ask::Nothing;
    m_citation.clear();
    WallTime wall = by ? wallTime(m_book.zone(), *by) : wallTime(m_book.zone(), m_look.clock.now());
    if (!by)
        wall = {wall.date.addDays(FirstProposalDays), Noon * 60};
    m_date->setDateTime(QDateTime(wall.date, QTime(wall.minutes / 60, wall.minutes % 60), Qt::UTC));
    refresh();
}

void AskField::refresh()
{
    m_choice->setText(label(m_ask));
    m_choice->setAccessibleName(tr("Asks for: %1").arg(label(m_ask)));
    m_date->setVisible(isDated(m_ask));
    showCited();
    emit changed();
}

void AskField::setAgreed(Ask ask, const QString &cited)
{
    const bool follows = !m_isChosen && m_ask == m_agreed;
    m_agreed = ask;
    m_citation = cited;
    if (follows && m_ask != ask) {
        m_ask = ask;
        refresh();
    }
    showCited();
}

void AskField::showCited() { m_cited->setText(m_ask == m_agreed ? m_citation : QString()); }

void AskField::openMenu()
{
    auto *menu = new PopupMenu(m_look, window());
    std::vector<PopupMenu::Item> items;
    for (const Ask choice : Choices)
        items.push_back({{}, label(choice), {}, {}});
    menu->setItems(std::move(items));
    menu->setCurrent(int(m_ask));
    connect(menu, &PopupMenu::triggered, this, [this](int index) {
        m_ask = Choices[index];
        m_isChosen = true;
        refresh();
    });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(m_choice, Popup::Side::Below);
}

} // namespace meridian
