// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/quick_entry_form.h"
#include "core/model/whereabouts.h"
#include "core/text/plain_text.h"
#include "core/time/due_time.h"
#include "core/time/wall_clock.h"
#include "ui/models/task_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/text_label.h"
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace meridian {
namespace {

constexpr qsizetype QuoteShown = 200;

} // namespace

QuickEntryForm::QuickEntryForm(const Look &look, const TaskParts &parts, TaskActions &actions, const TaskSeed &seed, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_actions(actions), m_seed(seed), m_field(new QLineEdit), m_lines(new QFormLayout)
{
    m_field->setFont(look.type.font(TypeStyle::Body));
    m_field->setAccessibleName(tr("New task"));
    m_field->setPlaceholderText(tr("Recut the film @Yuki Fri 9:00 #launch"));
    m_field->setMaxLength(int(QuickEntry::LongestRead));
    const auto line = [&](const QString &name, TypeStyle style = TypeStyle::Ui) {
        auto *label = new TextLabel(look, {}, style, Token::Text, TextLabel::Flow::Wrap);
        m_lines->addRow(new TextLabel(look, name, TypeStyle::Ui, Token::TextMuted), label);
        return label;
    };
    m_lines->setHorizontalSpacing(16);
    m_lines->setVerticalSpacing(6);
    m_title = line(tr("Task"), TypeStyle::UiMedium);
    m_owner = line(tr("Owner"));
    m_when = line(tr("Due"));
    m_channel = line(tr("Channel"));
    m_rest = line(tr("Also"));
    m_quote = line(tr("From"));
    m_advice = new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap);
    m_fault = new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap);
    auto *leave = new Button(look, tr("Keep things as they are"));
    m_make = new Button(look, tr("Make the task"), Button::Role::Primary);
    m_make->setKeyHint(QStringLiteral("↵"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_field);
    column->addLayout(m_lines);
    column->addWidget(m_advice);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &QuickEntryForm::read);
    connect(m_field, &QLineEdit::returnPressed, this, &QuickEntryForm::make);
    connect(m_make, &Button::clicked, this, &QuickEntryForm::make);
    connect(leave, &Button::clicked, this, &QuickEntryForm::left);
    if (!m_seed.channel)
        m_seed.channel = usualChannel();
    m_field->setText(seed.line);
    read();
}

//! The one of mine with the newest words.
std::optional<ChannelId> QuickEntryForm::usualChannel() const
{
    const auto joined = m_parts.replica.read().joinedChannels(1);
    return joined && !joined->rows.empty() ? std::optional(joined->rows.front().channel.channel) : std::nullopt;
}

QuickNames quickNames(const Replica &replica, const MemberBook &book)
{
    QuickNames names;
    for (const Member &member : book.everyone()) {
        if (!member.removed)
            names.people.push_back({member.member, member.profile.name, member.profile.callName, zoneIdAt(member.profile, book.clock().now())});
    }
    if (const auto channels = replica.read().channelNames()) {
        for (const ChannelName &one : *channels)
            names.channels.push_back({one.channel, one.name});
    }
    return names;
}

void QuickEntryForm::read()
{
    const QuickTask task = QuickEntry(quickNames(m_parts.replica, m_parts.book), QString::fromUtf8(m_parts.book.zone().id()), m_look.clock.now()).read(m_field->text());
    m_task = {};
    m_task.title = cutBetweenCharacters(task.title.simplified(), limits::TaskTitle);
    m_task.channel = task.channel.value_or(m_seed.channel.value_or(ChannelId()));
    m_task.owner = task.owner ? task.owner : m_seed.owner == TaskSeed::Owner::Me ? std::optional(m_parts.book.self()) : std::nullopt;
    const Member *owner = m_task.owner ? m_parts.book.find(*m_task.owner) : nullptr;
    m_task.due = task.due && owner ? onClockThen(*task.due, owner->profile, m_look.clock.now()) : task.due;
    m_task.repeat = task.repeat;
    m_task.priority = task.priority;
    m_task.labels = task.labels;
    m_task.origin = m_seed.origin;
    m_title->setText(m_task.title);
    showWhose(m_task.owner);
    showWhen(m_task.due, task.repeat, m_task.owner);
    const auto channel = m_parts.replica.read().channel(m_task.channel);
    m_channel->setText(!channel || !*channel                                  ? tr("None yet")
                       : (*channel)->channel.kind == ChannelKind::Direct ? tr("This conversation")
                                                                         : QStringLiteral("# ") + (*channel)->channel.name);
    showRest(task);
    const QString why = fault(task, m_task.owner);
    m_fault->setText(why);
    m_fault->setVisible(!why.isEmpty() && !m_field->text().trimmed().isEmpty());
    m_make->setEnabled(why.isEmpty());
    m_field->setAccessibleDescription(preview().join(QStringLiteral(". ")));
}

void QuickEntryForm::showWhose(const std::optional<MemberId> &owner)
{
    const Member *member = owner ? m_parts.book.find(*owner) : nullptr;
    const ClockText mine(m_parts.book.zone());
    m_owner->setText(!member                                     ? tr("Nobody yet")
                     : member->member == m_parts.book.self() ? tr("You")
                                                             : PersonText(mine, m_look.clock.now()).sentence(member->profile));
}

//! When on the owner's clock, and on mine; a time that is no good one for them is said gently.
void QuickEntryForm::showWhen(const std::optional<Due> &due, const std::optional<Repeat> &repeat, const std::optional<MemberId> &owner)
{
    const TaskText words(m_parts.book, m_look.clock.now());
    QString when = due ? words.withPlace(*due, owner) : tr("No date");
    if (due && words.differsHere(*due))
        when += u'\n' + tr("%1 for you").arg(words.onMine(*due));
    if (repeat)
        when += u'\n' + TaskText::repeat(*repeat);
    m_when->setText(when);
    const Member *member = owner ? m_parts.book.find(*owner) : nullptr;
    const auto advice = due && member ? adviceFor(*due, workingTimeOf(member->profile), m_look.clock.now()) : std::nullopt;
    m_advice->setVisible(advice.has_value());
    if (!advice)
        return;
    QStringList better;
    for (const auto &one : {advice->earlier, advice->later}) {
        if (one)
            better << words.asSaid(*one);
    }
    const QString times = better.join(tr(" or "));
    const QString name = m_parts.book.callName(member->member);
    if (member->member == m_parts.book.self())
        m_advice->setText(times.isEmpty() ? tr("That is outside your working hours.") : tr("That is outside your working hours. Better: %1?").arg(times));
    else
        m_advice->setText(times.isEmpty() ? tr("That is outside %1’s working hours.").arg(name)
                                          : tr("That is outside %1’s working hours. Better: %2?").arg(name, times));
}

void QuickEntryForm::showRest(const QuickTask &task)
{
    QStringList rest;
    if (task.priority != Priority::Normal)
        rest << TaskText::priority(task.priority);
    for (const QString &label : task.labels)
        rest << tr("Label %1").arg(label);
    m_rest->setText(rest.join(QStringLiteral(", ")));
    const bool hasQuote = m_seed.origin && !m_seed.origin->quote.isEmpty();
    m_quote->setText(hasQuote ? tr("“%1”").arg(cutBetweenCharacters(m_seed.origin->quote.simplified(), QuoteShown)) : QString());
    for (TextLabel *label : {m_rest, m_quote}) {
        label->setVisible(!label->text().isEmpty());
        m_lines->labelForField(label)->setVisible(!label->text().isEmpty());
    }
}

QString QuickEntryForm::fault(const QuickTask &task, const std::optional<MemberId> &owner) const
{
    using What = QuickTask::Part::What;
    for (const QuickTask::Part &part : task.parts) {
        const QString word = m_field->text().mid(part.start, part.length);
        if (part.what == What::UnknownPerson)
            return tr("“%1” names nobody here, or several.").arg(word);
        if (part.what == What::UnknownChannel)
            return tr("“%1” is no channel you can see.").arg(word);
    }
    if (m_task.title.isEmpty())
        return tr("Say what is to be done.");
    if (m_task.channel.isNull())
        return tr("Join a channel first: a task belongs to one.");
    const auto channel = m_parts.replica.read().channel(m_task.channel);
    if (channel && *channel && (*channel)->channel.archived)
        return tr("This channel is archived.");
    const auto readers = m_actions.candidates(m_task.channel);
    if (owner && std::ranges::find(readers, *owner, &Member::member) == readers.end())
        return tr("%1 can’t read that channel.").arg(m_parts.book.callName(*owner));
    return {};
}

QStringList QuickEntryForm::preview() const
{
    QStringList lines;
    for (const TextLabel *label : {m_title, m_owner, m_when, m_channel, m_rest, m_advice, m_fault}) {
        if (!label->isHidden() && !label->text().isEmpty())
            lines << label->text();
    }
    return lines;
}

void QuickEntryForm::make()
{
    if (!m_make->isEnabled())
        return m_fault->setVisible(!m_fault->text().isEmpty());
    const auto rank = m_parts.replica.tasks().rankAt(m_task.channel, TaskQueries::Where::AtEnd);
    if (!rank) {
        m_fault->setText(tr("The tasks of this channel could not be read. Nothing was changed."));
        return m_fault->show();
    }
    m_task.rank = *rank;
    emit made(m_actions.make(m_task));
}

} // namespace meridian
