// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_chooser.h"
#include "ui/models/task_text.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/status_circle.h"
#include "ui/widgets/text_label.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace meridian {
namespace {

constexpr int TaskChooserWidth = 380, TaskChooserHeight = 320, TaskChooserInset = 6, TaskChooserRow = 28, TaskChooserIcon = 14;

QIcon circleOf(const Look &look, TaskStatus status, qreal ratio)
{
    const int side = look.type.px(TaskChooserIcon);
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawStatusCircle(painter, look, QRectF(0, 0, side, side), status);
    return picture;
}

} // namespace

TaskChooser::TaskChooser(const Look &look, const QString &question, const Replica &replica, ChannelId first, TaskId without, WhyNot whyNot,
                         QWidget *parent)
    : Popup(look, parent), m_names(replica, first), m_without(without), m_whyNot(std::move(whyNot)), m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_note(new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap, this))
{
    setAccessibleName(question);
    m_filter->setFont(look.type.font(TypeStyle::Ui));
    m_filter->setPlaceholderText(question);
    m_filter->setAccessibleName(question);
    m_list->setFont(look.type.font(TypeStyle::Ui));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(1, 1) * look.type.px(TaskChooserIcon));
    m_list->setAccessibleName(tr("Tasks"));
    auto *column = new QVBoxLayout(this);
    const int margin = ShadowMargin + 2 * TaskChooserInset;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    setFocusProxy(m_filter);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &TaskChooser::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &TaskChooser::tell);
    connect(m_list, &QListWidget::itemClicked, this, &TaskChooser::choose);
    connect(m_list, &QListWidget::itemActivated, this, &TaskChooser::choose);
    connect(&m_names, &TaskNames::grew, this, [this] { // those that come later do not move what is chosen from
        if (int(m_shown.size()) < MostShown || !m_filter->text().isEmpty())
            narrow();
    });
    narrow();
}

QSize TaskChooser::contentSize() const
{
    return {look().type.px(TaskChooserWidth), look().type.px(TaskChooserHeight)};
}

void TaskChooser::narrow()
{
    const TaskId held = current();
    m_shown = m_names.find(NameQuery(m_filter->text().simplified()), MostShown + 1);
    std::erase_if(m_shown, [this](const TaskNames::Name &name) { return name.task == m_without; });
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const TaskNames::Name &name : m_shown) {
        const QString words = name.channel.isEmpty() ? name.title : tr("%1, # %2", "a task, its channel").arg(name.title, name.channel);
        auto *item = new QListWidgetItem(circleOf(look(), name.status, devicePixelRatioF()), words, m_list);
        item->setSizeHint({0, look().type.px(TaskChooserRow)});
        item->setToolTip(words);
        item->setData(Qt::AccessibleTextRole, tr("%1. %2", "a task, how it stands").arg(words, TaskText::status(name.status)));
        if (name.task == held)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    tell();
}

TaskId TaskChooser::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_shown.size() ? m_shown[size_t(row)].task : TaskId();
}

void TaskChooser::tell()
{
    const TaskId task = current();
    m_note->setText(!task.isNull()          ? m_whyNot(task)
                    : m_names.hasFailed()   ? tr("The tasks could not be read.")
                    : !m_names.isComplete() ? tr("Looking…")
                                            : tr("No task is called that"));
    m_note->setVisible(!m_note->text().isEmpty());
    m_filter->setAccessibleDescription(m_note->text());
}

void TaskChooser::choose()
{
    const TaskId task = current();
    if (task.isNull() || !m_whyNot(task).isEmpty())
        return;
    close();
    emit chosen(task);
}

bool TaskChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose();
        return true;
    }
    return Popup::eventFilter(watched, event);
}

} // namespace meridian
