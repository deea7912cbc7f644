// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/crdt/doc.h"
#include "ui/documents/suggestion.h"

namespace meridian {

//! Accepts suggestions, or keeps the text as it was.
//!
//! Both take letters away: the old ones or the new ones. Two people who decide differently at once, apart from each other,
//! take both away. So each decision leaves a record beside the text of what it took, in a map of the document that merges
//! with it; of two contrary ones the earlier counts, and whoever made the later one puts back what that took (repair()).
//! What somebody adds to a suggestion while others decide about it apart loses its mark with the letters it was added to;
//! the record says which letters were decided about, and the others are proposed anew (reclaim()). Records go after a month.
class SuggestionDecisions {
public:
    static constexpr QStringView Root = u"suggestions";
    static constexpr qint64 KeptMs = 30LL * 24 * 60 * 60 * 1000;
    //! A decision whose author has not come back for this long to put things right is anybody's to put right.
    static constexpr qint64 AbandonedMs = 24LL * 60 * 60 * 1000;

    //! `doc` and `clock` outlive this; `text` is the document's.
    SuggestionDecisions(crdt::Doc &doc, const crdt::TextRef &text, MemberId self, const Clock &clock);

    //! Takes marks from letters that they have run on to; to be called when changes came from elsewhere. False when all is well.
    bool heal(const std::vector<SuggestionRun> &runs);
    //! False when there is nothing left of the suggestion.
    bool accept(const QString &id);
    bool keepAsItWas(const QString &id);

    //! When: what this session decided, or on opening the document also what earlier sessions of mine did.
    enum class When { Later, OnOpening };
    //! Puts back what two contrary decisions have both taken. To be called when changes came from elsewhere.
    void repair(When when);
    //! `change` came from elsewhere, and the runs were `before`: my letters that lost their mark to a decision that did not
    //! know them get it again, as a suggestion called `newId`. False when there are none.
    bool reclaim(const std::vector<SuggestionRun> &before, const crdt::Delta &change, const QString &newId);
    //! What an undo of a decision takes back beside the text.
    [[nodiscard]] crdt::MapRef records() { return m_records; }

private:
    enum class Answer { Accept, Keep };
    struct Record {
        QString key, id;
        quint64 client = 0;
        qint64 round = 0; //!< decisions that knew of each other are in different rounds
        Answer answer = Answer::Keep;
        MemberId member;
        Instant at;
        crdt::Any::Array lost;
        crdt::Any::Object known; //!< of each client that wrote proposed letters: up to which clock they were decided about
    };
    //! What a decision does: the change, and what its record tells.
    struct Outcome {
        crdt::Delta change;
        crdt::Any::Array lost;
        crdt::Any::Object known;
        bool found = false; //!< anything of the suggestion
    };
    bool decide(const QString &id, Answer answer);
    [[nodiscard]] Outcome outcomeOf(const QString &id, Answer answer) const;
    [[nodiscard]] qint64 nextRound(const QString &id) const;
    void forgetOld(crdt::Transaction &transaction);
    [[nodiscard]] std::vector<Record> read() const;
    [[nodiscard]] std::optional<Record> read(const QString &key) const;
    void write(crdt::Transaction &transaction, const Record &record);
    [[nodiscard]] bool isMine(const Record &record, When when) const;
    [[nodiscard]] bool isKnown(const QString &id, qint64 clock) const;
    void putBack(crdt::Transaction &transaction, const crdt::Any::Array &lost);

    crdt::Doc &m_doc;
    crdt::TextRef m_text;
    crdt::MapRef m_records;
    MemberId m_self;
    const Clock &m_clock;
};

} // namespace meridian
