// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/several_tasks.h"
#include "ui/models/task_text.h"
#include "ui/tasks/due_popup.h"
#include "ui/tasks/owner_popup.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

namespace meridian {

SeveralTasks::SeveralTasks(const Look &look, const TaskParts &parts, TaskActions &actions, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_actions(actions),
      m_words(new TextLabel(look, {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 14, 4);
    row->setSpacing(2);
    row->addWidget(m_words, 1);
    const auto button = [&](const char *icon, const QString &name, const QString &keys, Field field) {
        auto *made = new IconButton(look, QLatin1String(icon), name, keys, this);
        row->addWidget(made);
        m_buttons[field] = made;
        connect(made, &IconButton::clicked, this, [this, field] { change(field); });
    };
    button("checkmark", tr("Done with all of them"), tr("E"), Field::Done);
    button("view-task", tr("How all of them stand"), tr("S"), Field::Status);
    button("user", tr("Whose all of them are"), tr("P"), Field::Owner);
    button("appointment-new", tr("When all of them are due"), tr("D"), Field::Due);
    button("flag", tr("How much all of them matter"), {}, Field::Priority);
    auto *clear = new IconButton(look, QStringLiteral("window-close"), tr("Select none"), tr("Esc"), this);
    row->addWidget(clear);
    connect(clear, &IconButton::clicked, this, &SeveralTasks::clearWanted);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void SeveralTasks::setTasks(std::vector<Task> tasks)
{
    const size_t before = std::exchange(m_tasks, std::move(tasks)).size();
    m_words->setText(tr("%n selected", nullptr, int(m_tasks.size())));
    setVisible(!m_tasks.empty());
    if (before != m_tasks.size())
        announcePolitely(*this, m_tasks.empty() ? tr("None selected") : m_words->text());
}

void SeveralTasks::change(Field field)
{
    if (m_tasks.empty())
        return;
    QWidget *anchor = m_buttons.at(field);
    std::vector<std::pair<QString, std::function<void()>>> lines;
    switch (field) {
    case Field::Done: return m_actions.setStatus(m_tasks, TaskStatus::Done);
    case Field::Owner: return chooseOwner(anchor);
    case Field::Due: return chooseDue(anchor);
    case Field::Status:
        for (const auto &[status, name] : enumNames(TaskStatus()))
            lines.emplace_back(TaskText::status(status), [this, status = status] { m_actions.setStatus(m_tasks, status); });
        break;
    case Field::Priority:
        for (const auto &[priority, name] : enumNames(Priority()))
            lines.emplace_back(TaskText::priority(priority), [this, priority = priority] { m_actions.setPriority(m_tasks, priority); });
        break;
    }
    popup(std::move(lines), anchor);
}

void SeveralTasks::popup(std::vector<std::pair<QString, std::function<void()>>> lines, QWidget *anchor)
{
    std::vector<PopupMenu::Item> items;
    for (size_t i = 0; i < lines.size(); ++i)
        items.push_back({{}, lines[i].first, {}, QString::number(i + 1)});
    auto *menu = new PopupMenu(m_look, window());
    menu->setItems(std::move(items));
    menu->setCurrent(0);
    connect(menu, &PopupMenu::triggered, this, [lines = std::move(lines)](int index) { lines[size_t(index)].second(); });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(anchor, Popup::Side::Below, Qt::AlignTrailing);
}

void SeveralTasks::chooseOwner(QWidget *anchor)
{
    auto *chooser = new OwnerPopup(m_look, OwnerPopup::ofOwner(), m_actions.candidates(m_tasks.front().channel), {}, window());
    connect(chooser, &Popup::closed, chooser, &QObject::deleteLater);
    connect(chooser, &OwnerPopup::chosen, this, [this](std::optional<MemberId> owner) { m_actions.setOwner(m_tasks, owner); });
    chooser->openAt(anchor, Popup::Side::Below, Qt::AlignTrailing);
}

//! On the clock of whoever does all of them, else on mine.
void SeveralTasks::chooseDue(QWidget *anchor)
{
    const auto owner = m_tasks.front().owner;
    const bool same = std::ranges::all_of(m_tasks, [&](const Task &task) { return task.owner == owner; });
    auto *chooser = new DuePopup(m_look, m_parts.book, same ? owner : std::nullopt, {}, {}, window());
    connect(chooser, &Popup::closed, chooser, &QObject::deleteLater);
    connect(chooser, &DuePopup::chosen, this,
            [this](const std::optional<Due> &due, const std::optional<Repeat> &) { m_actions.setDue(m_tasks, due); });
    chooser->openAt(anchor, Popup::Side::Below, Qt::AlignTrailing);
}

void SeveralTasks::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Selection));
}

} // namespace meridian
