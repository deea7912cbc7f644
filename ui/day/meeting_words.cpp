// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/meeting_words.h"
#include "core/model/whereabouts.h"
#include "core/time/calendar_lines.h"
#include "core/time/units.h"
#include "ui/day/away_text.h"
#include "ui/widgets/day_curve.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/phase_glyph.h"
#include <algorithm>
#include <map>

namespace meridian {

namespace {

constexpr qint64 WeeksAheadMs = 28 * DayMs;
constexpr qsizetype MostNames = 4;
constexpr size_t MostChanges = 2;
//! As many as a direct thread has beside me; whom of more is the writer's to say.
constexpr size_t MostTold = 11;
//! A difference people notice.
constexpr qint64 NoticeableMs = 15 * MinuteMs;

} // namespace

// ---- Names and times ----

QString MeetingWords::name(size_t person) const
{
    return m_plan.book().callName(m_plan.people()[person].id);
}

QString MeetingWords::list(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    if (names.size() > MostNames)
        return tr("%1 and %n others", nullptr, int(names.size() - MostNames + 1))
            .arg(names.mid(0, MostNames - 1).join(tr(", ", "between names")));
    return tr("%1 and %2", "names").arg(names.mid(0, names.size() - 1).join(tr(", ", "between names")), names.last());
}

QString MeetingWords::length(qint64 ms)
{
    const int minutes = int(ms / MinuteMs), hours = minutes / 60, rest = minutes % 60;
    if (hours == 0)
        return tr("%n min", nullptr, rest);
    return rest == 0 ? tr("%n h", nullptr, hours) : tr("%1 h %2").arg(hours).arg(rest, 2, 10, QChar(u'0'));
}

QString MeetingWords::dayTitle() const
{
    const QLocale &locale = m_clock.locale();
    const QString words = m_clock.date(instantOf(m_plan.zone(), {m_plan.date(), 12 * 60}));
    const QString brief = locale.standaloneDayName(m_plan.date().dayOfWeek(), QLocale::ShortFormat);
    // The whole name of the day where the short date begins with its beginning.
    return words.startsWith(brief) ? locale.standaloneDayName(m_plan.date().dayOfWeek()) + words.mid(brief.size()) : words;
}

QString MeetingWords::zoneName() const
{
    const Member *me = m_plan.book().find(m_plan.book().self());
    const QString id = QString::fromLatin1(m_plan.zone().id());
    return me ? cityIn(me->profile, id) : cityOf(id);
}

QString MeetingWords::span(const TimeSpan &span) const
{
    return tr("%1 to %2", "times").arg(m_clock.time(span.from), m_clock.time(span.to));
}

QString MeetingWords::title(const TimeSpan &span) const
{
    const QDate day = wallTime(m_plan.zone(), span.from).date;
    const qint64 ahead = m_plan.today().daysTo(day);
    const QString date = ahead == 0 ? tr("today") : ahead == 1 ? tr("tomorrow") : m_clock.date(span.from);
    return tr("%1, %2", "times, day").arg(this->span(span), date);
}

QString MeetingWords::start(const TimeSpan &span) const
{
    const bool today = wallTime(m_plan.zone(), span.from).date == m_plan.today();
    return tr("%1, %2", "day, time").arg(today ? tr("Today") : m_clock.date(span.from), m_clock.time(span.from));
}

QString MeetingWords::theirs(const MeetingPlan::Person &person, Instant at) const
{
    if (!person.clock)
        return PhaseGlyph::word(DayPhase::Unknown);
    const WallTime there = person.clock->wallAt(at);
    const ClockText clock(person.clock->zoneAt(at));
    if (there.date == wallTime(m_plan.zone(), at).date)
        return clock.time(at);
    return tr("%1 %2", "weekday, time")
        .arg(clock.locale().standaloneDayName(there.date.dayOfWeek(), QLocale::ShortFormat), clock.time(at));
}

QString MeetingWords::row(size_t person) const
{
    const MeetingPlan::Person &one = m_plan.people()[person];
    const Member *member = m_plan.book().find(one.id);
    const QString city = member ? PersonText::city(member->profile, m_plan.candidate().from) : QString();
    const QString who = city.isEmpty() ? name(person) : tr("%1, %2", "name, city").arg(name(person), city);
    QStringList parts{who, theirs(one, m_plan.candidate().from)};
    if (one.time) {
        const DayPhase phase = m_plan.day().phaseIn(person, m_plan.candidate());
        const Absence *off = phase == DayPhase::DayOff ? one.time->plan().absenceOn(one.time->wallAt(m_plan.candidate().from).date) : nullptr;
        parts << (off ? AwayText::words(off->kind, off->note) : PhaseGlyph::word(phase));
    }
    return parts.join(QStringLiteral(". "));
}

// ---- Who is where ----

QString MeetingWords::count(const PhaseCount &count)
{
    QStringList parts;
    if (count.working > 0)
        parts << tr("%n at work", nullptr, count.working);
    if (count.edge > 0)
        parts << tr("%n edge of day", nullptr, count.edge);
    if (count.asleep > 0)
        parts << tr("%n asleep", nullptr, count.asleep);
    if (parts.isEmpty())
        return count.off > 0 ? tr("Everyone has the day off") : QString();
    return parts.join(tr(", ", "between counts"));
}

QString MeetingWords::asked(const TimeSpan &span) const
{
    QStringList parts;
    for (size_t i = 0; i < m_plan.people().size(); ++i) {
        const MeetingPlan::Person &one = m_plan.people()[i];
        const DayPhase phase = m_plan.phaseIn(i, span);
        if (phase == DayPhase::EdgeOfDay)
            parts << tr("%1 at %2", "a name and a time").arg(name(i), theirs(one, span.from));
        else if (phase == DayPhase::Asleep)
            parts << tr("night for %1").arg(name(i));
    }
    QString words = parts.mid(0, MostNames).join(tr(", ", "between names"));
    if (parts.size() > MostNames)
        words = tr("%1 and %n others", nullptr, int(parts.size() - MostNames)).arg(words);
    if (words.isEmpty())
        return tr("Nobody is asked for more than their work");
    words[0] = words[0].toUpper();
    return words;
}

QString MeetingWords::suits() const
{
    const TeamDay &day = m_plan.day();
    if (day.participants() == 0)
        return tr("Nobody works on this day");
    if (day.participants() == 1)
        return tr("One person works on this day");
    if (!day.suitsAll())
        return tr("No hour suits all %n", nullptr, day.participants());
    QStringList spans;
    for (const TimeSpan &one : day.best())
        spans << tr("between %1 and %2", "times").arg(m_clock.time(one.from), m_clock.time(one.to));
    const auto others = std::ranges::count_if(m_plan.people(), [](const auto &one) { return one.time.has_value(); }) - day.participants();
    return others == 0 ? tr("Everyone is at work %1").arg(list(spans))
                       : tr("All %n who work on this day are at work %1", nullptr, day.participants()).arg(list(spans));
}

QString MeetingWords::why() const
{
    const auto reason = m_plan.day().whyNone();
    if (!reason || reason->why == NoOverlap::Why::Nobody)
        return {};
    if (reason->why == NoOverlap::Why::Scattered)
        return tr("Each two of them meet, but never all at once.");
    if (reason->gap == 0)
        return tr("%1’s day ends as %2’s begins.").arg(name(reason->earlier), name(reason->later));
    return tr("%1’s day ends %2 before %3’s begins.").arg(name(reason->earlier), length(reason->gap), name(reason->later));
}

QString MeetingWords::instead() const
{
    if (m_plan.day().suitsAll() || m_plan.day().participants() < 2)
        return {};
    const auto by = m_plan.answeredBy();
    const QString thread = by ? tr("A thread reaches everyone in their own morning, with time for an answer from each by %1.")
                                    .arg(m_clock.due(*by, m_plan.now()))
                              : tr("A thread reaches everyone in their own morning.");
    return QStringList{why(), thread}.join(u' ').trimmed();
}

QString MeetingWords::asleepThen() const
{
    QStringList names;
    QString until;
    for (size_t i = 0; i < m_plan.people().size(); ++i) {
        if (m_plan.day().phaseIn(i, m_plan.candidate()) != DayPhase::Asleep)
            continue;
        names << name(i);
        const MeetingPlan::Person &one = m_plan.people()[i];
        const auto begin = one.time->nextStart(m_plan.candidate().from);
        if (const auto end = begin ? one.time->workEnd(*begin) : std::nullopt)
            until = ClockText(one.clock->zoneAt(*end)).due(*end, m_plan.now());
    }
    if (names.isEmpty())
        return {};
    if (names.size() == 1 && !until.isEmpty())
        return tr("%1 is asleep then, gets the notes, and can answer until %2 on their own clock.").arg(names.first(), until);
    return tr("%1 are asleep then. They get the notes, and can answer in their own morning.", nullptr, int(names.size())).arg(list(names));
}

QString MeetingWords::fairness() const
{
    const auto &turns = m_plan.turns();
    std::vector<std::pair<int, size_t>> asked;
    for (size_t i = 0; i < m_plan.people().size(); ++i) {
        int times = 0;
        for (size_t turn = 0; turn < turns.size(); ++turn) {
            const DayPhase phase = m_plan.phaseAtTurn(i, turn);
            times += phase == DayPhase::EdgeOfDay || phase == DayPhase::Asleep ? 1 : 0;
        }
        if (times > 0)
            asked.emplace_back(times, i);
    }
    if (asked.empty())
        return turns.empty() ? QString() : tr("Every week at these times, nobody is asked for more than their work.");
    const auto most = std::ranges::max_element(asked, {}, [](const auto &one) { return one.first; });
    QStringList all, always;
    for (const auto &[times, person] : asked) {
        all << name(person);
        if (size_t(times) == turns.size())
            always << name(person);
    }
    if (always.size() == qsizetype(asked.size()))
        return tr("No time of day spares %1.").arg(list(always));
    if (!always.isEmpty())
        return tr("No turn spares %1; the others share what is left.").arg(list(always));
    return tr("Taking turns asks time outside of work of %1, of nobody more often than %2 in %3 weeks.", "names, times, a number")
        .arg(list(all), tr("%n times", nullptr, most->first)).arg(turns.size());
}

QStringList MeetingWords::clockChanges() const
{
    const Member *me = m_plan.book().find(m_plan.book().self());
    const auto mine = me ? workingTimeOf(me->profile) : std::nullopt;
    if (!mine || m_plan.people().size() > MeetingPlan::MostInTurns)
        return {};
    struct Change {
        Instant at;
        qint64 before = 0, after = 0;
        auto operator<=>(const Change &) const = default;
    };
    std::map<Change, QStringList> changes;
    const Instant now = m_plan.now();
    for (size_t i = 0; i < m_plan.people().size(); ++i) {
        const auto &one = m_plan.people()[i];
        if (!one.time || one.id == me->member)
            continue;
        for (const OverlapShift &shift : overlapShifts(*mine, *one.time, {now, now.plus(WeeksAheadMs)})) {
            if (std::abs(shift.after - shift.before) >= NoticeableMs)
                changes[{shift.at, shift.before, shift.after}] << name(i);
        }
    }
    QStringList lines;
    const ClockText clock(m_plan.book().zone());
    for (const auto &[change, names] : changes) {
        if (size_t(lines.size()) == MostChanges)
            break;
        const QString date = clock.date(change.at), by = length(std::abs(change.after - change.before));
        lines << (change.after < change.before
                      ? tr("From %1 your overlap with %2 is %3 shorter: %4 a day.").arg(date, list(names), by, length(change.after))
                      : tr("From %1 your overlap with %2 is %3 longer: %4 a day.").arg(date, list(names), by, length(change.after)));
    }
    return lines;
}

// ---- What leaves the planner ----

std::vector<MemberId> MeetingWords::told() const
{
    std::vector<MemberId> told;
    for (const MeetingPlan::Person &one : m_plan.people()) {
        if (one.id != m_plan.book().self())
            told.push_back(one.id);
    }
    return told.size() > MostTold ? std::vector<MemberId>{} : told;
}

QString MeetingWords::everyonesClock() const
{
    QStringList lines;
    for (size_t i = 0; i < m_plan.people().size(); ++i) {
        const MeetingPlan::Person &one = m_plan.people()[i];
        if (!one.clock)
            continue;
        const Member *member = m_plan.book().find(one.id);
        const TimeSpan &slot = m_plan.candidate();
        const ClockText clock(one.clock->zoneAt(slot.from));
        const QString times = tr("%1, %2 to %3", "date, times").arg(clock.date(slot.from), clock.time(slot.from), clock.time(slot.to));
        lines << tr("- %1: %2 in %3", "a name, a date and times, a city").arg(name(i), times, PersonText::city(member->profile, slot.from));
    }
    return lines.join(u'\n');
}

Draft MeetingWords::proposal(ThreadId thread, std::optional<ChannelId> channel) const
{
    Draft draft = this->thread(thread, channel);
    const TimeSpan &slot = m_plan.candidate();
    const QString date = m_clock.date(slot.from);
    draft.subject = tr("Meeting on %1, %2?", "date, time").arg(date, m_clock.time(slot.from));
    draft.text = tr("Could we meet on %1, %2 in %3? On everybody’s clock:").arg(date, span(slot), zoneName())
        + QStringLiteral("\n\n") + everyonesClock() + u'\n';
    if (const QString asleep = asleepThen(); !asleep.isEmpty())
        draft.text += u'\n' + asleep + u'\n';
    return draft;
}

Draft MeetingWords::thread(ThreadId thread, std::optional<ChannelId> channel) const
{
    Draft draft;
    draft.thread = thread;
    draft.isNewThread = true;
    draft.channel = channel;
    draft.told = told();
    draft.ask = Ask::WhenYouCan;
    draft.changedAt = m_plan.now();
    return draft;
}

QByteArray MeetingWords::calendar() const
{
    const TimeSpan &slot = m_plan.candidate();
    return calendarFile({tr("Meeting"), everyonesClock(), slot.from, slot.to, m_plan.now()});
}

} // namespace meridian
