// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/member_rules.h"

namespace meridian {

Checked<void> MemberRules::mayDescribe(const Member &target) const
{
    if (target.member == m_actor.member)
        return {};
    if (!runsTheWorkspace(m_actor))
        return forbidden(QStringLiteral("A profile is changed by its member."));
    if (target.role == Role::Owner && m_actor.role != Role::Owner)
        return forbidden(QStringLiteral("Only an owner changes an owner."));
    return {};
}

Checked<void> MemberRules::notTheLastOwner(const Member &member) const
{
    if (member.role != Role::Owner)
        return {};
    const auto all = checked(m_reader.members());
    if (!all)
        return std::unexpected(all.error());
    for (const Member &other : *all) {
        if (other.member != member.member && other.role == Role::Owner && !other.removed)
            return {};
    }
    return forbidden(QStringLiteral("A workspace keeps at least one owner."));
}

Checked<void> MemberRules::may(const op::CreateWorkspace &) const
{
    return forbidden(QStringLiteral("A workspace begins on its server."));
}

Checked<void> MemberRules::may(const op::AddMember &) const
{
    return forbidden(QStringLiteral("The server makes members; people come by invite."));
}

Checked<void> MemberRules::may(const op::UpdateMember &one) const
{
    const auto target = m_rules.someone(one.member);
    if (!target)
        return std::unexpected(target.error());
    return mayDescribe(*target);
}

Checked<void> MemberRules::may(const op::SetPicture &one) const
{
    const auto target = m_rules.someone(one.member);
    return target ? mayDescribe(*target) : std::unexpected(target.error());
}

Checked<void> MemberRules::may(const op::SetRole &one) const
{
    if (!runsTheWorkspace(m_actor))
        return forbidden(QStringLiteral("Only owners and admins change roles."));
    const auto target = m_rules.someone(one.member);
    if (!target)
        return std::unexpected(target.error());
    if (m_actor.role != Role::Owner && (target->role == Role::Owner || one.role == Role::Owner))
        return forbidden(QStringLiteral("Only an owner makes or changes an owner."));
    return one.role == Role::Owner ? Checked<void>() : notTheLastOwner(*target);
}

Checked<void> MemberRules::may(const op::RemoveMember &one) const
{
    if (one.member != m_actor.member && !runsTheWorkspace(m_actor))
        return forbidden(QStringLiteral("Only owners and admins remove members."));
    const auto target = m_rules.someone(one.member);
    if (!target)
        return std::unexpected(target.error());
    if (target->role == Role::Owner && m_actor.role != Role::Owner)
        return forbidden(QStringLiteral("Only an owner removes an owner."));
    return notTheLastOwner(*target);
}

} // namespace meridian
