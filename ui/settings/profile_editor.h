// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "ui/models/member_book.h"

namespace meridian {

//! Changes my profile at once. Every change begins with the profile as it is now, so that two fields never write over each other.
class ProfileEditor : public QObject {
    Q_OBJECT
public:
    //! Both outlive this.
    ProfileEditor(Commands &commands, const MemberBook &book, QObject *parent = nullptr);

    [[nodiscard]] Profile profile() const; //!< mine, with what was changed here already
    [[nodiscard]] Member member() const;
    void change(const std::function<void(Profile &)> &work);
    void setPicture(const QByteArray &picture);

signals:
    void changed(); //!< here, or on another device
    void saved();

private:
    Commands &m_commands;
    const MemberBook &m_book;
    std::optional<Profile> m_ahead; //!< written, and not in the book yet
};

} // namespace meridian
