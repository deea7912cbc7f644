// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "core/server/accounts.h"
#include <expected>

namespace meridian {

//! The member that a person at the command line means: an e-mail address with an account, or a member id.
//! Errors: one sentence.
[[nodiscard]] std::expected<Member, QString> memberMeant(SQLite::Database &database, const QString &text);
[[nodiscard]] std::expected<Member, QString> anOwner(SQLite::Database &database);

} // namespace meridian
