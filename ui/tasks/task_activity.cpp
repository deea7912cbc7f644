// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_activity.h"
#include "ui/models/task_text.h"
#include "ui/models/time_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <algorithm>

namespace meridian {

TaskActivity::TaskActivity(const Look &look, const TaskParts &parts, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_lines(new QVBoxLayout),
      m_more(new Button(look, tr("Show what came before"), Button::Role::Link, Button::Size::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new TextLabel(look, tr("Activity"), TypeStyle::MicroStrong, Token::TextFaint));
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addLayout(m_lines);
    m_lines->setSpacing(4);
    connect(m_more, &Button::clicked, this, [this] {
        m_limit = TaskNote::Kept + 1;
        if (const auto row = m_parts.replica.tasks().task(m_task); row && *row)
            setTask((*row)->task);
    });
}

QString TaskActivity::making(const Task &task) const
{
    const auto &origin = task.origin;
    if (task.follows)
        return tr("made this, as it comes again");
    if (origin && origin->author && origin->author != task.author)
        return tr("made this from %1’s words").arg(m_parts.book.callName(*origin->author));
    return origin ? tr("made this from their own words") : tr("made this");
}

//! Oldest first. Of notes that somebody wrote on and on only the last time.
StoreResult<std::vector<TaskActivity::Line>> TaskActivity::linesOf(const Task &task) const
{
    const auto notes = m_parts.replica.tasks().activity(task.task, {}, TaskNote::Kept);
    if (!notes)
        return std::unexpected(notes.error());
    const TaskText words(m_parts.book, m_look.clock.now());
    std::vector<Line> lines;
    const TaskNote *later = nullptr;
    for (const TaskNote &note : *notes) {
        const bool goesOn = later && later->what == TaskNote::What::Notes && note.what == TaskNote::What::Notes && later->author == note.author;
        if (!goesOn)
            lines.push_back({note.author, words.deed(note, m_parts.replica.read()), note.at});
        later = &note;
    }
    if (int(notes->size()) < TaskNote::Kept)
        lines.push_back({task.author, making(task), task.createdAt});
    std::ranges::reverse(lines);
    return lines;
}

QWidget *TaskActivity::makeLine(const Line &line)
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *face = new Avatar(m_look, 20);
    if (const Member *member = m_parts.book.find(line.who))
        face->setMember(*member);
    const QString sentence = tr("%1 %2", "somebody, what they did").arg(m_parts.book.callName(line.who), line.deed);
    m_sentences << sentence;
    row->addWidget(face, 0, Qt::AlignTop);
    row->addWidget(new TextLabel(m_look, sentence, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap), 1);
    row->addWidget(new TextLabel(m_look, TimeText(m_parts.book.zone(), m_look.clock.now()).inList(line.at), TypeStyle::Meta, Token::TextFaint,
                                 TextLabel::Flow::Tabular), 0, Qt::AlignTop);
    return widget;
}

void TaskActivity::setTask(const Task &task)
{
    if (std::exchange(m_task, task.task) != task.task)
        m_limit = Shown;
    const auto lines = linesOf(task);
    if (!lines)
        return; // what was read before stays
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_sentences.clear();
    const size_t first = lines->size() > size_t(m_limit) ? lines->size() - size_t(m_limit) : 0;
    for (size_t i = first; i < lines->size(); ++i)
        m_lines->addWidget(makeLine((*lines)[i]));
    m_more->setVisible(first > 0);
}

} // namespace meridian
