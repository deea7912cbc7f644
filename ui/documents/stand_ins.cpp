// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/stand_ins.h"
#include "ui/documents/document_format.h"
#include "ui/documents/line_box.h"
#include "ui/models/message_times.h"
#include "ui/widgets/person_text.h"
#include <QTextBlock>
#include <algorithm>

namespace meridian {

namespace {

constexpr size_t MostClocks = 40; //!< people whose clocks a time is shown on

bool goesOn(const LiveRun &run, const LiveRun &next)
{
    if (run.to != next.from || run.kind != next.kind)
        return false;
    const QStringView key = run.kind == LiveRun::Kind::Time ? attr::Time : run.kind == LiveRun::Kind::Person ? attr::Mention : attr::Link;
    return textOf(run.attributes, key) == textOf(next.attributes, key);
}

QString lettersOfRun(const QTextBlock &block, const LiveRun &run)
{
    return block.text().mid(run.from - block.position(), run.to - run.from);
}

} // namespace

std::vector<LiveRun> liveRuns(const QTextBlock &block)
{
    std::vector<LiveRun> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment is = it.fragment();
        const QTextCharFormat format = is.charFormat();
        if (!format.hasProperty(LiveKind))
            continue;
        LiveRun run{LiveRun::Kind(format.intProperty(LiveKind)), is.position(), is.position() + is.length(),
                    DocumentFormat::attributesOf(format)};
        if (!runs.empty() && goesOn(runs.back(), run))
            runs.back().to = run.to;
        else
            runs.push_back(std::move(run));
    }
    return runs;
}

std::optional<LiveRun> liveRunAt(const QTextBlock &block, int position, Touching where)
{
    for (LiveRun &run : liveRuns(block)) {
        const bool meant = run.holds(position) || (where == Touching::Before && run.to == position)
            || (where == Touching::After && run.from == position);
        if (meant)
            return std::move(run);
    }
    return {};
}

std::vector<StandIn> StandIns::of(const QTextBlock &block) const
{
    std::vector<StandIn> found;
    const LineStyle::Kind kind = styleOf(block).kind;
    if (kind == LineStyle::Kind::Code)
        return found;
    for (const LiveRun &run : liveRuns(block)) {
        if (auto one = standIn(run, lettersOfRun(block, run), kind == LineStyle::Kind::Cell))
            found.push_back(std::move(*one));
    }
    return found;
}

std::optional<StandIn> StandIns::standIn(const LiveRun &run, const QString &letters, bool inCell) const
{
    switch (run.kind) {
    case LiveRun::Kind::Time: {
        const auto mark = TimeMark::of(run.attributes);
        const QString words = mark ? timeWords(*mark) : QString();
        return words.isEmpty() || words == letters ? std::nullopt : std::optional(StandIn{run, words});
    }
    case LiveRun::Kind::Person: {
        const auto id = Uuid::fromString(textOf(run.attributes, attr::Mention));
        const Member *member = id ? m_book.find(MemberId(*id)) : nullptr;
        if (!member)
            return {};
        const QString name = m_book.callName(member->member);
        if (inCell)
            return StandIn{run, name, Face::of(*member)};
        return letters == u'@' + name ? std::nullopt : std::optional(StandIn{run, u'@' + name});
    }
    case LiveRun::Kind::Title: {
        if (textOf(run.attributes, attr::Titled) != letters)
            return {}; // words of somebody's own
        const QString title = titleOf(textOf(run.attributes, attr::Link));
        return title.isEmpty() || title == letters ? std::nullopt : std::optional(StandIn{run, title});
    }
    }
    return {};
}

const std::optional<LinkTitles::Target> &StandIns::targetOf(const QString &address) const
{
    const auto known = m_known.constFind(address);
    return known != m_known.constEnd() ? *known : *m_known.insert(address, m_titles.of(address));
}

QString StandIns::titleOf(const QString &address) const
{
    const auto &target = targetOf(address);
    if (!target)
        return {};
    return target->state.isEmpty() ? target->title : tr("%1 (%2)", "title of a task, its state").arg(target->title, target->state);
}

QString StandIns::nameOf(const QString &address) const
{
    const auto &target = targetOf(address);
    return target ? target->title : QString();
}

bool StandIns::isClosed(const QString &address) const
{
    return m_titles.isOurs(address) && !targetOf(address);
}

QString StandIns::timeWords(const TimeMark &mark) const
{
    const ClockText clock(m_book.zone());
    const Instant now = m_look.clock.now();
    const QDate day = wallTime(m_book.zone(), mark.at).date, today = wallTime(m_book.zone(), now).date;
    // A page is read for long: no "today" that is wrong tomorrow.
    return day.year() == today.year() ? tr("%1, %2", "date, time").arg(clock.date(mark.at), clock.time(mark.at))
                                      : tr("%1 %2, %3", "date, year, time").arg(clock.date(mark.at)).arg(day.year()).arg(clock.time(mark.at));
}

QStringList StandIns::clocks(const TimeMark &mark) const
{
    std::vector<MemberId> people;
    for (const Member &member : m_book.everyone()) {
        if (!member.removed && people.size() < MostClocks)
            people.push_back(member.member);
    }
    QStringList lines;
    for (const ClockLine &line : clockLines(m_book, people, {{}, mark.at, {}}, m_look.clock.now()))
        lines << tr("%1  %2", "what a clock shows, whose clock").arg(line.when, line.names);
    return lines;
}

QString StandIns::tipOf(const LiveRun &run, const QString &letters) const
{
    if (const auto mark = TimeMark::of(run.attributes); mark && run.kind == LiveRun::Kind::Time) {
        QString tip = QStringLiteral("<b>%1</b>").arg(sentenceOf(run, letters).toHtmlEscaped());
        for (const QString &line : clocks(*mark))
            tip += QStringLiteral("<br>") + line.toHtmlEscaped();
        return tip;
    }
    return sentenceOf(run, letters).toHtmlEscaped();
}

QString StandIns::sentenceOf(const LiveRun &run, const QString &letters) const
{
    switch (run.kind) {
    case LiveRun::Kind::Time: {
        const auto mark = TimeMark::of(run.attributes);
        return mark ? tr("“%1”, written as %2").arg(letters, writtenTime(*mark)) : QString();
    }
    case LiveRun::Kind::Person: {
        const auto id = Uuid::fromString(textOf(run.attributes, attr::Mention));
        const Member *member = id ? m_book.find(MemberId(*id)) : nullptr;
        return member ? PersonText(ClockText(m_book.zone()), m_look.clock.now()).sentence(member->profile)
                      : tr("%1 is nobody who is known here").arg(letters);
    }
    case LiveRun::Kind::Title: return titleOf(textOf(run.attributes, attr::Link));
    }
    return {};
}

QString writtenTime(const TimeMark &mark)
{
    const auto known = zoneOf(mark.zone);
    const ClockText clock(known ? *known : QTimeZone::utc());
    const QDate day = wallTime(clock.zone(), mark.at).date;
    const QString when = StandIns::tr("%1 %2, %3", "date, year, time").arg(clock.date(mark.at)).arg(day.year()).arg(clock.time(mark.at));
    return known ? StandIns::tr("%1 in %2", "when, city").arg(when, mark.place())
                 : StandIns::tr("%1 UTC, for a clock that is not known here: %2").arg(when, mark.zone);
}

QString lettersOf(const TimeMark &mark, Instant now)
{
    const auto known = zoneOf(mark.zone);
    const ClockText clock(known ? *known : QTimeZone::utc());
    const int year = wallTime(clock.zone(), mark.at).date.year();
    const QString date = year == wallTime(clock.zone(), now).date.year() ? clock.date(mark.at)
                                                                       : QStringLiteral("%1 %2").arg(clock.date(mark.at)).arg(year);
    return StandIns::tr("%1, %2 in %3", "date, time, city").arg(date, clock.time(mark.at), known ? mark.place() : QStringLiteral("UTC"));
}

} // namespace meridian
