// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/task_queries.h"
#include "core/tasks/task_filter.h"
#include "ui/models/member_book.h"
#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <map>
#include <memory>

namespace meridian {

class TaskColumnModel;

//! A channel's tasks as a timeline has them: under each owner's name those with a date, in the order in which they begin; the others
//! beside, in undated(). A table of words for who cannot see a chart.
//!
//! Read page by page, one a turn of the event loop beyond the first, so that thousands hold nobody up; then a change costs the
//! reading of what it names. At most MostRead are looked through: isCut() says when there are more. Errors: a replica that cannot be read
//! keeps the old rows and turns health() to Failed.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Health { Ready, Failed };
    enum Column { Title, Owner, Begins, DueAt, Stands, WaitsFor, ColumnCount };
    static constexpr int Page = 500, MostRead = 10'000, MostFresh = 50;

    struct Row {
        enum class Kind { Heading, Task };
        Kind kind = Kind::Task;
        std::optional<MemberId> owner; //!< of the group; none: nobody's
        int count = 0;                 //!< of a heading: its tasks
        std::shared_ptr<const TaskRow> held = {}; //!< not of a heading
        [[nodiscard]] bool isTask() const { return kind == Kind::Task; }
        [[nodiscard]] const TaskRow &task() const { return *held; }
    };

    //! All outlive this.
    TimelineModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent = nullptr);

    void open(ChannelId channel);
    void setActive(bool active);
    void setFilter(const TaskFilter &filter);
    void look();

    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int rowOf(TaskId task) const { return m_places.value(task, -1); }
    [[nodiscard]] TaskColumnModel &undated() { return *m_undated; }
    //! One that is here, with a date or without.
    [[nodiscard]] const TaskRow *find(TaskId task) const;
    //! All of them in their order, those without a date last.
    [[nodiscard]] std::vector<TaskRow> shown() const;
    //! Its links of the kind that holds tasks up, from it and to it.
    [[nodiscard]] const std::vector<TaskLink> &linksOf(TaskId task) const;
    //! The first day and the last on which something stands; none where nothing does.
    [[nodiscard]] std::optional<std::pair<QDate, QDate>> extent() const { return m_extent; }
    [[nodiscard]] bool isCut() const { return m_cut; }
    //! All there is was read.
    [[nodiscard]] bool isComplete() const { return !m_reading; }
    [[nodiscard]] Health health() const { return m_health; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    //! Qt::DisplayRole and Qt::AccessibleTextRole; what is painted comes from at().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void looked(); //!< rows are those of now

private:
    using Rows = std::vector<Row>;
    using Held = std::shared_ptr<const TaskRow>; //!< rows are put in order anew with each change, and not copied
    void changed(const ChangeSet &change);
    void readOn();
    [[nodiscard]] bool readPage();
    [[nodiscard]] bool wants(TaskStatus status) const;
    void freshen();
    void arrange();
    [[nodiscard]] Rows inGroups(const std::vector<Held> &dated) const;
    void take(Rows rows);
    void settle(Health health);
    [[nodiscard]] QString headingWords(const Row &row) const;
    [[nodiscard]] QString cell(const Row &row, int column) const;

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    TaskColumnModel *m_undated;
    ChannelId m_channel;
    TaskFilter m_filter;
    std::vector<Held> m_all; //!< what was read and the filter holds
    Rows m_rows;
    QHash<TaskId, int> m_places;
    mutable std::map<TaskId, std::vector<TaskLink>> m_links;
    std::optional<std::pair<QDate, QDate>> m_extent;

    //! How far the reading has come.
    struct Reading {
        size_t status = 0;
        std::optional<TaskPlace> after = {};
        int read = 0;
        std::vector<Held> rows = {};
    };
    std::optional<Reading> m_reading;
    QSet<TaskId> m_stale;
    bool m_active = false, m_cut = false;
    Health m_health = Health::Ready;
    QTimer m_look;
};

} // namespace meridian
