// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/authoriser.h"

namespace meridian {

//! Who may describe members, give them roles and remove them: a part of the Authoriser.
//!
//! A member says what they are like; so do those who run the workspace, but for owners. Owners are made, changed and
//! removed by owners, and one is always left.
class MemberRules {
public:
    MemberRules(const Authoriser &rules, const WorkspaceReader &reader, const Member &actor)
        : m_rules(rules), m_reader(reader), m_actor(actor)
    {
    }
    [[nodiscard]] Checked<void> may(const op::CreateWorkspace &one) const;
    [[nodiscard]] Checked<void> may(const op::AddMember &one) const;
    [[nodiscard]] Checked<void> may(const op::UpdateMember &one) const;
    [[nodiscard]] Checked<void> may(const op::SetPicture &one) const;
    [[nodiscard]] Checked<void> may(const op::SetRole &one) const;
    [[nodiscard]] Checked<void> may(const op::RemoveMember &one) const;

private:
    [[nodiscard]] Checked<void> mayDescribe(const Member &target) const;
    //! Is there another owner beside `member`?
    [[nodiscard]] Checked<void> notTheLastOwner(const Member &member) const;

    const Authoriser &m_rules;
    const WorkspaceReader &m_reader;
    const Member &m_actor;
};

} // namespace meridian
