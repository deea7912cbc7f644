// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_relations.h"
#include "core/tasks/task_links.h"
#include "ui/models/task_text.h"
#include "ui/tasks/task_chooser.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/status_circle.h"
#include "ui/widgets/text_label.h"
#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <algorithm>

namespace meridian {
namespace {

constexpr int RelationMark = 14, RelationName = 84, RelationCross = 24, RelationIcon = 14;
constexpr std::array RelationSides{TaskRelations::Side::BlockedBy, TaskRelations::Side::Blocks, TaskRelations::Side::PartOf, TaskRelations::Side::Parts};

//! A title that gives way to what stands beside it; pressed, it opens its task.
class RelationTitle : public QAbstractButton {
public:
    RelationTitle(const Look &look, const QString &title, bool closed, QWidget *parent)
        : QAbstractButton(parent), m_label(new TextLabel(look, title, TypeStyle::Ui, closed ? Token::TextMuted : Token::Text, TextLabel::Flow::Elide, this))
    {
        m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_label);
        FocusRing::install(look, this, 4);
    }
    [[nodiscard]] QSize sizeHint() const override { return m_label->sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override {} // the label does
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    TextLabel *m_label;
};

} // namespace

TaskRelations::TaskRelations(const Look &look, const TaskParts &parts, TaskActions &actions, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_actions(actions), m_lines(new QVBoxLayout),
      m_heading(new TextLabel(look, tr("Other tasks"), TypeStyle::MicroStrong, Token::TextFaint, TextLabel::Flow::Line, this)),
      m_add(new Button(look, tr("Link with a task"), Button::Role::Flat, Button::Size::Small, this))
{
    m_add->setIconName(QStringLiteral("list-add"));
    m_lines->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &Button::clicked, this, &TaskRelations::offer);
}

QString TaskRelations::nameOf(Side side)
{
    switch (side) {
    case Side::BlockedBy: return tr("Waits for");
    case Side::Blocks: return tr("Blocks");
    case Side::PartOf: return tr("Part of");
    case Side::Parts: break;
    }
    return tr("Has the part");
}

QString TaskRelations::question(Side side)
{
    switch (side) {
    case Side::BlockedBy: return tr("Which task does it wait for?");
    case Side::Blocks: return tr("Which task waits for it?");
    case Side::PartOf: return tr("Which task is it part of?");
    case Side::Parts: break;
    }
    return tr("Which task is part of it?");
}

TaskLink TaskRelations::linkTo(TaskId other, Side side) const
{
    const TaskRelation relation = side == Side::BlockedBy || side == Side::Blocks ? TaskRelation::Blocks : TaskRelation::PartOf;
    const bool fromHere = side == Side::Blocks || side == Side::PartOf;
    return fromHere ? TaskLink{m_task.task, other, relation} : TaskLink{other, m_task.task, relation};
}

TaskRelations::Side TaskRelations::sideOf(const TaskLink &link, TaskId task)
{
    const bool fromHere = link.task == task;
    if (link.relation == TaskRelation::Blocks)
        return fromHere ? Side::Blocks : Side::BlockedBy;
    return fromHere ? Side::PartOf : Side::Parts;
}

// ---- What is shown ----

StoreResult<std::vector<TaskRelations::Line>> TaskRelations::lines(Side side) const
{
    const auto links = m_parts.replica.tasks().links(m_task.task);
    if (!links)
        return std::unexpected(links.error());
    std::vector<Line> found;
    for (const TaskLink &link : *links) {
        if (sideOf(link, m_task.task) != side)
            continue;
        const TaskId other = link.task == m_task.task ? link.other : link.task;
        auto row = m_parts.replica.tasks().task(other);
        if (!row)
            return std::unexpected(row.error());
        if (!*row || !(*row)->task.removed)
            found.push_back({link, other, std::move(*row)});
    }
    std::ranges::sort(found, {}, [](const Line &line) { return std::pair(line.row && isClosed(line.row->task.status), line.other); });
    return found;
}

void TaskRelations::setTask(const Task &task, bool changeable)
{
    if (task.task != m_task.task || changeable != m_changeable)
        m_shown.clear();
    m_task = task;
    m_changeable = changeable;
    m_add->setVisible(changeable);
    fill();
}

//! Lines are made anew only where they say something else, so that the focus stays in them.
void TaskRelations::fill()
{
    std::vector<Line> all;
    QString said = QStringLiteral("|");
    for (const Side side : RelationSides) {
        auto some = lines(side);
        if (!some)
            return; // what was shown stays; the panel says that it could not be read
        for (Line &line : *some) {
            said += line.other.toString() + (line.row ? line.row->task.title + u'|' + TaskText(m_parts.book, m_look.clock.now()).stands(line.row->task) : QString())
                + QString::number(int(side)) + u'|';
            all.push_back(std::move(line));
        }
    }
    setVisible(m_changeable || !all.empty());
    if (std::exchange(m_shown, said) == said)
        return;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Line &line : all)
        addLine(line);
}

void TaskRelations::addLine(const Line &line)
{
    const Side side = sideOf(line.link, m_task.task);
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *name = new TextLabel(m_look, nameOf(side), TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Line, widget);
    name->setMinimumWidth(m_look.type.px(RelationName));
    row->addWidget(name);
    const TaskStatus status = line.row ? line.row->task.status : TaskStatus::ToDo;
    const QString title = line.row ? line.row->task.title : tr("A task that is not on this computer");
    row->addWidget(new StatusMark(m_look, status, RelationMark, widget));
    auto *button = new RelationTitle(m_look, title, isClosed(status), widget);
    const QString stands = line.row ? TaskText(m_parts.book, m_look.clock.now()).stands(line.row->task) : QString();
    button->setAccessibleName(tr("%1: %2. %3. Open it", "how a task stands to this one, its title, its status").arg(nameOf(side), title, stands));
    button->setEnabled(line.row.has_value());
    button->setToolTip(stands.isEmpty() ? title : tr("%1. %2", "a task, how it stands").arg(title, stands));
    row->addWidget(button, 1);
    connect(button, &QAbstractButton::clicked, this, [this, other = line.other] { emit taskWanted(other); });
    if (m_changeable) {
        auto *cross = new IconButton(m_look, QStringLiteral("window-close"), tr("Take the link with “%1” away").arg(title), {}, widget);
        cross->setSide(RelationCross, RelationIcon);
        row->addWidget(cross);
        connect(cross, &IconButton::clicked, this, [this, line] { take(line); });
    }
    m_lines->addWidget(widget);
}

// ---- What is changed ----

void TaskRelations::offer()
{
    std::vector<PopupMenu::Item> items;
    for (const auto &[words, key] : {std::pair(tr("It waits for…"), "1"), std::pair(tr("It blocks…"), "2"), std::pair(tr("It is part of…"), "3"),
                                     std::pair(tr("It has the part…"), "4")})
        items.push_back({{}, words, {}, QLatin1String(key)});
    auto *menu = new PopupMenu(m_look, window());
    menu->setItems(std::move(items));
    menu->setCurrent(0);
    connect(menu, &PopupMenu::triggered, this, [this](int index) { choose(RelationSides[size_t(index)]); });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(m_add, Popup::Side::Below);
}

void TaskRelations::choose(Side side)
{
    auto *chooser = new TaskChooser(m_look, question(side), m_parts.replica, m_task.channel, m_task.task,
                                    [this, side](TaskId other) { return whyNot(other, side); }, window());
    connect(chooser, &Popup::closed, chooser, &QObject::deleteLater);
    connect(chooser, &TaskChooser::chosen, this, [this, side, task = m_task.task](TaskId other) {
        if (m_task.task == task)
            relate(other, side);
    });
    chooser->openAt(m_add, Popup::Side::Below);
}

QString TaskRelations::whyNot(TaskId other, Side side) const
{
    const TaskLink link = linkTo(other, side);
    const auto row = m_parts.replica.tasks().task(other);
    const auto links = m_parts.replica.tasks().links(m_task.task);
    const auto circle = wouldCircle(m_parts.replica.tasks(), link);
    if (!row || !*row || !links || !circle)
        return tr("This task could not be read.");
    const QString title = (*row)->task.title;
    if (std::ranges::find(*links, link) != links->end())
        return tr("They are linked like that already.");
    if (link.task == other && !m_actions.mayChange((*row)->task))
        return tr("“%1” can’t be changed by you.").arg(title);
    if (!*circle)
        return {};
    switch (side) {
    case Side::BlockedBy: return tr("“%1” waits for this task already, so this one can’t wait for it.").arg(title);
    case Side::Blocks: return tr("This task waits for “%1” already, so it can’t block it.").arg(title);
    case Side::PartOf: return tr("“%1” is part of this task already.").arg(title);
    case Side::Parts: break;
    }
    return tr("This task is part of “%1” already.").arg(title);
}

void TaskRelations::relate(TaskId other, Side side)
{
    const auto row = m_parts.replica.tasks().task(other);
    if (!row || !*row)
        return;
    const QString title = (*row)->task.title;
    const TaskLink link = linkTo(other, side);
    const QString sentence = side == Side::BlockedBy ? tr("It waits for “%1” now").arg(title)
        : side == Side::Blocks                       ? tr("“%1” waits for it now").arg(title)
        : side == Side::PartOf                       ? tr("It is part of “%1” now").arg(title)
                                                     : tr("“%1” is part of it now").arg(title);
    m_actions.change(link.task == other ? (*row)->task : m_task, op::RelateTask{link.task, link.other, link.relation, true}, sentence);
}

void TaskRelations::take(const Line &line)
{
    const bool fromOther = line.link.task == line.other;
    if (fromOther && (!line.row || !m_actions.mayChange(line.row->task)))
        return emit m_actions.said(tr("The other task can’t be changed by you."));
    m_actions.change(fromOther ? line.row->task : m_task, op::RelateTask{line.link.task, line.link.other, line.link.relation, false}, tr("Link taken away"));
}

} // namespace meridian
