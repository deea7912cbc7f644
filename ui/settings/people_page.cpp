// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/people_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/confirm_bar.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <algorithm>

namespace meridian {

namespace {

constexpr int ListHeight = 300;

QWidget *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return holder;
}

} // namespace

QString PeoplePage::nameOf(Role role)
{
    switch (role) {
    case Role::Owner: return tr("Owner");
    case Role::Admin: return tr("Admin");
    case Role::Member: return tr("Member");
    case Role::Guest: return tr("Guest");
    case Role::Bot: break;
    }
    return tr("Bot");
}

PeoplePage::PeoplePage(const Look &look, Commands &commands, const MemberBook &book, SettingsDoor &door, QWidget *parent)
    : SettingsPage(look, parent), m_commands(commands), m_book(book), m_door(door)
{
    buildMembers();
    addLine();
    buildInvites();
    column()->addStretch(1);
    connect(&book, &MemberBook::changed, this, &PeoplePage::refresh);
    refresh();
}

void PeoplePage::buildMembers()
{
    addHeading(tr("People"), tr("Owners and admins change roles and bring people in. Guests read only the channels they were "
                                "added to."));
    m_members = new MemberList(look(), m_book, tr("People in this workspace"));
    m_members->setFixedHeight(look().type.px(ListHeight));
    column()->addWidget(m_members);
    m_who = new TextLabel(look(), {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide);
    m_role = new QComboBox;
    m_role->setAccessibleName(tr("Role"));
    m_remove = new Button(look(), tr("Remove from the workspace…"), Button::Role::Destructive, Button::Size::Small);
    m_choice = rowOf({m_who, m_role, m_remove});
    column()->addWidget(m_choice);
    m_confirm = new ConfirmBar(look());
    column()->addWidget(m_confirm);
    connect(m_members, &MemberList::currentChanged, this, &PeoplePage::refreshChoice);
    connect(m_role, &QComboBox::activated, this, &PeoplePage::setRole);
    connect(m_remove, &Button::clicked, this, &PeoplePage::remove);
    connect(m_confirm, &ConfirmBar::declined, this, &PeoplePage::refreshChoice); // the role stays what it was
}

void PeoplePage::buildInvites()
{
    m_inviteBox = new QWidget;
    auto *box = new QVBoxLayout(m_inviteBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(look().type.px(8));
    box->addWidget(new TextLabel(look(), tr("Invite people"), TypeStyle::Pane));
    box->addWidget(note(tr("Each link brings one person in, and only for a few days.")));
    m_inviteRole = new QComboBox;
    m_inviteRole->setAccessibleName(tr("What the person will be"));
    for (const Role role : {Role::Member, Role::Guest, Role::Admin})
        m_inviteRole->addItem(nameOf(role), QString(meridian::nameOf(role)));
    m_invite = new Button(look(), tr("Make a link"), Button::Role::Primary);
    m_link = new QLineEdit;
    m_link->setFont(look().type.font(TypeStyle::Ui));
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Invite link"));
    m_copy = new Button(look(), tr("Copy the link"));
    auto *link = rowOf({m_inviteRole, m_invite, m_link, m_copy});
    m_link->hide();
    m_copy->hide();
    static_cast<QHBoxLayout *>(link->layout())->addStretch(1);
    box->addWidget(link);
    m_state = note({});
    box->addWidget(m_state);
    m_invites = new QVBoxLayout;
    m_invites->setSpacing(look().type.px(4));
    box->addLayout(m_invites);
    column()->addWidget(m_inviteBox);
    connect(m_invite, &Button::clicked, this, &PeoplePage::invite);
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link->text());
        m_state->setText(tr("Copied"));
    });
}

bool PeoplePage::runs() const
{
    const Member *me = m_book.find(m_book.self());
    return me && !me->removed && (me->role == Role::Owner || me->role == Role::Admin);
}

//! As the server decides: only owners change owners, and the last one stays.
bool PeoplePage::mayChange(const Member &member) const
{
    const Member *me = m_book.find(m_book.self());
    if (!runs() || member.removed)
        return false;
    if (member.role != Role::Owner)
        return true;
    const auto owners = std::ranges::count_if(m_book.everyone(), [](const Member &one) {
        return one.role == Role::Owner && !one.removed;
    });
    return me->role == Role::Owner && owners > 1;
}

void PeoplePage::arrive()
{
    refresh();
    m_inviteBox->setVisible(runs() && m_door.access());
    if (runs() && m_door.access())
        readInvites();
}

void PeoplePage::refresh()
{
    std::vector<MemberListModel::Line> lines;
    for (const Member &member : m_book.everyone()) {
        if (!member.removed)
            lines.push_back({member.member, nameOf(member.role)});
    }
    m_members->setLines(std::move(lines));
    refreshChoice();
}

void PeoplePage::refreshChoice()
{
    const Member *member = m_book.find(m_members->current());
    m_choice->setVisible(member && runs());
    if (!member)
        return;
    m_who->setText(member->profile.name);
    m_role->clear();
    const Member *me = m_book.find(m_book.self());
    for (const Role role : {Role::Owner, Role::Admin, Role::Member, Role::Guest, Role::Bot}) {
        const bool offered = role != Role::Bot && (role != Role::Owner || (me && me->role == Role::Owner));
        if (offered || role == member->role)
            m_role->addItem(nameOf(role), int(role));
    }
    m_role->setCurrentIndex(m_role->findData(int(member->role)));
    m_role->setEnabled(mayChange(*member));
    m_remove->setEnabled(mayChange(*member));
    m_remove->setText(member->member == m_book.self() ? tr("Leave the workspace…") : tr("Remove from the workspace…"));
    m_confirm->dismiss();
}

void PeoplePage::setRole()
{
    const MemberId who = m_members->current();
    const Member *member = m_book.find(who);
    const Role role = Role(m_role->currentData().toInt());
    if (!member || member->role == role)
        return;
    const auto act = [this, who, role] { m_commands.setRole(who, role); };
    if (who != m_book.self())
        return act();
    m_confirm->ask(tr("Change your own role to %1? Somebody else must change it back.").arg(nameOf(role)),
                   tr("Keep my role"), tr("Change my role"), act);
}

void PeoplePage::remove()
{
    const MemberId who = m_members->current();
    const QString name = m_book.callName(who);
    const bool self = who == m_book.self();
    m_confirm->ask(self ? tr("Leave this workspace? You are signed out everywhere. What you wrote stays.")
                        : tr("Remove %1? They are signed out everywhere. What they wrote stays.").arg(name),
                   self ? tr("Stay") : tr("Keep %1").arg(name), self ? tr("Leave the workspace") : tr("Remove %1").arg(name),
                   [this, who] { m_commands.removeMember(who); });
}

void PeoplePage::invite()
{
    m_invite->setEnabled(false);
    m_state->setToken(Token::TextMuted);
    m_state->setText(tr("Making a link"));
    m_door.invite(m_inviteRole->currentData().toString(), [guard = QPointer(this)](const std::expected<QString, QString> &link) {
        if (!guard)
            return;
        guard->m_invite->setEnabled(true);
        guard->m_state->setToken(link ? Token::TextMuted : Token::Danger);
        guard->m_state->setText(link ? tr("Send it to one person.") : link.error());
        guard->m_link->setVisible(link.has_value());
        guard->m_copy->setVisible(link.has_value());
        if (!link)
            return;
        guard->m_link->setText(*link);
        guard->m_link->setCursorPosition(0);
        guard->m_copy->setFocus(Qt::OtherFocusReason);
        guard->readInvites();
    });
}

void PeoplePage::readInvites()
{
    m_door.access()->invites([guard = QPointer(this)](const std::expected<std::vector<InviteRow>, QString> &invites) {
        if (guard)
            guard->showInvites(invites);
    });
}

void PeoplePage::showInvites(const std::expected<std::vector<InviteRow>, QString> &invites)
{
    while (QLayoutItem *item = m_invites->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!invites) {
        m_invites->addWidget(note(invites.error(), Token::Danger));
        return;
    }
    m_invites->addWidget(note(invites->empty() ? tr("No invitation is open.") : tr("%n open invitations", nullptr, int(invites->size()))));
    for (const InviteRow &invite : *invites)
        addInvite(invite);
}

void PeoplePage::addInvite(const InviteRow &invite)
{
    const ClockText clock(m_book.zone());
    const QString who = invite.member ? m_book.fullName(*invite.member) : nameOf(invite.role);
    const QString words = tr("%1, by %2, good until %3", "role, who made it, date")
                              .arg(who, m_book.callName(invite.createdBy), clock.date(invite.expires));
    auto *text = new TextLabel(look(), words, TypeStyle::Ui, Token::Text, TextLabel::Flow::Elide);
    auto *end = new IconButton(look(), QStringLiteral("window-close"), tr("End this invitation"));
    auto *row = rowOf({text, end});
    static_cast<QHBoxLayout *>(row->layout())->setStretch(0, 1);
    m_invites->addWidget(row);
    connect(end, &IconButton::clicked, this, [this, id = invite.invite] {
        m_door.access()->endInvite(id, [guard = QPointer(this)](const std::expected<void, QString> &done) {
            if (!guard)
                return;
            if (!done) {
                guard->m_state->setToken(Token::Danger);
                guard->m_state->setText(done.error());
            }
            guard->readInvites();
        });
    }, Qt::QueuedConnection);
}

} // namespace meridian
