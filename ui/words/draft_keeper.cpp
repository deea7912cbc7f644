// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/draft_keeper.h"

namespace meridian {

DraftKeeper::DraftKeeper(Replica &replica, Commands &commands, std::function<Draft()> take,
                         QObject *parent)
    : QObject(parent)
    , m_replica(replica)
    , m_commands(commands)
    , m_take(std::move(take))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QuietMs);
    connect(&m_delay, &QTimer::timeout, this, &DraftKeeper::write);
    connect(&m_quiet, &QTimer::timeout, this, &DraftKeeper::share);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.drafts || change.everything)
            look();
    });
}

void DraftKeeper::shareLeftovers(const Replica &replica, Commands &commands)
{
    const auto left = replica.read().typedDrafts();
    for (const Draft &draft : left ? *left : std::vector<Draft>{})
        commands.shareDraft(draft);
}

void DraftKeeper::begin(const Draft &draft)
{
    forget();
    m_open = draft;
    m_isKept = !draft.draft.isNull();
    // A leftover: nobody else knows it yet.
    m_isTyped = m_isKept && draft.writer.isNull();
    if (m_isTyped)
        m_quiet.start();
}

void DraftKeeper::touch()
{
    m_isTyped = true;
    m_quiet.start();
    if (!m_delay.isActive())
        m_delay.start();
}

void DraftKeeper::flush()
{
    if (m_delay.isActive())
        write();
}

void DraftKeeper::share()
{
    flush();
    m_quiet.stop();
    if (!std::exchange(m_isTyped, false) || !m_isKept)
        return;
    const Draft draft = current();
    m_commands.shareDraft(draft);
    if (draft.isEmpty())
        forget();
}

void DraftKeeper::forget()
{
    m_delay.stop();
    m_quiet.stop();
    m_written.reset();
    m_open = {};
    m_isTyped = m_isKept = false;
}

Draft DraftKeeper::current() const
{
    Draft draft = m_take();
    draft.draft = m_open.draft;
    draft.revision = m_open.revision;
    return draft;
}

void DraftKeeper::write()
{
    m_delay.stop();
    Draft draft = current();
    if (draft.thread.isNull() || (draft.isEmpty() && !m_isKept))
        return;
    if (m_open.draft.isNull())
        draft.draft = m_open.draft
            = draft.isNewThread ? DraftId(draft.thread.uuid()) : m_commands.newDraftId();
    m_isKept = true;
    m_written = draft;
    m_commands.saveDraft(draft);
}

void DraftKeeper::look()
{
    if (m_written) {
        const auto kept = m_replica.read().draft(m_written->draft);
        if (!kept || !*kept || (*kept)->text != m_written->text
            || (*kept)->subject != m_written->subject)
            return; // still on its way
        m_written.reset();
        emit saved();
    }
    if (m_isKept && !m_isTyped)
        follow();
}

void DraftKeeper::follow()
{
    Draft open = m_take();
    if (open.thread.isNull())
        return;
    open.draft = m_open.draft;
    open.revision = m_open.revision;
    const auto news = draftNews(m_replica.read(), open);
    if (!news)
        return; // what is in the field stays
    if (news->kind == DraftNews::Kind::Gone) {
        forget();
        emit gone();
        return;
    }
    m_open = news->draft;
    if (news->kind == DraftNews::Kind::Moved)
        emit moved(news->draft);
    else if (news->kind == DraftNews::Kind::Replaced)
        emit replaced(news->draft);
}

} // namespace meridian
