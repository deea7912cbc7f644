// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outbox_actions.h"
#include "ui/models/held_draft.h"
#include <QClipboard>
#include <QGuiApplication>

namespace meridian {

OutboxActions::OutboxActions(OutboxModel &model, Replica &replica, Commands &commands, QObject *parent)
    : QObject(parent), m_model(model), m_replica(replica), m_commands(commands)
{
    connect(&replica, &Replica::changed, this, [this] {
        if (!m_edited)
            return;
        const auto kept = m_replica.read().draft(m_edited->id());
        if (!kept || !*kept || (*kept)->text != m_edited->text || (*kept)->isHeld())
            return;
        m_edited.reset();
        emit readyToEdit(**kept);
    });
}

void OutboxActions::edit(OutboxItem item)
{
    m_edited.reset();
    const auto draft = keepAsDraft(std::move(item));
    if (!draft)
        return;
    if (const auto kept = m_replica.read().draft(draft->id()); kept && *kept && (*kept)->text == draft->text)
        emit readyToEdit(**kept);
    else
        m_edited = draft;
}

void OutboxActions::takeUp(OutboxItem item)
{
    m_edited = takenUp(*item.draft);
    m_commands.shareDraft(*m_edited);
}

void OutboxActions::reschedule(OutboxItem item, const SendTime &time)
{
    m_commands.shareDraft(heldUntil(*item.draft, time, m_replica.read()));
}

void OutboxActions::retry(OutboxItem item)
{
    for (const OpId &op : item.ops)
        m_commands.retry(op);
}

void OutboxActions::copyText(OutboxItem item)
{
    QGuiApplication::clipboard()->setText(item.text);
    emit done(tr("Copied"));
}

std::optional<Draft> OutboxActions::keepAsDraft(OutboxItem item)
{
    if (!item.draft)
        return std::nullopt;
    Draft draft = *item.draft;
    if (draft.isNewThread) {
        // A thread that was refused may live on under its id elsewhere; the draft gets one of its own.
        draft.thread = m_commands.newThreadId();
    } else {
        const auto kept = m_replica.read().draft(draft.thread); // one that waits for its time is none
        if (!kept) // what is there already must not be written over unread
            return std::nullopt;
        if (*kept && !(*kept)->isNewThread) {
            const QString words = draft.text;
            const Asking asked = draft.asking();
            draft = **kept;
            draft.text += QStringLiteral("\n\n") + words;
            if (draft.ask == Ask::Nothing)
                draft.setAsking(asked);
        } else {
            draft.draft = m_commands.newDraftId();
        }
    }
    m_commands.saveDraft(draft);
    m_commands.shareDraft(draft);
    for (const OpId &op : item.ops)
        m_commands.discard(op);
    emit done(tr("Kept as a draft"));
    return draft;
}

void OutboxActions::bringBack(OutboxItem item)
{
    if (!item.draft)
        return;
    m_commands.shareDraft(takenUp(*item.draft)); // its time may be over: it would go at once
    emit done(tr("Back among your drafts"));
}

void OutboxActions::discard(OutboxItem item)
{
    if (item.ops.empty() && item.draft) {
        m_commands.shareDraft(*item.draft); // what nobody else knows yet is kept with it
        m_commands.endDraft(*item.draft, DraftEnd::Discarded);
        emit undoable(tr("Discarded"), [this, item] { m_commands.shareDraft(*item.draft); }, [] {});
        return;
    }
    m_model.hide(item);
    emit undoable(
        tr("Discarded"), [this, item] { m_model.unhide(item); },
        [this, item] {
            for (const OpId &op : item.ops)
                m_commands.discard(op);
            m_model.unhide(item);
        });
}

} // namespace meridian
