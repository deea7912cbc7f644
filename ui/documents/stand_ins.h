// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/time_mark.h"
#include "ui/documents/link_titles.h"
#include "ui/models/member_book.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/look.h"
#include <QCoreApplication>
#include <optional>

class QTextBlock;

namespace meridian {

//! Letters of a page that mean to each reader what is so now and there: a time, somebody's name, the title of what a link leads to.
struct LiveRun {
    enum class Kind { Time, Person, Title };
    Kind kind = Kind::Time;
    int from = 0, to = 0; //!< in the document
    crdt::Attributes attributes; //!< of its first letter
    [[nodiscard]] bool holds(int position) const { return from < position && position < to; }
    //! Whether it is one thing to keys: gone through and deleted as a whole.
    [[nodiscard]] bool isWhole() const { return kind != Kind::Title; }
};
[[nodiscard]] std::vector<LiveRun> liveRuns(const QTextBlock &block);
//! The one whose letters stand on both sides of a place, or touch it.
enum class Touching { Inside, Before, After };
[[nodiscard]] std::optional<LiveRun> liveRunAt(const QTextBlock &block, int position, Touching where);

//! What is painted in place of letters, which stay in the text as they are: for other programs, for screen readers, for search.
struct StandIn {
    LiveRun run;
    QString words;
    std::optional<Face> face = {};
    bool operator==(const StandIn &other) const { return words == other.words && face == other.face; }
};

//! Finds the words of today and of here for what stands on a page.
class StandIns {
    Q_DECLARE_TR_FUNCTIONS(meridian::StandIns)
public:
    //! All outlive this.
    StandIns(const Look &look, const MemberBook &book, const Replica &replica) : m_look(look), m_book(book), m_titles(replica) {}

    //! Those of a line; letters that already say what is so have none.
    [[nodiscard]] std::vector<StandIn> of(const QTextBlock &block) const;
    //! What the pointer tells of one: a time on everybody's clock, somebody's clock and day. As rich text.
    [[nodiscard]] QString tipOf(const LiveRun &run, const QString &letters) const;
    //! The same for a screen reader, in a sentence.
    [[nodiscard]] QString sentenceOf(const LiveRun &run, const QString &letters) const;
    //! What a link is called now, with the state of a task; none for where it leads nowhere that is mine to read.
    [[nodiscard]] QString titleOf(const QString &address) const;
    //! The same without a state; letters of a new link.
    [[nodiscard]] QString nameOf(const QString &address) const;
    //! Whether an address is one of this workspace that I cannot read.
    [[nodiscard]] bool isClosed(const QString &address) const;
    //! What links lead to may be called otherwise now.
    void forgetTitles() { m_known.clear(); }
    //! A time on the reader's clock: "Thu 12:00".
    [[nodiscard]] QString timeWords(const TimeMark &mark) const;
    //! What everybody's clock shows, one line each.
    [[nodiscard]] QStringList clocks(const TimeMark &mark) const;

private:
    [[nodiscard]] std::optional<StandIn> standIn(const LiveRun &run, const QString &letters, bool inCell) const;
    Look m_look;
    const MemberBook &m_book;
    [[nodiscard]] const std::optional<LinkTitles::Target> &targetOf(const QString &address) const;
    LinkTitles m_titles;
    mutable QHash<QString, std::optional<LinkTitles::Target>> m_known; //!< by address: each line is painted often
};

//! "Tue 23 June 2026, 09:00 in Lisbon": a time on the clock it was written on; where that is not known here, in UTC.
[[nodiscard]] QString writtenTime(const TimeMark &mark);
//! Letters for a time that is put into a text.
[[nodiscard]] QString lettersOf(const TimeMark &mark, Instant now);

} // namespace meridian
