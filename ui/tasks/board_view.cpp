// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/board_view.h"
#include "ui/tasks/board_column.h"
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <algorithm>
#include <utility>

namespace meridian {
namespace {

constexpr int Margin = 16, Between = 12, Narrowest = 188, Widest = 320;

} // namespace

BoardView::BoardView(const Look &look, BoardModel &model, const MemberBook &book, TaskActions &actions, QWidget *parent)
    : QScrollArea(parent), m_model(model), m_actions(actions)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(Margin, 12, Margin, 0);
    columns->setSpacing(Between);
    for (const TaskStatus status : BoardModel::Columns) {
        // Before the view hears of it, which would go to a neighbour of a card that leaves.
        connect(&m_model.column(status), &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_moving = true; });
        auto *column = new BoardColumn(look, status, model.column(status), book, status == TaskStatus::ToDo ? BoardColumn::Adds::Yes : BoardColumn::Adds::No);
        column->setMinimumWidth(look.type.px(Narrowest));
        column->setMaximumWidth(look.type.px(Widest));
        columns->addWidget(column, 1);
        m_columns.push_back(column);
        connectColumn(*column);
    }
    columns->addStretch(0);
    setWidget(content);
    connect(&m_model, &BoardModel::looked, this, [this] {
        m_moving = false;
        refresh();
        reselect();
    });
    refresh();
}

void BoardView::connectColumn(BoardColumn &column)
{
    BoardCards &cards = column.cards();
    const TaskStatus status = column.status();
    const auto taskAt = [this, status](const QModelIndex &index) { return m_model.column(status).at(index.row()).task.task; };
    connect(cards.selectionModel(), &QItemSelectionModel::currentChanged, this, [this, status, taskAt](const QModelIndex &index) {
        if (!m_moving && index.isValid())
            setCurrent(taskAt(index), status);
    });
    connect(&cards, &BoardCards::activated, this, [this, taskAt](const QModelIndex &index) { emit entered(taskAt(index)); });
    connect(&cards, &BoardCards::clicked, this, [this, status, taskAt](const QModelIndex &index) {
        setCurrent(taskAt(index), status); // also one that was the column's current one before
        emit pressed(taskAt(index));
    });
    connect(&cards, &BoardCards::sideways, this, &BoardView::stepColumn);
    connect(&cards, &BoardCards::dropped, this, [this, status](TaskId task, int at) { put(task, status, at); });
    connect(&cards, &BoardCards::dragBegan, this, [this] {
        m_dragging = true;
        refresh();
    });
    connect(&cards, &BoardCards::dragEnded, this, [this] {
        m_dragging = false;
        refresh();
    });
    connect(&column, &BoardColumn::addWanted, this, &BoardView::newWanted);
}

BoardCards &BoardView::cards(TaskStatus status) const
{
    return m_columns[size_t(indexOf(status))]->cards();
}

int BoardView::indexOf(TaskStatus status) const
{
    const auto found = std::ranges::find(m_columns, status, [](const BoardColumn *column) { return column->status(); });
    return found == m_columns.end() ? int(m_columns.size()) - 1 : int(found - m_columns.begin());
}

BoardColumn *BoardView::beside(int index, int columns) const
{
    for (int at = index + columns; at >= 0 && at < int(m_columns.size()); at += columns) {
        if (!m_columns[size_t(at)]->isHidden())
            return m_columns[size_t(at)];
    }
    return nullptr;
}

QWidget *BoardView::firstStop() const
{
    const auto status = m_model.columnOf(m_current);
    if (status)
        return &cards(*status);
    for (BoardColumn *column : m_columns) {
        if (m_model.column(column->status()).rowCount() > 0)
            return &column->cards();
    }
    return &m_columns.front()->cards();
}

const TaskRow *BoardView::row(TaskId task) const
{
    const auto status = m_model.columnOf(task);
    if (!status)
        return nullptr;
    const TaskColumnModel &column = m_model.column(*status);
    return &column.at(column.rowOf(task));
}

// ---- The current card ----

void BoardView::select(TaskId task)
{
    m_current = task;
    reselect();
}

void BoardView::setCurrent(TaskId task, TaskStatus status)
{
    if (std::exchange(m_current, task) == task)
        return;
    reselect();
    ensureWidgetVisible(m_columns[size_t(indexOf(status))], 0, 0);
    emit currentChanged(task);
}

//! One card is selected on the whole board, where it stands now.
void BoardView::reselect()
{
    const QScopedValueRollback moving(m_moving, true);
    const auto status = m_model.columnOf(m_current);
    bool hadFocus = false;
    for (BoardColumn *column : m_columns)
        hadFocus = hadFocus || column->cards().hasFocus();
    for (BoardColumn *column : m_columns) {
        BoardCards &cards = column->cards();
        if (status != column->status()) {
            cards.clearSelection();
            cards.setCurrentIndex({});
            continue;
        }
        const TaskColumnModel &model = m_model.column(*status);
        cards.setCurrentIndex(model.index(model.rowOf(m_current)));
        if (hadFocus)
            cards.setFocus(Qt::OtherFocusReason);
    }
}

void BoardView::goTo(TaskStatus status, int row)
{
    const TaskColumnModel &model = m_model.column(status);
    if (model.rowCount() == 0)
        return;
    cards(status).setFocus(Qt::OtherFocusReason);
    setCurrent(model.at(qBound(0, row, model.rowCount() - 1)).task.task, status);
}

void BoardView::step(int rows)
{
    const auto status = m_model.columnOf(m_current);
    if (status)
        return goTo(*status, m_model.column(*status).rowOf(m_current) + rows);
    for (const BoardColumn *column : m_columns) {
        if (m_model.column(column->status()).rowCount() > 0)
            return goTo(column->status(), 0);
    }
}

void BoardView::stepColumn(int columns)
{
    const auto status = m_model.columnOf(m_current);
    if (!status)
        return step(0);
    const int row = m_model.column(*status).rowOf(m_current);
    for (BoardColumn *next = beside(indexOf(*status), columns); next; next = beside(indexOf(next->status()), columns)) {
        if (m_model.column(next->status()).rowCount() > 0)
            return goTo(next->status(), row);
    }
}

// ---- Moving cards ----

bool BoardView::canMove(BoardStep step) const
{
    const TaskRow *held = row(m_current);
    if (!held || !m_actions.mayChange(held->task))
        return false;
    const TaskStatus status = *m_model.columnOf(m_current);
    const int at = m_model.column(status).rowOf(m_current);
    switch (step) {
    case BoardStep::Up: return !isClosed(status) && at > 0;
    case BoardStep::Down: return !isClosed(status) && at + 1 < m_model.column(status).rowCount();
    case BoardStep::Before: return indexOf(status) > 0;
    case BoardStep::Behind: return indexOf(status) + 1 < int(m_columns.size());
    }
    return false;
}

void BoardView::moveCurrent(BoardStep step)
{
    if (!canMove(step))
        return;
    const TaskStatus status = *m_model.columnOf(m_current);
    const int at = m_model.column(status).rowOf(m_current);
    if (step == BoardStep::Up || step == BoardStep::Down)
        put(m_current, status, at + (step == BoardStep::Up ? -1 : 1));
    else
        put(m_current, m_columns[size_t(indexOf(status) + (step == BoardStep::Before ? -1 : 1))]->status(), at);
}

//! Of what is done the order is that of the doing.
void BoardView::put(TaskId task, TaskStatus status, int at)
{
    const TaskRow *held = row(task);
    if (!held)
        return;
    const Task moved = held->task;
    m_current = task;
    std::vector<std::pair<Task, QString>> ranks;
    if (!isClosed(status)) {
        const auto changed = m_model.ranksFor(moved, status, at);
        if (!changed)
            return;
        for (const BoardModel::Ranked &one : *changed)
            ranks.emplace_back(one.task, one.rank);
    }
    m_actions.place(moved, isClosed(status) && isClosed(moved.status) ? moved.status : status, ranks);
    m_model.look();
    emit currentChanged(m_current);
}

void BoardView::refresh()
{
    for (BoardColumn *column : m_columns) {
        const TaskStatus status = column->status();
        const int shown = m_model.column(status).rowCount();
        column->setCount(isClosed(status) ? shown : m_model.counts().with(status));
        column->setVisible(status != TaskStatus::Waiting || shown > 0 || m_dragging);
    }
}

} // namespace meridian
