// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_spot.h"

namespace meridian {

namespace {

using RowKind = DocumentListModel::Kind;
using Where = DocumentQueries::Where;
constexpr int PathDeepest = 64; //!< no path is longer; a circle, which nobody can make, would be

//! The row of the neighbour before (-1) or behind (+1) one, among those under the same parent; -1: none.
int neighbour(const DocumentListModel &model, int row, int direction)
{
    const int depth = model.at(row).depth;
    for (int i = row + direction; i >= 0 && i < model.rowCount(); i += direction) {
        if (model.at(i).kind != RowKind::Document || model.at(i).depth < depth)
            return -1;
        if (model.at(i).depth == depth)
            return i;
    }
    return -1;
}

DocumentId idAt(const DocumentListModel &model, int row)
{
    return model.at(row).document.document.document;
}

//! Right before the one at `row`: behind the one before it, or at the start.
DocumentSpot spotBefore(const DocumentListModel &model, int row)
{
    const Document &there = model.at(row).document.document;
    const int before = neighbour(model, row, -1);
    return {there.channel, there.parent, before >= 0 ? std::optional(idAt(model, before)) : std::nullopt, Where::AtStart};
}

} // namespace

StoreResult<QString> DocumentSpot::rank(const DocumentQueries &documents) const
{
    return after ? documents.rankAfter(channel, parent, *after) : documents.rankAt(channel, parent, where);
}

std::optional<DocumentSpot> spotAfterStep(const DocumentListModel &model, int row, DocumentStep step)
{
    if (model.view() != DocumentListModel::View::Tree || row < 0 || row >= model.rowCount() || model.at(row).kind != RowKind::Document)
        return std::nullopt;
    const Document &moved = model.at(row).document.document;
    switch (step) {
    case DocumentStep::Up: {
        const int before = neighbour(model, row, -1);
        return before < 0 ? std::nullopt : std::optional(spotBefore(model, before));
    }
    case DocumentStep::Down: {
        const int behind = neighbour(model, row, 1);
        return behind < 0 ? std::nullopt : std::optional(DocumentSpot{moved.channel, moved.parent, idAt(model, behind)});
    }
    case DocumentStep::Inwards: {
        const int before = neighbour(model, row, -1);
        return before < 0 ? std::nullopt : std::optional(DocumentSpot{moved.channel, idAt(model, before), {}, Where::AtEnd});
    }
    case DocumentStep::Outwards:
        break;
    }
    if (!moved.parent)
        return std::nullopt;
    const int parent = model.rowOf(*moved.parent);
    return parent < 0 ? std::nullopt
                      : std::optional(DocumentSpot{moved.channel, model.at(parent).document.document.parent, *moved.parent});
}

std::optional<DocumentSpot> spotOfDrop(const DocumentListModel &model, const DocumentQueries &documents,
                                       DocumentId dragged, int row, DropSide side)
{
    if (model.view() != DocumentListModel::View::Tree || row < 0 || row >= model.rowCount())
        return std::nullopt;
    const DocumentListModel::Row &at = model.at(row);
    if (at.kind == RowKind::Channel)
        return side == DropSide::Before ? std::nullopt : std::optional(DocumentSpot{at.channel, {}, {}, Where::AtStart});
    if (at.kind == RowKind::More)
        return std::nullopt;
    const DocumentId there = idAt(model, row);
    if (liesUnder(documents, there, dragged))
        return std::nullopt;
    if (side == DropSide::Before) {
        DocumentSpot spot = spotBefore(model, row);
        return spot.after == dragged ? std::nullopt : std::optional(spot);
    }
    if (side == DropSide::Into || at.open)
        return DocumentSpot{at.document.document.channel, there, {}, at.open ? Where::AtStart : Where::AtEnd};
    const int behind = neighbour(model, row, 1);
    if (behind >= 0 && idAt(model, behind) == dragged)
        return std::nullopt; // it is there
    return DocumentSpot{at.document.document.channel, at.document.document.parent, there};
}

bool liesUnder(const DocumentQueries &documents, DocumentId document, DocumentId above)
{
    std::optional<DocumentId> at = document;
    for (int depth = 0; at && depth < PathDeepest; ++depth) {
        if (*at == above)
            return true;
        const auto row = documents.document(*at);
        at = row && *row ? (*row)->document.parent : std::nullopt;
    }
    return false;
}

} // namespace meridian
