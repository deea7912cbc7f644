// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/draft_keeper.h"

namespace meridian {

DraftKeeper::DraftKeeper(Replica &replica, Commands &commands, std::function<Draft()> take,
                         QObject *parent)
    : QObject(parent)
    , m_replica(replica)
    , m_commands(commands)
    , m_take(std::move(take))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(DelayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::write);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (!change.drafts || !m_written)
            return;
        const auto kept = m_replica.read().draft(m_written->thread);
        if (!kept || !*kept || (*kept)->text != m_written->text
            || (*kept)->subject != m_written->subject)
            return;
        m_written.reset();
        emit saved();
    });
}

void DraftKeeper::touch()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::flush()
{
    if (m_timer.isActive())
        write();
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_written.reset();
}

void DraftKeeper::write()
{
    m_timer.stop();
    const Draft draft = m_take();
    if (draft.thread.isNull())
        return;
    const bool isEmpty = draft.text.trimmed().isEmpty() && draft.subject.trimmed().isEmpty();
    if (isEmpty) {
        m_written.reset();
        m_commands.dropDraft(draft.thread);
        return;
    }
    m_written = draft;
    m_commands.saveDraft(draft);
}

} // namespace meridian
