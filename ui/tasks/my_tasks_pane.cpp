// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/my_tasks_pane.h"
#include "ui/tasks/task_row_delegate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"
#include <QGridLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace meridian {
namespace {

constexpr int PaneBarHeight = 52, ListFootHeight = 36;

//! The keys that are pressed most, under the list.
QWidget *keyLine(const Look &look, QWidget *parent)
{
    auto *foot = new QWidget(parent);
    foot->setFixedHeight(look.type.px(ListFootHeight));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(6);
    for (const auto &[key, words] : {std::pair(QStringLiteral("E"), MyTasksPane::tr("done")),
                                     std::pair(QStringLiteral("D"), MyTasksPane::tr("due date")),
                                     std::pair(QStringLiteral("O"), MyTasksPane::tr("its origin"))}) {
        row->addWidget(new KeyHint(look, key, foot));
        row->addWidget(new TextLabel(look, words, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide, foot));
        row->addSpacing(8);
    }
    row->addStretch(1);
    return foot;
}

} // namespace

MyTasksPane::MyTasksPane(const Look &look, const TaskParts &parts, TaskActions &actions, QWidget *parent)
    : QWidget(parent), m_look(look), m_actions(actions), m_model(parts.replica, parts.book, look.clock)
{
    setAccessibleName(tr("My tasks"));
    m_view = new QListView;
    // Before the view hears of it, which would go to a neighbour of what leaves.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_moving = true; });
    m_view->setModel(&m_model);
    auto *delegate = new TaskRowDelegate(look, m_model, parts.book, m_view);
    m_view->setItemDelegate(delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("My tasks"));
    m_view->viewport()->setAutoFillBackground(false);
    m_trouble = new Banner(look);
    m_empty = new EmptyState(look, tr("Nothing is yours right now"), tr("Press T on any message to make a task of it, or N to begin with nothing."), {});
    auto *content = new QGridLayout; // one over the other: the keys stay in the list, full or empty
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_empty, 0, 0);
    content->addWidget(m_view, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addWidget(m_trouble);
    column->addLayout(content, 1);
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addWidget(keyLine(look, this));
    connect(delegate, &TaskRowDelegate::circlePressed, this, [this](TaskId task) {
        if (const int row = m_model.rowOf(task); row >= 0)
            m_actions.toggleDone(m_model.at(row).task.task);
    });
    connectView();
    refresh();
}

QWidget *MyTasksPane::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(m_look.type.px(PaneBarHeight) - 1);
    auto *add = new IconButton(m_look, QStringLiteral("list-add"), tr("New task"), QStringLiteral("N"), bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 0, 14, 0);
    row->addWidget(new TextLabel(m_look, tr("My tasks"), TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide, bar));
    row->addStretch(1);
    row->addWidget(add);
    connect(add, &IconButton::clicked, this, &MyTasksPane::newWanted);
    return bar;
}

void MyTasksPane::connectView()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_moving || !index.isValid())
            return;
        m_current = m_model.at(index.row()).task.task.task;
        m_row = index.row();
        emit currentChanged(m_current);
    });
    const auto taskAt = [this](const QModelIndex &index) { return m_model.at(index.row()).task.task.task; };
    connect(m_view, &QListView::activated, this, [this, taskAt](const QModelIndex &index) { emit entered(taskAt(index)); });
    connect(m_view, &QListView::clicked, this, [this, taskAt](const QModelIndex &index) { emit pressed(taskAt(index)); });
    connect(&m_model, &MyTasksModel::looked, this, [this] {
        m_moving = false;
        reselect();
        refresh();
    });
    connect(&m_look.minutes, &MinuteTicker::minute, &m_model, &MyTasksModel::look);
    connect(&m_look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_trouble, &Banner::linkActivated, &m_model, &MyTasksModel::look);
}

TaskId MyTasksPane::current() const
{
    return m_current;
}

void MyTasksPane::select(TaskId task)
{
    m_current = task;
    reselect();
}

//! The current one where it stands now. One that left the list stays open beside it, and its place is where the keys go on.
void MyTasksPane::reselect()
{
    const QScopedValueRollback moving(m_moving, true);
    const int row = m_model.rowOf(m_current);
    if (row >= 0) {
        m_row = row;
        m_view->setCurrentIndex(m_model.index(row));
    } else {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
    }
}

void MyTasksPane::step(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const bool here = m_view->currentIndex().isValid();
    const int from = here ? m_view->currentIndex().row() + rows : rows > 0 && m_current.isNull() ? 0 : rows > 0 ? m_row : m_row - 1;
    m_view->setCurrentIndex(m_model.index(qBound(0, from, count - 1)));
}

void MyTasksPane::refresh()
{
    const bool failed = m_model.health() == MyTasksModel::Health::Failed;
    const bool empty = m_model.rowCount() == 0 && !failed;
    m_empty->setVisible(empty);
    m_view->setAccessibleDescription(empty ? m_empty->accessibleName() : QString());
    m_trouble->setVisible(failed);
    if (failed)
        m_trouble->show(Banner::Kind::Danger, QStringLiteral("emblem-important"), tr("Your tasks could not be read."),
                        tr("What you see is as it was before. Nothing is lost."), tr("Try again"));
}

void MyTasksPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::SurfaceSunken));
}

} // namespace meridian
