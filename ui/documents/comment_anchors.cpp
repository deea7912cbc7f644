// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/comment_anchors.h"
#include <algorithm>

namespace meridian {

using Search = CommentAnchor::Search;

CommentAnchors::CommentAnchors(crdt::Doc &doc, const crdt::TextRef &text, QObject *parent)
    : QObject(parent), m_doc(doc), m_text(text)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(SearchMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { refresh(Search::Near); });
    connect(&m_quiet, &QTimer::timeout, this, [this] { refresh(Search::Everywhere); });
    m_observation = m_doc.observe(m_text, [this](const crdt::TextEvent &) {
        if (m_kept.empty())
            return;
        m_soon.start();
        m_quiet.start();
    });
}

CommentAnchors::~CommentAnchors()
{
    m_doc.stop(m_observation);
}

void CommentAnchors::setComments(const std::vector<CommentRow> &comments)
{
    std::vector<Comment> places;
    for (const CommentRow &row : comments)
        places.push_back(row.comment);
    setPlaces(places);
}

void CommentAnchors::setPlaces(const std::vector<Comment> &places)
{
    m_kept.clear();
    for (const Comment &place : places)
        m_kept.push_back({place.thread, place.resolvedAt.has_value(), CommentAnchor::kept(place.start, place.end, place.quote), std::nullopt});
    refresh(Search::Everywhere);
}

CommentAnchor::Found CommentAnchors::place(Kept &kept, Search search, std::optional<QString> &whole)
{
    const auto there = kept.anchor.find(m_doc, m_text, Search::Letters);
    if (there.range) {
        kept.moved.reset();
        return there;
    }
    if (kept.moved) {
        if (const auto moved = kept.moved->find(m_doc, m_text, Search::Letters); moved.range)
            return moved;
    }
    const auto found = kept.anchor.find(m_doc, m_text, search, &whole);
    kept.moved = found.range ? std::optional(CommentAnchor::over(m_text, *found.range)) : std::nullopt;
    return found;
}

void CommentAnchors::refresh(Search search)
{
    m_soon.stop();
    std::vector<Anchor> found;
    found.reserve(m_kept.size());
    std::optional<QString> whole;
    for (Kept &kept : m_kept) {
        const auto place = this->place(kept, search, whole);
        found.push_back({kept.thread, kept.resolved, place.range, place.at});
    }
    std::ranges::stable_sort(found, {}, &Anchor::at);
    if (std::exchange(m_found, std::move(found)) != m_found)
        emit changed();
}

const CommentAnchors::Anchor *CommentAnchors::find(ThreadId thread) const
{
    const auto found = std::ranges::find(m_found, thread, &Anchor::thread);
    return found == m_found.end() ? nullptr : &*found;
}

int CommentAnchors::openIn(TextRange part) const
{
    return int(std::ranges::count_if(m_found, [&](const Anchor &anchor) {
        return !anchor.resolved && anchor.at >= part.from && anchor.at < part.to;
    }));
}

std::vector<ThreadId> CommentAnchors::over(qsizetype index) const
{
    std::vector<const Anchor *> holding;
    for (const Anchor &anchor : m_found) {
        if (anchor.range && anchor.range->from <= index && index < anchor.range->to)
            holding.push_back(&anchor);
    }
    std::ranges::stable_sort(holding, {}, [](const Anchor *anchor) { return anchor->range->to - anchor->range->from; });
    std::vector<ThreadId> threads;
    for (const Anchor *anchor : holding)
        threads.push_back(anchor->thread);
    return threads;
}

} // namespace meridian
