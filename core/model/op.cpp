// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/op.h"

namespace meridian {

// Here and not in the header: each of these makes code for every kind, in every file that sees it.

bool Op::operator==(const Op &) const = default;
bool Event::operator==(const Event &) const = default;

QLatin1StringView kindOf(const OpBody &body)
{
    return std::visit([](const auto &one) { return std::decay_t<decltype(one)>::kind; }, body);
}

bool isPrivate(const OpBody &body)
{
    return std::visit([](const auto &one) { return isPrivateOp<std::decay_t<decltype(one)>>; }, body);
}

bool isOfDrafts(const OpBody &body)
{
    return std::holds_alternative<op::SaveDraft>(body) || std::holds_alternative<op::DropDraft>(body);
}

} // namespace meridian
