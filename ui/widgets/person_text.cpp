// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/person_text.h"
#include "ui/widgets/phase_glyph.h"
#include <QTextBoundaryFinder>

namespace meridian {

//! As many letters, as people count them, as a name has in a sentence that must go on after it.
static constexpr int MostLetters = 24;

QString PersonText::shortened(const QString &name)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (int count = 0; count < MostLetters && end >= 0 && end < name.size(); ++count)
        end = letters.toNextBoundary();
    return end < 0 || end >= name.size() ? name : name.left(end) + u'…';
}

QString PersonText::shortName(const Profile &profile)
{
    return shortened(profile.callName.isEmpty() ? profile.name.section(u' ', 0, 0, QString::SectionSkipEmpty)
                                                : profile.callName);
}

QString PersonText::initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const auto first = [](const QString &word) {
        const int length = word[0].isHighSurrogate() && word.size() > 1 ? 2 : 1;
        return word.left(length).toUpper();
    };
    return words.size() == 1 ? first(words.first()) : first(words.first()) + first(words.last());
}

int PersonText::hue(const Member &member)
{
    return member.profile.hue >= 0 ? int(member.profile.hue % 8) : member.member.uuid().data()[15] % 8;
}

QString PersonText::city(const Profile &profile)
{
    return profile.city.isEmpty() ? cityOf(profile.zone) : profile.city;
}

DayPhase PersonText::phaseShown(const Profile &profile, Instant now)
{
    return profile.shown == DayShown::Clock ? DayPhase::Unknown : phaseAt(profile.hours, profile.zone, now);
}

QString PersonText::answers(Answers answers)
{
    switch (answers) {
    case Answers::Unsaid: break;
    case Answers::WithinHours: return tr("Usually answers within a few hours of work");
    case Answers::WithinDay: return tr("Usually answers within a working day");
    case Answers::WithinDays: return tr("Usually answers within a few working days");
    case Answers::OnceADay: return tr("Reads and answers once a day");
    case Answers::WhenTheyCan: return tr("Answers when there is time");
    }
    return {};
}

QString PersonText::pronoun(const Profile &profile)
{
    return profile.pronoun == u"she" ? tr("she")
        : profile.pronoun == u"he"   ? tr("he")
        : profile.pronoun == u"they" ? tr("they")
                                     : profile.pronoun;
}

std::vector<std::pair<QString, QString>> PersonText::week(const WeekHours &hours, const ClockText &clock)
{
    constexpr int Days = 7;
    const auto name = [&](int day) { return clock.locale().standaloneDayName(day + 1, QLocale::ShortFormat); };
    std::vector<std::pair<QString, QString>> lines;
    for (int day = 0; day < Days;) {
        const DayHours first = hours.on(day);
        int last = day;
        while (last + 1 < Days && hours.worksOn(last + 1) == hours.worksOn(day)
               && hours.on(last + 1).start == first.start && hours.on(last + 1).end == first.end)
            ++last;
        if (hours.worksOn(day))
            lines.emplace_back(last == day ? name(day) : tr("%1 to %2", "days of the week").arg(name(day), name(last)),
                               tr("%1 to %2", "times").arg(clock.time(int(first.start)), clock.time(int(first.end % (24 * 60)))));
        day = last + 1;
    }
    return lines;
}

QString PersonText::dates(const DayOff &off, const QLocale &locale)
{
    const auto day = [&](QDate date) {
        return tr("%1 %2 %3", "weekday, day, month")
            .arg(locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat))
            .arg(date.day())
            .arg(locale.monthName(date.month(), QLocale::LongFormat));
    };
    return off.first == off.last ? day(off.first) : tr("%1 to %2", "dates").arg(day(off.first), day(off.last));
}

QString PersonText::nextDayOff(const Profile &profile) const
{
    const auto zone = zoneOf(profile.zone);
    if (!zone || profile.shown == DayShown::Clock)
        return {};
    const auto off = profile.hours.dayOffFrom(wallTime(*zone, m_now).date);
    return off ? tr("Days off: %1").arg(dates(*off, m_mine.locale())) : QString();
}

QString PersonText::clock(const Profile &profile) const
{
    const auto zone = zoneOf(profile.zone);
    if (!zone)
        return tr("Time not set");
    const ClockText theirs(*zone, m_mine.locale());
    if (dateDifference(m_mine.zone(), *zone, m_now) == 0)
        return theirs.time(m_now);
    const QDate date = m_now.utc().toTimeZone(*zone).date();
    return tr("%1 %2", "weekday, time")
        .arg(m_mine.locale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat), theirs.time(m_now));
}

QString PersonText::clockOrWord(const Profile &profile) const
{
    const auto zone = zoneOf(profile.zone);
    const DayPhase now = phase(profile);
    if (!zone || now == DayPhase::DayOff)
        return PhaseGlyph::word(zone ? now : DayPhase::Unknown);
    return ClockText(*zone, m_mine.locale()).time(m_now);
}

QString PersonText::nextStart(const Profile &profile, const QTimeZone &zone) const
{
    const auto start = nextWorkStart(profile.hours, zone, m_now);
    if (!start)
        return {};
    const ClockText theirs(zone, m_mine.locale());
    const QDate today = wallTime(zone, m_now).date, day = wallTime(zone, *start).date;
    return today == day ? theirs.time(*start) : theirs.due(*start, m_now);
}

QString PersonText::phaseWords(const Profile &profile) const
{
    const auto zone = zoneOf(profile.zone);
    if (!zone)
        return tr("time not set");
    if (profile.shown == DayShown::Clock)
        return {};
    const QString next = nextStart(profile, *zone);
    switch (phase(profile)) {
    case DayPhase::Working: {
        const auto end = workEnd(profile.hours, *zone, m_now);
        return end ? tr("working until %1").arg(ClockText(*zone, m_mine.locale()).time(*end)) : tr("working");
    }
    case DayPhase::EdgeOfDay:
        return next.isEmpty() ? tr("edge of day") : tr("edge of day, at work from %1").arg(next);
    case DayPhase::Asleep:
        return next.isEmpty() ? tr("asleep") : tr("asleep, at work from %1").arg(next);
    case DayPhase::DayOff:
        return next.isEmpty() ? tr("day off") : tr("day off, at work from %1").arg(next);
    case DayPhase::Unknown:
        break;
    }
    return tr("time not set");
}

QString PersonText::offsetWords(const Profile &profile) const
{
    const auto zone = zoneOf(profile.zone);
    if (!zone)
        return {};
    const int minutes = utcOffsetDifference(m_mine.zone(), *zone, m_now);
    if (minutes == 0)
        return tr("the same time as yours");
    const int size = qAbs(minutes);
    const QString amount = size % 60 == 0 ? tr("%1 h").arg(size / 60)
        : size < 60                       ? tr("%1 min").arg(size)
                                          : tr("%1 h %2").arg(size / 60).arg(size % 60);
    return minutes > 0 ? tr("%1 ahead of you").arg(amount) : tr("%1 behind you").arg(amount);
}

QString PersonText::clockInCity(const Profile &profile) const
{
    const QString where = city(profile);
    return where.isEmpty() ? clock(profile) : tr("%1 in %2", "time, city").arg(clock(profile), where);
}

QString PersonText::sentence(const Profile &profile) const
{
    if (!zoneOf(profile.zone))
        return tr("%1, time not set").arg(profile.name);
    if (profile.shown == DayShown::Clock)
        return tr("%1, %2", "name, time in city").arg(profile.name, clockInCity(profile));
    return tr("%1, %2, %3", "name, time in city, phase").arg(profile.name, clockInCity(profile), phaseWords(profile));
}

QString PersonText::tooltip(const Profile &profile) const
{
    if (!zoneOf(profile.zone))
        return tr("Time not set");
    if (profile.shown == DayShown::Clock)
        return tr("%1, %2.", "time in city, offset").arg(clockInCity(profile), offsetWords(profile));
    QString phase = phaseWords(profile);
    phase.replace(0, 1, phase.left(1).toUpper());
    return tr("%1, %2. %3.", "time in city, offset, phase").arg(clockInCity(profile), offsetWords(profile), phase);
}

} // namespace meridian
