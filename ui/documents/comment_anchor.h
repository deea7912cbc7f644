// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/relative_position.h"
#include "core/crdt/text_ref.h"
#include <optional>

namespace meridian {

//! A stretch of a document's text. Units: UTF-16 units of the shared text.
struct TextRange {
    qsizetype from = 0, to = 0;
    [[nodiscard]] bool isEmpty() const { return to <= from; }
    bool operator==(const TextRange &) const = default;
};

//! The words a comment is about: held by their first and last letter, so that they stay the same words whatever is written
//! around them, in front of them or between them.
//!
//! Where the letters are gone the same words are looked for close by, and long ones anywhere: somebody may have cut and
//! pasted them, or deleted and brought them back on another computer, which makes new letters.
class CommentAnchor {
public:
    //! Over a range, without the blanks at its ends; over an empty one, over the line's end there.
    [[nodiscard]] static CommentAnchor over(const crdt::TextRef &text, TextRange range);
    //! As it was kept. Total: what cannot be read is gone, and its quote is all there is.
    [[nodiscard]] static CommentAnchor kept(const QByteArray &start, const QByteArray &end, const QString &quote);

    [[nodiscard]] QByteArray start() const;
    [[nodiscard]] QByteArray end() const;
    [[nodiscard]] const QString &quote() const { return m_quote; }

    struct Found {
        std::optional<TextRange> range; //!< none: the words are gone
        qsizetype at = 0;               //!< where they stand or stood
        bool operator==(const Found &) const = default;
    };
    //! What is looked at: the letters alone, also the same words around where they were, also those anywhere. The last reads
    //! the whole text, when the words are gone from their place: nothing to do while somebody types.
    enum class Search { Letters, Near, Everywhere };
    //! `whole`: the units of all the text, read by the first that needs them, for the others that are looked for now.
    [[nodiscard]] Found find(crdt::Doc &doc, const crdt::TextRef &text, Search search,
                             std::optional<QString> *whole = nullptr) const;

private:
    [[nodiscard]] std::optional<TextRange> lookNear(const crdt::TextRef &text, qsizetype at) const;
    [[nodiscard]] std::optional<TextRange> lookEverywhere(const crdt::TextRef &text, std::optional<QString> &whole) const;

    std::optional<crdt::RelativePosition> m_start, m_end;
    QString m_quote;
};

//! The letters of a stretch, each embed as one object replacement character, so that positions in it are the text's.
[[nodiscard]] QString unitsOf(const crdt::TextRef &text, TextRange range);
//! The line that holds `index`, without its end.
[[nodiscard]] TextRange lineAround(const crdt::TextRef &text, qsizetype index);

} // namespace meridian
