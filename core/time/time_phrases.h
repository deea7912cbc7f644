// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/time_words.h"

namespace meridian {

//! A day as it is written. `end` is the piece after it, here and in the other phrases.
struct DayPhrase {
    enum class Kind {
        Relative, //!< `value` days from today
        Weekday,  //!< `value`: 1 for Monday to 7
        Date,     //!< day, month and perhaps year
        Unclear   //!< "next Friday", "every day": named, but which one?
    };
    Kind kind = Kind::Unclear;
    int end = 0;
    int value = 0;
    int day = 0, month = 0, year = 0; //!< year 0: not written
    int weekday = 0;                  //!< written with a date; 0: none
    bool last = false;                //!< "last Friday"
    bool evening = false;             //!< an hour before noon means the one after
};

//! A time of day as it is written. Units: minutes after midnight.
struct ClockPhrase {
    enum class Mark { None, Am, Pm, Hour }; //!< Hour: "Uhr", "h"
    int end = 0;
    int minutes = 0;
    Mark mark = Mark::None;
    bool hasMinutes = false; //!< "9:30", not "9 Uhr"
    bool isRound = false;    //!< "09:00" and "15:30", which nobody takes for a score
    [[nodiscard]] bool isHalfDay() const { return mark == Mark::Am || mark == Mark::Pm; }
};

//! Whose clock a time is on, as it is written behind it.
struct PlacePhrase {
    enum class Kind { Writer, Zone, Unclear };
    Kind kind = Kind::Writer;
    int end = 0;
    bool isWritten = false;
    QTimeZone zone{};
    std::optional<int> offset{}; //!< minutes the clocks there must be from UTC for the name to be right
};

//! Two times of one day.
struct ClockRange {
    ClockPhrase from;
    std::optional<ClockPhrase> until;
    [[nodiscard]] int end() const { return until ? until->end : from.end; }
};

//! Cuts a text into words, numbers, blanks and signs, and reads days, times and places from them.
//!
//! Errors: none; what does not read as one is no phrase.
class PhraseReader {
public:
    //! Both outlive this.
    PhraseReader(QStringView text, const std::vector<TimePlace> &places);

    [[nodiscard]] int count() const { return int(m_pieces.size()); }
    [[nodiscard]] qsizetype startOf(int piece) const;
    //! Whether a phrase may begin here: not inside a number, a path, a sum of money.
    [[nodiscard]] bool mayBegin(int piece) const;
    //! Whether "at", "until" or another such word stands right before.
    [[nodiscard]] bool isLed(int piece) const;

    [[nodiscard]] std::optional<DayPhrase> day(int at) const;
    //! A time and perhaps until when. A bare hour is one only where its other end tells so: "3–4pm".
    [[nodiscard]] std::optional<ClockRange> clocks(int at) const;
    [[nodiscard]] PlacePhrase place(int at) const;
    //! Past what may stand between a day and its time: ", at", " um ".
    [[nodiscard]] int pastLead(int at) const;
    //! Past what may stand between a time and its day: " on ", " am ".
    [[nodiscard]] int pastOn(int at) const;
    //! The time after " or " and the like; -1: no such word.
    [[nodiscard]] int pastOr(int at) const;

private:
    enum class Kind { Word, Number, Blank, Sign, End };
    struct Piece {
        Kind kind = Kind::End;
        qsizetype start = 0, length = 0;
        std::optional<TimeWord> word{};
    };
    [[nodiscard]] Kind kindOf(int piece) const;
    [[nodiscard]] QStringView textOf(int piece) const;
    [[nodiscard]] bool isSign(int piece, QStringView signs) const;
    [[nodiscard]] bool isWord(int piece, std::initializer_list<QStringView> words) const;
    [[nodiscard]] std::optional<TimeWord> word(int piece, TimeWord::Kind kind) const;
    [[nodiscard]] int number(int piece, qsizetype mostDigits) const; //!< -1: none
    [[nodiscard]] int pastBlank(int piece) const { return kindOf(piece) == Kind::Blank ? piece + 1 : piece; }
    [[nodiscard]] int pastDash(int piece) const; //!< -1: none

    [[nodiscard]] std::optional<DayPhrase> weekday(int at) const;
    [[nodiscard]] std::optional<DayPhrase> relativeDay(int at) const;
    [[nodiscard]] std::optional<DayPhrase> unclearDay(int at) const;
    [[nodiscard]] std::optional<DayPhrase> date(int at) const;
    [[nodiscard]] std::optional<DayPhrase> isoDate(int at) const;
    [[nodiscard]] std::optional<DayPhrase> dottedDate(int at) const;
    [[nodiscard]] std::optional<DayPhrase> dayFirst(int at) const;
    [[nodiscard]] std::optional<DayPhrase> monthFirst(int at) const;
    [[nodiscard]] int withYear(DayPhrase &date, int at) const;
    [[nodiscard]] DayPhrase withParts(DayPhrase day) const;
    [[nodiscard]] std::optional<ClockPhrase> clock(int at) const;
    [[nodiscard]] ClockPhrase::Mark mark(int &at) const;
    [[nodiscard]] bool mayEnd(int at) const;
    [[nodiscard]] PlacePhrase offsetFromUtc(int at) const;
    [[nodiscard]] PlacePhrase town(int at) const;
    [[nodiscard]] bool isElsewhere(int at) const;

    QStringView m_text;
    const std::vector<TimePlace> &m_places;
    std::vector<Piece> m_pieces;
};

} // namespace meridian
