// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/early_replies.h"
#include "ui/models/held_draft.h"
#include "ui/widgets/strip.h"
#include <QVBoxLayout>
#include <algorithm>

namespace meridian {

EarlyReplies::EarlyReplies(const Look &look, Replica &replica, Commands &commands, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_replica(replica), m_commands(commands), m_book(book), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &EarlyReplies::refresh);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.everything || change.drafts || !change.messages.isEmpty() || !change.threads.isEmpty())
            m_soon.start();
    });
    hide();
    refresh();
}

std::optional<std::vector<EarlyReplies::One>> EarlyReplies::read() const
{
    const Queries &read = m_replica.read();
    const auto drafts = read.drafts();
    if (!drafts)
        return std::nullopt;
    std::vector<One> found;
    for (const Draft &draft : *drafts) {
        const auto replied = draft.isHeld() ? read.repliedFirst(draft) : StoreResult<std::optional<MemberId>>(std::nullopt);
        if (!replied)
            return std::nullopt;
        if (!*replied)
            continue;
        const auto row = read.thread(draft.thread);
        if (!row)
            return std::nullopt;
        if (*row && (*row)->unread) // who has read it says the rest in the thread
            found.push_back({draft, **replied});
    }
    std::ranges::sort(found, {}, [](const One &one) { return one.draft.send->at; });
    if (found.size() > MostShown)
        found.resize(MostShown);
    return found;
}

void EarlyReplies::refresh()
{
    auto found = read();
    if (!found || *found == m_shown)
        return; // what cannot be read stays as it was
    m_shown = std::move(*found);
    rebuild();
}

void EarlyReplies::rebuild()
{
    while (QLayoutItem *old = m_column->takeAt(0)) {
        if (old->widget()) {
            old->widget()->hide();
            old->widget()->deleteLater();
        }
        delete old;
    }
    for (const One &one : m_shown)
        addStrip(one);
    setVisible(!m_shown.empty());
}

void EarlyReplies::addStrip(const One &one)
{
    auto *strip = new Strip(m_look, QStringLiteral("appointment-new"));
    const auto row = m_replica.read().thread(one.draft.thread);
    strip->setWords(tr("%1 replied before your scheduled message. Read it first?").arg(m_book.callName(one.replied)),
                    row && *row ? (*row)->thread.subject : QString());
    connect(strip->addDeed(tr("Read it")), &Button::clicked, this, [this, thread = one.draft.thread] { emit threadWanted(thread); });
    connect(strip->addDeed(tr("Send as planned")), &Button::clicked, this, [this, draft = one.draft] {
        const Draft planned = asPlanned(draft, m_book, m_replica.read(), m_look.clock.now());
        m_commands.shareDraft(planned);
        emit said(SendWords(m_book, m_look.clock.now()).sentence(*planned.send));
    });
    m_column->addWidget(strip);
}

} // namespace meridian
