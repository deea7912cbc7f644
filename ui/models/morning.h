// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "core/store/task_queries.h"
#include "ui/models/member_book.h"
#include "ui/models/morning_span.h"
#include <QAbstractListModel>
#include <QTimer>

namespace meridian {

class MinuteTicker;

//! What there was for me at the start of my day of work: who waits for me, what is due, where I am mentioned, what I follow, and the rest,
//! with how long reading it takes. It is found once a day, at the first moment of my work at which this device looks, and stays as it
//! is: what comes later is in the inbox alone. What I looked at since my last work is in it all the same.
//!
//! All of it comes from the replica, Standing::readAt and my hours; which rows it were is kept by this device for the day.
//! Errors: what cannot be read leaves the list of before, and is tried again with the next minute; the log has a line.
class Morning : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Group { Waiting, Due, Mentions, Followed, Rest };
    static constexpr std::array Groups{Group::Waiting, Group::Due, Group::Mentions, Group::Followed, Group::Rest};
    //! Of each kind of row, the first ones: who was away for months reads on in the inbox.
    static constexpr int MostOfAKind = 100;

    struct Item {
        Group group = Group::Rest;
        ThreadId thread;              //!< of a task its own
        std::optional<Instant> readAt; //!< when I looked at it, out of my hours
        qint64 reading = 0;           //!< milliseconds
        bool opened = false;          //!< from this list
        std::optional<ThreadRow> row; //!< as it is now; none: it is not here any more
        std::optional<TaskRow> task;  //!< the same, of what is due
    };

    //! All outlive this.
    Morning(Replica &replica, const MemberBook &book, const Clock &clock, MinuteTicker &minutes, QObject *parent = nullptr);

    //! What was kept at the last start, if it is of the same day still.
    void resume(const QStringList &kept);
    //! Finds it now, if my work has begun and it was not found today.
    void look();
    //! The card above the inbox has been seen to.
    void dismiss();
    void open(int row);

    [[nodiscard]] const Item &at(int row) const { return m_items[size_t(row)]; }
    [[nodiscard]] int rowOf(ThreadId thread) const; //!< -1: not among the rows
    [[nodiscard]] bool opensGroup(int row) const;
    [[nodiscard]] int count(Group group) const;
    [[nodiscard]] qint64 reading(Group group) const;
    //! Answered, done, put off, or gone.
    [[nodiscard]] bool isDone(const Item &item) const;
    //! Still to be gone through, if somebody wants to.
    [[nodiscard]] bool isLeft(const Item &item) const;
    [[nodiscard]] int left() const;
    //! It is of today on my calendar.
    [[nodiscard]] bool isOfToday() const;
    [[nodiscard]] bool isDismissed() const { return m_dismissed; }
    //! All reading times are known.
    [[nodiscard]] bool isCounted() const { return m_counted >= m_items.size(); }

    //! "4 threads wait for you, 2 tasks are due, 6 are good to know. About 12 minutes."
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] static QString nameOf(Group group);
    //! "12 min"; a row has at least one.
    [[nodiscard]] static QString minutes(qint64 reading);
    //! "Read last night", "Read Sat 14:00"; empty for what was not.
    [[nodiscard]] QString readWords(const Item &item) const;
    //! When the next one will be there; none: nobody knows.
    [[nodiscard]] std::optional<Instant> next() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Qt::DisplayRole (the title), Qt::AccessibleTextRole; what is painted comes from at().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void changed();
    //! To be kept until tomorrow.
    void keepWanted(const QStringList &kept);

private:
    [[nodiscard]] std::optional<WorkingTime> hours() const;
    [[nodiscard]] StoreResult<std::vector<Item>> find(const MorningSpan &span, Instant now) const;
    [[nodiscard]] StoreResult<void> addThreads(std::vector<Item> &items, const MorningSpan &span, Instant now) const;
    [[nodiscard]] StoreResult<void> addDue(std::vector<Item> &items, Instant now) const;
    [[nodiscard]] Group groupOf(const ThreadRow &row) const;
    void take(std::vector<Item> items);
    void countSome();
    [[nodiscard]] qint64 readingOf(const Item &item) const;
    void refresh(const ChangeSet &change);
    bool reread(Item &item) const;
    void keep();

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    std::vector<Item> m_items;
    QDate m_date;     //!< of the day it is of
    Instant m_since;  //!< my work before that ended
    Instant m_taken;
    bool m_dismissed = false;
    size_t m_counted = 0; //!< of so many, from the first on, the reading time is known
    QTimer m_count;
};

} // namespace meridian
