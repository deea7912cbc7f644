// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/due_popup.h"
#include "core/tasks/quick_entry.h"
#include "core/time/wall_clock.h"
#include "ui/models/task_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace meridian {
namespace {

constexpr int Width = 320, Height = 156, DueInset = 6;

} // namespace

DuePopup::DuePopup(const Look &look, const MemberBook &book, std::optional<MemberId> owner, const std::optional<Due> &due,
                   const std::optional<Repeat> &repeat, QWidget *parent)
    : Popup(look, parent), m_book(book), m_owner(owner), m_due(due), m_repeat(repeat)
{
    setAccessibleName(tr("When is it due?"));
    m_field = new QLineEdit(this);
    m_field->setFont(look.type.font(TypeStyle::Ui));
    m_field->setPlaceholderText(tr("Fri 9:00, tomorrow, every Tuesday"));
    m_field->setAccessibleName(tr("When is it due?"));
    m_understood = new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap, this);
    m_choose = new Button(look, tr("Set the date"), Button::Role::Primary, Button::Size::Small, this);
    m_none = new Button(look, tr("No date"), Button::Role::Plain, Button::Size::Small, this);
    m_none->setVisible(due.has_value() || repeat.has_value());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_none);
    buttons->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    const int margin = ShadowMargin + 2 * DueInset;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_understood, 1);
    column->addLayout(buttons);
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &DuePopup::read);
    connect(m_choose, &Button::clicked, this, &DuePopup::choose);
    connect(m_none, &Button::clicked, this, [this] {
        close();
        emit chosen({}, {});
    });
    read();
}

QSize DuePopup::contentSize() const
{
    return {look().type.px(Width), look().type.px(Height)};
}

//! Of the one who does it, else mine.
QString DuePopup::zone() const
{
    const Member *owner = m_owner ? m_book.find(*m_owner) : nullptr;
    return owner && zoneOf(owner->profile.zone) ? owner->profile.zone : QString::fromUtf8(m_book.zone().id());
}

void DuePopup::read()
{
    const TaskText words(m_book, look().clock.now());
    const QuickTask task = QuickEntry({}, zone(), look().clock.now()).read(m_field->text());
    const bool written = !m_field->text().trimmed().isEmpty();
    const bool understood = written && (task.due || task.repeat) && task.title.trimmed().isEmpty();
    m_choose->setEnabled(understood);
    if (understood) {
        m_due = task.due;
        m_repeat = task.repeat;
    }
    QStringList lines;
    if (!written && !m_due)
        lines << tr("A day, a time, or how often.");
    else if (written && !understood)
        lines << tr("Which day is that? “Fri 9:00” and “24 June” are understood, and so is “every Tuesday”.");
    else if (m_due)
        lines << words.withPlace(*m_due, m_owner) + (words.differsHere(*m_due) ? tr("\nFor you %1").arg(words.onMine(*m_due)) : QString());
    if ((understood || !written) && m_repeat)
        lines << TaskText::repeat(*m_repeat);
    m_understood->setText(lines.join(u'\n'));
    m_field->setAccessibleDescription(m_understood->text());
}

void DuePopup::choose()
{
    if (!m_choose->isEnabled())
        return;
    close();
    emit chosen(m_due, m_repeat);
}

bool DuePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

} // namespace meridian
