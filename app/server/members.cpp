// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/members.h"
#include "app/server/data_directory.h"
#include "core/store/workspace_reader.h"

namespace meridian {

std::expected<Member, QString> memberMeant(SQLite::Database &database, const QString &text)
{
    auto id = MemberId::fromString(text);
    if (!id) {
        const auto account = Accounts(database).accountByEmail(text);
        if (!account)
            return std::unexpected(sentenceFor(account.error()));
        if (!*account)
            return std::unexpected(QStringLiteral("Nobody here has the e-mail address %1.").arg(text));
        id = (*account)->member;
    }
    const auto member = WorkspaceReader(database).member(*id);
    if (!member)
        return std::unexpected(sentenceFor(member.error()));
    if (!*member || (*member)->removed)
        return std::unexpected(QStringLiteral("%1 is no member of this workspace.").arg(text));
    return **member;
}

std::expected<Member, QString> anOwner(SQLite::Database &database)
{
    const auto members = WorkspaceReader(database).members();
    if (!members)
        return std::unexpected(sentenceFor(members.error()));
    for (const Member &member : *members) {
        if (member.role == Role::Owner && !member.removed)
            return member;
    }
    return std::unexpected(QStringLiteral("This workspace has no owner."));
}

} // namespace meridian
