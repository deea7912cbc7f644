// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_view.h"
#include "core/time/wall_clock.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/day_strip.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/text_label.h"
#include <QGridLayout>
#include <QHBoxLayout>
#include <utility>

namespace meridian {

namespace {

constexpr size_t MostHolidaysShown = 4;
constexpr int PersonAvatarSize = 44, LargeAvatar = 64;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

PersonView::PersonView(const Look &look, const Member &member, const ClockText &mine, Write write, Extent extent,
                       QWidget *parent)
    : QWidget(parent), m_look(look), m_extent(extent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    setAccessibleName(PersonText(mine, look.clock.now()).sentence(member.profile));
    addHead(member);
    addDay(member.profile, mine);
    if (extent == Extent::Page)
        addWeek(member.profile, mine);
    if (write == Write::Hidden || member.removed)
        return;
    auto *button = new Button(look, tr("Write to %1").arg(PersonText::shortName(member.profile)), Button::Role::Primary);
    m_column->addSpacing(4);
    m_column->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &Button::clicked, this, [this, id = member.member] { emit writeTo(id); });
}

void PersonView::addHead(const Member &member)
{
    const bool page = m_extent == Extent::Page;
    const auto flow = page ? TextLabel::Flow::Wrap : TextLabel::Flow::Elide;
    auto *avatar = new Avatar(m_look, page ? LargeAvatar : PersonAvatarSize, Avatar::Badge::Shown);
    avatar->setBehind(page ? Token::Surface : Token::SurfaceRaised);
    avatar->setMember(member);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new TextLabel(m_look, member.profile.name, page ? TypeStyle::Title : TypeStyle::Pane, Token::Text, flow));
    const QString pronoun = page ? PersonText::pronoun(member.profile) : QString();
    if (!pronoun.isEmpty())
        names->addWidget(new TextLabel(m_look, pronoun, TypeStyle::Small, Token::TextMuted, flow));
    if (!member.profile.title.isEmpty())
        names->addWidget(new TextLabel(m_look, member.profile.title, TypeStyle::Small, Token::TextMuted, flow));
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(avatar, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    m_column->addLayout(head);
    auto *pill = new LocalTimePill(m_look, LocalTimePill::Shape::Boxed, LocalTimePill::City::Shown);
    pill->setProfile(member.profile);
    m_column->addWidget(pill, 0, Qt::AlignLeading);
    if (member.removed)
        addLine(tr("No longer in this workspace"), Token::TextMuted);
}

void PersonView::addDay(const Profile &profile, const ClockText &mine)
{
    const Instant now = m_look.clock.now();
    const PersonText person(mine, now);
    const auto zone = zoneAt(profile, now);
    if (zone && profile.shown == DayShown::Hours) {
        addLine(capitalised(person.phaseWords(profile)));
        addLine(capitalised(person.visit(profile)));
        const WallTime local = wallTime(*zone, now);
        auto *strip = new DayStrip(m_look);
        strip->setDay(profile.hours, local.date, local.minutes);
        strip->setAccessibleName(tr("Their day"));
        m_column->addWidget(strip);
    }
    addLine(PersonText::answers(profile.answers));
    if (m_extent == Extent::Card)
        addLine(person.nextDayOff(profile), Token::TextMuted);
    if (zone)
        addLine(capitalised(person.offsetWords(profile)), Token::TextMuted);
}

//! The hours of each day of the week, and all days off that are to come.
void PersonView::addWeek(const Profile &profile, const ClockText &mine)
{
    const auto zone = zoneAt(profile, m_look.clock.now());
    if (!zone || profile.shown == DayShown::Clock)
        return;
    const auto lines = PersonText::week(profile.hours, ClockText(*zone, mine.locale()));
    addHeading(tr("Working hours, on their clock"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_look.type.px(24));
    grid->setVerticalSpacing(m_look.type.px(4));
    grid->setColumnStretch(2, 1);
    for (const auto &[days, hours] : lines) {
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(m_look, days, TypeStyle::Ui, Token::TextMuted), row, 0);
        grid->addWidget(new TextLabel(m_look, hours, TypeStyle::Ui, Token::Text, TextLabel::Flow::Tabular), row, 1);
    }
    m_column->addLayout(grid);
    const QDate today = wallTime(*zone, m_look.clock.now()).date;
    std::vector<Absence> off = PersonText::awayFrom(profile.hours, today);
    size_t holidays = 0; // of which nobody wants to read a year's
    std::erase_if(off, [&](const Absence &one) { return one.kind == Absence::Kind::Holiday && holidays++ >= MostHolidaysShown; });
    if (!off.empty())
        addHeading(tr("Days off"));
    for (const Absence &one : off)
        addLine(PersonText::away(one, mine.locale()));
    addJourneys(profile, mine, today);
}

//! Those that are to come; where they are now stands with their day.
void PersonView::addJourneys(const Profile &profile, const ClockText &mine, QDate today)
{
    bool first = true;
    for (const Journey &one : profile.travel.value_or(Travel()).journeys) {
        if (one.date <= today || !zoneOf(one.zone))
            continue;
        if (std::exchange(first, false))
            addHeading(tr("Journeys"));
        const QString date = PersonText::dates(one.date, one.date, mine.locale());
        addLine(one.zone == profile.zone ? tr("Back in %1 from %2", "city, date").arg(cityIn(profile, one.zone), date)
                                         : tr("In %1 from %2", "city, date").arg(cityIn(profile, one.zone), date));
    }
}

void PersonView::addHeading(const QString &text)
{
    m_column->addSpacing(m_look.type.px(8));
    m_column->addWidget(new TextLabel(m_look, text, TypeStyle::MicroStrong, Token::TextFaint, TextLabel::Flow::Wrap));
}

void PersonView::addLine(const QString &text, Token token)
{
    if (!text.isEmpty())
        m_column->addWidget(new TextLabel(m_look, text, token == Token::Text ? TypeStyle::Ui : TypeStyle::Small, token,
                                          TextLabel::Flow::Wrap));
}

} // namespace meridian
