// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/channel_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirm_bar.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <algorithm>

namespace meridian {

namespace {
constexpr int PeopleHeight = 236;
} // namespace

ChannelPanel::ChannelPanel(const Look &look, Replica &replica, Commands &commands, const MemberBook &book,
                           ChannelId channel, QWidget *parent)
    : QWidget(parent), m_look(look), m_replica(replica), m_commands(commands), m_book(book), m_channel(channel),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    buildWords();
    buildPeople();
    buildDeeds();
    refresh();
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.everything || change.channels.contains(m_channel) || !change.members.isEmpty())
            refresh();
    });
}

void ChannelPanel::buildWords()
{
    const auto line = [this](const QString &name, qsizetype limit) {
        auto *field = new QLineEdit;
        field->setFont(m_look.type.font(TypeStyle::Ui));
        field->setAccessibleName(name);
        field->setPlaceholderText(name);
        field->setMaxLength(int(limit));
        connect(field, &QLineEdit::editingFinished, this, &ChannelPanel::saveWords);
        m_column->addWidget(field);
        return field;
    };
    m_name = line(tr("Name"), limits::Name);
    m_purpose = line(tr("Purpose"), limits::Purpose);
    m_state = new TextLabel(m_look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap);
    m_column->addWidget(m_state);
    auto *agreement = new Button(m_look, tr("How we work here…"), Button::Role::Plain, Button::Size::Small);
    agreement->setIconName(QStringLiteral("meridian-balance"));
    auto *row = new QHBoxLayout;
    row->addWidget(agreement);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(agreement, &Button::clicked, this, &ChannelPanel::agreementWanted);
}

void ChannelPanel::buildPeople()
{
    m_heading = new TextLabel(m_look, {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide);
    m_add = new Button(m_look, tr("Add people…"), Button::Role::Plain, Button::Size::Small);
    m_add->setIconName(QStringLiteral("list-add-user"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_add);
    m_column->addLayout(head);
    m_members = new MemberList(m_look, m_book, tr("People in this channel"));
    m_members->setFixedHeight(m_look.type.px(PeopleHeight));
    m_column->addWidget(m_members);
    connect(m_add, &Button::clicked, this, &ChannelPanel::addPeople);
    connect(m_members, &MemberList::currentChanged, this, &ChannelPanel::refreshButtons);
    connect(m_members, &MemberList::chosen, this, &ChannelPanel::choose);
}

void ChannelPanel::buildDeeds()
{
    const auto button = [this](QHBoxLayout *row, const QString &text, void (ChannelPanel::*deed)()) {
        auto *made = new Button(m_look, text, Button::Role::Plain, Button::Size::Small);
        row->addWidget(made);
        connect(made, &Button::clicked, this, deed);
        return made;
    };
    auto *person = new QHBoxLayout;
    m_manager = button(person, tr("Make manager"), &ChannelPanel::toggleManager);
    m_takeOut = button(person, tr("Take out of the channel"), &ChannelPanel::takeOut);
    person->addStretch(1);
    m_confirm = new ConfirmBar(m_look);
    auto *channel = new QHBoxLayout;
    m_join = new Button(m_look, tr("Join"), Button::Role::Primary, Button::Size::Small);
    connect(m_join, &Button::clicked, this, [this] { m_commands.joinChannel(m_channel, m_book.self()); });
    channel->addWidget(m_join);
    m_leave = button(channel, tr("Leave"), &ChannelPanel::leave);
    m_archive = button(channel, tr("Archive"), &ChannelPanel::archive);
    m_private = button(channel, tr("Make private…"), &ChannelPanel::makePrivate);
    channel->addStretch(1);
    m_column->addLayout(person);
    m_column->addWidget(m_confirm);
    m_column->addLayout(channel);
}

void ChannelPanel::refresh()
{
    const auto row = m_replica.read().channel(m_channel);
    auto memberships = m_replica.read().memberships(m_channel);
    if (!row || !memberships) {
        m_state->setText(tr("The channel could not be read. What you see is as it was."));
        return;
    }
    if (!*row)
        return emit left();
    m_row = **row;
    m_memberships = std::move(*memberships);
    m_rights = ChannelRights::of(m_row, m_memberships, m_book);
    for (QLineEdit *field : {m_name, m_purpose})
        field->setReadOnly(!m_rights.manages || m_row.channel.archived);
    if (!m_name->hasFocus())
        m_name->setText(m_row.channel.name);
    if (!m_purpose->hasFocus())
        m_purpose->setText(m_row.channel.purpose);
    const bool isPrivate = m_row.channel.kind == ChannelKind::Private;
    m_state->setText(m_row.channel.archived ? tr("Archived: nothing in it changes.")
                         : isPrivate        ? tr("Private: only the people in it can read it.")
                                            : tr("Public: everyone in the workspace can read it."));
    for (QLineEdit *field : {m_name, m_purpose}) {
        if (!field->hasFocus())
            field->setCursorPosition(0); // a long one is read from where it begins
    }
    refreshPeople();
    emit renamed(m_row.channel.name);
}

void ChannelPanel::refreshPeople()
{
    std::vector<MemberListModel::Line> lines;
    if (m_adding) {
        for (const Member &member : m_book.everyone()) {
            if (!member.removed && !roleOf(member.member))
                lines.push_back({member.member, {}});
        }
    } else {
        for (const Membership &one : m_memberships)
            lines.push_back({one.member, one.role == ChannelRole::Manager ? tr("Manager") : QString()});
        std::ranges::stable_sort(lines, [this](const auto &a, const auto &b) {
            if (a.note.isEmpty() != b.note.isEmpty())
                return b.note.isEmpty();
            return m_book.fullName(a.member).localeAwareCompare(m_book.fullName(b.member)) < 0;
        });
    }
    m_members->setLines(std::move(lines));
    m_heading->setText(m_adding ? tr("Add to the channel") : tr("%n people", nullptr, int(m_memberships.size())));
    m_add->setText(m_adding ? tr("Back to who is in it") : tr("Add people…"));
    refreshButtons();
}

void ChannelPanel::refreshButtons()
{
    const MemberId who = m_members->current();
    const auto role = roleOf(who);
    const Member *member = m_book.find(who);
    const bool manages = m_rights.manages && !m_row.channel.archived && !m_adding;
    m_add->setVisible(m_rights.adds);
    m_manager->setVisible(manages);
    m_manager->setEnabled(role && member && (member->role != Role::Guest || role == ChannelRole::Manager));
    m_manager->setText(role == ChannelRole::Manager ? tr("Make member") : tr("Make manager"));
    m_takeOut->setVisible(m_rights.manages && !m_adding);
    m_takeOut->setEnabled(role && who != m_book.self());
    m_join->setVisible(m_rights.joins);
    m_leave->setVisible(m_rights.leaves);
    m_archive->setVisible(m_rights.manages);
    m_archive->setText(m_row.channel.archived ? tr("Bring back from the archive") : tr("Archive"));
    m_private->setVisible(manages && m_row.channel.kind == ChannelKind::Public);
}

std::optional<ChannelRole> ChannelPanel::roleOf(MemberId member) const
{
    const auto found = std::ranges::find(m_memberships, member, &Membership::member);
    return found == m_memberships.end() ? std::nullopt : std::optional(found->role);
}

void ChannelPanel::saveWords()
{
    const QString name = m_name->text().simplified(), purpose = m_purpose->text().trimmed();
    if (m_name->isReadOnly() || name.isEmpty()) {
        m_name->setText(m_row.channel.name);
        return;
    }
    if (name != m_row.channel.name || purpose != m_row.channel.purpose)
        m_commands.updateChannel(m_channel, name, purpose, m_row.channel.archived);
}

void ChannelPanel::addPeople()
{
    m_adding = !m_adding;
    m_members->field().clear();
    refreshPeople();
    m_members->field().setFocus(Qt::OtherFocusReason);
}

void ChannelPanel::choose(MemberId member)
{
    if (m_adding && !roleOf(member))
        m_commands.joinChannel(m_channel, member);
}

void ChannelPanel::toggleManager()
{
    const MemberId who = m_members->current();
    if (const auto role = roleOf(who))
        m_commands.setChannelRole(m_channel, who,
                                  *role == ChannelRole::Manager ? ChannelRole::Member : ChannelRole::Manager);
}

void ChannelPanel::takeOut()
{
    if (roleOf(m_members->current()))
        m_commands.leaveChannel(m_channel, m_members->current());
}

void ChannelPanel::leave()
{
    const auto go = [this] {
        m_commands.leaveChannel(m_channel, m_book.self());
        emit left();
    };
    if (m_row.channel.kind == ChannelKind::Public)
        return go();
    m_confirm->ask(tr("Leave %1? It is private: you can’t read it any more, and somebody in it must add you to come back.")
                       .arg(m_row.channel.name),
                   tr("Stay in it"), tr("Leave the channel"), go);
}

void ChannelPanel::archive()
{
    m_commands.updateChannel(m_channel, m_row.channel.name, m_row.channel.purpose, !m_row.channel.archived);
}

void ChannelPanel::makePrivate()
{
    m_confirm->ask(tr("Make %1 private? Who is not in it loses it, and it can’t be made public again.").arg(m_row.channel.name),
                   tr("Keep it public"), tr("Make it private"), [this] { m_commands.makePrivate(m_channel); });
}

} // namespace meridian
