// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/due_popup.h"
#include "core/model/whereabouts.h"
#include "core/tasks/quick_entry.h"
#include "core/time/wall_clock.h"
#include "ui/models/task_text.h"
#include "ui/tasks/month_grid.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace meridian {
namespace {

constexpr int DueWidth = 320, DueHeight = 396, DueInset = 6;

} // namespace

DuePopup::DuePopup(const Look &look, const MemberBook &book, std::optional<MemberId> owner, const std::optional<Due> &due,
                   const std::optional<Repeat> &repeat, QWidget *parent, Asks asks)
    : Popup(look, parent), m_book(book), m_owner(owner), m_due(due), m_repeat(repeat), m_asks(asks), m_field(new QLineEdit(this)),
      m_month(new MonthGrid(look, book, owner, this)),
      m_understood(new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap, this)),
      m_choose(new Button(look, tr("Set the date"), Button::Role::Primary, Button::Size::Small, this)),
      m_none(new Button(look, tr("No date"), Button::Role::Plain, Button::Size::Small, this))
{
    const QString question = asks == Asks::Due ? tr("When is it due?") : tr("When does it begin?");
    setAccessibleName(question);
    m_field->setFont(look.type.font(TypeStyle::Ui));
    m_field->setPlaceholderText(asks == Asks::Due ? tr("Fri 9:00, tomorrow, every Tuesday") : tr("Fri, tomorrow, 24 June"));
    m_field->setAccessibleName(question);
    m_none->setVisible(due.has_value() || repeat.has_value());
    layOut();
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &DuePopup::read);
    connect(m_month, &MonthGrid::picked, this, &DuePopup::point);
    connect(m_month, &MonthGrid::accepted, this, &DuePopup::choose);
    connect(m_choose, &Button::clicked, this, &DuePopup::choose);
    connect(m_none, &Button::clicked, this, [this] {
        close();
        emit chosen({}, {});
    });
    read();
}

void DuePopup::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_none);
    buttons->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    const int margin = ShadowMargin + 2 * DueInset;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_month);
    column->addWidget(m_understood, 1);
    column->addLayout(buttons);
}

QSize DuePopup::contentSize() const
{
    return {look().type.px(DueWidth), look().type.px(DueHeight)};
}

//! Of the one who does it, else mine.
QString DuePopup::zone() const
{
    const Member *owner = m_owner ? m_book.find(*m_owner) : nullptr;
    return owner && zoneOf(owner->profile.zone) ? zoneIdAt(owner->profile, look().clock.now()) : QString::fromUtf8(m_book.zone().id());
}

void DuePopup::read()
{
    const QuickTask task = QuickEntry({}, zone(), look().clock.now()).read(m_field->text());
    const bool written = !m_field->text().trimmed().isEmpty();
    const bool fits = m_asks == Asks::Due ? task.due || task.repeat : task.due && !task.repeat;
    const bool understood = written && fits && task.title.trimmed().isEmpty();
    m_choose->setEnabled(understood || (!written && m_pointed));
    if (understood) {
        m_due = m_asks == Asks::Due ? task.due : Due{task.due->date};
        const Member *owner = m_owner ? m_book.find(*m_owner) : nullptr;
        if (m_due && owner)
            m_due = onClockThen(*m_due, owner->profile, look().clock.now());
        m_repeat = task.repeat;
    }
    m_month->setDay(m_due && (understood || !written) ? std::optional(m_due->date) : std::nullopt);
    tell(understood);
}

//! Another day at the same time; what is written in the field is of another one.
void DuePopup::point(QDate day)
{
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    if (m_due)
        m_due->date = day;
    else
        m_due = Due{day};
    m_pointed = true;
    m_choose->setEnabled(true);
    tell(true);
}

//! How it is understood, and gently that it is a day off.
void DuePopup::tell(bool understood)
{
    const TaskText words(m_book, look().clock.now());
    const bool written = !m_field->text().trimmed().isEmpty();
    QStringList lines;
    if (!written && !m_due)
        lines << (m_asks == Asks::Due ? tr("A day, a time, or how often.") : tr("The day on which work on it begins."));
    else if (written && !understood)
        lines << (m_asks == Asks::Due ? tr("Which day is that? “Fri 9:00” and “24 June” are understood, and so is “every Tuesday”.")
                                      : tr("Which day is that? “Fri” and “24 June” are understood."));
    else if (m_due)
        lines << words.withPlace(*m_due, m_owner) + (words.differsHere(*m_due) ? tr("\nFor you %1").arg(words.onMine(*m_due)) : QString());
    if ((understood || !written) && m_repeat)
        lines << TaskText::repeat(*m_repeat);
    const QString off = m_due && (understood || !written) ? FreeDays(m_book, m_owner).words(m_due->date) : QString();
    if (!off.isEmpty())
        lines << tr("It is %1.", "a day off for somebody").arg(off);
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
        if (key == Qt::Key_Down) {
            m_month->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

} // namespace meridian
