// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_steps.h"
#include "core/model/rank.h"
#include "ui/widgets/text_label.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>

namespace meridian {

TaskSteps::TaskSteps(const Look &look, TaskActions &actions, QWidget *parent)
    : QWidget(parent), m_look(look), m_actions(actions), m_heading(new TextLabel(look, tr("Steps"), TypeStyle::MicroStrong, Token::TextFaint)),
      m_lines(new QVBoxLayout), m_new(new QLineEdit)
{
    m_lines->setSpacing(2);
    m_new->setProperty("quiet", true);
    m_new->setFont(look.type.font(TypeStyle::Ui));
    m_new->setPlaceholderText(tr("Add a step"));
    m_new->setAccessibleName(tr("Add a step"));
    m_new->setMaxLength(int(limits::StepText));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addLayout(m_lines);
    column->addWidget(m_new);
    connect(m_new, &QLineEdit::returnPressed, this, &TaskSteps::add);
}

TaskSteps::Row TaskSteps::makeRow(StepId step)
{
    Row row{step, new QWidget(this), nullptr, nullptr};
    row.box = new QCheckBox(row.line);
    row.box->setMinimumSize(m_look.type.px(18), m_look.type.px(18));
    row.words = new QLineEdit(row.line);
    row.words->setProperty("quiet", true);
    row.words->setFont(m_look.type.font(TypeStyle::Ui));
    row.words->setMaxLength(int(limits::StepText));
    row.words->setAccessibleName(tr("Step"));
    auto *line = new QHBoxLayout(row.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(row.box);
    line->addWidget(row.words, 1);
    connect(row.box, &QCheckBox::clicked, this, [this, step](bool done) { tick(step, done); });
    connect(row.words, &QLineEdit::editingFinished, this, [this, step, field = row.words] { edit(step, *field); });
    return row;
}

void TaskSteps::setTask(const Task &task, bool changeable)
{
    if (task.task != m_task.task)
        m_new->clear();
    m_task = task;
    const auto done = std::ranges::count(task.steps, true, &TaskStep::done);
    m_heading->setText(task.steps.empty() ? tr("Steps") : tr("Steps  %1 of %2").arg(done).arg(task.steps.size()));
    std::vector<Row> rows;
    for (const TaskStep &step : task.steps) {
        const auto held = std::ranges::find(m_rows, step.step, &Row::step);
        rows.push_back(held != m_rows.end() ? *held : makeRow(step.step));
        show(rows.back(), step);
        rows.back().line->setEnabled(changeable);
        m_lines->removeWidget(rows.back().line);
        m_lines->addWidget(rows.back().line);
    }
    for (const Row &row : m_rows) {
        if (std::ranges::find(rows, row.step, &Row::step) != rows.end())
            continue;
        row.line->hide();
        row.line->deleteLater();
    }
    m_rows = std::move(rows);
    m_new->setVisible(changeable);
    m_new->setEnabled(task.steps.size() < size_t(limits::Steps));
    setVisible(changeable || !task.steps.empty());
}

//! Words that are being written stay.
void TaskSteps::show(Row &row, const TaskStep &step)
{
    row.box->setChecked(step.done);
    row.box->setAccessibleName(step.text);
    if (row.words->hasFocus() && row.words->isModified())
        return;
    if (row.words->text() != step.text)
        row.words->setText(step.text);
    row.words->setCursorPosition(row.words->hasFocus() ? row.words->cursorPosition() : 0);
    QFont font = m_look.type.font(TypeStyle::Ui);
    font.setStrikeOut(step.done);
    row.words->setFont(font);
}

const TaskStep *TaskSteps::find(StepId step) const
{
    const auto found = std::ranges::find(m_task.steps, step, &TaskStep::step);
    return found == m_task.steps.end() ? nullptr : &*found;
}

void TaskSteps::tick(StepId step, bool done)
{
    if (const TaskStep *held = find(step); held && held->done != done)
        m_actions.change(m_task, op::TickStep{m_task.task, step, done}, done ? tr("Step done") : tr("Step open again"));
}

void TaskSteps::edit(StepId step, QLineEdit &field)
{
    const TaskStep *held = find(step);
    const QString text = field.text().simplified();
    const bool written = field.isModified();
    field.setModified(false);
    if (!held || !written || text == held->text)
        return;
    if (text.isEmpty())
        m_actions.change(m_task, op::RemoveStep{m_task.task, step}, tr("Step removed"));
    else
        m_actions.change(m_task, op::EditStep{m_task.task, step, text}, tr("Step changed"));
}

void TaskSteps::add()
{
    const QString text = m_new->text().simplified();
    if (text.isEmpty())
        return;
    const QString last = m_task.steps.empty() ? QString() : m_task.steps.back().rank;
    m_new->clear();
    m_actions.change(m_task, op::AddStep{m_task.task, m_actions.newStepId(), text, rankBetween(last, {}), false}, tr("Step added"));
}

} // namespace meridian
