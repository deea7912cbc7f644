// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/task_queries.h"
#include "core/model/check_in.h"
#include "core/model/rank.h"
#include "core/store/entity_rows.h"
#include "core/store/task_rows.h"
#include <limits>

namespace meridian {

// A row and what a list shows beside it; `from` yields tasks, in their order.
#define MERIDIAN_TASK_BESIDE                                                                                           \
    "coalesce(channel.name, ''), coalesce(channel.kind, 'public'), coalesce(talk.message_count, 0), "                  \
    "coalesce(inbox.unread, 0), coalesce(standing.follow, 'default'), standing.later_until, "                          \
    "coalesce(source.subject, document.title, ''), asked.rule"
#define MERIDIAN_TASK_JOINS                                                                                            \
    "LEFT JOIN channel ON channel.channel = task.channel "                                                             \
    "LEFT JOIN thread AS talk ON talk.thread = task.task "                                                             \
    "LEFT JOIN inbox ON inbox.thread = task.task "                                                                     \
    "LEFT JOIN standing ON standing.thread = task.task AND standing.member = (SELECT member FROM replica) "            \
    "LEFT JOIN thread AS source ON source.thread = task.origin_thread "                                                \
    "LEFT JOIN document ON document.document = task.origin_document "                                                  \
    "LEFT JOIN check_in AS asked ON asked.check_in = task.origin_check_in "
constexpr int BesideColumns = 8;
#define MERIDIAN_TASK_ROW "SELECT " MERIDIAN_TASK_COLUMNS ", " MERIDIAN_TASK_BESIDE " FROM task " MERIDIAN_TASK_JOINS

//! Throws SQLite::Exception.
class TaskQueries::Statements : public StatementCache {
public:
    using StatementCache::StatementCache;
    [[nodiscard]] static TaskRow rowOf(Query &query)
    {
        constexpr int next = rows::TaskColumns;
        TaskRow row;
        row.task = rows::taskAt(query);
        row.channelName = query.text(next);
        row.channelKind = query.name<ChannelKind>(next + 1);
        row.comments = int(query.number(next + 2));
        row.unread = query.truth(next + 3);
        row.follow = query.name<ThreadFollow>(next + 4);
        if (!query.isNull(next + 5))
            row.laterUntil = query.instant(next + 5);
        row.originTitle = query.text(next + 6);
        if (const auto rule = rows::blobAt<CheckInRule>(query, next + 7))
            row.originTitle = rule->name;
        row.state = row.task.createdSeq >= PendingSeq ? SendState::Waiting : SendState::Confirmed;
        return row;
    }
    [[nodiscard]] static std::vector<TaskRow> rowsOf(Query query)
    {
        std::vector<TaskRow> list;
        while (query.next())
            list.push_back(rowOf(query));
        return list;
    }
    [[nodiscard]] static TaskClosing firstAfter(const std::optional<TaskClosing> &after)
    {
        return after.value_or(TaskClosing{{std::numeric_limits<qint64>::max()}, {}});
    }
};

TaskQueries::TaskQueries(SQLite::Database &database) : m_statements(std::make_unique<Statements>(database)) {}
TaskQueries::~TaskQueries() = default;

QString TaskQueries::orderOf(const std::optional<Due> &due)
{
    return rows::dueColumn(due);
}

StoreResult<std::optional<TaskRow>> TaskQueries::task(TaskId task) const
{
    return guarded([&]() -> std::optional<TaskRow> {
        auto query = (*m_statements)("SELECT " MERIDIAN_TASK_COLUMNS ", " MERIDIAN_TASK_BESIDE ", task.notes FROM task "
                                     MERIDIAN_TASK_JOINS "WHERE task.task = ?1")
                         .bind(task);
        if (!query.next())
            return std::nullopt;
        TaskRow row = Statements::rowOf(query);
        row.task.notes = query.text(rows::TaskColumns + BesideColumns);
        return row;
    });
}

StoreResult<std::vector<TaskRow>> TaskQueries::openOf(MemberId owner, const std::optional<TaskPlace> &after,
                                                      int limit) const
{
    return guarded([&] {
        const TaskPlace place = after.value_or(TaskPlace());
        return Statements::rowsOf((*m_statements)(MERIDIAN_TASK_ROW
                                                  "WHERE task.owner = ?1 AND (task.due, task.task) > (?2, ?3) "
                                                  "AND task.closed_at IS NULL AND task.removed = 0 "
                                                  "ORDER BY task.due, task.task LIMIT ?4")
                                      .bind(owner, place.order, place.task, limit));
    });
}

// Each half of the union walks an index of its own; what is mine to do is in openOf().
StoreResult<std::vector<TaskRow>> TaskQueries::following(const std::optional<TaskPlace> &after, int limit) const
{
    return guarded([&] {
        MemberId me;
        {
            auto query = (*m_statements)("SELECT member FROM replica");
            if (query.next())
                me = query.id<MemberId>(0);
        }
        const TaskPlace place = after.value_or(TaskPlace());
        return Statements::rowsOf(
            (*m_statements)("WITH followed AS (SELECT due, task FROM task WHERE author = ?1 AND (due, task) > (?2, ?3) "
                            "AND owner IS NOT ?1 AND closed_at IS NULL AND removed = 0 "
                            "UNION SELECT due, task FROM task WHERE asked_by = ?1 AND (due, task) > (?2, ?3) "
                            "AND owner IS NOT ?1 AND closed_at IS NULL AND removed = 0 "
                            "UNION SELECT task.due, task.task FROM standing CROSS JOIN task ON task.task = standing.thread "
                            "WHERE standing.member = ?1 AND standing.follow = 'following' "
                            "AND (task.due, task.task) > (?2, ?3) AND task.owner IS NOT ?1 AND task.closed_at IS NULL "
                            "AND task.removed = 0 ORDER BY 1, 2) "
                            "SELECT " MERIDIAN_TASK_COLUMNS ", " MERIDIAN_TASK_BESIDE " FROM followed "
                            "CROSS JOIN task ON task.task = followed.task " MERIDIAN_TASK_JOINS
                            "WHERE coalesce(standing.follow, 'default') <> 'not' "
                            "ORDER BY followed.due, followed.task LIMIT ?4")
                .bind(me, place.order, place.task, limit));
    });
}

StoreResult<std::vector<TaskRow>> TaskQueries::closedOf(MemberId owner, Instant since,
                                                        const std::optional<TaskClosing> &after, int limit) const
{
    return guarded([&] {
        const TaskClosing place = Statements::firstAfter(after);
        return Statements::rowsOf((*m_statements)(MERIDIAN_TASK_ROW
                                                  "WHERE task.owner = ?1 AND (task.closed_at, task.task) < (?2, ?3) "
                                                  "AND task.closed_at >= ?4 AND task.closed_at IS NOT NULL "
                                                  "AND task.removed = 0 "
                                                  "ORDER BY task.closed_at DESC, task.task DESC LIMIT ?5")
                                      .bind(owner, place.closedAt, place.task, since, limit));
    });
}

StoreResult<std::vector<TaskRow>> TaskQueries::column(ChannelId channel, TaskStatus status,
                                                      const std::optional<TaskPlace> &after, int limit) const
{
    return guarded([&] {
        const TaskPlace place = after.value_or(TaskPlace());
        return Statements::rowsOf((*m_statements)(MERIDIAN_TASK_ROW
                                                  "WHERE task.channel = ?1 AND task.status = ?2 "
                                                  "AND (task.rank, task.task) > (?3, ?4) AND task.removed = 0 "
                                                  "ORDER BY task.rank, task.task LIMIT ?5")
                                      .bind(channel, status, place.order, place.task, limit));
    });
}

StoreResult<std::vector<TaskRow>> TaskQueries::closedIn(ChannelId channel, Instant since,
                                                        const std::optional<TaskClosing> &after, int limit) const
{
    return guarded([&] {
        const TaskClosing place = Statements::firstAfter(after);
        return Statements::rowsOf((*m_statements)(MERIDIAN_TASK_ROW
                                                  "WHERE task.channel = ?1 AND (task.closed_at, task.task) < (?2, ?3) "
                                                  "AND task.closed_at >= ?4 AND task.closed_at IS NOT NULL "
                                                  "AND task.removed = 0 "
                                                  "ORDER BY task.closed_at DESC, task.task DESC LIMIT ?5")
                                      .bind(channel, place.closedAt, place.task, since, limit));
    });
}

StoreResult<TaskCounts> TaskQueries::counts(ChannelId channel) const
{
    return guarded([&] {
        TaskCounts counts;
        auto query = (*m_statements)("SELECT status, count(*) FROM task WHERE channel = ?1 AND removed = 0 GROUP BY status")
                         .bind(channel);
        while (query.next())
            counts.of[size_t(query.name<TaskStatus>(0))] = int(query.number(1));
        return counts;
    });
}

StoreResult<std::vector<TaskRow>> TaskQueries::fromThread(ThreadId thread) const
{
    return guarded([&] {
        return Statements::rowsOf((*m_statements)(MERIDIAN_TASK_ROW "WHERE task.origin_thread = ?1 "
                                                                    "AND task.removed = 0 ORDER BY task.task")
                                      .bind(thread));
    });
}

StoreResult<std::vector<TaskRow>> TaskQueries::fromDocument(DocumentId document) const
{
    return guarded([&] {
        return Statements::rowsOf((*m_statements)(MERIDIAN_TASK_ROW "WHERE task.origin_document = ?1 "
                                                                    "AND task.removed = 0 ORDER BY task.task")
                                      .bind(document));
    });
}

StoreResult<std::vector<TaskRow>> TaskQueries::fromRound(CheckInId checkIn, QDate round) const
{
    return guarded([&] {
        auto rows = Statements::rowsOf((*m_statements)(MERIDIAN_TASK_ROW "WHERE task.origin_check_in = ?1 "
                                                                         "AND task.removed = 0 ORDER BY task.task")
                                           .bind(checkIn));
        std::erase_if(rows, [round](const TaskRow &row) { return row.task.origin->round != round; });
        return rows;
    });
}

StoreResult<std::vector<TaskNote>> TaskQueries::activity(TaskId task, std::optional<Seq> before, int limit) const
{
    return guarded([&] {
        std::vector<TaskNote> list;
        auto query = (*m_statements)("SELECT " MERIDIAN_TASK_NOTE_COLUMNS " FROM task_note WHERE task = ?1 AND seq < ?2 "
                                     "ORDER BY seq DESC LIMIT ?3")
                         .bind(task, before.value_or(std::numeric_limits<Seq>::max()), limit);
        while (query.next())
            list.push_back(rows::taskNoteAt(query));
        return list;
    });
}

StoreResult<std::vector<TaskLink>> TaskQueries::links(TaskId task) const
{
    return guarded([&] {
        std::vector<TaskLink> list;
        auto query = (*m_statements)("SELECT task, other, relation FROM task_link WHERE task = ?1 "
                                     "UNION ALL SELECT task, other, relation FROM task_link WHERE other = ?1")
                         .bind(task);
        while (query.next())
            list.push_back({query.id<TaskId>(0), query.id<TaskId>(1), query.name<TaskRelation>(2)});
        return list;
    });
}

StoreResult<std::vector<TaskView>> TaskQueries::views() const
{
    return guarded([&] {
        std::vector<TaskView> list;
        auto query = (*m_statements)("SELECT " MERIDIAN_TASK_VIEW_COLUMNS " FROM task_view ORDER BY created_seq, view");
        while (query.next())
            list.push_back(rows::taskViewAt(query));
        return list;
    });
}

StoreResult<bool> TaskQueries::hasOldestClosed(ChannelId channel) const
{
    return guarded([&] {
        auto query = (*m_statements)("SELECT 1 FROM oldest_task WHERE channel = ?1").bind(channel);
        return query.next();
    });
}

StoreResult<QString> TaskQueries::rankAt(ChannelId channel, Where where) const
{
    return guarded([&] {
        const bool atEnd = where == Where::AtEnd;
        auto query = (*m_statements)(atEnd ? "SELECT rank FROM task WHERE channel = ?1 ORDER BY rank DESC LIMIT 1"
                                           : "SELECT rank FROM task WHERE channel = ?1 ORDER BY rank LIMIT 1")
                         .bind(channel);
        const QString end = query.next() ? query.text(0) : QString();
        return atEnd ? rankBetween(end, {}) : rankBetween({}, end);
    });
}

} // namespace meridian
