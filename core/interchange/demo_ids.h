// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include <QString>

namespace meridian::demo {

//! The ids of the demo team's people and things, the same each time it is told.
template<typename IdType>
[[nodiscard]] IdType idOf(const char *kind, const QString &key)
{
    return IdType(Uuid::named("demo:" + QByteArray(kind) + ':' + key.toUtf8()));
}

[[nodiscard]] inline MemberId memberOf(const QString &key) { return idOf<MemberId>("member", key); }
//! "@{ines}" as it is kept.
[[nodiscard]] QString withMentions(QString text);

} // namespace meridian::demo
