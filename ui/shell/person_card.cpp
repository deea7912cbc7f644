// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/person_card.h"
#include "ui/shell/dialog_parts.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/person_text.h"
#include <QHBoxLayout>
#include <QLocale>

namespace meridian {

namespace {

constexpr int CardWidth = 320;
constexpr int AvatarSize = 44;

//! "Mon to Fri" or the days one by one; empty without working days.
QString daysText(qint64 days)
{
    QStringList names;
    int first = -1, last = -1, count = 0;
    for (int day = 0; day < 7; ++day) {
        if (!(days >> day & 1))
            continue;
        names << QLocale().dayName(day + 1, QLocale::ShortFormat);
        first = first < 0 ? day : first;
        last = day;
        ++count;
    }
    if (count > 2 && last - first + 1 == count)
        return PersonCard::tr("%1 to %2").arg(names.constFirst(), names.constLast());
    return names.join(QStringLiteral(", "));
}

QString hoursText(const WeekHours &hours, const ClockText &clock)
{
    const QString days = daysText(hours.days);
    if (days.isEmpty())
        return PersonCard::tr("No working hours");
    return PersonCard::tr("%1, %2 to %3").arg(days, clock.time(static_cast<int>(hours.start)),
                                              clock.time(static_cast<int>(hours.end)));
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

PersonCard::PersonCard(const Look &look, QWidget &window, const Member &member, const MemberBook &book)
    : ModalLayer(look, window, Backdrop::Clear, CardWidth)
{
    const Profile &profile = member.profile;
    const ClockText clock(book.zone());
    const PersonText person(clock, look.clock.now());
    setAccessibleName(person.sentence(profile));

    auto *avatar = new Avatar(look, AvatarSize, Avatar::Badge::Shown);
    avatar->setBehind(Token::SurfaceRaised);
    avatar->setMember(member);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new TextLabel(look, profile.name, TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide));
    if (!profile.title.isEmpty())
        names->addWidget(new TextLabel(look, profile.title, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Elide));
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(avatar, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    content()->addLayout(head);

    auto *pill = new LocalTimePill(look, LocalTimePill::Shape::Boxed, LocalTimePill::City::Shown);
    pill->setProfile(profile);
    content()->addWidget(pill, 0, Qt::AlignLeading);
    if (!profile.zone.isEmpty()) {
        content()->addWidget(new TextLabel(look, capitalised(person.phaseWords(profile)), TypeStyle::Ui));
        content()->addWidget(new TextLabel(look, tr("Working hours: %1").arg(hoursText(profile.hours, clock)),
                                           TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap));
        content()->addWidget(new TextLabel(look, capitalised(person.offsetWords(profile)), TypeStyle::Small,
                                           Token::TextMuted, TextLabel::Flow::Wrap));
    }
    if (member.removed || member.member == book.self())
        return;
    auto *write = new Button(look, tr("Write to %1").arg(PersonText::shortName(profile)), Button::Role::Primary);
    content()->addSpacing(4);
    content()->addWidget(write, 0, Qt::AlignLeading);
    connect(write, &Button::clicked, this, [this, id = member.member] {
        emit writeTo(id);
        dismiss();
    });
}

} // namespace meridian
