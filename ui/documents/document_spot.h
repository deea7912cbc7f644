// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/document_queries.h"
#include "ui/models/document_list_model.h"

namespace meridian {

//! A place for a document: under a parent or at the top of a channel, behind one of those there or at an end.
struct DocumentSpot {
    ChannelId channel;
    std::optional<DocumentId> parent;
    std::optional<DocumentId> after; //!< none: at the end that `where` says
    DocumentQueries::Where where = DocumentQueries::Where::AtEnd;
    bool operator==(const DocumentSpot &) const = default;

    //! What ranks it there.
    [[nodiscard]] StoreResult<QString> rank(const DocumentQueries &documents) const;
};

enum class DocumentStep { Up, Down, Inwards, Outwards };

//! Where a document in the tree goes by one step: past a neighbour, into the one above, or out behind its parent. None
//! when there is no such place.
[[nodiscard]] std::optional<DocumentSpot> spotAfterStep(const DocumentListModel &model, int row, DocumentStep step);

//! Where a document dropped at `row` goes: into that row, or right before or behind it.
enum class DropSide { Before, Into, Behind };
//! None where it cannot: beside a heading, into itself or what is under it, or to where it is already.
[[nodiscard]] std::optional<DocumentSpot> spotOfDrop(const DocumentListModel &model, const DocumentQueries &documents,
                                                     DocumentId dragged, int row, DropSide side);

//! Whether one lies somewhere under the other, or is it.
[[nodiscard]] bool liesUnder(const DocumentQueries &documents, DocumentId document, DocumentId above);

} // namespace meridian
