// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/mentions.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/compose/send_guard.h"
#include "ui/compose/token_field.h"
#include "ui/words/markdown_edit.h"
#include <QLineEdit>

// A new thread goes out.

namespace meridian {

//! Where the thread goes; for people, their direct conversation, made when there is none yet.
std::optional<ChannelId> NewThreadPane::sendChannel(const Draft &draft)
{
    if (draft.channel)
        return draft.channel;
    const auto direct = m_replica.read().directChannel(draft.told);
    if (!direct) {
        complain(tr("The workspace could not be read. What you write is kept."), m_in);
        return std::nullopt;
    }
    if (*direct)
        return *direct;
    return m_commands.createDirect(m_book.self(), draft.told);
}

void NewThreadPane::send()
{
    m_keeper.flush();
    Draft ready = m_keeper.current();
    ready.subject = ready.subject.trimmed();
    ready.text = m_edit->markdown();
    if (m_in->chosen().empty()) {
        complain(tr("Choose a channel or people, so that it reaches someone"), &m_in->field());
        return;
    }
    if (ready.subject.isEmpty()) {
        complain(tr("Add a subject, so people can tell what it is about"), m_subject);
        return;
    }
    if (ready.text.isEmpty()) {
        complain(tr("Write a few words first"), m_edit);
        return;
    }
    std::vector<MemberId> told = ready.told;
    for (const Uuid &member : mentionedIn(ready.text))
        told.push_back(MemberId(member));
    if (m_guard->allows(audienceSize(m_book, told, m_look.clock.now())))
        sendNow(ready);
}

void NewThreadPane::sendNow(const Draft &draft)
{
    Draft ready = draft;
    ready.subject = ready.subject.trimmed();
    ready.text = m_edit->markdown();
    ready.channel = sendChannel(ready);
    if (!ready.channel)
        return;
    m_keeper.forget();
    m_commands.startThread(ready);
    m_thread = {}; // nothing here is a draft any more
    emit sent(ready.thread);
}

} // namespace meridian
