// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/queries.h"

namespace meridian {

//! What became of a draft that is open for writing, as far as the replica knows.
struct DraftNews {
    enum class Kind {
        Same,     //!< it holds the words that are open
        Moved,    //!< they stand in the draft beside it: another device has changed it meanwhile
        Replaced, //!< another device has written on from them
        Gone      //!< another device has sent or discarded it
    };
    Kind kind = Kind::Same;
    //! Where the words are now, or what has replaced them; its id and revision are what to write on from.
    Draft draft;
};

//! `open` are the words as they are open, under the id and revision they began from. Ask only when all of them were
//! handed to Commands::shareDraft(): what is being typed is nobody's business yet.
[[nodiscard]] StoreResult<DraftNews> draftNews(const Queries &read, const Draft &open);

} // namespace meridian
