// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/doc.h"
#include "core/store/rows_read.h"
#include "ui/documents/comment_anchor.h"
#include <QObject>
#include <QTimer>

namespace meridian {

//! Where a document's comments stand in its text, at every moment: for the margin, the marks in the page and the outline.
//!
//! Units: UTF-16 units of the shared text.
class CommentAnchors : public QObject {
    Q_OBJECT
public:
    //! Words that are gone from their place are looked for in the whole text when nobody has typed for this long.
    static constexpr int SearchMs = 700;

    //! `doc` outlives this; `text` is its.
    CommentAnchors(crdt::Doc &doc, const crdt::TextRef &text, QObject *parent = nullptr);
    ~CommentAnchors() override;

    void setComments(const std::vector<CommentRow> &comments);
    //! Whatever holds on to words as comments do, each with an id of its own.
    void setPlaces(const std::vector<Comment> &places);

    struct Anchor {
        ThreadId thread;
        bool resolved = false;
        std::optional<TextRange> range; //!< none: the words are gone
        qsizetype at = 0;               //!< where they stand, or stood
        bool operator==(const Anchor &) const = default;
    };
    //! In the order of the text; of those at one place the one that began first comes first.
    [[nodiscard]] const std::vector<Anchor> &all() const { return m_found; }
    [[nodiscard]] const Anchor *find(ThreadId thread) const;
    //! Open comments that begin in this part of the text, those whose words are gone too.
    [[nodiscard]] int openIn(TextRange part) const;
    //! Those whose words hold the letter at `index`, the narrowest first.
    [[nodiscard]] std::vector<ThreadId> over(qsizetype index) const;

signals:
    void changed();

private:
    struct Kept {
        ThreadId thread;
        bool resolved = false;
        CommentAnchor anchor;
        std::optional<CommentAnchor> moved; //!< the same words elsewhere, once they were found
    };
    [[nodiscard]] CommentAnchor::Found place(Kept &kept, CommentAnchor::Search search, std::optional<QString> &whole);
    void refresh(CommentAnchor::Search search);

    crdt::Doc &m_doc;
    crdt::TextRef m_text;
    crdt::Observation m_observation;
    std::vector<Kept> m_kept;
    std::vector<Anchor> m_found;
    QTimer m_soon, m_quiet;
};

} // namespace meridian
