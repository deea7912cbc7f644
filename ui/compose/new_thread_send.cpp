// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/new_thread_pane.h"
#include "ui/compose/send_guard.h"
#include "ui/words/send_ways.h"
#include "ui/compose/token_field.h"
#include "ui/models/asked.h"
#include "ui/models/held_draft.h"
#include "ui/models/urgent_reach.h"
#include "ui/widgets/button.h"
#include "ui/words/markdown_edit.h"
#include <QLineEdit>
#include <QPointer>

// A new thread goes out.

namespace meridian {

namespace {

//! Where the thread goes; for people, their direct conversation, made when there is none yet. None where that cannot be read.
std::optional<ChannelId> placeOf(const Draft &draft, const Replica &replica, Commands &commands, MemberId self)
{
    if (draft.channel)
        return draft.channel;
    const auto direct = replica.read().directChannel(draft.told);
    if (!direct)
        return std::nullopt;
    return *direct ? *direct : commands.createDirect(self, draft.told);
}

} // namespace

std::optional<ChannelId> NewThreadPane::sendChannel(const Draft &draft)
{
    const auto place = placeOf(draft, m_replica, m_commands, m_book.self());
    if (!place)
        complain(tr("The workspace could not be read. What you write is kept."), m_in);
    return place;
}

std::optional<Draft> NewThreadPane::readyDraft()
{
    m_keeper.flush();
    Draft ready = m_keeper.current();
    ready.subject = ready.subject.trimmed();
    ready.text = m_edit->markdown();
    if (m_in->chosen().empty()) {
        complain(tr("Choose a channel or people, so that it reaches someone"), &m_in->field());
        return std::nullopt;
    }
    if (ready.subject.isEmpty()) {
        complain(tr("Add a subject, so people can tell what it is about"), m_subject);
        return std::nullopt;
    }
    if (ready.text.isEmpty()) {
        complain(tr("Write a few words first"), m_edit);
        return std::nullopt;
    }
    ready.manner = m_manner;
    return ready;
}

void NewThreadPane::send() { sendAs(std::nullopt); }

void NewThreadPane::sendAs(std::optional<Manner> manner)
{
    m_manner = manner;
    const auto ready = readyDraft();
    if (ready && m_guard->allows(audienceSize(m_book, toldBy(*ready), m_look.clock.now())))
        sendNow(*ready);
}

void NewThreadPane::openWays()
{
    const Draft draft = m_keeper.current();
    const std::vector<MemberId> told = toldBy(draft);
    const auto may = told.empty()                ? StoreResult<bool>(false)
        : draft.channel ? mayInterrupt(m_replica.read(), m_book, *draft.channel)
                        : StoreResult<bool>(true); // among people who talk directly nothing was agreed on
    m_ways->openAt(m_send, told, m_before, may && *may ? SendChoices::Urgent::Offered : SendChoices::Urgent::Not);
}

void NewThreadPane::sendUrgently()
{
    m_manner.reset();
    auto ready = readyDraft();
    if (!ready)
        return;
    const std::vector<MemberId> told = toldBy(*ready);
    ready = askingAt(std::move(*ready), m_look.clock.now(), m_book);
    const QPointer<NewThreadPane> still(this);
    emit urgentWanted({*ready, told,
                       [draft = *ready, &replica = m_replica, &commands = m_commands, self = m_book.self()] { return placeOf(draft, replica, commands, self); },
                       [still, thread = ready->thread] {
                           if (!still || still->m_thread != thread)
                               return; // the pane went on to another one
                           still->m_keeper.forget();
                           still->m_thread = {}; // nothing here is a draft any more
                           emit still->sent(thread);
                       },
                       [still, thread = ready->thread] { if (still && still->m_thread == thread) still->send(); },
                       [still, thread = ready->thread](const SendTime &time) { if (still && still->m_thread == thread) still->sendLater(time); }});
}

//! The form becomes a draft that waits. A direct conversation is made when it goes, not before.
void NewThreadPane::sendLater(const SendTime &time)
{
    auto ready = readyDraft();
    if (!ready)
        return;
    Draft held = heldUntil(std::move(*ready), time, m_replica.read());
    m_keeper.forget();
    m_commands.shareDraft(held);
    m_thread = {};
    emit heldBack(SendWords(m_book, m_look.clock.now()).sentence(time));
}

void NewThreadPane::sendNow(const Draft &draft)
{
    Draft ready = draft;
    ready.subject = ready.subject.trimmed();
    ready.text = m_edit->markdown();
    ready.channel = sendChannel(ready);
    if (!ready.channel)
        return;
    ready.manner = m_manner;
    ready = askingAt(std::move(ready), m_look.clock.now(), m_book);
    m_keeper.forget();
    m_commands.startThread(ready);
    m_thread = {}; // nothing here is a draft any more
    emit sent(ready.thread);
}

} // namespace meridian
