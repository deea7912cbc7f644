// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/channel_follow_button.h"
#include "core/base/log.h"
#include "ui/widgets/popup.h"

namespace meridian {

namespace {

constexpr ChannelLevel Levels[] = {ChannelLevel::Inbox, ChannelLevel::Mentions, ChannelLevel::Quiet};

QString nameOf(ChannelLevel level)
{
    switch (level) {
    case ChannelLevel::Inbox: return ChannelFollowButton::tr("Inbox");
    case ChannelLevel::Mentions: return ChannelFollowButton::tr("Mentions");
    case ChannelLevel::Quiet: break;
    }
    return ChannelFollowButton::tr("Quiet");
}

QString iconOf(ChannelLevel level)
{
    switch (level) {
    case ChannelLevel::Inbox: return QStringLiteral("mail-folder-inbox");
    case ChannelLevel::Mentions: return QStringLiteral("meridian-mention");
    case ChannelLevel::Quiet: break;
    }
    return QStringLiteral("notifications-disabled");
}

QString noteOf(ChannelLevel level)
{
    switch (level) {
    case ChannelLevel::Inbox: return ChannelFollowButton::tr("Every thread comes into your inbox");
    case ChannelLevel::Mentions: return ChannelFollowButton::tr("What you take part in, and what asks you by name");
    case ChannelLevel::Quiet: break;
    }
    return ChannelFollowButton::tr("Only what asks you by name");
}

} // namespace

ChannelFollowButton::ChannelFollowButton(const Look &look, const Replica &replica, Commands &commands, QWidget *parent)
    : Button(look, {}, Role::Flat, Size::Small, parent), m_replica(replica), m_commands(commands), m_menuLook(look)
{
    setTrailingIcon(QStringLiteral("arrow-down"));
    connect(this, &Button::clicked, this, &ChannelFollowButton::openMenu);
    hide();
}

void ChannelFollowButton::setChannel(const std::optional<Channel> &channel)
{
    m_channel = channel;
    setVisible(channel.has_value());
    if (!channel)
        return;
    if (const auto level = m_replica.read().channelLevel(channel->channel))
        m_level = *level;
    else
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("level.unread"),
                                             {{QLatin1StringView("detail"), level.error().detail}});
    setText(nameOf(m_level));
    setAccessibleName(tr("You follow %1: %2", "a channel and how").arg(channel->name, nameOf(m_level)));
    setToolTip(noteOf(m_level));
    updateGeometry();
}

void ChannelFollowButton::choose(ChannelLevel level)
{
    if (!canBecome(level))
        return;
    const ChannelId channel = m_channel->channel;
    const ChannelLevel before = m_level;
    m_commands.followChannel(channel, level);
    emit undoable(tr("%1: %2", "a channel and how it is followed").arg(m_channel->name, nameOf(level)),
                  [&commands = m_commands, channel, before] { commands.followChannel(channel, before); }, [] {});
}

void ChannelFollowButton::openMenu()
{
    auto *menu = new PopupMenu(m_menuLook, window());
    std::vector<PopupMenu::Item> items;
    for (const ChannelLevel level : Levels)
        items.push_back({iconOf(level), nameOf(level), noteOf(level), level == m_level ? QStringLiteral("✓") : QString()});
    menu->setItems(std::move(items));
    menu->setCurrent(int(m_level));
    connect(menu, &PopupMenu::triggered, this, [this](int index) { choose(Levels[index]); });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(this, Popup::Side::Below, Qt::AlignTrailing);
}

} // namespace meridian
