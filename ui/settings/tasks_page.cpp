// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tasks_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/confirm_bar.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>

namespace meridian {

namespace {
constexpr qsizetype LongestCalendarLink = 1000;
}

TasksPage::TasksPage(const Look &look, SettingsDoor &door, QWidget *parent)
    : SettingsPage(look, parent), m_door(door), m_state(note({})), m_link(lineEdit(LongestCalendarLink)),
      m_make(new Button(look, tr("Make a link"), Button::Role::Primary)), m_copy(new Button(look, tr("Copy the link"), Button::Role::Primary)),
      m_end(new Button(look, tr("Stop it"))), m_again(new Button(look, tr("Try again"), Button::Role::Plain, Button::Size::Small)),
      m_confirm(new ConfirmBar(look))
{
    addHeading(tr("Reminders"), tr("This computer reminds you of your own tasks that have a date, in your working hours alone, and of each once."));
    auto *lead = new QComboBox;
    for (const auto &[value, name] : {std::pair(ReminderLead::StartOfDay, tr("At the start of the day")), std::pair(ReminderLead::HourBefore, tr("An hour before")),
                                      std::pair(ReminderLead::DayBefore, tr("A working day before")), std::pair(ReminderLead::Never, tr("Never"))})
        lead->addItem(name, int(value));
    lead->setCurrentIndex(lead->findData(int(door.reminderLead())));
    addRow(tr("Remind me"), tr("Without a time of day, an hour before is the start of the day."), lead);
    connect(lead, &QComboBox::activated, this, [lead, &door] { door.setReminderLead(ReminderLead(lead->currentData().toInt())); });
    addLine();
    addHeading(tr("Your tasks in a calendar"),
               tr("A calendar on your phone or computer can show your tasks that have a date. Give it this link as one to subscribe to; it looks for "
                  "changes by itself, and shows each time on its own clock."));
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Link for your calendar"));
    auto *row = new QHBoxLayout;
    row->setSpacing(look.type.px(8));
    row->addWidget(m_make);
    row->addWidget(m_link, 1);
    row->addWidget(m_copy);
    row->addWidget(m_end);
    row->addStretch(0);
    column()->addLayout(row);
    column()->addWidget(m_state);
    column()->addWidget(m_again, 0, Qt::AlignLeading);
    column()->addWidget(m_confirm);
    column()->addWidget(note(tr("Whoever has the link can read what you are to do and when, and nothing else: keep it to yourself. When it has got about, "
                                "make another one or stop it; the old one ends at once.")));
    column()->addStretch(1);
    connect(m_make, &Button::clicked, this, [this] {
        if (!m_made)
            return make();
        m_confirm->ask(tr("Make another link? Calendars that read the one there is show nothing new from then on."), tr("Keep it"), tr("Make another link"),
                       [this] { make(); });
    });
    connect(m_end, &Button::clicked, this, &TasksPage::end);
    connect(m_again, &Button::clicked, this, &TasksPage::arrive);
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link->text());
        say(tr("Copied. It is shown here until you leave this page."));
    });
}

void TasksPage::say(const QString &words, Token token)
{
    m_state->setToken(token);
    m_state->setText(words);
}

void TasksPage::arrive()
{
    m_link->clear();
    m_confirm->dismiss();
    for (QWidget *part : {static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_again)})
        part->hide();
    m_make->setVisible(m_door.access() != nullptr);
    m_make->setEnabled(false);
    if (!m_door.access())
        return say(tr("The demo team is on this computer alone."));
    say(tr("Asking the workspace"));
    m_door.access()->calendar([guard = QPointer(this)](const std::expected<std::optional<Instant>, QString> &made) {
        if (guard)
            guard->show(made);
    });
}

void TasksPage::show(const std::expected<std::optional<Instant>, QString> &made)
{
    m_again->setVisible(!made);
    if (!made)
        return say(made.error(), Token::Danger);
    m_made = *made;
    m_make->setEnabled(true);
    m_make->setText(m_made ? tr("Make another link") : tr("Make a link"));
    m_end->setVisible(m_made.has_value());
    say(m_made ? tr("There is a link, made %1. It was shown then, and is kept nowhere.").arg(ClockText().due(*m_made, look().clock.now()))
               : tr("There is no link yet: nothing of yours can be read that way."));
}

void TasksPage::make()
{
    m_make->setEnabled(false);
    say(tr("Making a link"));
    m_door.linkCalendar([guard = QPointer(this)](const std::expected<QString, QString> &link) {
        if (guard)
            guard->showLink(link);
    });
}

void TasksPage::showLink(const std::expected<QString, QString> &link)
{
    if (!link) {
        m_make->setEnabled(true);
        return say(link.error(), Token::Danger);
    }
    m_made = look().clock.now();
    m_make->hide();
    m_link->setText(*link);
    m_link->setCursorPosition(0);
    m_link->show();
    m_copy->show();
    m_end->show();
    say(tr("Copy it now: it is shown here until you leave this page, and kept nowhere. A link that was made before is good for nothing now."));
    m_copy->setFocus();
}

void TasksPage::end()
{
    m_end->setEnabled(false);
    m_door.access()->endCalendar([guard = QPointer(this)](const std::expected<void, QString> &done) {
        if (!guard)
            return;
        guard->m_end->setEnabled(true);
        guard->arrive();
        if (!done)
            guard->say(done.error(), Token::Danger);
    });
}

} // namespace meridian
