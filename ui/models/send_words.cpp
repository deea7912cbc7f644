// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/send_words.h"
#include "core/model/whereabouts.h"
#include "core/model/draft_sending.h"
#include "core/time/wall_clock.h"

namespace meridian {

Instant SendWords::moment(const SendTime &time) const
{
    const Member *member = m_book.find(time.clock);
    return (member ? instantOn(member->profile, {time.date, int(time.minutes)}) : std::nullopt).value_or(time.at);
}

QString SendWords::mine(const SendTime &time) const
{
    return m_mine.due(moment(time), m_now);
}

QString SendWords::mineAlone(const SendTime &time) const
{
    QString words = mine(time);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString SendWords::theirs(const SendTime &time) const
{
    const Member *member = m_book.find(time.clock);
    const Instant at = moment(time);
    const auto zone = member ? zoneAt(member->profile, at) : std::nullopt;
    if (!zone || time.clock == m_book.self() || wallTime(*zone, at) == wallTime(m_book.zone(), at))
        return {};
    return tr("%1 for %2", "a time and a name").arg(ClockText(*zone).time(at), m_book.callName(time.clock));
}

QString SendWords::sentence(const SendTime &time) const
{
    const QString there = theirs(time);
    const QString when = there.isEmpty() ? mine(time) : tr("%1, %2", "my time and theirs").arg(mine(time), there);
    switch (time.state) {
    case SendTime::State::Held:
        return tr("Goes out %1").arg(when);
    case SendTime::State::Paused:
        return tr("Was to go out %1").arg(when);
    case SendTime::State::Refused:
        break;
    }
    return tr("Not sent %1. %2").arg(when, why(time.why));
}

QString SendWords::afterReply(const SendTime &time, MemberId replied) const
{
    return tr("%1 replied before it. It waits for you, and goes out %2", "a name, a time")
        .arg(m_book.callName(replied), m_mine.due(moment(time).plus(ReadFirstMs), m_now));
}

QString SendWords::why(const QString &code)
{
    if (code == u"not_found" || code == u"forbidden")
        return tr("You cannot write there any more.");
    if (code == u"too_large")
        return tr("It is longer than this workspace takes.");
    return tr("The workspace did not take it. Your words are kept.");
}

} // namespace meridian
