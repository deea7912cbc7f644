// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/timeline_model.h"
#include "ui/tasks/free_days.h"
#include "ui/tasks/timeline_scale.h"
#include "ui/widgets/look.h"
#include <QPainter>
#include <functional>
#include <map>

namespace meridian {

//! What a timeline shows at a moment: where, and what is chosen, under the pointer, or on its way.
struct TimelineState {
    TimelineScale scale;
    QRectF names; //!< the column of names, over the whole height
    TaskId current = {};
    TaskId under = {};
    bool focused = false;
    TaskId moved = {}; //!< shown with movedDates
    TaskDates movedDates = {};
    std::optional<QDate> drop = {}; //!< the day something is held over
};

//! Paints the rows of a timeline, what goes from one to another, and the present day. One for each picture.
//! Units: logical pixels.
class TimelinePainter {
public:
    TimelinePainter(QPainter &painter, const Look &look, const TimelineModel &model, const MemberBook &book, const TimelineState &state);

    //! What is behind a row: that it is the current one, and its owner's days off.
    void paintGround(int row, const QRectF &rect);
    void paintRow(int row, const QRectF &rect);
    //! What blocks what, of the rows `first` to `last` and from or to them.
    void paintLinks(int first, int last, const std::function<QRectF(int)> &rectOf);
    //! Lines of the weeks behind the rows.
    void paintWeeks(double bottom);
    //! The present moment, and what is being moved.
    void paintOver(double bottom);
    //! When what is moved would be, beside it; within `room`.
    void paintMoved(const QRectF &row, const QRectF &room);

    //! Where a task stands in its row; empty for one without a date.
    [[nodiscard]] static QRectF barIn(const TaskDates &dates, const TimelineScale &scale, const QRectF &row);
    [[nodiscard]] static double now(const MemberBook &book, Instant now);

private:
    [[nodiscard]] TaskDates datesOf(const Task &task) const;
    void paintHeading(const TimelineModel::Row &row, const QRectF &rect);
    void paintName(const TimelineModel::Row &row, const QRectF &rect);
    void paintFreeDays(const std::optional<MemberId> &owner, const QRectF &rect);
    void paintBar(const Task &task, const QRectF &rect);
    void paintMark(const Task &task, const QRectF &box, TimelineSpan::Kind kind);
    void paintLink(const QRectF &from, const QRectF &to, Token ink);
    void paintLabel(const QString &words, double x, double y, const QRectF &room);
    void clipToDays(const QRectF &rect);
    [[nodiscard]] Token fillOf(const Task &task) const;
    [[nodiscard]] Token edgeOf(const Task &task) const;

    QPainter &m_painter;
    const Look &m_look;
    const TimelineModel &m_model;
    const MemberBook &m_book;
    const TimelineState &m_state;
    std::map<std::optional<MemberId>, std::vector<FreeDays::Kind>> m_free; //!< of the days that are seen
};

} // namespace meridian
