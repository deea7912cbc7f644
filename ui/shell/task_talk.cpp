// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_talk.h"
#include "core/model/task.h"
#include "ui/threads/messages_view.h"
#include "ui/widgets/hairline.h"
#include "ui/words/markdown_edit.h"
#include <QVBoxLayout>

namespace meridian {
namespace {

constexpr double MostOfPanel = 0.4;

} // namespace

TaskTalk::TaskTalk(const Look &look, Replica &replica, Commands &commands, const MemberBook &book, HighlighterClient &highlighter, QWidget *parent)
    : QWidget(parent), m_pane(new ThreadPane(look, replica, commands, book, highlighter)), m_composer(new Composer(look, replica, commands, book))
{
    setAccessibleName(tr("What is said about the task"));
    m_pane->setShown(ThreadPane::Shown::WordsAlone);
    m_pane->setFoot(m_composer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addWidget(m_pane, 1);
    connect(m_pane, &ThreadPane::replyWanted, m_composer, &Composer::beginReply);
    connect(m_pane, &ThreadPane::editWanted, m_composer, &Composer::edit);
    connect(m_pane, &ThreadPane::quoteWanted, m_composer, &Composer::quote);
    connect(m_pane, &ThreadPane::wordsWanted, m_composer, &Composer::beginWith);
    connect(m_pane, &ThreadPane::handOverWanted, m_composer, &Composer::handOver);
    connect(m_pane, &ThreadPane::commentWanted, m_composer, &Composer::comment);
    connect(m_composer, &Composer::left, m_pane, &ThreadPane::focusMessages);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &TaskTalk::fitWords);
    m_pane->view().viewport()->installEventFilter(this);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_pane->model(), signal, &m_fitSoon, qOverload<>(&QTimer::start));
    connect(&m_pane->model(), &QAbstractItemModel::modelReset, &m_fitSoon, qOverload<>(&QTimer::start));
    connect(&m_pane->model(), &QAbstractItemModel::dataChanged, &m_fitSoon, qOverload<>(&QTimer::start));
    m_composer->close();
    hide();
}

//! As tall as what is said, and no taller than its share: the rest of the panel belongs to the task.
void TaskTalk::fitWords()
{
    MessagesView &view = m_pane->view();
    const QAbstractItemModel &model = m_pane->model();
    const int rows = model.rowCount();
    const int said = rows == 0 ? 0 : view.visualRect(model.index(rows - 1, 0)).bottom() + 1 - view.visualRect(model.index(0, 0)).top();
    const int most = parentWidget() ? int(parentWidget()->height() * MostOfPanel) : said;
    view.setFixedHeight(std::min(said, most));
}

//! Lines break elsewhere in another width.
bool TaskTalk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_pane->view().viewport())
        m_fitSoon.start();
    return QWidget::eventFilter(watched, event);
}

//! The panes lose their focus as they go, and would tell of it somebody who is gone.
TaskTalk::~TaskTalk()
{
    disconnect(m_pane, nullptr, this, nullptr);
    disconnect(m_composer, nullptr, m_pane, nullptr);
    disconnect(m_pane, nullptr, m_composer, nullptr);
}

void TaskTalk::open(TaskId task)
{
    setVisible(!task.isNull());
    if (task.isNull()) {
        m_pane->close();
        m_composer->close();
        return;
    }
    const bool isOther = m_pane->thread() != threadOf(task);
    if (isOther)
        m_pane->open(threadOf(task));
    if (isOther || !m_composer->field().hasFocus())
        m_composer->open(threadOf(task)); // what was written in it elsewhere comes with it
}

void TaskTalk::beginReply()
{
    m_composer->beginReply();
}

} // namespace meridian
