// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/store/document_queries.h"
#include "tests/sim/sight.h"

namespace meridian::sim {

//! What a person does to documents and to what is said beside their words.
class DocumentDeeds : private Sight {
public:
    using Sight::Sight;
    [[nodiscard]] std::vector<OpBody> change();

private:
    [[nodiscard]] std::optional<DocumentRow> some();
    [[nodiscard]] std::vector<OpBody> create();
    [[nodiscard]] std::vector<OpBody> move(const DocumentRow &row);
};

} // namespace meridian::sim
