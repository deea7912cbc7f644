// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profile_editor.h"

namespace meridian {

ProfileEditor::ProfileEditor(Commands &commands, const MemberBook &book, QObject *parent)
    : QObject(parent), m_commands(commands), m_book(book)
{
    connect(&book, &MemberBook::changed, this, [this] {
        m_ahead.reset();
        emit changed();
    });
}

Member ProfileEditor::member() const
{
    const Member *me = m_book.find(m_book.self());
    Member member = me ? *me : Member();
    if (m_ahead)
        member.profile = *m_ahead;
    return member;
}

Profile ProfileEditor::profile() const
{
    return member().profile;
}

void ProfileEditor::change(const std::function<void(Profile &)> &work)
{
    const Profile before = profile();
    Profile after = before;
    work(after);
    if (after == before || m_book.self().isNull())
        return;
    m_ahead = after;
    m_commands.updateProfile(m_book.self(), after);
    emit changed();
    emit saved();
}

void ProfileEditor::setPicture(const QByteArray &picture)
{
    m_commands.setPicture(m_book.self(), picture);
    emit saved();
}

} // namespace meridian
