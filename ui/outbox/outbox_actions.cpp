// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outbox_actions.h"
#include <QClipboard>
#include <QGuiApplication>

namespace meridian {

OutboxActions::OutboxActions(OutboxModel &model, Replica &replica, Commands &commands, QObject *parent)
    : QObject(parent), m_model(model), m_replica(replica), m_commands(commands)
{
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

void OutboxActions::keepAsDraft(OutboxItem item)
{
    if (!item.draft)
        return;
    Draft draft = *item.draft;
    if (draft.isNewThread) {
        // A thread that was refused may live on under its id elsewhere; the draft gets one of its own.
        draft.thread = m_commands.newThreadId();
    } else {
        const auto kept = m_replica.read().draft(draft.thread);
        if (!kept) // what is there already must not be written over unread
            return;
        if (*kept && !(*kept)->text.trimmed().isEmpty())
            draft.text = (*kept)->text + QStringLiteral("\n\n") + draft.text;
    }
    m_commands.saveDraft(draft);
    for (const OpId &op : item.ops)
        m_commands.discard(op);
    emit done(tr("Kept as a draft"));
}

void OutboxActions::discard(OutboxItem item)
{
    m_model.hide(item);
    emit undoable(
        tr("Discarded"), [this, item] { m_model.unhide(item); },
        [this, item] {
            for (const OpId &op : item.ops)
                m_commands.discard(op);
            if (item.ops.empty() && item.draft)
                m_commands.dropDraft(item.draft->thread);
            m_model.unhide(item);
        });
}

} // namespace meridian
