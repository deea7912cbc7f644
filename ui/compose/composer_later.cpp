// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of sending that are not Send.
#include "ui/compose/composer.h"
#include "core/text/mentions.h"
#include "ui/words/send_ways.h"
#include "ui/compose/waiting_strip.h"
#include "ui/models/asked.h"
#include "ui/models/held_draft.h"
#include "ui/models/urgent_reach.h"
#include "ui/widgets/button.h"
#include "ui/words/markdown_edit.h"
#include <QPointer>

namespace meridian {

void Composer::buildLater()
{
    connect(m_sendWays, &SplitButton::moreRequested, this, &Composer::openWays);
    connect(m_ways, &SendWays::now, this, &Composer::send);
    connect(m_ways, &SendWays::quietly, this, [this] { sendNow(Manner::Quiet); });
    connect(m_ways, &SendWays::later, this, &Composer::sendLater);
    connect(m_ways, &SendWays::urgently, this, &Composer::sendUrgently);
    connect(m_waiting, &WaitingStrip::editWanted, this, [this](const Draft &draft) {
        m_keeper.share(); // what is written now stays beside it
        if (draft.beside) {
            m_aim = Aim::Comment;
            m_about = *draft.beside;
            m_aimWords = tr("Side comment");
        } else if (m_aim != Aim::Reply) {
            backToReply();
        }
        load(draft);
        setShape(Shape::Open);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_waiting, &WaitingStrip::undoable, this, &Composer::undoable);
    connect(m_waiting, &WaitingStrip::heightChanged, this, [this] {
        fit();
        update();
    });
}

void Composer::openWays()
{
    refreshPlan();
    const auto row = m_replica.read().thread(m_thread);
    const auto may = row && *row && m_aim == Aim::Reply && !m_told.empty() ? mayInterrupt(m_replica.read(), m_book, (*row)->thread.channel)
                                                                         : StoreResult<bool>(false);
    m_ways->openAt(m_sendWays, m_told, m_before, may && *may ? SendChoices::Urgent::Offered : SendChoices::Urgent::Not);
}

void Composer::sendUrgently()
{
    const QString words = m_edit->markdown();
    if (words.isEmpty() || m_thread.isNull() || m_aim != Aim::Reply)
        return;
    m_keeper.share(); // they stay a draft until somebody has said yes
    const auto ready = withAsk(m_keeper.current(), words);
    if (!ready)
        return;
    Draft draft = askingAt(*ready, m_look.clock.now(), m_book);
    draft.thread = m_thread;
    draft.text = words;
    const QPointer<Composer> still(this);
    // A notification may have led elsewhere meanwhile: the words of this thread are its draft then, and others stand here.
    const auto isHere = [still, thread = m_thread] { return still && still->m_thread == thread && still->m_aim == Aim::Reply; };
    // Whom the words name is reached, not everybody in the thread.
    std::vector<MemberId> named;
    for (const Uuid &member : mentionedIn(words))
        named.push_back(MemberId(member));
    emit urgentWanted({draft, named.empty() ? m_told : named, {},
                       [isHere, still] { if (isHere()) still->wordsAreGone(); },
                       [isHere, still] { if (isHere()) still->send(); },
                       [isHere, still](const SendTime &time) { if (isHere()) still->sendLater(time); }});
}

//! The words become a draft that waits, and the field is free again.
void Composer::sendLater(const SendTime &time)
{
    const QString words = m_edit->markdown();
    if (words.isEmpty() || m_thread.isNull() || m_aim == Aim::Edit)
        return;
    const auto ready = withAsk(m_keeper.current(), words); // a span is reckoned when it goes
    if (!ready)
        return;
    Draft draft = heldUntil(*ready, time, m_replica.read());
    draft.text = words;
    if (draft.draft.isNull())
        draft.draft = m_commands.newDraftId();
    m_keeper.forget();
    m_commands.shareDraft(draft);
    if (m_aim == Aim::Reply)
        load({});
    else
        backToReply();
    emit said(SendWords(m_book, m_look.clock.now()).sentence(time));
}

} // namespace meridian
