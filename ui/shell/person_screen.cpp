// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/person_screen.h"
#include <QVBoxLayout>

namespace meridian {

PersonScreen::PersonScreen(const Look &look, Replica &replica, const MemberBook &book)
    : m_page(new PersonPage(look, replica, book))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    connect(m_page, &PersonPage::left, this, &PersonScreen::left);
    connect(m_page, &PersonPage::writeTo, this, &PersonScreen::writeTo);
    connect(m_page, &PersonPage::threadWanted, this, &PersonScreen::threadWanted);
    m_keys.on(Command::BackToList, [this] { emit left(); });
}

void PersonScreen::arrive(MemberId member)
{
    m_page->show(member);
    m_page->firstStop()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> PersonScreen::regions() const
{
    return {m_page->firstStop()};
}

} // namespace meridian
