// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/channel_tasks_pane.h"
#include "ui/tasks/task_filter_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channel_tabs.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_tab.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QStandardPaths>

namespace meridian {
namespace {

constexpr int BarHeight = 52, TabsHeight = 40, TitleWidth = 260;

} // namespace

ChannelTasksPane::ChannelTasksPane(const Look &look, const TaskParts &parts, TaskActions &actions, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_model(parts.replica, parts.book, look.clock),
      m_listModel(parts.replica, parts.book, look.clock), m_timelineModel(parts.replica, parts.book, look.clock), m_several(new SeveralTasks(look, parts, actions))
{
    setAccessibleName(tr("Tasks of a channel"));
    setFocusPolicy(Qt::ClickFocus);
    m_trouble = new Banner(look, this);
    m_trouble->hide();
    m_board = new BoardView(look, m_model, parts.book, actions);
    m_empty = new EmptyState(look, tr("No tasks here yet"), tr("Press T on any message to make one, or N to begin with nothing."), tr("New task"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addWidget(m_trouble);
    m_states = new QStackedLayout;
    column->addLayout(m_states, 1); // what is added before has nowhere to stand, and would be a window
    m_states->addWidget(m_board);
    m_states->addWidget(makeList(actions));
    m_states->addWidget(m_empty);
    connectViews();
}

QWidget *ChannelTasksPane::makeBar()
{
    auto *bar = new QWidget(this);
    m_title = new TextLabel(m_look, {}, TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide, bar);
    m_title->setMaximumWidth(m_look.type.px(TitleWidth));
    m_counts = new TextLabel(m_look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Elide, bar);
    m_new = new Button(m_look, tr("New task"), Button::Role::Plain, Button::Size::Normal, bar);
    m_new->setIconName(QStringLiteral("list-add"));
    m_new->setKeyHint(QStringLiteral("N"));
    m_tabs = new ChannelTabs(m_look, ChannelTabs::Tab::Tasks, bar);
    m_asBoard = new FilterTab(m_look, tr("Board"), bar);
    m_asList = new FilterTab(m_look, tr("List"), bar);
    m_asTimeline = new FilterTab(m_look, tr("Timeline"), bar);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 16, 0);
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_counts);
    head->addStretch(1);
    head->addWidget(m_new);
    head->addStrut(m_look.type.px(BarHeight) - 1);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 0, 16, 0);
    tabs->setSpacing(2);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    tabs->addWidget(m_asBoard);
    tabs->addWidget(m_asList);
    tabs->addWidget(m_asTimeline);
    tabs->addStrut(m_look.type.px(TabsHeight));
    auto *rows = new QVBoxLayout(bar);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addLayout(tabs);
    connect(m_new, &Button::clicked, this, &ChannelTasksPane::newWanted);
    connect(m_tabs, &ChannelTabs::chosen, this, [this](ChannelTabs::Tab tab) {
        tab == ChannelTabs::Tab::Threads ? emit threadsWanted(channel()) : emit documentsWanted(channel());
    });
    connect(m_asBoard, &FilterTab::clicked, this, [this] { showView(View::Board); });
    connect(m_asList, &FilterTab::clicked, this, [this] { showView(View::List); });
    connect(m_asTimeline, &FilterTab::clicked, this, [this] { showView(View::Timeline); });
    return bar;
}

QWidget *ChannelTasksPane::makeList(TaskActions &actions)
{
    m_listPage = new QWidget;
    m_filter = new TaskFilterBar(m_look, m_parts, m_listPage);
    m_list = new TaskListView(m_look, m_listModel, m_parts.book, m_listPage);
    m_timeline = new TimelinePage(m_look, m_timelineModel, m_parts.book, actions, m_listPage);
    auto *words = new QWidget(m_listPage);
    m_none = new TextLabel(m_look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap, words);
    auto *column = new QVBoxLayout(m_listPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_several);
    auto *none = new QHBoxLayout(words);
    none->setContentsMargins(20, 8, 20, 8);
    none->addWidget(m_none);
    column->addWidget(words);
    m_lists = new QStackedLayout;
    column->addLayout(m_lists, 1);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_timeline);
    return m_listPage;
}

void ChannelTasksPane::connectViews()
{
    connect(m_board, &BoardView::currentChanged, this, &ChannelTasksPane::currentChanged);
    connect(m_board, &BoardView::entered, this, &ChannelTasksPane::entered);
    connect(m_board, &BoardView::pressed, this, &ChannelTasksPane::pressed);
    connect(m_board, &BoardView::newWanted, this, &ChannelTasksPane::newWanted);
    connect(m_list, &TaskListView::currentTaskChanged, this, &ChannelTasksPane::currentChanged);
    connect(m_list, &TaskListView::entered, this, &ChannelTasksPane::entered);
    connect(m_list, &TaskListView::pressed, this, &ChannelTasksPane::pressed);
    const auto tellSeveral = [this] { m_several->setTasks(m_list->chosen().empty() ? std::vector<Task>() : m_list->tasks()); };
    connect(m_list, &TaskListView::chosenChanged, m_several, tellSeveral);
    connect(m_several, &SeveralTasks::clearWanted, m_list, [this] {
        m_list->clearChosen();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_timeline, &TimelinePage::currentTaskChanged, this, &ChannelTasksPane::currentChanged);
    connect(m_timeline, &TimelinePage::entered, this, &ChannelTasksPane::entered);
    connect(m_timeline, &TimelinePage::pressed, this, &ChannelTasksPane::pressed);
    connect(m_filter, &TaskFilterBar::changed, this, &ChannelTasksPane::take);
    connect(m_filter, &TaskFilterBar::said, this, &ChannelTasksPane::said);
    connect(m_filter, &TaskFilterBar::exportWanted, this, &ChannelTasksPane::saveAsFile);
    connect(m_empty, &EmptyState::buttonClicked, this, &ChannelTasksPane::newWanted);
    connect(&m_model, &BoardModel::looked, this, &ChannelTasksPane::refresh);
    connect(&m_listModel, &TaskListModel::looked, m_several, tellSeveral); // as they stand now
    connect(&m_listModel, &TaskListModel::looked, this, &ChannelTasksPane::refreshList);
    connect(&m_timelineModel, &TimelineModel::looked, this, &ChannelTasksPane::refreshList);
    connect(&m_look.minutes, &MinuteTicker::minute, &m_model, &BoardModel::look);
    connect(&m_look.minutes, &MinuteTicker::minute, &m_listModel, &TaskListModel::look);
    connect(&m_look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_trouble, &Banner::linkActivated, &m_model, &BoardModel::look);
    connect(m_trouble, &Banner::linkActivated, &m_listModel, &TaskListModel::look);
    connect(m_trouble, &Banner::linkActivated, &m_timelineModel, &TimelineModel::look);
}

// ---- What is shown ----

void ChannelTasksPane::show(ChannelId channel)
{
    if (channel != this->channel())
        m_list->clearChosen();
    m_filter->setChannel(channel);
    m_listModel.open(channel);
    m_timelineModel.open(channel);
    m_model.open(channel);
}

TaskId ChannelTasksPane::current() const
{
    switch (m_view) {
    case View::Board: return m_board->current();
    case View::List: return m_list->current();
    case View::Timeline: break;
    }
    return m_timeline->current();
}

void ChannelTasksPane::showView(View view)
{
    const TaskId current = this->current();
    m_view = view;
    m_list->clearChosen();
    m_kept.shown = view == View::Timeline ? view : View::List;
    m_filter->setFilter(m_kept);
    m_listModel.setActive(view == View::List);
    m_timelineModel.setActive(view == View::Timeline);
    refresh();
    select(current);
    firstStop()->setFocus(Qt::OtherFocusReason);
}

void ChannelTasksPane::showFilter(const TaskFilter &filter)
{
    m_kept = filter;
    m_kept.shown = m_view == View::Timeline ? View::Timeline : View::List;
    m_filter->setFilter(m_kept);
    m_listModel.setFilter(m_kept);
    m_timelineModel.setFilter(m_kept);
}

//! What was chosen over the list; a kept view brings what it was kept of, too.
void ChannelTasksPane::take(const TaskFilter &filter)
{
    const View view = filter.shown == View::Timeline ? View::Timeline : View::List;
    if (view != m_view)
        showView(view);
    showFilter(filter);
}

QWidget *ChannelTasksPane::firstStop()
{
    QWidget *shown = m_states->currentWidget();
    if (shown == m_empty)
        return this;
    return m_view == View::Board ? m_board->firstStop() : m_view == View::List ? static_cast<QWidget *>(m_list) : m_timeline->firstStop();
}

void ChannelTasksPane::select(TaskId task)
{
    m_board->select(task);
    m_list->select(task);
    m_timeline->select(task);
}

void ChannelTasksPane::step(int rows)
{
    switch (m_view) {
    case View::Board: return m_board->step(rows);
    case View::List: return m_list->step(rows);
    case View::Timeline: return m_timeline->step(rows);
    }
}

void ChannelTasksPane::refresh()
{
    const auto row = m_parts.replica.read().channel(channel());
    if (row && *row)
        m_title->setText((*row)->channel.kind == ChannelKind::Direct ? tr("Direct") : QStringLiteral("# ") + (*row)->channel.name);
    const int done = m_model.column(TaskStatus::Done).rowCount(), open = m_model.counts().open();
    m_counts->setText(tr("%n open", nullptr, open) + tr(", %n done", "this week, behind how many are open", done));
    QWidget *shown = m_view == View::Board ? static_cast<QWidget *>(m_board) : m_listPage;
    m_lists->setCurrentWidget(m_view == View::Timeline ? static_cast<QWidget *>(m_timeline) : m_list);
    m_states->setCurrentWidget(open + done > 0 || m_view != View::Board ? shown : m_empty);
    m_asBoard->setChecked(m_view == View::Board);
    m_asList->setChecked(m_view == View::List);
    m_asTimeline->setChecked(m_view == View::Timeline);
    const bool failed = m_model.health() == BoardModel::Health::Failed || m_listModel.health() == TaskListModel::Health::Failed
        || m_timelineModel.health() == TimelineModel::Health::Failed;
    m_trouble->setVisible(failed);
    if (failed)
        m_trouble->show(Banner::Kind::Danger, QStringLiteral("emblem-important"), tr("The tasks of this channel could not be read."),
                        tr("What you see is as it was before. Nothing is lost."), tr("Try again"));
}

void ChannelTasksPane::refreshList()
{
    m_none->setText(m_view == View::Timeline ? wordsOverTimeline() : wordsOverList());
    m_none->parentWidget()->setVisible(!m_none->text().isEmpty());
}

QString ChannelTasksPane::wordsOverList() const
{
    if (m_listModel.isCut())
        return tr("There are many: only the first %1 of each status are looked through.").arg(TaskListModel::MostRead);
    return m_listModel.rowCount() == 0 ? wordsOfNothing() : QString();
}

QString ChannelTasksPane::wordsOverTimeline()
{
    if (m_timelineModel.isCut())
        return tr("There are many: only the first %1 are looked through.").arg(TimelineModel::MostRead);
    if (m_timelineModel.rowCount() > 0 || !m_timelineModel.isComplete())
        return {};
    return m_timelineModel.undated().rowCount() > 0 ? tr("None of them has a date yet. Drag one from below onto its day.") : wordsOfNothing();
}

QString ChannelTasksPane::wordsOfNothing() const
{
    return m_kept.narrows() ? tr("Nothing here with this filter.") : tr("No open tasks here. Press T on any message to make one, or N to begin with nothing.");
}

// ---- Files ----

std::vector<TaskRow> ChannelTasksPane::shownRows()
{
    if (m_view == View::Timeline)
        return m_timelineModel.shown();
    std::vector<TaskRow> rows;
    for (int row = 0; row < m_listModel.rowCount(); ++row)
        rows.push_back(m_listModel.at(row).task);
    return rows;
}

void ChannelTasksPane::saveAsFile()
{
    auto *dialog = new QFileDialog(this, tr("Save as a file"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("Calendar (*.ics)")});
    const auto suffix = [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.contains(u"*.ics") ? QStringLiteral("ics") : QStringLiteral("csv")); };
    suffix(dialog->nameFilters().constFirst());
    connect(dialog, &QFileDialog::filterSelected, dialog, suffix);
    dialog->selectFile(tr("Tasks"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = TaskFiles(m_parts).save(path, shownRows(), m_title->text(), m_look.clock.now());
        emit said(saved ? tr("Saved as %1").arg(QFileInfo(path).fileName())
                        : tr("%1 could not be written. %2").arg(QDir::toNativeSeparators(path), saved.error()));
    });
    dialog->open();
}

void ChannelTasksPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

} // namespace meridian
