// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_channel_dialog.h"
#include "ui/shell/dialog_parts.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <algorithm>

namespace meridian {

namespace {
constexpr int PeopleHeight = 140, PersonHeight = 28;
}

NewChannelDialog::NewChannelDialog(const Look &look, QWidget &window, Replica &replica, Commands &commands,
                                   const MemberBook &book)
    : ModalLayer(look, window, Backdrop::Scrim), m_look(look), m_replica(replica), m_commands(commands), m_book(book)
{
    setAccessibleName(tr("New channel"));
    addFields();
    addPeople();
    m_fault = new TextLabel(look, {}, TypeStyle::Meta, Token::Danger, TextLabel::Flow::Wrap);
    m_fault->hide();
    auto *cancel = new Button(look, tr("Keep things as they are"));
    auto *make = new Button(look, tr("Make the channel"), Button::Role::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    content()->addWidget(m_fault);
    content()->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &ModalLayer::dismiss);
    connect(make, &Button::clicked, this, &NewChannelDialog::create);
    connect(m_name, &QLineEdit::returnPressed, this, &NewChannelDialog::create);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_fault->hide(); });
    setFocusProxy(m_name);
}

void NewChannelDialog::addFields()
{
    content()->addWidget(dialogTitle(m_look, tr("New channel")));
    m_name = dialogField(m_look, tr("Name"), tr("A word or two, such as launch"));
    m_name->setMaxLength(static_cast<int>(limits::Name));
    m_purpose = dialogField(m_look, tr("Purpose"), tr("What belongs here"));
    m_purpose->setMaxLength(static_cast<int>(limits::Purpose));
    m_public = new QRadioButton(tr("Public: everyone in the workspace can read it"));
    m_private = new QRadioButton(tr("Private: only the people in it"));
    m_public->setFont(m_look.type.font(TypeStyle::Ui));
    m_private->setFont(m_look.type.font(TypeStyle::Ui));
    m_public->setChecked(true);
    content()->addWidget(fieldName(m_look, tr("Name")));
    content()->addWidget(m_name);
    content()->addWidget(fieldName(m_look, tr("Purpose")));
    content()->addWidget(m_purpose);
    content()->addWidget(m_public);
    content()->addWidget(m_private);
}

void NewChannelDialog::addPeople()
{
    m_people = new QListWidget;
    m_people->setFont(m_look.type.font(TypeStyle::Ui));
    m_people->setAccessibleName(tr("People"));
    m_people->setFixedHeight(m_look.type.px(PeopleHeight));
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // names that are too long are elided
    m_people->setUniformItemSizes(true);
    for (const Member &member : m_book.everyone()) {
        if (member.removed || member.member == m_book.self())
            continue;
        auto *line = new QListWidgetItem(member.profile.name, m_people);
        line->setSizeHint({0, m_look.type.px(PersonHeight)});
        line->setToolTip(member.profile.name);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setCheckState(Qt::Unchecked);
        line->setData(Qt::UserRole, member.member.toString());
    }
    auto *heading = fieldName(m_look, tr("People in it from the start"));
    heading->setVisible(m_people->count() > 0);
    m_people->setVisible(m_people->count() > 0);
    content()->addWidget(heading);
    content()->addWidget(m_people);
}

QString NewChannelDialog::fault() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("Add a name, so people can tell what it is for.");
    const auto channels = m_replica.read().channels();
    if (!channels)
        return tr("The channels could not be read. Try again in a moment.");
    const bool taken = std::ranges::any_of(*channels, [&](const ChannelRow &row) {
        return row.channel.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return taken ? tr("There is a channel with this name already.") : QString();
}

void NewChannelDialog::create()
{
    const QString wrong = fault();
    m_fault->setText(wrong);
    m_fault->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty()) {
        m_name->setFocus();
        return;
    }
    std::vector<MemberId> people;
    for (int row = 0; row < m_people->count(); ++row) {
        const QListWidgetItem *line = m_people->item(row);
        const auto member = MemberId::fromString(line->data(Qt::UserRole).toString());
        if (line->checkState() == Qt::Checked && member)
            people.push_back(*member);
    }
    const ChannelId channel = m_commands.createChannel(m_name->text().trimmed(), m_purpose->text().trimmed(),
        m_private->isChecked() ? ChannelKind::Private : ChannelKind::Public, people);
    emit created(channel);
    dismiss();
}

} // namespace meridian
