// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/quick_entry.h"
#include "core/tasks/repeat_phrase.h"
#include "core/text/name_match.h"
#include "core/time/recurrence.h"
#include "core/time/time_phrases.h"
#include "core/time/wall_clock.h"
#include <QSet>
#include <algorithm>

namespace meridian {
namespace {

using namespace Qt::StringLiterals;
using What = QuickTask::Part::What;

constexpr int MostWordsOfName = 4, DaysOfWeek = 7, HalfDay = 12 * 60;
constexpr QChar Taken(0xfffc); //!< stands where something was read already

//! Words that belong to the day or time behind them.
bool leads(const QString &word)
{
    static const QSet<QString> words{u"on"_s, u"by"_s, u"due"_s, u"until"_s, u"till"_s, u"at"_s, u"before"_s, u"am"_s, u"bis"_s,
                                     u"um"_s, u"zum"_s, u"vor"_s, u"fällig"_s};
    return words.contains(word.toLower());
}

struct Word {
    qsizetype start = 0, length = 0;
};

std::vector<Word> wordsOf(QStringView line)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < line.size() && !line[at].isSpace())
            ++at;
        words.push_back({start, at - start});
    }
    return words;
}

//! One line while it is read; what was understood is blotted out, so that it is not read twice.
class Line {
public:
    Line(const QString &line, const QuickNames &names, const QTimeZone &mine, Instant now)
        : m_line(line), m_left(line), m_names(names), m_mine(mine), m_now(now)
    {
    }

    QuickTask read()
    {
        readMarks();
        readRepeat();
        readTimes();
        m_task.title = title();
        std::ranges::sort(m_task.parts, {}, &QuickTask::Part::start);
        return std::move(m_task);
    }

private:
    void take(qsizetype start, qsizetype length, What what)
    {
        m_task.parts.push_back({start, length, what});
        if (what == What::UnknownPerson || what == What::UnknownChannel) {
            m_unknown.push_back({start, length}); // it stays in the title
            return;
        }
        for (qsizetype at = start; at < start + length; ++at)
            m_left[at] = Taken;
    }
    [[nodiscard]] QString textOf(const Word &word) const { return m_line.mid(word.start, word.length); }

    void readMarks()
    {
        const auto words = wordsOf(m_line);
        for (size_t i = 0; i < words.size(); ++i) {
            if (m_left[words[i].start] == Taken)
                continue; // part of a name of several words
            const QString word = textOf(words[i]);
            const QChar mark = word[0];
            const bool named = word.size() > 1 && word[1].isLetter();
            if (mark == u'@' && named && !m_task.owner)
                readPerson(words, i);
            else if (mark == u'#' && named && !m_task.channel)
                readChannel(words, i);
            else if (mark == u'+' && named && word.size() <= limits::Label + 1
                     && m_task.labels.size() < size_t(limits::Labels))
                readLabel(words[i]);
            else if (mark == u'!')
                readPriority(words[i]);
        }
    }
    //! The name behind a mark, of as many words as name something; and how long it is in the line, with its mark.
    template<typename Find>
    auto longest(const std::vector<Word> &words, size_t first, Find find) -> std::pair<decltype(find(QString())), qsizetype>
    {
        const size_t most = std::min(words.size(), first + MostWordsOfName);
        for (size_t end = most; end > first; --end) {
            const Word &last = words[end - 1];
            QString name = m_line.mid(words[first].start + 1, last.start + last.length - words[first].start - 1);
            while (!name.isEmpty() && (name.back().isPunct() || name.back().isSpace()))
                name.chop(1);
            if (auto found = find(name))
                return {found, name.size() + 1};
        }
        return {{}, words[first].length};
    }
    void readPerson(const std::vector<Word> &words, size_t at)
    {
        const auto [person, length] = longest(words, at, [this](const QString &name) { return personNamed(name); });
        if (person) {
            m_task.owner = person->member;
            m_zone = person->zone;
        }
        take(words[at].start, length, person ? What::Owner : What::UnknownPerson);
    }
    //! By what somebody is called or their whole name, else by a beginning that fits one person alone.
    [[nodiscard]] const QuickNames::Person *personNamed(const QString &name) const
    {
        const QByteArray typed = foldedName(name);
        const QuickNames::Person *exact = nullptr, *begins = nullptr;
        int exacts = 0, beginnings = 0;
        for (const QuickNames::Person &one : m_names.people) {
            const QByteArray whole = foldedName(one.name), called = foldedName(one.callName);
            if (typed.isEmpty())
                break;
            if (whole == typed || called == typed) {
                exact = &one;
                ++exacts;
            } else if (whole.startsWith(typed) || called.startsWith(typed)) {
                begins = &one;
                ++beginnings;
            }
        }
        if (exacts > 0)
            return exacts == 1 ? exact : nullptr;
        return beginnings == 1 ? begins : nullptr;
    }
    void readChannel(const std::vector<Word> &words, size_t at)
    {
        const auto [topic, length] = longest(words, at, [this](const QString &name) -> const QuickNames::Topic * {
            const QByteArray typed = foldedName(name);
            const auto found = std::ranges::find_if(m_names.channels, [&](const QuickNames::Topic &one) {
                return !typed.isEmpty() && foldedName(one.name) == typed;
            });
            return found == m_names.channels.end() ? nullptr : &*found;
        });
        if (topic)
            m_task.channel = topic->channel;
        take(words[at].start, length, topic ? What::Channel : What::UnknownChannel);
    }
    void readLabel(const Word &word)
    {
        const QString label = textOf(word).mid(1);
        const bool known = std::ranges::any_of(m_task.labels, [&](const QString &one) {
            return foldedName(one) == foldedName(label);
        });
        if (!known)
            m_task.labels.push_back(label);
        take(word.start, word.length, What::Label);
    }
    void readPriority(const Word &word)
    {
        const QString text = textOf(word).toLower();
        if (text == u"!" || text == u"!!" || text == u"!high" || text == u"!hoch")
            m_task.priority = Priority::High;
        else if (text == u"!low" || text == u"!niedrig")
            m_task.priority = Priority::Low;
        else
            return;
        take(word.start, word.length, What::Priority);
    }

    void readRepeat()
    {
        const auto words = wordsOf(m_left);
        QStringList texts;
        for (const Word &word : words)
            texts.append(m_left.mid(word.start, word.length));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto phrase = repeatPhrase(texts.mid(i));
            if (!phrase)
                continue;
            const Word &first = words[size_t(i)], &last = words[size_t(i + phrase->words - 1)];
            m_task.repeat = phrase->repeat;
            take(first.start, last.start + last.length - first.start, What::Repeat);
            return;
        }
    }

    //! The first day and the first time, together or apart.
    void readTimes()
    {
        QString text = m_left;
        for (const Word &word : m_unknown)
            text.replace(word.start, word.length, QString(word.length, Taken));
        const std::vector<TimePlace> nowhere;
        const PhraseReader reader(text, nowhere);
        std::optional<DayPhrase> day;
        std::optional<ClockPhrase> clock;
        PlacePhrase place;
        Word dayAt, clockAt;
        int afterDay = -1; //!< where a time may stand that belongs to the day
        for (int at = 0; at < reader.count();) {
            int end = at + 1;
            const auto found = reader.day(at);
            if (found && (day || !dateOf(*found))) {
                end = found->end; // "next Friday": which one?
                m_isOpen = m_isOpen || day.has_value();
            } else if (found) {
                day = found;
                end = found->end;
                dayAt = {reader.startOf(at), reader.startOf(end) - reader.startOf(at)};
                afterDay = reader.pastLead(end);
            } else if (const auto clocks = clock || (!reader.mayBegin(at) && at != afterDay) ? std::nullopt : reader.clocks(at)) {
                clock = clocks->from;
                place = reader.place(clocks->end());
                end = place.isWritten ? place.end : clocks->end();
                clockAt = {reader.startOf(at), reader.startOf(end) - reader.startOf(at)};
                // A score, a version: who knows, unless something else says that it is a time.
                const bool surely = day || m_task.repeat || place.isWritten || reader.isLed(at);
                m_needsDay = !surely && clock->mark == ClockPhrase::Mark::None && !clock->isRound;
            }
            at = end;
        }
        if (m_isOpen)
            return; // two days are named, and neither is surely meant
        if (clock && m_needsDay && !day)
            clock.reset();
        keepDue(day, clock, place);
        if (day)
            takeTime(dayAt);
        if (clock)
            takeTime(clockAt);
    }
    //! With the word that leads to it.
    void takeTime(Word word)
    {
        qsizetype before = word.start;
        while (before > 0 && m_left[before - 1].isSpace())
            --before;
        qsizetype start = before;
        while (start > 0 && !m_left[start - 1].isSpace() && m_left[start - 1] != Taken)
            --start;
        if (leads(m_left.mid(start, before - start))) {
            word.length += word.start - start;
            word.start = start;
        }
        take(word.start, word.length, What::Due);
    }

    [[nodiscard]] std::optional<QDate> dateOf(const DayPhrase &day) const
    {
        const QDate today = wallTime(m_mine, m_now).date;
        switch (day.kind) {
        case DayPhrase::Kind::Relative: return today.addDays(day.value);
        case DayPhrase::Kind::Weekday:
            return day.last ? std::nullopt : std::optional(today.addDays((day.value - today.dayOfWeek() + DaysOfWeek) % DaysOfWeek));
        case DayPhrase::Kind::Date: return written(day, today);
        case DayPhrase::Kind::Unclear: break;
        }
        return std::nullopt;
    }
    //! Without a year: the next one.
    [[nodiscard]] static std::optional<QDate> written(const DayPhrase &day, QDate today)
    {
        for (int year = day.year > 0 ? day.year : today.year(); year < today.year() + 9; ++year) {
            const QDate date(year, day.month, day.day);
            const bool fits = date.isValid() && (day.weekday == 0 || date.dayOfWeek() == day.weekday);
            if (fits && (day.year > 0 || date >= today))
                return date;
            if (day.year > 0)
                break;
        }
        return std::nullopt;
    }

    //! The first day from `from` on of what comes again and again.
    [[nodiscard]] static QDate firstDay(Repeat pattern, QDate from)
    {
        pattern.every = 1;
        pattern.until.reset();
        const bool namesDays = pattern.weekdays != 0 || pattern.day != 0 || pattern.unit == Repeat::Unit::WorkingDay;
        return namesDays ? nextDay(pattern, from.addDays(-1), from.addDays(-1), {}).value_or(from) : from;
    }

    void keepDue(const std::optional<DayPhrase> &day, const std::optional<ClockPhrase> &clock, const PlacePhrase &place)
    {
        const auto pattern = day || !m_task.repeat || m_task.repeat->afterDone ? std::nullopt : m_task.repeat;
        if (!clock) {
            if (day)
                m_task.due = Due{*dateOf(*day)};
            else if (pattern)
                m_task.due = Due{firstDay(*pattern, wallTime(m_mine, m_now).date)};
            return;
        }
        QTimeZone zone = zoneOf(m_zone).value_or(m_mine);
        if (place.isWritten && place.kind == PlacePhrase::Kind::Zone)
            zone = place.zone;
        int minutes = clock->minutes;
        if (day && day->evening && !clock->isHalfDay() && minutes >= 60 && minutes < HalfDay)
            minutes += HalfDay;
        QDate date = day ? *dateOf(*day) : wallTime(zone, m_now).date;
        if (pattern)
            date = firstDay(*pattern, date);
        const bool isOver = instantOf(zone, {date, minutes}) <= m_now;
        if (isOver && pattern)
            date = firstDay(*pattern, date.addDays(1));
        else if (isOver && !day)
            date = date.addDays(1);
        else if (isOver && day->kind == DayPhrase::Kind::Weekday)
            date = date.addDays(DaysOfWeek);
        m_task.due = Due{date, minutes, QString::fromLatin1(zone.id())};
    }

    [[nodiscard]] QString title() const
    {
        QString left = m_left;
        left.replace(Taken, u' ');
        left = left.simplified();
        while (left.startsWith(u',') || left.startsWith(u';') || left.startsWith(u':'))
            left = left.sliced(1).trimmed();
        while (left.endsWith(u',') || left.endsWith(u';') || left.endsWith(u" -"_s))
            left = left.chopped(1).trimmed();
        return left;
    }

    const QString &m_line;
    QString m_left;
    const QuickNames &m_names;
    const QTimeZone &m_mine;
    Instant m_now;
    QString m_zone; //!< of who does it
    std::vector<Word> m_unknown; //!< what names nobody and nothing here
    bool m_needsDay = false, m_isOpen = false;
    QuickTask m_task;
};

} // namespace

QuickEntry::QuickEntry(QuickNames names, QString zone, Instant now)
    : m_names(std::move(names)), m_zone(std::move(zone)), m_now(now)
{
}

QuickTask QuickEntry::read(const QString &line) const
{
    const QTimeZone mine = zoneOf(m_zone).value_or(QTimeZone::utc());
    QString text = line.left(LongestRead);
    text.replace(Taken, u' ');
    return Line(text, m_names, mine, m_now).read();
}

} // namespace meridian
