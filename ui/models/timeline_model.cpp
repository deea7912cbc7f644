// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_model.h"
#include "core/base/log.h"
#include "core/tasks/task_dates.h"
#include "core/tasks/task_links.h"
#include "ui/models/row_change.h"
#include "ui/models/task_column_model.h"
#include "ui/models/task_text.h"
#include "ui/widgets/person_text.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr auto TimelineStatuses = enumNames(TaskStatus());

std::pair<QDate, QDate> daysOfTask(const Task &task)
{
    const QDate from = task.start ? *task.start : task.due->date, to = task.due ? task.due->date : from;
    return {from, std::max(from, to)};
}

} // namespace

TimelineModel::TimelineModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_replica(replica), m_book(book), m_clock(clock), m_undated(new TaskColumnModel(book, clock, this))
{
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, [this] { m_reading ? readOn() : freshen(); });
    connect(&replica, &Replica::changed, this, &TimelineModel::changed);
    connect(&book, &MemberBook::changed, this, [this] {
        if (m_active)
            arrange();
    });
}

void TimelineModel::open(ChannelId channel)
{
    if (channel != m_channel) {
        m_channel = channel;
        m_all.clear();
        m_undated->take({}, TaskColumnModel::Rest::None);
        take({});
    }
    look();
}

void TimelineModel::setActive(bool active)
{
    if (std::exchange(m_active, active) != active)
        look();
}

void TimelineModel::setFilter(const TaskFilter &filter)
{
    m_filter = filter;
    look();
}

// ---- Reading ----

void TimelineModel::changed(const ChangeSet &change)
{
    if (!m_active || m_channel.isNull() || (!change.everything && change.tasks.isEmpty()))
        return;
    if (change.everything || m_stale.size() + change.tasks.size() > MostFresh)
        return look();
    for (const TaskId task : change.tasks)
        m_stale.insert(task);
    m_look.start();
}

bool TimelineModel::wants(TaskStatus status) const
{
    return m_filter.status == TaskFilter::Status::Any || (m_filter.status == TaskFilter::Status::Closed) == isClosed(status);
}

void TimelineModel::look()
{
    m_look.stop();
    m_stale.clear();
    m_reading.reset();
    if (!m_active || m_channel.isNull())
        return;
    m_reading = Reading{0, {}, 0, {}};
    readOn();
}

//! The first page at once; then a page a turn.
void TimelineModel::readOn()
{
    const int before = m_reading->read;
    while (m_reading->status < TimelineStatuses.size() && m_reading->read - before < Page && m_reading->read < MostRead) {
        if (!readPage()) {
            m_reading.reset();
            return settle(Health::Failed);
        }
    }
    if (m_reading->status < TimelineStatuses.size() && m_reading->read < MostRead) {
        if (m_rows.empty() && m_all.empty()) { // something to look at meanwhile
            m_all = m_reading->rows;
            arrange();
        }
        return m_look.start();
    }
    m_cut = m_reading->status < TimelineStatuses.size();
    m_all = std::move(m_reading->rows);
    m_reading.reset();
    m_links.clear();
    arrange();
    if (!m_stale.isEmpty())
        m_look.start();
}

bool TimelineModel::readPage()
{
    const TaskStatus status = TimelineStatuses[m_reading->status].first;
    const auto page = wants(status) ? m_replica.tasks().column(m_channel, status, m_reading->after, Page) : StoreResult<std::vector<TaskRow>>();
    if (!page) {
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("tasks.unread"), {{QLatin1StringView("detail"), page.error().detail}});
        return false;
    }
    const TaskFilter::Here here{m_book.self(), m_book.zone(), m_clock.now()};
    for (const TaskRow &row : *page) {
        if (m_filter.holds(row.task, here))
            m_reading->rows.push_back(std::make_shared<const TaskRow>(row));
    }
    m_reading->read += int(page->size());
    if (int(page->size()) == Page) {
        m_reading->after = TaskQueries::byRank(page->back());
    } else {
        ++m_reading->status;
        m_reading->after.reset();
    }
    return true;
}

void TimelineModel::freshen()
{
    const TaskFilter::Here here{m_book.self(), m_book.zone(), m_clock.now()};
    for (const TaskId task : std::exchange(m_stale, {})) {
        const auto row = m_replica.tasks().task(task);
        if (!row)
            return settle(Health::Failed);
        std::erase_if(m_all, [task](const Held &one) { return one->task.task == task; });
        if (*row && (*row)->task.channel == m_channel && m_filter.holds((*row)->task, here))
            m_all.push_back(std::make_shared<const TaskRow>(**row));
    }
    m_links.clear();
    arrange();
}

void TimelineModel::settle(Health health)
{
    m_health = health;
    emit looked();
}

// ---- Rows ----

void TimelineModel::arrange()
{
    std::vector<Held> dated;
    std::vector<TaskRow> undated;
    m_extent.reset();
    for (const Held &row : m_all) {
        if (TaskDates::of(row->task).isEmpty()) {
            undated.push_back(*row);
            continue;
        }
        dated.push_back(row);
        const auto [from, to] = daysOfTask(row->task);
        m_extent = m_extent ? std::pair(std::min(m_extent->first, from), std::max(m_extent->second, to)) : std::pair(from, to);
    }
    std::ranges::sort(undated, {}, [](const TaskRow &row) { return std::tie(row.task.rank, row.task.task); });
    m_undated->take(std::move(undated), TaskColumnModel::Rest::None);
    take(inGroups(dated));
    settle(Health::Ready);
}

//! By the owner's name, nobody's last; among them what begins first.
TimelineModel::Rows TimelineModel::inGroups(const std::vector<Held> &dated) const
{
    struct Placed {
        qint64 begin = 0;
        QString due;
        Held row;
    };
    std::map<std::optional<MemberId>, std::vector<Placed>> tasks;
    for (const Held &row : dated)
        tasks[row->task.owner].push_back({daysOfTask(row->task).first.toJulianDay(), TaskQueries::orderOf(row->task.due), row});
    std::map<std::pair<QString, MemberId>, std::vector<Placed> *> groups;
    for (auto &[owner, placed] : tasks)
        groups[{owner ? m_book.fullName(*owner).toCaseFolded() : QStringLiteral("\uffff"), owner.value_or(MemberId())}] = &placed;
    Rows rows;
    for (auto &[key, placed] : groups) {
        std::ranges::sort(*placed, {}, [](const Placed &one) {
            return std::tie(one.begin, one.due, one.row->task.rank, one.row->task.task);
        });
        const auto owner = placed->front().row->task.owner;
        rows.push_back({Row::Kind::Heading, owner, int(placed->size()), {}});
        for (Placed &one : *placed)
            rows.push_back({Row::Kind::Task, owner, 0, std::move(one.row)});
    }
    return rows;
}

void TimelineModel::take(Rows rows)
{
    const auto change = RowChange::between(m_rows, rows, [](const Row &a, const Row &b) {
        return a.kind == b.kind && a.owner == b.owner && (!a.isTask() || a.task().task.task == b.task().task.task);
    });
    const int first = int(change.first);
    const auto place = [this] {
        m_places.clear();
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].isTask())
                m_places.insert(m_rows[i].task().task.task, int(i));
        }
    };
    if (change.removed > 0) {
        beginRemoveRows({}, first, first + int(change.removed) - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + qsizetype(change.removed));
        place();
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, first, first + int(change.inserted) - 1);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + first + qsizetype(change.inserted));
        place();
        endInsertRows();
    }
    m_rows = std::move(rows);
    place();
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const TaskRow *TimelineModel::find(TaskId task) const
{
    if (const int row = rowOf(task); row >= 0)
        return at(row).held.get();
    const int row = m_undated->rowOf(task);
    return row >= 0 ? &m_undated->at(row) : nullptr;
}

std::vector<TaskRow> TimelineModel::shown() const
{
    std::vector<TaskRow> rows;
    for (const Row &row : m_rows) {
        if (row.isTask())
            rows.push_back(row.task());
    }
    rows.insert(rows.end(), m_undated->rows().begin(), m_undated->rows().end());
    return rows;
}

const std::vector<TaskLink> &TimelineModel::linksOf(TaskId task) const
{
    const auto held = m_links.find(task);
    if (held != m_links.end())
        return held->second;
    auto links = m_replica.tasks().links(task).value_or(std::vector<TaskLink>());
    std::erase_if(links, [](const TaskLink &link) { return link.relation != TaskRelation::Blocks; });
    return m_links.emplace(task, std::move(links)).first->second;
}

// ---- As a table of words ----

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !at(index.row()).isTask())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Title: return tr("Task");
    case Owner: return tr("Owner");
    case Begins: return tr("Begins");
    case DueAt: return tr("Due");
    case Stands: return tr("How it stands");
    default: return tr("Waits for");
    }
}

QString TimelineModel::headingWords(const Row &row) const
{
    const Member *member = row.owner ? m_book.find(*row.owner) : nullptr;
    const ClockText clock(m_book.zone());
    const QString who = member ? PersonText(clock, m_clock.now()).sentence(member->profile) : row.owner ? m_book.fullName(*row.owner) : tr("Nobody yet");
    return tr("%1. %n tasks", nullptr, row.count).arg(who);
}

QString TimelineModel::cell(const Row &row, int column) const
{
    const TaskText words(m_book, m_clock.now());
    const Task &task = row.task().task;
    switch (column) {
    case Title: return task.title;
    case Owner: return task.owner ? m_book.fullName(*task.owner) : tr("Nobody yet");
    case Begins: return task.start ? words.day(*task.start) : QString();
    case DueAt: return task.due ? words.withPlace(*task.due, task.owner) : QString();
    case Stands: return words.stands(task);
    default: break;
    }
    QStringList titles;
    for (const TaskRow &blocker : openBlockers(m_replica.tasks(), task.task).value_or(std::vector<TaskRow>()))
        titles << blocker.task.title;
    return QLocale().createSeparatedList(titles);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Row &row = at(index.row());
    if (!row.isTask())
        return index.column() == Title ? QVariant(headingWords(row)) : QVariant();
    if (index.column() != Title || role == Qt::DisplayRole)
        return cell(row, index.column());
    QStringList parts{cell(row, Title)};
    if (row.task().task.start)
        parts << tr("From %1", "a day").arg(cell(row, Begins));
    if (row.task().task.due)
        parts << tr("Due %1").arg(cell(row, DueAt));
    parts << cell(row, Owner) << cell(row, Stands);
    if (const QString waits = cell(row, WaitsFor); !waits.isEmpty())
        parts << tr("Waits for %1", "other tasks").arg(waits);
    return parts.join(QStringLiteral(". "));
}

} // namespace meridian
