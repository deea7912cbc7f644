// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/thread_actions.h"
#include "core/model/thread_link.h"
#include "ui/threads/inbox_actions.h"
#include "ui/widgets/channel_chooser.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace meridian {

ThreadActions::ThreadActions(const Look &look, const Replica &replica, Commands &commands, const MemberBook &book,
                             QObject *parent)
    : QObject(parent), m_look(look), m_replica(replica), m_commands(commands), m_book(book)
{
}

bool ThreadActions::mayChange() const
{
    const Member *me = m_book.find(m_book.self());
    if (!m_row || !me || m_row->thread.task) // a task's thread is called, moved and closed with it
        return false;
    const auto channel = m_replica.read().channel(m_row->thread.channel);
    const bool archived = channel && *channel && (*channel)->channel.archived;
    return !archived && (me->role != Role::Guest || m_row->thread.author == me->member);
}

bool ThreadActions::mayMove() const
{
    const Member *me = m_book.find(m_book.self());
    if (!mayChange() || !me || m_row->channelKind == ChannelKind::Direct)
        return false;
    return m_row->thread.author == me->member || me->role == Role::Owner || me->role == Role::Admin;
}

//! Whoever may write in it may have it in hand, a task's thread too.
bool ThreadActions::mayHold() const
{
    const Member *me = m_book.find(m_book.self());
    if (!m_row || !me || me->removed)
        return false;
    const auto channel = m_replica.read().channel(m_row->thread.channel);
    return !(channel && *channel && (*channel)->channel.archived);
}

size_t ThreadActions::pinnedHere() const
{
    const auto pinned = m_replica.read().pinnedThreads(m_row->thread.channel);
    return pinned ? pinned->size() : 0;
}

bool ThreadActions::can(ThreadAction action) const
{
    const Member *me = m_book.find(m_book.self());
    if (!m_row || !me)
        return false;
    const bool concluded = !m_row->thread.conclusion.isEmpty(), pinned = m_row->thread.pinned;
    const bool mayPin = mayChange() && me->role != Role::Guest && m_row->channelKind != ChannelKind::Direct;
    const auto muteUntil = m_row->standing.muteUntil;
    const auto holder = m_row->thread.holding ? m_row->thread.holding->holder : std::nullopt;
    const bool muted = muteUntil && *muteUntil > m_look.clock.now();
    switch (action) {
    case ThreadAction::Follow: return !InboxActions::follows(*m_row, me->member);
    case ThreadAction::Unfollow: return InboxActions::follows(*m_row, me->member);
    case ThreadAction::Mute: return !muted;
    case ThreadAction::Unmute: return muted;
    case ThreadAction::Rename:
    case ThreadAction::ConcludeAndDone:
    case ThreadAction::Conclude: return mayChange();
    case ThreadAction::Reopen: return mayChange() && concluded;
    case ThreadAction::MakeTask: return !m_row->thread.task;
    case ThreadAction::TakeInHand: return mayHold() && holder != me->member;
    case ThreadAction::HandOver: return mayHold();
    case ThreadAction::PutDown: return mayHold() && holder == me->member;
    case ThreadAction::Move: return mayMove() && !targets().empty();
    case ThreadAction::Pin: return mayPin && !pinned;
    case ThreadAction::Unpin: return mayPin && pinned;
    case ThreadAction::Done:
    case ThreadAction::Later:
    case ThreadAction::MarkUnread:
    case ThreadAction::CopyLink: break;
    }
    return true;
}

void ThreadActions::run(ThreadAction action, QWidget *anchor)
{
    if (!can(action))
        return;
    switch (action) {
    case ThreadAction::Rename: return emit renameWanted(m_row->thread.subject);
    case ThreadAction::Conclude: return emit concludeWanted(m_row->thread.conclusion, Then::Stay);
    case ThreadAction::ConcludeAndDone: return emit concludeWanted(m_row->thread.conclusion, Then::Done);
    case ThreadAction::Reopen: return reopen();
    case ThreadAction::Move: return chooseChannel(anchor);
    case ThreadAction::Pin: return pin(true);
    case ThreadAction::Unpin: return pin(false);
    case ThreadAction::CopyLink: return copyLink({});
    case ThreadAction::MakeTask: return emit taskWanted(*m_row);
    case ThreadAction::TakeInHand:
    case ThreadAction::HandOver:
    case ThreadAction::PutDown: return emit batonWanted(action, m_row->thread.thread);
    case ThreadAction::Done:
    case ThreadAction::Later:
    case ThreadAction::MarkUnread:
    case ThreadAction::Follow:
    case ThreadAction::Unfollow:
    case ThreadAction::Mute:
    case ThreadAction::Unmute: return emit standingWanted(action, anchor);
    }
}

//! All lines of a thread's menu, in their order.
std::vector<ThreadActions::Line> ThreadActions::lines(bool concluded)
{
    return {
        {ThreadAction::Done, {QStringLiteral("checkmark"), tr("Done"), {}, QStringLiteral("E")}},
        {ThreadAction::ConcludeAndDone, {QStringLiteral("checkmark"), tr("Done, with a conclusion…"), {},
                                         QStringLiteral("⇧E")}},
        {ThreadAction::Later, {QStringLiteral("appointment-reminder"), tr("Later…"), {}, QStringLiteral("H")}},
        {ThreadAction::MarkUnread, {QStringLiteral("tag"), tr("Mark as unread"), {}, QStringLiteral("⇧U")}},
        {ThreadAction::Follow, {QStringLiteral("mail-thread-watch"), tr("Follow"), {}, QStringLiteral("F"), true}},
        {ThreadAction::Unfollow, {QStringLiteral("mail-thread-watch"), tr("Stop following"), {}, QStringLiteral("F"), true}},
        {ThreadAction::Mute, {QStringLiteral("notifications-disabled"), tr("Mute until…"), {}, {}}},
        {ThreadAction::Unmute, {QStringLiteral("notifications-disabled"), tr("No longer mute"), {}, {}}},
        {ThreadAction::CopyLink, {QStringLiteral("edit-link"), tr("Copy link"), {}, QStringLiteral("L"), true}},
        {ThreadAction::MakeTask, {QStringLiteral("view-task-add"), tr("Make a task of the thread"), {}, QStringLiteral("⇧T")}},
        {ThreadAction::TakeInHand, {QStringLiteral("meridian-hand"), tr("Take it in hand"), {}, {}, true}},
        {ThreadAction::HandOver, {QStringLiteral("meridian-hand"), tr("Hand over…"), {}, QStringLiteral("B")}},
        {ThreadAction::PutDown, {QStringLiteral("meridian-hand"), tr("Put it down"), {}, {}}},
        {ThreadAction::Rename, {QStringLiteral("document-edit"), tr("Rename…"), {}, {}}},
        {ThreadAction::Conclude, {QStringLiteral("checkmark"),
                                  concluded ? tr("Change the conclusion…") : tr("Conclude…"), {}, {}}},
        {ThreadAction::Reopen, {QStringLiteral("edit-undo"), tr("Open again"), {}, {}}},
        {ThreadAction::Move, {QStringLiteral("go-jump"), tr("Move to another channel…"), {}, {}}},
        {ThreadAction::Pin, {QStringLiteral("window-pin"), tr("Pin in the channel"), {}, {}}},
        {ThreadAction::Unpin, {QStringLiteral("window-pin"), tr("Unpin"), {}, {}}}};
}

void ThreadActions::openMenu(QWidget *button)
{
    std::vector<PopupMenu::Item> items;
    std::vector<ThreadAction> actions;
    for (const auto &[action, item] : lines(m_row && !m_row->thread.conclusion.isEmpty())) {
        if (!can(action))
            continue;
        items.push_back(item);
        actions.push_back(action);
    }
    if (items.empty())
        return;
    auto *menu = new PopupMenu(m_look, button->window());
    menu->setItems(std::move(items));
    connect(menu, &PopupMenu::triggered, this, [this, actions, button](int index) {
        run(actions[size_t(index)], button);
    });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(button, Popup::Side::Below, Qt::AlignTrailing);
}

void ThreadActions::offer(const QString &sentence, std::function<void()> undo)
{
    emit undoable(sentence, undo, [] {});
}

void ThreadActions::rename(const QString &subject)
{
    if (!m_row || subject == m_row->thread.subject)
        return;
    const ThreadId thread = m_row->thread.thread;
    const QString before = m_row->thread.subject;
    m_commands.renameThread(thread, subject);
    offer(tr("Renamed"), [this, thread, before] { m_commands.renameThread(thread, before); });
}

void ThreadActions::conclude(const QString &text, const std::optional<QString> &early)
{
    if (!m_row || text == m_row->thread.conclusion)
        return;
    const ThreadId thread = m_row->thread.thread;
    const QString before = m_row->thread.conclusion;
    m_commands.concludeThread(thread, text, early);
    offer(tr("Concluded"), [this, thread, before] {
        if (before.isEmpty())
            m_commands.reopenThread(thread);
        else
            m_commands.concludeThread(thread, before);
    });
}

//! Why the thread did not wait when it was concluded last.
std::optional<QString> ThreadActions::saidEarly(ThreadId thread) const
{
    const auto notes = m_replica.read().notes(thread);
    std::optional<QString> early;
    for (const ThreadNote &note : notes ? *notes : std::vector<ThreadNote>{}) {
        if (note.what == ThreadNote::What::Concluded)
            early = note.before.isEmpty() ? std::nullopt : std::optional(note.before);
    }
    return early;
}

void ThreadActions::reopen()
{
    const ThreadId thread = m_row->thread.thread;
    const QString before = m_row->thread.conclusion;
    const auto early = saidEarly(thread);
    m_commands.reopenThread(thread);
    offer(tr("Open again"), [this, thread, before, early] { m_commands.concludeThread(thread, before, early); });
}

void ThreadActions::pin(bool pinned)
{
    if (pinned && pinnedHere() >= size_t(limits::PinnedThreads)) {
        emit said(tr("A channel keeps at most %n pinned threads. Unpin one of them first.", nullptr,
                     int(limits::PinnedThreads)));
        return;
    }
    const ThreadId thread = m_row->thread.thread;
    m_commands.pinThread(thread, pinned);
    offer(pinned ? tr("Pinned") : tr("Unpinned"),
          [this, thread, pinned] { m_commands.pinThread(thread, !pinned); });
}

std::vector<Channel> ThreadActions::targets() const
{
    auto all = m_replica.read().channels();
    std::vector<ChannelRow> fit;
    if (!all)
        return {};
    for (ChannelRow &row : *all) {
        const bool open = row.channel.kind != ChannelKind::Direct && !row.channel.archived;
        if (open && row.channel.channel != m_row->thread.channel)
            fit.push_back(std::move(row));
    }
    std::ranges::stable_partition(fit, [](const ChannelRow &row) { return row.joined; });
    std::vector<Channel> channels;
    for (const ChannelRow &row : fit)
        channels.push_back(row.channel);
    return channels;
}

void ThreadActions::chooseChannel(QWidget *anchor)
{
    auto *chooser = new ChannelChooser(m_look, targets(), anchor->window());
    const ThreadId thread = m_row->thread.thread;
    connect(chooser, &ChannelChooser::chosen, this, [this, thread](ChannelId channel) {
        if (m_row && m_row->thread.thread == thread)
            move(channel);
    });
    connect(chooser, &Popup::closed, chooser, &QObject::deleteLater);
    chooser->openAt(anchor, Popup::Side::Below, Qt::AlignTrailing);
}

void ThreadActions::move(ChannelId channel)
{
    const ThreadId thread = m_row->thread.thread;
    const ChannelId before = m_row->thread.channel;
    const auto target = m_replica.read().channel(channel);
    m_commands.moveThread(thread, channel);
    offer(tr("Moved to %1").arg(target && *target ? (*target)->channel.name : QString()),
          [this, thread, before] { m_commands.moveThread(thread, before); });
}

void ThreadActions::copyLink(std::optional<MessageId> message)
{
    const auto self = m_replica.read().self();
    if (!m_row || !self)
        return;
    const QString link = ThreadLink{self->workspace, m_row->thread.thread, message}.toString();
    auto *data = new QMimeData;
    data->setText(link);
    data->setHtml(QStringLiteral("<a href=\"%1\">%2</a>").arg(link, m_row->thread.subject.toHtmlEscaped()));
    QGuiApplication::clipboard()->setMimeData(data);
    emit said(message ? tr("Link to the message copied") : tr("Link to the thread copied"));
}

} // namespace meridian
