// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/command.h"
#include "app/server/data_directory.h"
#include "app/server/members.h"
#include "core/protocol/invite_link.h"

namespace meridian {
namespace {

constexpr qint64 DayMs = 24LL * 60 * 60 * 1000;

std::optional<Role> invitedRole(const QString &name)
{
    for (const Role role : {Role::Admin, Role::Member, Role::Guest}) {
        if (name == nameOf(role))
            return role;
    }
    return std::nullopt;
}

} // namespace

CommandResult runInvite(const QStringList &arguments)
{
    Options options(QLatin1StringView("invite"),
                    QLatin1StringView("Prints an invite link that one person can use once."));
    options.add(QStringLiteral("role"), QStringLiteral("What the person will be: admin, member or guest."),
                QStringLiteral("ROLE"), Options::Need::Optional);
    options.add(QStringLiteral("member"), QStringLiteral("In place of --role: a member who is here already (an "
                "imported one, or one who forgot the password), by e-mail address or id."),
                QStringLiteral("MEMBER"), Options::Need::Optional);
    options.add(QStringLiteral("days"), QStringLiteral("How long the link works; 7 when not given."),
                QStringLiteral("N"), Options::Need::Optional);
    options.add(QStringLiteral("url"), QStringLiteral("The address people reach the server at."),
                QStringLiteral("URL"), Options::Need::Optional);
    const auto parsed = options.parse(arguments);
    if (!parsed || *parsed == Options::Parsed::HelpShown)
        return parsed ? CommandResult() : std::unexpected(parsed.error());

    const bool named = options.isSet(QStringLiteral("member"));
    const auto role = invitedRole(options.value(QStringLiteral("role")));
    if (named == options.isSet(QStringLiteral("role")) || (!named && !role))
        return std::unexpected(QStringLiteral("Give --role admin, member or guest, or --member."));
    bool isNumber = true;
    const int days = options.isSet(QStringLiteral("days")) ? options.value(QStringLiteral("days")).toInt(&isNumber) : 7;
    if (!isNumber || days < 1 || days > 365)
        return std::unexpected(QStringLiteral("--days is a number from 1 to 365."));
    const DataDirectory data(options.data());
    auto database = data.open();
    if (!database)
        return std::unexpected(database.error());
    if (options.isSet(QStringLiteral("url"))) {
        const auto url = publicUrlFrom(options.value(QStringLiteral("url")));
        if (!url)
            return std::unexpected(url.error());
        if (const auto kept = data.setPublicUrl(*url); !kept)
            return kept;
    }
    const auto owner = anOwner(**database);
    if (!owner)
        return std::unexpected(owner.error());
    const Instant now = SystemClock().now();
    Accounts::Invite invite{role.value_or(Role::Member), {}, owner->member, now.plus(days * DayMs)};
    if (named) {
        const auto member = memberMeant(**database, options.value(QStringLiteral("member")));
        if (!member)
            return std::unexpected(member.error());
        invite.member = member->member;
        invite.role = member->role;
    }
    SystemRandom random;
    const auto code = Accounts(**database).addInvite(invite, now, random);
    if (!code)
        return std::unexpected(sentenceFor(code.error()));
    printLine(InviteLink::forServer(data.publicUrl(), code->code)->toString());
    return {};
}

} // namespace meridian
