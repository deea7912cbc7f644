// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/direct.h"
#include <algorithm>

namespace meridian {

ChannelId directChannelId(std::vector<MemberId> people)
{
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    QByteArray name("meridian.direct");
    for (const MemberId &one : people)
        name += one.uuid().bytes();
    return ChannelId(Uuid::named(name));
}

} // namespace meridian
