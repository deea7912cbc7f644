// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/suggestion_edit.h"
#include <algorithm>

namespace meridian {

namespace {

using Step = crdt::DeltaOp::Kind;
using Side = crdt::RelativePosition::Side;

//! The part of a range, from its beginning, that lies in one run of that kind, or in none.
struct Stretch {
    const SuggestionRun *run = nullptr;
    qsizetype length = 0;
};

Stretch pieceAt(const SuggestionRuns &runs, SuggestionKind kind, TextRange range)
{
    Stretch piece{nullptr, range.to - range.from};
    for (const SuggestionRun &run : runs.all()) {
        if (run.kind != kind || run.range.to <= range.from)
            continue;
        if (run.range.from <= range.from)
            return {&run, std::min(range.to, run.range.to) - range.from};
        piece.length = std::min(piece.length, run.range.from - range.from);
    }
    return piece;
}

bool isWriting(const crdt::DeltaOp &op)
{
    return op.kind == Step::Insert || op.kind == Step::Embed;
}

//! The same change, with what is written at a place behind what is deleted there.
crdt::Delta oldBeforeNew(const crdt::Delta &delta)
{
    crdt::Delta sorted;
    for (size_t i = 0; i < delta.size();) {
        size_t end = i;
        while (end < delta.size() && delta[end].kind != Step::Retain)
            ++end;
        std::copy_if(delta.begin() + qsizetype(i), delta.begin() + qsizetype(end), std::back_inserter(sorted),
                     [](const crdt::DeltaOp &op) { return op.kind == Step::Delete; });
        std::copy_if(delta.begin() + qsizetype(i), delta.begin() + qsizetype(end), std::back_inserter(sorted), isWriting);
        for (i = end; i < delta.size() && delta[i].kind == Step::Retain; ++i)
            sorted.push_back(delta[i]);
    }
    return sorted;
}

} // namespace

SuggestionEdit::SuggestionEdit(MemberId self, Instant now, std::function<QString()> newId)
    : m_self(self), m_now(now), m_newId(std::move(newId))
{
}

crdt::Delta SuggestionEdit::make(const crdt::Delta &wanted)
{
    crdt::Delta delta = wanted;
    for (crdt::DeltaOp &op : delta) {
        if (isWriting(op))
            op.attributes = withoutSuggestions(op.attributes);
    }
    return delta;
}

crdt::Delta SuggestionEdit::propose(const crdt::Delta &wanted, const crdt::TextRef &text, const SuggestionRuns &runs)
{
    m_delta.clear();
    m_strikes.clear();
    m_begunAt = -1;
    qsizetype at = 0; // in the text as it is
    for (const crdt::DeltaOp &op : oldBeforeNew(wanted)) {
        if (isWriting(op)) {
            crdt::DeltaOp written = op;
            written.attributes = withoutSuggestions(op.attributes);
            written.attributes.push_back({suggestionKey(SuggestionKind::Insert), writingAt(at, text, runs).toAny()});
            put(std::move(written));
            continue;
        }
        const qsizetype length = std::min(op.length, text.length() - at);
        if (op.kind == Step::Delete)
            strike(at, length, runs);
        else if (op.attributes.empty())
            put(crdt::DeltaOp::retain(length));
        else
            format(op, at, runs);
        at += length;
    }
    joinStrikes(text, runs);
    while (!m_delta.empty() && m_delta.back().kind == Step::Retain && m_delta.back().attributes.empty())
        m_delta.pop_back();
    return std::exchange(m_delta, {});
}

//! That of my letters right beside these, so that edits that touch are one suggestion; else a new one.
SuggestionStamp SuggestionEdit::stampAt(qsizetype from, qsizetype to, const SuggestionRuns &runs)
{
    if (m_begunAt != from) {
        const auto mine = [&](const SuggestionRun &run) {
            return run.stamp.member == m_self && run.range.from <= to && run.range.to >= from;
        };
        const auto found = std::ranges::find_if(runs.all(), mine);
        m_begun = found != runs.all().end() ? found->stamp : SuggestionStamp{m_newId(), m_self, m_now};
    }
    m_begunAt = to;
    return *m_begun;
}

//! Of letters that are written at a place: those of mine that they join, or a mark for the gap they begin to fill.
SuggestionStamp SuggestionEdit::writingAt(qsizetype at, const crdt::TextRef &text, const SuggestionRuns &runs)
{
    SuggestionStamp stamp = stampAt(at, at, runs);
    const auto joined = std::ranges::find_if(runs.all(), [&](const SuggestionRun &run) {
        return run.kind == SuggestionKind::Insert && run.stamp.id == stamp.id && run.stamp.member == m_self && run.range.from <= at
            && run.range.to >= at;
    });
    if (joined != runs.all().end())
        return joined->stamp;
    stamp.from = crdt::RelativePosition::at(text, at, Side::Before).encode();
    stamp.to = crdt::RelativePosition::at(text, at, Side::After).encode();
    return stamp;
}

void SuggestionEdit::strike(qsizetype from, qsizetype length, const SuggestionRuns &runs)
{
    const qsizetype end = from + length;
    while (from < end) {
        const Stretch written = pieceAt(runs, SuggestionKind::Insert, {from, end});
        const Stretch struck = pieceAt(runs, SuggestionKind::Delete, {from, from + written.length});
        const qsizetype next = from + struck.length;
        if (written.run && written.run->stamp.member == m_self) {
            put({Step::Delete, struck.length, {}, {}, {}});
            if (m_begunAt == from)
                m_begunAt = next;
        } else if (struck.run) {
            put(crdt::DeltaOp::retain(struck.length)); // somebody has proposed it already
        } else {
            m_strikes.push_back({{from, next}, stampAt(from, next, runs)});
            put(crdt::DeltaOp::retain(struck.length));
        }
        from = next;
    }
}

//! What is struck between two suggestions of mine makes one of them, unless that would tear the other. What has this one's
//! name already keeps its own mark: somebody may be deciding about it just now.
void SuggestionEdit::joinStrikes(const crdt::TextRef &text, const SuggestionRuns &runs)
{
    const auto joins = [&](const SuggestionRun &run, const SuggestionStamp &stamp) {
        const auto isOther = [&](const SuggestionRun &one) { return one.stamp.id == run.stamp.id && one.range != run.range; };
        return run.kind == SuggestionKind::Delete && run.stamp.member == m_self && run.stamp.id != stamp.id
            && std::ranges::none_of(runs.all(), isOther);
    };
    std::vector<Strike> wide;
    for (const Strike &strike : m_strikes) {
        TextRange range = strike.range;
        for (const SuggestionRun &run : runs.all()) {
            if (joins(run, strike.stamp) && run.range.from <= range.to && run.range.to >= range.from)
                range = {std::min(range.from, run.range.from), std::max(range.to, run.range.to)};
        }
        if (!wide.empty() && wide.back().stamp.id == strike.stamp.id && wide.back().range.to >= range.from)
            wide.back().range.to = std::max(wide.back().range.to, range.to);
        else
            wide.push_back({range, strike.stamp});
    }
    for (Strike &strike : wide) {
        strike.stamp.from = crdt::RelativePosition::at(text, strike.range.from, Side::After).encode();
        strike.stamp.to = crdt::RelativePosition::at(text, strike.range.to, Side::Before).encode();
        markStruck(strike.range, {{suggestionKey(SuggestionKind::Delete), strike.stamp.toAny()}});
    }
}

//! Puts a mark on what the change leaves of a range of the text as it is.
void SuggestionEdit::markStruck(TextRange range, const crdt::Attributes &mark)
{
    crdt::Delta marked;
    std::swap(marked, m_delta);
    qsizetype at = 0;
    for (crdt::DeltaOp &op : marked) {
        const qsizetype end = isWriting(op) ? at : at + op.length;
        if (op.kind != Step::Retain || end <= range.from || at >= range.to) {
            put(std::move(op));
        } else {
            crdt::DeltaOp middle = op;
            const qsizetype from = std::max(at, range.from), to = std::min(end, range.to);
            middle.length = to - from;
            middle.attributes.insert(middle.attributes.end(), mark.begin(), mark.end());
            crdt::DeltaOp before = op, after = std::move(op);
            before.length = from - at;
            after.length = end - to;
            put(std::move(before));
            put(std::move(middle));
            put(std::move(after));
        }
        at = end;
    }
    if (at < range.to) {
        if (at < range.from)
            put(crdt::DeltaOp::retain(range.from - at));
        put(crdt::DeltaOp::retain(range.to - std::max(at, range.from), mark));
    }
}

void SuggestionEdit::format(const crdt::DeltaOp &op, qsizetype from, const SuggestionRuns &runs)
{
    for (const qsizetype end = from + op.length; from < end;) {
        const Stretch written = pieceAt(runs, SuggestionKind::Insert, {from, end});
        const bool mine = written.run && written.run->stamp.member == m_self;
        put(crdt::DeltaOp::retain(written.length, mine ? withoutSuggestions(op.attributes) : crdt::Attributes()));
        from += written.length;
    }
}

void SuggestionEdit::put(crdt::DeltaOp op)
{
    if (!isWriting(op) && op.length <= 0)
        return;
    crdt::DeltaOp *last = m_delta.empty() ? nullptr : &m_delta.back();
    if (last && !isWriting(op) && last->kind == op.kind && last->attributes == op.attributes)
        last->length += op.length;
    else
        m_delta.push_back(std::move(op));
}

} // namespace meridian
