// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one chooses for a task: each choice is one field.
#include "core/time/due_time.h"
#include "core/model/whereabouts.h"
#include "core/time/wall_clock.h"
#include "ui/models/task_text.h"
#include "ui/tasks/due_box.h"
#include "ui/tasks/due_popup.h"
#include "ui/tasks/origin_box.h"
#include "ui/tasks/owner_popup.h"
#include "ui/tasks/task_panel.h"
#include "ui/tasks/task_relations.h"
#include "ui/tasks/words_edit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channel_chooser.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/popup.h"
#include <QLineEdit>
#include <algorithm>

namespace meridian {

void TaskPanel::connectFields()
{
    connect(m_owner, &Button::clicked, this, &TaskPanel::chooseOwner);
    connect(m_channel, &Button::clicked, this, &TaskPanel::openChannelMenu);
    connect(m_start, &Button::clicked, this, &TaskPanel::chooseStart);
    connect(m_relations, &TaskRelations::taskWanted, this, &TaskPanel::taskWanted);
    connect(m_priority, &Button::clicked, this, &TaskPanel::choosePriority);
    connect(m_follow, &Button::clicked, this, [this] {
        if (m_row)
            m_actions.toggleFollow(*m_row);
    });
    connect(m_due, &DueBox::clicked, this, &TaskPanel::chooseDue);
    connect(m_origin, &OriginBox::clicked, this, &TaskPanel::openOrigin);
    connect(m_talk, &Button::clicked, this, &TaskPanel::openTalk);
    connect(m_restore, &Button::clicked, this, [this] {
        m_actions.change(m_row->task, op::RemoveTask{m_task, false}, tr("Task brought back"));
    });
    connect(m_title, &WordsEdit::written, this, [this](const QString &title) {
        if (m_row)
            m_actions.change(m_row->task, op::SetTaskTitle{m_row->task.task, title}, tr("Task renamed"));
    });
    connect(m_notes, &WordsEdit::written, this, [this](const QString &notes) {
        if (m_row)
            m_actions.change(m_row->task, op::SetTaskNotes{m_row->task.task, notes}, tr("Notes kept"));
    });
    connect(m_labels, &QLineEdit::editingFinished, this, &TaskPanel::writeLabels);
    connect(m_earlier, &Button::clicked, this, [this] { m_actions.setDue(m_row->task, m_earlierDue, m_row->task.repeat); });
    connect(m_later, &Button::clicked, this, [this] { m_actions.setDue(m_row->task, m_laterDue, m_row->task.repeat); });
}

void TaskPanel::popup(std::vector<std::pair<QString, std::function<void()>>> lines, int current, QWidget *anchor)
{
    std::vector<PopupMenu::Item> items;
    for (size_t i = 0; i < lines.size(); ++i)
        items.push_back({{}, lines[i].first, {}, QString::number(i + 1)});
    auto *menu = new PopupMenu(m_look, window());
    menu->setItems(std::move(items));
    menu->setCurrent(std::max(0, current));
    connect(menu, &PopupMenu::triggered, this, [lines = std::move(lines)](int index) { lines[size_t(index)].second(); });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(anchor, Popup::Side::Below);
}

void TaskPanel::chooseStatus()
{
    if (!m_row || !m_status->isEnabled())
        return;
    std::vector<std::pair<QString, std::function<void()>>> lines;
    for (const auto &[status, name] : enumNames(TaskStatus()))
        lines.emplace_back(TaskText::status(status), [this, status = status] {
            status == TaskStatus::Waiting ? chooseWaiting() : m_actions.setStatus(m_row->task, status);
        });
    popup(std::move(lines), int(m_row->task.status), m_status);
}

void TaskPanel::chooseWaiting()
{
    auto *chooser = new OwnerPopup(m_look, OwnerPopup::ofWaiting(), m_actions.candidates(m_row->task.channel), m_row->task.waitingOn, window());
    connect(chooser, &Popup::closed, chooser, &QObject::deleteLater);
    connect(chooser, &OwnerPopup::chosen, this, [this](std::optional<MemberId> on) { m_actions.setStatus(m_row->task, TaskStatus::Waiting, on); });
    chooser->openAt(m_status, Popup::Side::Below);
}

void TaskPanel::choosePriority()
{
    if (!m_row || !m_priority->isEnabled())
        return;
    std::vector<std::pair<QString, std::function<void()>>> lines;
    for (const auto &[priority, name] : enumNames(Priority())) {
        lines.emplace_back(TaskText::priority(priority), [this, priority = priority] {
            if (m_row->task.priority != priority)
                m_actions.change(m_row->task, op::SetTaskPriority{m_task, priority}, TaskText::priority(priority));
        });
    }
    popup(std::move(lines), int(m_row->task.priority), m_priority);
}

void TaskPanel::chooseOwner()
{
    if (!m_row || !m_owner->isEnabled())
        return;
    auto *chooser = new OwnerPopup(m_look, OwnerPopup::ofOwner(), m_actions.candidates(m_row->task.channel), m_row->task.owner, window());
    connect(chooser, &Popup::closed, chooser, &QObject::deleteLater);
    connect(chooser, &OwnerPopup::chosen, this, &TaskPanel::giveTo);
    chooser->openAt(m_owner, Popup::Side::Below);
}

//! A time that was said on another clock: which one is meant now is asked once.
void TaskPanel::giveTo(std::optional<MemberId> owner)
{
    const Task task = m_row->task;
    const Member *member = owner ? m_parts.book.find(*owner) : nullptr;
    const auto at = task.due ? dueInstant(*task.due) : std::nullopt;
    const auto zone = member && at ? zoneAt(member->profile, *at) : std::nullopt;
    if (!zone || task.owner == owner || onClockOf(*task.due, *zone).minutes == task.due->minutes)
        return m_actions.setOwner(task, owner, task.due);
    Due there = *task.due;
    there.zone = zoneIdAt(member->profile, *at);
    const QString time = ClockText(m_parts.book.zone()).time(int(*task.due->minutes));
    popup({{tr("Keep %1 in %2").arg(time, cityOf(task.due->zone)), [this, task, owner] { m_actions.setOwner(task, owner, task.due); }},
           {tr("Make it %1 in %2").arg(time, cityOf(there.zone)), [this, task, owner, there] { m_actions.setOwner(task, owner, there); }}},
          0, m_owner);
}

void TaskPanel::chooseDue()
{
    if (!m_row || !m_due->isEnabled())
        return;
    auto *chooser = new DuePopup(m_look, m_parts.book, m_row->task.owner, m_row->task.due, m_row->task.repeat, window());
    connect(chooser, &Popup::closed, chooser, &QObject::deleteLater);
    connect(chooser, &DuePopup::chosen, this, [this](const std::optional<Due> &due, const std::optional<Repeat> &repeat) {
        m_actions.setDue(m_row->task, due, repeat);
    });
    chooser->openAt(m_due, Popup::Side::Below);
}

void TaskPanel::chooseStart()
{
    if (!m_row || !m_start->isEnabled())
        return;
    const auto &start = m_row->task.start;
    auto *chooser = new DuePopup(m_look, m_parts.book, m_row->task.owner, start ? std::optional(Due{*start}) : std::nullopt, {}, window(), DuePopup::Asks::Start);
    connect(chooser, &Popup::closed, chooser, &QObject::deleteLater);
    connect(chooser, &DuePopup::chosen, this, [this](const std::optional<Due> &day, const std::optional<Repeat> &) {
        m_actions.setDates(m_row->task, {day ? std::optional(day->date) : std::nullopt, m_row->task.due});
    });
    chooser->openAt(m_start, Popup::Side::Below);
}

//! Its board, or another one.
void TaskPanel::openChannelMenu()
{
    if (!m_row)
        return;
    const auto openBoard = [this] { emit boardWanted(m_row->task.channel, m_task); };
    if (!m_actions.mayMove(*m_row))
        return openBoard();
    popup({{tr("Open its board"), openBoard}, {tr("Move to another channel…"), [this] { chooseChannel(); }}}, 0, m_channel);
}

void TaskPanel::chooseChannel()
{
    if (!m_row || !m_actions.mayMove(*m_row))
        return;
    auto *chooser = new ChannelChooser(m_look, m_actions.channelsFor(m_row->task), window());
    connect(chooser, &Popup::closed, chooser, &QObject::deleteLater);
    connect(chooser, &ChannelChooser::chosen, this, [this, task = m_task](ChannelId channel) {
        if (m_row && m_task == task)
            m_actions.move(m_row->task, channel);
    });
    chooser->openAt(m_channel, Popup::Side::Below);
}

//! Each label is a field of its own: only what came or went in the field is said, and not what others did meanwhile.
void TaskPanel::writeLabels()
{
    if (!m_row || !m_labels->isModified())
        return;
    m_labels->setModified(false);
    QStringList wanted;
    for (const QString &part : m_labels->text().split(u',', Qt::SkipEmptyParts)) {
        const QString label = part.simplified().left(limits::Label);
        if (!label.isEmpty() && !wanted.contains(label, Qt::CaseInsensitive))
            wanted << label;
    }
    const Task task = m_row->task;
    const QStringList had = std::exchange(m_labelsShown, wanted);
    for (const QString &label : had) {
        if (!wanted.contains(label, Qt::CaseInsensitive))
            m_actions.change(task, op::LabelTask{task.task, label, false}, tr("Label %1 is off").arg(label));
    }
    for (const QString &label : wanted) {
        if (!had.contains(label, Qt::CaseInsensitive))
            m_actions.change(task, op::LabelTask{task.task, label, true}, tr("Label %1 is on").arg(label));
    }
}

void TaskPanel::openMenu()
{
    if (!m_row)
        return;
    std::vector<std::pair<QString, std::function<void()>>> lines;
    lines.emplace_back(m_row->follow == ThreadFollow::Following ? tr("Stop following") : tr("Follow"), [this] { m_actions.toggleFollow(*m_row); });
    if (m_foot)
        lines.emplace_back(tr("Open what is said as a thread"), [this] { emit wholeTalkWanted(threadOf(m_task)); });
    lines.emplace_back(tr("Copy link"), [this] { m_actions.copyLink(m_task); });
    if (m_actions.mayMove(*m_row))
        lines.emplace_back(tr("Move to another channel…"), [this] { chooseChannel(); });
    if (m_actions.mayRemove(m_row->task) && !m_row->task.removed)
        lines.emplace_back(tr("Remove the task"), [this] { m_actions.remove(m_row->task); });
    popup(std::move(lines), 0, m_menu);
}

void TaskPanel::openOrigin()
{
    if (!m_row || !m_row->task.origin)
        return;
    const TaskOrigin &origin = *m_row->task.origin;
    if (origin.document)
        emit documentWanted(*origin.document, origin.thread.value_or(threadOf(m_task)), {}); // its words stand there with its card
    else if (origin.thread)
        emit threadWanted(*origin.thread, origin.message);
    else if (origin.checkIn)
        emit roundWanted(*origin.checkIn, origin.round.value_or(QDate()));
}

void TaskPanel::openTalk()
{
    if (m_row)
        emit talkWanted(threadOf(m_task));
}

} // namespace meridian
