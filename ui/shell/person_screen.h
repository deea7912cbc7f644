// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/people/person_page.h"
#include "ui/shell/screen.h"

namespace meridian {

//! A person as a place in the window.
class PersonScreen : public Screen {
    Q_OBJECT
public:
    //! All outlive this.
    PersonScreen(const Look &look, Replica &replica, const MemberBook &book);
    void arrive(MemberId member);
    [[nodiscard]] PersonPage &page() { return *m_page; }
    [[nodiscard]] QList<QWidget *> regions() const override;

signals:
    void left();
    void writeTo(meridian::MemberId member);
    void threadWanted(meridian::ThreadId thread);

private:
    PersonPage *m_page;
};

} // namespace meridian
