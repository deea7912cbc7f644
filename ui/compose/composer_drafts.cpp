// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of what is written, and what the disk and the other devices say of it; composer.cpp has the writing.
#include "ui/compose/composer.h"
#include "ui/compose/ask_field.h"
#include "ui/compose/waiting_strip.h"
#include "ui/models/send_words.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include "ui/words/other_draft.h"

namespace meridian {

void Composer::open(ThreadId thread)
{
    m_keeper.share();
    m_aim = Aim::Reply;
    m_about = {};
    m_aimWords.clear();
    m_thread = thread;
    m_waiting->open(thread);
    openDraft();
    refreshPeople();
}

// A thread that was just started may still have the draft it was started from on disk: not a reply.
bool Composer::isOfThis(const Draft &draft) const
{
    const auto about = [this](Aim aim) { return m_aim == aim ? std::optional(m_about) : std::nullopt; };
    return !draft.isNewThread && !draft.isHeld() && draft.beside == about(Aim::Comment) && draft.edits == about(Aim::Edit);
}

//! The newest draft of what the field is open for, or these words.
void Composer::openDraft(const QString &otherwise)
{
    const auto kept = m_replica.read().drafts(m_thread);
    for (const Draft &draft : kept ? *kept : std::vector<Draft>{}) {
        if (isOfThis(draft))
            return load(draft);
    }
    load({});
    if (!otherwise.isEmpty())
        setWords(otherwise);
}

void Composer::load(const Draft &draft)
{
    setWords(draft.text);
    m_ask->set(draft.asking());
    m_before = draft.send;
    m_keeper.begin(draft);
    sayState(draft.text.isEmpty() ? QString()
             : draft.send         ? SendWords(m_book, m_look.clock.now()).sentence(*draft.send)
                                  : tr("Draft saved"));
    setShape(draft.text.isEmpty() && !m_edit->hasFocus() ? Shape::Rest : Shape::Open);
    showOtherDraft();
}

//! Setting the text is not typing.
void Composer::setWords(const QString &markdown)
{
    m_isFilling = true;
    m_edit->setMarkdown(markdown);
    m_isFilling = false;
}

//! Behind what the field is open for, where that is no reply.
void Composer::sayState(const QString &words)
{
    const QString both = tr("%1. %2", "what the field is open for, and whether it is saved");
    m_state->setText(m_aimWords.isEmpty() ? words : words.isEmpty() ? m_aimWords : both.arg(m_aimWords, words));
}

void Composer::followDrafts()
{
    connect(&m_keeper, &DraftKeeper::saved, this, [this] {
        sayState(tr("Draft saved"));
    });
    connect(&m_keeper, &DraftKeeper::replaced, this, [this](const Draft &draft) {
        if (draft.isHeld()) // my other device sends it later
            m_aim == Aim::Reply ? load({}) : backToReply();
        else
            load(draft);
    });
    connect(&m_keeper, &DraftKeeper::moved, this, &Composer::showOtherDraft);
    connect(&m_keeper, &DraftKeeper::gone, this, [this] { m_aim == Aim::Reply ? load({}) : backToReply(); });
    connect(&m_replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.drafts || change.everything)
            showOtherDraft();
        if (change.everything || change.threads.contains(m_thread) || change.messages.contains(m_thread))
            refreshPeople(); // somebody may have come into the conversation
    });
    connect(m_other, &OtherDraft::heightChanged, this, &Composer::fit);
    connect(m_other, &OtherDraft::useRequested, this, [this](const Draft &draft) {
        m_keeper.share(); // it stays beside the one that is taken
        load(draft);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_other, &OtherDraft::discardRequested, this, [this](const Draft &draft) {
        m_commands.endDraft(draft, DraftEnd::Discarded);
        sayState(tr("Discarded. Drafts and outbox keeps it for 30 days"));
        m_edit->setFocus(Qt::OtherFocusReason);
    });
}

void Composer::showOtherDraft()
{
    const auto drafts = m_replica.read().drafts(m_thread);
    const auto self = m_replica.read().writer();
    if (!drafts || !self)
        return; // what is shown stays
    const DraftId open = m_keeper.current().draft;
    std::optional<Draft> other;
    for (const Draft &draft : *drafts) {
        if (isOfThis(draft) && draft.draft != open && !other)
            other = draft;
    }
    const bool here = other && (other->writer == *self || other->writer.isNull());
    m_other->set(isOpen() && !m_thread.isNull() ? other : std::nullopt,
                 here ? OtherDraft::From::ThisDevice : OtherDraft::From::OtherDevice);
}

void Composer::close()
{
    m_keeper.share();
    m_keeper.forget();
    m_aim = Aim::Reply;
    m_aimWords.clear();
    m_before.reset();
    m_thread = {};
    m_waiting->open({});
}

Draft Composer::draft() const
{
    Draft draft;
    draft.thread = m_thread;
    if (m_aim == Aim::Comment)
        draft.beside = m_about;
    else if (m_aim == Aim::Edit)
        draft.edits = m_about;
    draft.text = m_edit->toPlainText();
    if (m_aim == Aim::Reply) {
        draft.setAsking(m_ask->asking());
        if (draft.ask != Ask::Nothing)
            draft.told = asked(m_edit->markdown());
    }
    draft.send = m_before;
    draft.changedAt = m_look.clock.now();
    return draft;
}

} // namespace meridian
