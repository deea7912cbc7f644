// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where, and what it says; task_panel_choices.cpp has what one chooses.
#include "ui/tasks/task_panel.h"
#include "core/model/whereabouts.h"
#include "core/time/due_time.h"
#include "core/time/wall_clock.h"
#include "ui/models/task_text.h"
#include "ui/tasks/due_box.h"
#include "ui/tasks/origin_box.h"
#include "ui/tasks/task_activity.h"
#include "ui/tasks/task_relations.h"
#include "ui/tasks/task_steps.h"
#include "ui/tasks/words_edit.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/status_circle.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>

namespace meridian {
namespace {

//! What words on buttons may take, so that all of a row fits beside a board.
constexpr int StandsRoom = 138, OwnerRoom = 110, ChannelRoom = 190;
constexpr int PanelBarHeight = 52, PanelSide = 20, FieldName = 68, ContentWidth = 560;

//! "Fri 21:00 is after Yuki’s day."
QString adviceWords(const DueAdvice &advice, const QString &when, const QString &who)
{
    switch (advice.why) {
    case DueAdvice::Why::AfterWork: return TaskPanel::tr("%1 is after %2’s day.").arg(when, who);
    case DueAdvice::Why::BeforeWork: return TaskPanel::tr("%1 is before %2’s day.").arg(when, who);
    case DueAdvice::Why::Asleep: return TaskPanel::tr("%1 is at night for %2.").arg(when, who);
    case DueAdvice::Why::DayOff: break;
    }
    return TaskPanel::tr("%1 is a day off for %2.").arg(when, who);
}

//! The words, whole in the tooltip and for readers, elided where they are long.
void showOn(Button &button, const Look &look, const QString &words, int room)
{
    button.setText(QFontMetrics(look.type.font(TypeStyle::UiMedium)).elidedText(words, Qt::ElideRight, look.type.px(room)));
    button.setToolTip(button.text() == words ? QString() : words);
    button.updateGeometry();
}

} // namespace

TaskPanel::TaskPanel(const Look &look, const TaskParts &parts, TaskActions &actions, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_actions(actions)
{
    setAccessibleName(tr("Task"));
    setFocusPolicy(Qt::StrongFocus);
    m_trouble = new Banner(look, this);
    m_trouble->hide();
    m_empty = new EmptyState(look, tr("No task is open"), tr("Choose one on the left, or press N to make one."), {}, this);
    m_absent = new EmptyState(look, tr("This task is not on this computer"), tr("It may be on its way, or in a channel that you are not in."), {}, this);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = m_layout = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addWidget(m_trouble);
    m_scroll->setWidget(makeContent());
    column->addWidget(m_scroll, 3);
    column->addWidget(m_empty, 1);
    column->addWidget(m_absent, 1);
    connectFields();
    connect(&parts.replica, &Replica::changed, this, [this](const ChangeSet &change) {
        const bool mine = change.tasks.contains(m_task) || change.threads.contains(threadOf(m_task));
        if (!m_task.isNull() && (change.everything || mine || !change.channels.isEmpty()))
            refresh();
    });
    connect(&parts.book, &MemberBook::changed, this, &TaskPanel::refresh);
    connect(&look.minutes, &MinuteTicker::minute, this, [this] {
        if (m_row)
            fill();
    });
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

//! The fields lose their focus as they go, and would tell of it somebody who is gone.
TaskPanel::~TaskPanel()
{
    close();
    for (QObject *field : {static_cast<QObject *>(m_title), static_cast<QObject *>(m_notes), static_cast<QObject *>(m_labels)})
        disconnect(field, nullptr, this, nullptr);
}

QWidget *TaskPanel::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(m_look.type.px(PanelBarHeight) - 1);
    m_back = new IconButton(m_look, QStringLiteral("go-previous"), tr("Back to the list"), QStringLiteral("U"), bar);
    m_back->hide();
    m_mark = new StatusMark(m_look, TaskStatus::ToDo, 16, bar);
    m_status = new Button(m_look, {}, Button::Role::Plain, Button::Size::Small, bar);
    m_status->setTrailingIcon(QStringLiteral("arrow-down"));
    m_link = new IconButton(m_look, QStringLiteral("edit-link"), tr("Copy link"), QStringLiteral("L"), bar);
    m_menu = new IconButton(m_look, QStringLiteral("overflow-menu"), tr("More"), {}, bar);
    m_close = new IconButton(m_look, QStringLiteral("window-close"), tr("Close"), {}, bar);
    m_close->hide();
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(PanelSide, 0, PanelSide - 6, 0);
    row->setSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_mark);
    row->addSpacing(4);
    row->addWidget(m_status);
    row->addStretch(1);
    row->addWidget(m_link);
    row->addWidget(m_menu);
    row->addWidget(m_close);
    connect(m_back, &IconButton::clicked, this, &TaskPanel::backWanted);
    connect(m_status, &Button::clicked, this, &TaskPanel::chooseStatus);
    connect(m_link, &IconButton::clicked, this, [this] { m_actions.copyLink(m_task); });
    connect(m_menu, &IconButton::clicked, this, &TaskPanel::openMenu);
    connect(m_close, &IconButton::clicked, this, &TaskPanel::closeWanted);
    return bar;
}

void TaskPanel::addField(QVBoxLayout &column, const QString &name, const QList<QWidget *> &parts)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new TextLabel(m_look, name, TypeStyle::Ui, Token::TextMuted);
    label->setMinimumWidth(m_look.type.px(FieldName));
    row->addWidget(label);
    for (QWidget *part : parts)
        row->addWidget(part);
    row->addStretch(1);
    column.addLayout(row);
}

QWidget *TaskPanel::makeContent()
{
    const auto heading = [this](const QString &text) { return new TextLabel(m_look, text, TypeStyle::MicroStrong, Token::TextFaint); };
    m_title = new WordsEdit(m_look, TypeStyle::Heading, WordsEdit::Lines::One, int(limits::TaskTitle));
    m_title->setAccessibleName(tr("Title"));
    m_removed = new TextLabel(m_look, tr("This task was removed. Who has a link to it can still read it."), TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap);
    m_restore = new Button(m_look, tr("Bring it back"), Button::Role::Plain, Button::Size::Small);
    m_owner = new Button(m_look, {}, Button::Role::Flat, Button::Size::Small);
    m_face = new Avatar(m_look, 22);
    m_clock = new LocalTimePill(m_look, LocalTimePill::Shape::Inline, LocalTimePill::City::Hidden);
    m_channel = new Button(m_look, {}, Button::Role::Flat, Button::Size::Small);
    m_priority = new Button(m_look, {}, Button::Role::Flat, Button::Size::Small);
    m_follow = new Button(m_look, {}, Button::Role::Flat, Button::Size::Small);
    m_offUntil = new Button(m_look, {}, Button::Role::Link, Button::Size::Small);
    m_offUntil->setKeyHint(QStringLiteral("H"));
    connect(m_offUntil, &Button::clicked, this, &TaskPanel::backFromLaterWanted);
    m_due = new DueBox(m_look, m_parts.book);
    m_repeat = new TextLabel(m_look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap);
    m_advice = new TextLabel(m_look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap);
    m_earlier = new Button(m_look, {}, Button::Role::Link, Button::Size::Small);
    m_later = new Button(m_look, {}, Button::Role::Link, Button::Size::Small);
    m_origin = new OriginBox(m_look, m_parts.book);
    m_originHead = heading(tr("Where it came from"));
    m_notes = new WordsEdit(m_look, TypeStyle::Ui, WordsEdit::Lines::Many, int(limits::Text));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("What it is about, in more words"));
    m_labels = new QLineEdit;
    m_labels->setProperty("quiet", true);
    m_labels->setFont(m_look.type.font(TypeStyle::Ui));
    m_labels->setAccessibleName(tr("Labels, with commas between them"));
    m_labels->setPlaceholderText(tr("film, launch"));
    m_steps = new TaskSteps(m_look, m_actions);
    m_start = new Button(m_look, {}, Button::Role::Flat, Button::Size::Small);
    m_relations = new TaskRelations(m_look, m_parts, m_actions);
    m_activity = new TaskActivity(m_look, m_parts);
    m_talk = new Button(m_look, {}, Button::Role::Plain);
    m_talk->setIconName(QStringLiteral("edit-comment"));
    m_talk->setKeyHint(QStringLiteral("C"));
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = m_fields = new QVBoxLayout(content);
    column->setContentsMargins(PanelSide, 16, PanelSide, 20);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_removed);
    column->addWidget(m_restore, 0, Qt::AlignLeading);
    addField(*column, tr("Owner"), {m_face, m_owner, m_clock});
    addField(*column, tr("Channel"), {m_channel});
    addField(*column, tr("Priority"), {m_priority});
    addField(*column, tr("News"), {m_follow});
    column->addWidget(m_offUntil, 0, Qt::AlignLeading);
    column->addWidget(heading(tr("Due")));
    column->addWidget(m_due);
    column->addWidget(m_repeat);
    column->addWidget(m_advice);
    column->addWidget(m_earlier, 0, Qt::AlignLeading);
    column->addWidget(m_later, 0, Qt::AlignLeading);
    addField(*column, tr("Begins"), {m_start});
    column->addWidget(m_originHead);
    column->addWidget(m_origin);
    column->addWidget(heading(tr("Notes")));
    column->addWidget(m_notes);
    column->addWidget(m_steps);
    column->addWidget(m_relations);
    column->addWidget(heading(tr("Labels")));
    column->addWidget(m_labels);
    column->addWidget(m_activity);
    column->addWidget(m_talk, 0, Qt::AlignLeading);
    column->addStretch(1);
    content->setMaximumWidth(m_look.type.px(ContentWidth));
    return content;
}

void TaskPanel::open(TaskId task)
{
    if (task != m_task) {
        m_title->settle();
        m_notes->settle();
        writeLabels();
        m_scroll->ensureVisible(0, 0);
    }
    m_task = task;
    refresh();
}

void TaskPanel::close()
{
    open({});
}

void TaskPanel::setFoot(QWidget *foot)
{
    m_foot = foot;
    m_layout->insertWidget(m_layout->indexOf(m_scroll) + 1, foot);
    m_talk->hide(); // it is right there
    refresh();
}

void TaskPanel::setHead(QWidget *head)
{
    m_fields->insertWidget(0, head);
}

void TaskPanel::setWays(Ways ways)
{
    m_back->setVisible(ways == Ways::Back);
    m_close->setVisible(ways == Ways::Close);
}

QWidget *TaskPanel::firstStop() const
{
    return m_row ? static_cast<QWidget *>(m_status) : const_cast<TaskPanel *>(this);
}

void TaskPanel::refresh()
{
    const auto read = m_task.isNull() ? StoreResult<std::optional<TaskRow>>(std::nullopt) : m_parts.replica.tasks().task(m_task);
    m_trouble->setVisible(!read.has_value());
    if (!read) // what was shown stays
        return m_trouble->show(Banner::Kind::Danger, QStringLiteral("emblem-important"), tr("This task could not be read."),
                               tr("What you see is as it was before. Nothing is lost."));
    m_row = *read;
    m_scroll->setVisible(m_row.has_value());
    m_empty->setVisible(m_task.isNull());
    m_absent->setVisible(!m_task.isNull() && !m_row);
    for (QWidget *part : {static_cast<QWidget *>(m_mark), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_menu)})
        part->setVisible(m_row.has_value());
    if (m_row)
        fill();
}

void TaskPanel::fill()
{
    const Task &task = m_row->task;
    const QByteArray subject = task.task.uuid().bytes();
    const bool changeable = m_actions.mayChange(task) && !task.removed;
    m_mark->setStatus(task.status);
    const QString stands = TaskText(m_parts.book, m_look.clock.now()).stands(task);
    showOn(*m_status, m_look, stands, StandsRoom);
    m_status->setAccessibleName(tr("%1. Choose how it stands").arg(stands));
    m_title->setWords(task.title, subject);
    m_title->setReadOnly(!changeable);
    m_removed->setVisible(task.removed);
    m_restore->setVisible(task.removed && m_actions.mayRemove(task));
    const Member *owner = task.owner ? m_parts.book.find(*task.owner) : nullptr;
    const QString whose = task.owner ? m_parts.book.fullName(*task.owner) : tr("Nobody yet");
    showOn(*m_owner, m_look, whose, OwnerRoom);
    m_owner->setAccessibleName(tr("Owner: %1. Choose somebody else").arg(whose));
    m_face->setVisible(owner != nullptr);
    if (owner)
        m_face->setMember(*owner);
    m_clock->setVisible(owner && task.owner != m_parts.book.self());
    if (owner)
        m_clock->setProfile(owner->profile);
    const QString channel = m_row->channelKind == ChannelKind::Direct ? tr("Direct") : QStringLiteral("# ") + m_row->channelName;
    showOn(*m_channel, m_look, channel, ChannelRoom);
    m_channel->setAccessibleName(tr("Channel: %1. Open its board, or move the task").arg(channel));
    m_priority->setText(TaskText::priority(task.priority));
    m_priority->setAccessibleName(tr("Priority: %1. Choose another").arg(m_priority->text()));
    m_priority->updateGeometry();
    const bool concerned = task.owner == m_parts.book.self() || task.author == m_parts.book.self();
    m_follow->setText(m_row->follow == ThreadFollow::Following                        ? tr("You follow it")
                      : m_row->follow == ThreadFollow::Default && concerned ? tr("You hear of it")
                                                                            : tr("You don’t follow it"));
    m_follow->setAccessibleName(m_row->follow == ThreadFollow::Following ? tr("%1. Stop following").arg(m_follow->text())
                                                                         : tr("%1. Follow").arg(m_follow->text()));
    m_follow->updateGeometry();
    const bool isOff = m_row->laterUntil && *m_row->laterUntil > m_look.clock.now();
    m_offUntil->setVisible(isOff);
    if (isOff)
        m_offUntil->setText(tr("Put off until %1. Bring it back").arg(ClockText(m_parts.book.zone()).due(*m_row->laterUntil, m_look.clock.now())));
    m_offUntil->updateGeometry();
    if (m_foot)
        m_layout->setStretchFactor(m_foot, m_row->comments > 0 ? 2 : 0);
    m_due->setTask(task);
    m_repeat->setText(task.repeat ? tr("It comes again %1").arg(TaskText::repeat(*task.repeat)) : tr("A due time follows its owner’s clock."));
    showAdvice(task);
    m_origin->setTask(*m_row);
    m_origin->setVisible(task.origin && task.origin->isPlace());
    m_originHead->setVisible(task.origin && task.origin->isPlace());
    m_notes->setWords(task.notes, subject);
    m_notes->setReadOnly(!changeable);
    m_steps->setTask(task, changeable);
    m_start->setText(task.start ? TaskText(m_parts.book, m_look.clock.now()).day(*task.start) : tr("No date"));
    m_start->setAccessibleName(tr("Begins: %1. Choose a day").arg(m_start->text()));
    m_start->updateGeometry();
    m_relations->setTask(task, changeable);
    if (!m_labels->hasFocus()) {
        m_labelsShown = QStringList(task.labels.begin(), task.labels.end());
        m_labels->setText(m_labelsShown.join(QStringLiteral(", ")));
    }
    for (QWidget *field : {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_owner), static_cast<QWidget *>(m_priority),
                           static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_labels)})
        field->setEnabled(changeable);
    m_activity->setTask(task);
    m_talk->setText(m_row->comments > 0 ? tr("%n comments", nullptr, m_row->comments) : tr("Comment"));
    m_talk->updateGeometry();
    setAccessibleName(tr("Task: %1").arg(task.title));
}

//! A time that does not fit its owner's day is said, with the nearest that do.
void TaskPanel::showAdvice(const Task &task)
{
    const Member *owner = task.owner ? m_parts.book.find(*task.owner) : nullptr;
    const auto advice = task.due && owner && !isClosed(task.status)
        ? adviceFor(*task.due, workingTimeOf(owner->profile), m_look.clock.now())
        : std::nullopt;
    const TaskText words(m_parts.book, m_look.clock.now());
    m_earlierDue = advice ? advice->earlier : std::nullopt;
    m_laterDue = advice ? advice->later : std::nullopt;
    m_advice->setVisible(advice.has_value());
    if (advice) {
        const bool mine = owner->member == m_parts.book.self();
        const QString when = words.asSaid({advice->at.date, task.due->isTimed() ? std::optional<qint64>(advice->at.minutes) : std::nullopt, {}});
        m_advice->setText(mine ? tr("%1 is outside your working hours.").arg(when) : adviceWords(*advice, when, m_parts.book.callName(owner->member)));
    }
    for (const auto &[button, due] : {std::pair(m_earlier, &m_earlierDue), std::pair(m_later, &m_laterDue)}) {
        button->setVisible(due->has_value() && m_actions.mayChange(task));
        if (*due)
            button->setText(tr("Make it %1").arg(words.asSaid(**due)));
        button->updateGeometry();
    }
}

void TaskPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (focusWidget() && focusWidget() != this && focusWidget() != m_status)
        m_status->setFocus(Qt::OtherFocusReason); // out of the field first; the words stay
    else
        emit backWanted();
}

void TaskPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

} // namespace meridian
