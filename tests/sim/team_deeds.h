// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/store/check_in_queries.h"
#include "tests/sim/sight.h"

namespace meridian::sim {

//! What a person does of what a team does together: check-ins, agreements, hand-overs, what is urgent, and their own attention.
class TeamDeeds : private Sight {
public:
    using Sight::Sight;
    [[nodiscard]] std::vector<OpBody> change();

private:
    [[nodiscard]] std::vector<OpBody> saveCheckIn();
    [[nodiscard]] std::vector<OpBody> answer();
    [[nodiscard]] std::vector<OpBody> agree();
    [[nodiscard]] std::vector<OpBody> hold();
    [[nodiscard]] std::vector<OpBody> post();
    [[nodiscard]] std::vector<CheckInPart> parts(const CheckInRule &rule);
};

} // namespace meridian::sim
