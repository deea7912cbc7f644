// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/person_text.h"
#include "ui/widgets/phase_glyph.h"
#include <QTextBoundaryFinder>
#include <algorithm>

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

DayPhase PersonText::phaseShown(const Profile &profile, Instant now)
{
    return profile.shown == DayShown::Clock ? DayPhase::Unknown : phaseAt(profile, now);
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
    constexpr size_t Days = 7;
    const auto name = [&](size_t day) { return clock.locale().standaloneDayName(int(day) + 1, QLocale::ShortFormat); };
    std::vector<std::pair<QString, QString>> lines;
    const WorkPlan plan = WorkPlan::of(hours);
    for (size_t turn = 0; turn < plan.weeks.size(); ++turn) {
        const WorkPlan::Week &week = plan.weeks[turn];
        for (size_t day = 0; day < Days;) {
            size_t last = day;
            while (last + 1 < Days && week[last + 1].worked == week[day].worked && week[last + 1].spans == week[day].spans)
                ++last;
            if (week[day].worked && !week[day].spans.empty()) {
                const QString days = last == day ? name(day) : tr("%1 to %2", "days of the week").arg(name(day), name(last));
                QStringList times;
                for (const WallSpan &span : week[day].spans)
                    times << tr("%1 to %2", "times").arg(clock.time(span.start), clock.time(span.end % (24 * 60)));
                lines.emplace_back(turn == 0 ? days : tr("Every second week: %1", "days of the week").arg(days), times.join(tr(", ", "between times")));
            }
            day = last + 1;
        }
    }
    return lines;
}

QString PersonText::dates(QDate first, QDate last, const QLocale &locale)
{
    const auto day = [&](QDate date) {
        return tr("%1 %2 %3", "weekday, day, month")
            .arg(locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat))
            .arg(date.day())
            .arg(locale.monthName(date.month(), QLocale::LongFormat));
    };
    return first == last ? day(first) : tr("%1 to %2", "dates").arg(day(first), day(last));
}

QString PersonText::awayWord(Absence::Kind kind)
{
    switch (kind) {
    case Absence::Kind::DayOff: break;
    case Absence::Kind::Leave: return tr("On leave");
    case Absence::Kind::Holiday: return tr("Public holiday");
    }
    return PhaseGlyph::word(DayPhase::DayOff);
}

QString PersonText::away(const Absence &away, const QLocale &locale)
{
    const QString when = dates(away.first, away.last, locale);
    const QString words = away.kind == Absence::Kind::Leave ? tr("Leave, %1", "dates").arg(when)
        : away.kind == Absence::Kind::Holiday               ? tr("Public holiday, %1", "dates").arg(when)
                                                            : when;
    return away.note.isEmpty() ? words : tr("%1: %2", "dates, what for").arg(words, away.note);
}

std::vector<Absence> PersonText::awayFrom(const WeekHours &hours, QDate today)
{
    std::vector<Absence> all = WorkPlan::of(hours).absences;
    std::erase_if(all, [&](const Absence &one) { return one.last < today || one.last < one.first; });
    std::ranges::stable_sort(all, {}, &Absence::first);
    return all;
}

QString PersonText::nextDayOff(const Profile &profile) const
{
    const auto zone = zoneAt(profile, m_now);
    if (!zone || profile.shown == DayShown::Clock)
        return {};
    const std::vector<Absence> off = awayFrom(profile.hours, wallTime(*zone, m_now).date);
    if (off.empty())
        return {};
    const QString when = dates(off.front().first, off.front().last, m_mine.locale());
    switch (off.front().kind) {
    case Absence::Kind::DayOff: break;
    case Absence::Kind::Leave: return tr("Leave: %1", "dates").arg(when);
    case Absence::Kind::Holiday:
        return off.front().note.isEmpty() ? tr("Public holiday: %1", "dates").arg(when)
                                          : tr("Public holiday: %1, %2", "its name, dates").arg(off.front().note, when);
    }
    return tr("Days off: %1").arg(when);
}

QString PersonText::visit(const Profile &profile) const
{
    const auto away = profile.shown == DayShown::Clock ? std::nullopt : visitAt(profile, m_now);
    if (!away)
        return {};
    return away->until ? tr("in %1 until %2", "city, the last day there").arg(away->city, dates(away->until->addDays(-1), away->until->addDays(-1), m_mine.locale()))
                       : tr("in %1 for now", "city").arg(away->city);
}

QString PersonText::clock(const Profile &profile) const
{
    const auto zone = zoneAt(profile, m_now);
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
    const auto zone = zoneAt(profile, m_now);
    const DayPhase now = phase(profile);
    if (!zone || now == DayPhase::DayOff)
        return PhaseGlyph::word(zone ? now : DayPhase::Unknown);
    return ClockText(*zone, m_mine.locale()).time(m_now);
}

QString PersonText::nextStart(const WorkingTime &work) const
{
    const auto start = work.nextStart(m_now);
    if (!start)
        return {};
    const ClockText theirs(work.zones().zoneAt(*start), m_mine.locale());
    return work.wallAt(m_now).date == work.wallAt(*start).date ? theirs.time(*start) : theirs.due(*start, m_now);
}

//! `off` is what they are away for; none on a day of the week that they do not work.
QString PersonText::offWords(const Absence *off) const
{
    const QString last = off ? dates(off->last, off->last, m_mine.locale()) : QString();
    switch (off ? off->kind : Absence::Kind::DayOff) {
    case Absence::Kind::DayOff: break;
    case Absence::Kind::Leave: return tr("on leave until %1", "the last day of it").arg(last);
    case Absence::Kind::Holiday: return off->note.isEmpty() ? tr("public holiday") : tr("public holiday: %1", "its name").arg(off->note);
    }
    return off && off->first < off->last ? tr("day off until %1", "the last one").arg(last) : tr("day off");
}

QString PersonText::phaseWords(const Profile &profile) const
{
    const auto work = workingTimeOf(profile);
    if (!work)
        return tr("time not set");
    if (profile.shown == DayShown::Clock)
        return {};
    const QString next = nextStart(*work);
    switch (work->phaseAt(m_now)) {
    case DayPhase::Working: {
        const auto end = work->workEnd(m_now);
        return end ? tr("working until %1").arg(ClockText(work->zones().zoneAt(end->plus(-1)), m_mine.locale()).time(*end)) : tr("working");
    }
    case DayPhase::EdgeOfDay:
        return next.isEmpty() ? tr("edge of day") : tr("edge of day, at work from %1").arg(next);
    case DayPhase::Asleep:
        return next.isEmpty() ? tr("asleep") : tr("asleep, at work from %1").arg(next);
    case DayPhase::DayOff: {
        const QString off = offWords(work->plan().absenceOn(work->wallAt(m_now).date));
        return next.isEmpty() ? off : tr("%1, at work from %2", "day off, a time").arg(off, next);
    }
    case DayPhase::Unknown:
        break;
    }
    return tr("time not set");
}

QString PersonText::offsetWords(const Profile &profile) const
{
    const auto zone = zoneAt(profile, m_now);
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
    const QString where = city(profile, m_now);
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
